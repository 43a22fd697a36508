namespace Ctg.Domain;

/// <summary>The check on a calendar year.</summary>
internal static class YearChecks
{
    internal static void Year(this Checks checks, int year, string place) =>
        checks.That(year is >= YearRun.MinimumYear and <= YearRun.MaximumYear, "year-out-of-range", place, () => new Sentence(
            "L'année {0} doit être comprise entre {1} et {2}.",
            "The year {0} must be between {1} and {2}.",
            year,
            YearRun.MinimumYear,
            YearRun.MaximumYear));
}
