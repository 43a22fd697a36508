namespace Ctg.Domain;

/// <summary>What a table states; checked when the <see cref="FundingTable"/> is built from it.</summary>
public sealed record FundingTableDetails
{
    /// <summary>The table's key in the convention.</summary>
    public required Id<FundingTable> Id { get; init; }

    /// <summary>What the table is about: one line, not blank.</summary>
    public required string Title { get; init; }

    /// <summary>The calendar year of the payments, 1000 to 9998.</summary>
    public required int Year { get; init; }

    /// <summary>The clause that contains the table.</summary>
    public required ClauseId Source { get; init; }

    /// <summary>The lines, in the order of the document.</summary>
    public required ValueList<FundingLine> Lines { get; init; }

    /// <summary>The totals that the document states; they are not compared with the lines.</summary>
    public ValueList<StatedTotal> StatedTotals { get; init; } = [];

    /// <summary>The service; null when the table is not about one service.</summary>
    public ServiceKind? Service { get; init; }

    /// <summary>What the document adds in words; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
