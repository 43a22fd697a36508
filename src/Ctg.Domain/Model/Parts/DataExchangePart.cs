namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The exchanges of data.</summary>
    public static PartId DataExchange => Single(PartKind.DataExchange);
}

public sealed partial record Part
{
    /// <summary>The exchanges of data.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part DataExchange(DataExchangeTerms value) => new(PartId.DataExchange, NotNull(value));
}

/// <summary>The exchanges of data.</summary>
internal sealed class DataExchangePart()
    : SinglePart<DataExchangeTerms>(PartKind.DataExchange, "échanges de données", "data exchanges", "dataExchange")
{
    private protected override DataExchangeTerms? ValueOf(ConventionDetails convention) => convention.DataExchange;

    private protected override ConventionDetails With(ConventionDetails convention, DataExchangeTerms value) =>
        convention with { DataExchange = value };

    private protected override void Refer(DataExchangeTerms value, References to)
    {
        to.Clause("exchange", value.Exchange);
        to.Clause("study", value.Study);
        to.Clause("opinion", value.Opinion);
        to.Clause("register", value.Register);
    }

    private protected override IEnumerable<PartMember> MembersOf(DataExchangeTerms value, PartId? under) =>
    [
        new("échanges", "exchanges", value.Exchange),
        new("étude", "study", value.Study),
        new("avis", "opinion", value.Opinion),
        new("registre", "register", value.Register),
    ];

    private protected override Part? Without(Part part, DataExchangeTerms value, Func<ClauseId, bool> isGone) =>
        isGone(value.Exchange) && isGone(value.Study) && isGone(value.Opinion) && isGone(value.Register) ? null : part;

    private protected override ClauseId ClauseOf(DataExchangeTerms value) => value.Exchange;
}
