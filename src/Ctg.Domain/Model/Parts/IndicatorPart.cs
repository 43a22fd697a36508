namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The definition of an indicator.</summary>
    /// <param name="id">The indicator's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Indicator(Id<Indicator> id) => Keyed(PartKind.Indicator, id);
}

public sealed partial record Part
{
    /// <summary>The definition of an indicator.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Indicator(Indicator value) => new(PartId.Indicator(NotNull(value).Id), value);
}

/// <summary>The definition of an indicator.</summary>
internal sealed class IndicatorPart() : KeyedPart<Indicator>(PartKind.Indicator, "indicateur", "indicator", "indicators", "id")
{
    internal override AnnexSubject? Annex => AnnexSubject.Plan;

    internal override bool IsKey(ReadOnlySpan<char> key) => Id<Indicator>.TryParse(key, out _);

    /// <summary>A definition stays, even without the plan that uses it.</summary>
    internal override bool IsContentOf(AnnexSubject subject, Part part) => false;

    private protected override ValueList<Indicator> ListOf(ConventionDetails convention) => convention.Indicators;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<Indicator> list) =>
        convention with { Indicators = list };

    private protected override Part Make(Indicator value) => Part.Indicator(value);

    private protected override object KeyOf(Indicator value) => value.Id;

    private protected override void Refer(Indicator value, References to)
    {
        to.Clause("sharedAt", value.SharedAt);
        to.Within("goal", value.Goal, (goal, to) =>
        {
            to.Clause("source", goal.Source);
            to.Within("baseline", goal.Baseline, (baseline, to) => to.Clause("source", baseline.Source));
            to.Each("targets", goal.Targets, (target, to) => to.Clause("source", target.Source));
        });
    }

    private protected override IEnumerable<PartMember> MembersOf(Indicator value, PartId? under) =>
    [
        new("libellé", "label", value.Label),
        new("genre", "kind", value.Kind),
        new("unité", "unit", value.Unit),
        new("sens attendu", "expected direction", value.Goal?.Direction),
        new("clause du sens attendu", "clause on the direction", value.Goal?.Source),
        new("départ", "baseline", value.Goal?.Baseline),
        new("cibles", "targets", value.Goal?.Targets),
        new("partagé selon", "shared by", value.SharedAt),
    ];

    /// <summary>What clauses that are gone said of an indicator is not said any more; the indicator stays.</summary>
    private protected override Part Without(Part part, Indicator value, Func<ClauseId, bool> isGone)
    {
        var goal = value.Goal is { } stated && !isGone(stated.Source)
            ? StatedGoal.Create(
                stated.Direction,
                stated.Source,
                stated.Baseline is { } baseline && !isGone(baseline.Source) ? baseline : null,
                stated.Targets.Where(target => !isGone(target.Source)).ToValueList())
            : null;
        var kept = Indicator.Create(value.ToDetails() with { Goal = goal, SharedAt = Kept(value.SharedAt, isGone) });
        return kept == value ? part : Part.Indicator(kept);
    }

    private protected override BilingualText NameOf(Indicator value, BilingualText address) => Named(value.Label);

    private protected override string OwnNameOf(Indicator value) => value.Label;
}
