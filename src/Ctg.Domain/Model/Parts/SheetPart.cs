namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A sheet.</summary>
    /// <param name="rank">The rank among the sheets of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Sheet(int rank) => Ranked(PartKind.Sheet, rank);
}

public sealed partial record Part
{
    /// <summary>A sheet.</summary>
    /// <param name="rank">The rank that makes its address, from 1 to 999 999.</param>
    /// <param name="value">The value.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static Part Sheet(int rank, ActionSheet value) => new(PartId.Sheet(rank), NotNull(value));
}

/// <summary>A sheet; the plan itself checks that it has the actions of its sheets.</summary>
internal sealed class SheetPart() : RankedPart<ActionSheet>(PartKind.Sheet, "fiche", "sheet", "plan.sheets")
{
    internal override AnnexSubject? Annex => AnnexSubject.Plan;

    private protected override ValueList<ActionSheet> ListOf(ConventionDetails convention) => convention.Plan.Sheets;

    /// <summary>The sheets are built with the plan.</summary>
    private protected override ConventionDetails With(ConventionDetails convention, ValueList<ActionSheet> list) => convention;

    private protected override void Refer(ActionSheet value, References to)
    {
        to.Actions("actions", value.Actions);
        to.Indicators("indicators", value.Indicators);
        to.Each("means", value.Means, (means, to) => to.Party("party", means.Party));
    }

    private protected override IEnumerable<PartMember> MembersOf(ActionSheet value, PartId? under) =>
    [
        new("actions", "actions", value.Actions),
        new("intitulé", "title", value.Title),
        new("constats", "findings", value.Findings),
        new("public", "audience", value.Audience),
        new("objectifs", "objectives", value.Objectives),
        new("modalités", "methods", value.Methods),
        new("échéance", "period", value.Period),
        new("responsables", "responsible", value.Responsible),
        new("résultats attendus", "expected results", value.ExpectedResults),
        new("partenaires", "partners", value.Partners),
        new("indicateurs", "indicators", value.Indicators),
        new("moyens", "means", value.Means),
    ];

    private protected override BilingualText NameOf(ActionSheet value, BilingualText address) => Titled(address, value.Title);
}
