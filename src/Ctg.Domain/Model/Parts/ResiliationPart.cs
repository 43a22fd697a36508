namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The termination in general.</summary>
    public static PartId Resiliation => Single(PartKind.Resiliation);
}

public sealed partial record Part
{
    /// <summary>The termination in general, without its grounds.</summary>
    /// <param name="effectsClause">The clause on the effects; null when none says.</param>
    /// <param name="headingsClause">The clause by which a content prevails over its heading; null when none says.</param>
    /// <param name="survivingClauses">The clauses that remain binding after the end, each once.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">A surviving clause is given twice.</exception>
    public static Part Resiliation(ClauseId? effectsClause, ClauseId? headingsClause, ValueList<ClauseId>? survivingClauses) =>
        new(PartId.Resiliation, ResiliationRegime.Create([], effectsClause, headingsClause, survivingClauses));
}

/// <summary>The termination in general; its grounds are parts of their own.</summary>
internal sealed class ResiliationPart()
    : SinglePart<ResiliationRegime>(PartKind.Resiliation, "résiliation", "termination (résiliation)", "resiliation")
{
    internal override ConventionDetails With(ConventionDetails convention, PartMap parts) =>
        parts.Find(PartId.Resiliation)?.Value is ResiliationRegime frame
            ? convention with
            {
                Resiliation = ResiliationRegime.Create(
                    parts.Values<ResiliationGround>(PartKind.Ground), frame.EffectsClause, frame.HeadingsClause, frame.SurvivingClauses),
            }
            : convention;

    private protected override ResiliationRegime? ValueOf(ConventionDetails convention) => convention.Resiliation;

    private protected override ConventionDetails With(ConventionDetails convention, ResiliationRegime value) =>
        convention with { Resiliation = value };

    private protected override Part Make(ConventionDetails convention, ResiliationRegime value, PartPosition at) =>
        Part.Resiliation(value.EffectsClause, value.HeadingsClause, value.SurvivingClauses);

    private protected override void Refer(ResiliationRegime value, References to)
    {
        to.Clause("effectsClause", value.EffectsClause);
        to.Clause("headingsClause", value.HeadingsClause);
        to.Clauses("survivingClauses", value.SurvivingClauses);
    }

    private protected override IEnumerable<PartMember> MembersOf(ResiliationRegime value, PartId? under) =>
    [
        new("effets", "effects", value.EffectsClause),
        new("titres des clauses", "headings", value.HeadingsClause),
        new("clauses survivantes", "surviving clauses", value.SurvivingClauses),
    ];

    private protected override Part Without(Part part, ResiliationRegime value, Func<ClauseId, bool> isGone) => Part.Resiliation(
        Kept(value.EffectsClause, isGone),
        Kept(value.HeadingsClause, isGone),
        value.SurvivingClauses.Where(clause => !isGone(clause)).ToValueList());

    private protected override ClauseId? ClauseOf(ResiliationRegime value) => value.EffectsClause;
}
