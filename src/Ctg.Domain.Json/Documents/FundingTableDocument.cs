using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record FundingTableDocument(
    [property: Description("The table's key.")] Id<FundingTable> Id,
    [property: Description("What the table is about.")] string Title,
    [property: Description("The calendar year of the payments.")] int Year,
    [property: Description("The clause that contains the table.")] ClauseId Source,
    [property: Description("The lines.")] List<FundingLineDocument> Lines,
    [property: Description("The totals as the document states them.")] List<StatedTotalDocument>? StatedTotals = null,
    [property: Description("The service, where the table is about one.")] ServiceKind? Service = null,
    [property: Description("What the document adds in words.")] string? Note = null)
    : IDocumentOf<FundingTable>
{
    internal static FundingTableDocument Of(FundingTable table) => new(
        Id: table.Id,
        Title: table.Title,
        Year: table.Year,
        Source: table.Source,
        Lines: DocumentList.Of(table.Lines, FundingLineDocument.Of),
        StatedTotals: DocumentList.OrNone(table.StatedTotals, StatedTotalDocument.Of),
        Service: table.Service,
        Note: table.Note);

    public FundingTable Map(DocumentMapper map) => map.Take(FundingTable.TryCreate(new()
    {
        Id = Id,
        Title = Title,
        Year = Year,
        Source = Source,
        Lines = map.Each("lines", Lines),
        StatedTotals = map.Each("statedTotals", StatedTotals),
        Service = Service,
        Note = Note,
    }));
}
