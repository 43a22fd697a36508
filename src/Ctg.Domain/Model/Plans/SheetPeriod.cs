namespace Ctg.Domain;

/// <summary>When the actions of a sheet are to be done (« échéances de réalisation »).</summary>
/// <remarks>
/// Texts: <c>term</c> (the whole term), <c>termAndNext</c> (the term and the next convention's), or years such as <c>2022-2025</c>.
/// </remarks>
public sealed class SheetPeriod : Code<SheetPeriod>, ICode<SheetPeriod>
{
    private SheetPeriod(string text, YearRun? years = null)
        : base(text) => Years = years;

    /// <summary>The whole term of the convention.</summary>
    public static SheetPeriod Term { get; } = new("term");

    /// <summary>The term of the convention and that of the next one.</summary>
    public static SheetPeriod TermAndNext { get; } = new("termAndNext");

    /// <summary>The years stated; null when the period is said by the term.</summary>
    public YearRun? Years { get; }

    /// <inheritdoc/>
    static string ICode<SheetPeriod>.Expected => "a period: term, termAndNext, or years such as 2022-2025";

    /// <summary>A period of stated years.</summary>
    /// <param name="years">The years.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> is null.</exception>
    public static SheetPeriod FromYears(YearRun years)
    {
        ArgumentNullException.ThrowIfNull(years);
        return new(years.Text, years);
    }

    /// <inheritdoc/>
    static SheetPeriod? ICode<SheetPeriod>.Read(ReadOnlySpan<char> text) => text switch
    {
        "term" => Term,
        "termAndNext" => TermAndNext,
        _ => YearRun.TryParse(text, out var years) ? FromYears(years) : null,
    };
}
