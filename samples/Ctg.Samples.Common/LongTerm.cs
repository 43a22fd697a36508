using Ctg.Domain;

namespace Ctg.Samples.Common;

/// <summary>A term too long to be shown year by year: a valid document may state one, by a slip, of eight thousand years.</summary>
public static class LongTerm
{
    /// <summary>The largest number of calendar years that are shown, from that of the first day to that of the last.</summary>
    public const int MaximumYears = 100;

    /// <summary>Whether a term is too long.</summary>
    /// <param name="term">The term.</param>
    public static bool Is(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Last.Year - term.First.Year >= MaximumYears;
    }
}
