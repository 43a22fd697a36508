namespace Ctg.Domain;

/// <summary>
/// The contrat enfance et jeunesse (« Cej ») that the bonus territoire takes over from, where the convention states its years.
/// </summary>
/// <remarks>Source: where the convention names it, such as « CEJ 2018-2021 » in a sheet of annex 3.</remarks>
public sealed record StatedCej
{
    private StatedCej(YearRun years, ClauseId source)
    {
        Years = years;
        Source = source;
    }

    /// <summary>The years of the Cej, first and last included: it has ended once the last one is over.</summary>
    public YearRun Years { get; }

    /// <summary>The clause that states them.</summary>
    public ClauseId Source { get; }

    /// <summary>States the years of the Cej.</summary>
    /// <param name="years">The years, first and last included.</param>
    /// <param name="source">The clause that states them.</param>
    /// <returns>The Cej.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static StatedCej Create(YearRun years, ClauseId source)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(source);
        return new(years, source);
    }

    /// <summary>The years and the clause.</summary>
    /// <returns>A text such as <c>2018-2021 (annex-3)</c>.</returns>
    public override string ToString() => $"{Years} ({Source})";
}
