using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>What the Caf paid for a service or a purpose in a year, line by line, with the totals that the document states.</summary>
/// <remarks>Stated totals are kept as stated: a difference with the lines is a finding about the document, not an error of the model. Source: annex 1 of the standard convention.</remarks>
[DebuggerDisplay("{Id}: {Total}")]
public sealed record FundingTable
{
    private FundingTable(
        Id<FundingTable> id,
        string title,
        int year,
        ClauseId source,
        ServiceKind? service,
        string? note,
        ValueList<FundingLine> lines,
        ValueList<StatedTotal> statedTotals)
    {
        Id = id;
        Title = title;
        Year = year;
        Source = source;
        Service = service;
        Note = note;
        Lines = lines;
        StatedTotals = statedTotals;
    }

    /// <summary>The table's key in the convention.</summary>
    public Id<FundingTable> Id { get; }

    /// <summary>What the table is about, as a short noun phrase.</summary>
    public string Title { get; }

    /// <summary>The calendar year of the payments.</summary>
    public int Year { get; }

    /// <summary>The clause that contains the table.</summary>
    public ClauseId Source { get; }

    /// <summary>The service; null when the table is not about one service.</summary>
    public ServiceKind? Service { get; }

    /// <summary>What the document adds in words; null when nothing.</summary>
    public string? Note { get; }

    /// <summary>The lines, in the order of the document.</summary>
    public ValueList<FundingLine> Lines { get; }

    /// <summary>The totals that the document states.</summary>
    public ValueList<StatedTotal> StatedTotals { get; }

    /// <summary>The sum of the lines, which a stated total may contradict.</summary>
    public Euros Total => Euros.Sum(Lines.Select(line => line.Amount));

    /// <summary>Builds a table.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static FundingTable Create(
        Id<FundingTable> id,
        string title,
        int year,
        ClauseId source,
        ValueList<FundingLine> lines,
        ValueList<StatedTotal>? statedTotals = null,
        ServiceKind? service = null,
        string? note = null) =>
        TryCreate(id, title, year, source, lines, statedTotals, service, note).OrThrow();

    /// <summary>Builds a table, or says why not.</summary>
    /// <param name="id">The table's key in the convention.</param>
    /// <param name="title">What the table is about: one line, not blank.</param>
    /// <param name="year">The calendar year of the payments, 1000 to 9998.</param>
    /// <param name="source">The clause that contains the table.</param>
    /// <param name="lines">The lines, in the order of the document.</param>
    /// <param name="statedTotals">The totals that the document states; they are not compared with the lines.</param>
    /// <param name="service">The service; null when the table is not about one service.</param>
    /// <param name="note">What the document adds in words; null when nothing.</param>
    /// <returns>The table, or the violations <c>text-invalid</c>, <c>year-out-of-range</c> and <c>total-out-of-range</c> (the sum of all lines, or of one component).</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service.</exception>
    public static Validated<FundingTable> TryCreate(
        Id<FundingTable> id,
        string title,
        int year,
        ClauseId source,
        ValueList<FundingLine> lines,
        ValueList<StatedTotal>? statedTotals = null,
        ServiceKind? service = null,
        string? note = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(lines);
        Checks.Defined(service ?? default, nameof(service));
        var checks = new Checks();
        checks.Text(title, "title");
        checks.OptionalText(note, "note");
        checks.Year(year, "year");
        checks.That(IsAmount(lines) && lines.GroupBy(line => line.Component).All(IsAmount), "total-out-of-range", "lines", () => new Sentence(
            "La somme des lignes, ou celle d'une composante, dépasse le plus grand montant représentable.",
            "The sum of the lines, or that of one component, exceeds the largest amount that can be represented."), "lines[*].amount", "lines[*].component");
        return checks.Build(() => new FundingTable(id, title, year, source, service, note, lines, statedTotals ?? []));
    }

    /// <summary>The sum of the lines of one component.</summary>
    /// <param name="component">The component.</param>
    /// <returns>The sum; zero when no line has the component.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not a funding component.</exception>
    public Euros TotalOf(FundingComponent component)
    {
        Checks.Defined(component, nameof(component));
        return Euros.Sum(Lines.Where(line => line.Component == component).Select(line => line.Amount));
    }

    /// <summary>The title, the year and the total.</summary>
    /// <returns>A text such as <c>EAJE 2020: 646682.34</c>.</returns>
    public override string ToString() => $"{Title} {YearRun.Create(Year, Year)}: {Total}";

    private static bool IsAmount(IEnumerable<FundingLine> lines) =>
        lines.Aggregate(Int128.Zero, (sum, line) => sum + line.Amount.Cents) is var cents && cents >= long.MinValue && cents <= long.MaxValue;
}
