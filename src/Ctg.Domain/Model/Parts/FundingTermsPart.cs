namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>What the parties undertake to pay.</summary>
    public static PartId Funding => Single(PartKind.Funding);
}

public sealed partial record Part
{
    /// <summary>What the parties undertake to pay.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part FundingTerms(FundingTerms value) => new(PartId.Funding, NotNull(value));
}

/// <summary>What the parties undertake to pay.</summary>
internal sealed class FundingTermsPart()
    : SinglePart<FundingTerms>(PartKind.Funding, "engagements financiers", "financial commitments", "funding")
{
    private protected override FundingTerms? ValueOf(ConventionDetails convention) => convention.Funding;

    private protected override ConventionDetails With(ConventionDetails convention, FundingTerms value) =>
        convention with { Funding = value };

    private protected override void Refer(FundingTerms value, References to)
    {
        to.Clause("bonus", value.Bonus);
        to.Clause("authoritySupport", value.AuthoritySupport);
        to.Within("cej", value.Cej, (cej, to) => to.Clause("source", cej.Source));
        to.Clause("means", value.Means);
    }

    private protected override IEnumerable<PartMember> MembersOf(FundingTerms value, PartId? under) =>
    [
        new("bonus territoire", "bonus territoire", value.Bonus),
        new("soutien de la collectivité", "authority's support", value.AuthoritySupport),
        new("années du Cej", "years of the Cej", value.Cej?.Years),
        new("clause du Cej", "clause of the Cej", value.Cej?.Source),
        new("moyens annoncés", "means announced", value.Means),
    ];

    private protected override Part? Without(Part part, FundingTerms value, Func<ClauseId, bool> isGone) =>
        (isGone(value.Bonus), value.AuthoritySupport is { } support && !isGone(support)) switch
        {
            (false, _) => Part.FundingTerms(FundingTerms.Create(
                value.Bonus,
                Kept(value.AuthoritySupport, isGone),
                value.Cej is { } cej && !isGone(cej.Source) ? cej : null,
                Kept(value.Means, isGone))),
            (true, false) => null,
            _ => part,
        };

    private protected override ClauseId ClauseOf(FundingTerms value) => value.Bonus;
}
