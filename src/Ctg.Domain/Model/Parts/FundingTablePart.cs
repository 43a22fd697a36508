namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A funding table.</summary>
    /// <param name="id">The table's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId FundingTable(Id<FundingTable> id) => Keyed(PartKind.FundingTable, id);
}

public sealed partial record Part
{
    /// <summary>A funding table.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part FundingTable(FundingTable value) => new(PartId.FundingTable(NotNull(value).Id), value);
}

/// <summary>A funding table.</summary>
internal sealed class FundingTablePart()
    : KeyedPart<FundingTable>(PartKind.FundingTable, "tableau de financement", "funding table", "fundingTables", "id")
{
    internal override bool IsKey(ReadOnlySpan<char> key) => Id<FundingTable>.TryParse(key, out _);

    private protected override ValueList<FundingTable> ListOf(ConventionDetails convention) => convention.FundingTables;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<FundingTable> list) =>
        convention with { FundingTables = list };

    private protected override Part Make(FundingTable value) => Part.FundingTable(value);

    private protected override object KeyOf(FundingTable value) => value.Id;

    private protected override void Refer(FundingTable value, References to)
    {
        to.Clause("source", value.Source);
        to.Each("lines", value.Lines, (line, to) => to.Structure("structure", line.Structure));
    }

    private protected override IEnumerable<PartMember> MembersOf(FundingTable value, PartId? under) =>
    [
        new("titre", "title", value.Title),
        new("année", "year", value.Year),
        new("source", "source", value.Source),
        new("service", "service", value.Service?.Label()),
        new("note", "note", value.Note),
        new("lignes", "lines", value.Lines),
        new("totaux énoncés", "stated totals", value.StatedTotals),
    ];

    private protected override Part? Without(Part part, FundingTable value, Func<ClauseId, bool> isGone) => null;

    private protected override ClauseId ClauseOf(FundingTable value) => value.Source;

    private protected override BilingualText NameOf(FundingTable value, BilingualText address) => Named(value.Title);

    private protected override string OwnNameOf(FundingTable value) => value.Title;
}
