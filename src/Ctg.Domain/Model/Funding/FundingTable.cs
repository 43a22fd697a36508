using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>What the Caf paid for a service or a purpose in a year, line by line, with the totals that the document states.</summary>
/// <remarks>
/// Stated totals are kept as stated: a difference with the lines is a finding about the document, not an error of the model. Source: annex
/// 1 of the standard convention.
/// </remarks>
[DebuggerDisplay("{Id}: {Total}")]
public sealed record FundingTable
{
    private readonly FundingTableDetails _details;

    private FundingTable(FundingTableDetails details) => _details = details;

    /// <summary>The table's key in the convention.</summary>
    public Id<FundingTable> Id => _details.Id;

    /// <summary>What the table is about, as a short noun phrase.</summary>
    public string Title => _details.Title;

    /// <summary>The calendar year of the payments.</summary>
    public int Year => _details.Year;

    /// <summary>The clause that contains the table.</summary>
    public ClauseId Source => _details.Source;

    /// <summary>The service; null when the table is not about one service.</summary>
    public ServiceKind? Service => _details.Service;

    /// <summary>What the document adds in words; null when nothing.</summary>
    public string? Note => _details.Note;

    /// <summary>The lines, in the order of the document.</summary>
    public ValueList<FundingLine> Lines => _details.Lines;

    /// <summary>The totals that the document states.</summary>
    public ValueList<StatedTotal> StatedTotals => _details.StatedTotals;

    /// <summary>The sum of the lines, which a stated total may contradict.</summary>
    public Euros Total => Euros.Sum(Lines.Select(line => line.Amount));

    /// <summary>Builds a table.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="FundingTableDetails.Service"/> is not a service.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static FundingTable Create(FundingTableDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a table, or says why not.</summary>
    /// <param name="details">What a table states.</param>
    /// <returns>
    /// The table, or the violations <c>text-invalid</c>, <c>year-out-of-range</c> and <c>total-out-of-range</c> (the sum of all lines, or
    /// of one component).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="FundingTableDetails.Service"/> is not a service.</exception>
    public static Validated<FundingTable> TryCreate(FundingTableDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.StatedTotals);
        ArgumentNullException.ThrowIfNull(details.Id);
        ArgumentNullException.ThrowIfNull(details.Source);
        ArgumentNullException.ThrowIfNull(details.Lines);
        Checks.Defined(details.Service ?? default, nameof(details));
        var checks = new Checks();
        checks.Text(details.Title, "title");
        checks.OptionalText(details.Note, "note");
        checks.Year(details.Year, "year");
        checks.That(
            IsAmount(details.Lines) && details.Lines.GroupBy(line => line.Component).All(IsAmount),
            "total-out-of-range",
            "lines",
            () => new Sentence(
                "La somme des lignes, ou celle d'une composante, dépasse le plus grand montant représentable.",
                "The sum of the lines, or that of one component, exceeds the largest amount that can be represented."),
                "lines[*].amount",
                "lines[*].component");
        return checks.Build(() => new FundingTable(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public FundingTableDetails ToDetails() => _details;

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
        lines.Aggregate(Int128.Zero, (sum, line) => sum + line.Amount.Cents) is var cents && cents >= long.MinValue && cents
            <= long.MaxValue;
}
