namespace Ctg.Domain;

/// <summary>The years in which an action is to be done, and where the plan states them.</summary>
/// <remarks>Given by <see cref="ActionPlan.YearsOf(ActionNumber, Term)"/>. Source: annex 3 of the standard convention.</remarks>
public sealed record ActionYears
{
    private ActionYears(ActionYearsOrigin origin, YearSet years, ValueList<SheetPeriod> periods)
    {
        Origin = origin;
        Years = years;
        Periods = periods;
    }

    /// <summary>Where the years are stated.</summary>
    public ActionYearsOrigin Origin { get; }

    /// <summary>The years; none when they are not stated.</summary>
    public YearSet Years { get; }

    /// <summary>
    /// The periods of the sheets that <see cref="Years"/> come from, each once, in the order of the document; empty unless
    /// <see cref="Origin"/> is <see cref="ActionYearsOrigin.Sheet"/>.
    /// </summary>
    public ValueList<SheetPeriod> Periods { get; }

    /// <summary>The origin and the years, for logs.</summary>
    /// <returns>A text such as <c>Sheet: 2022-2025</c>, or <c>NotStated</c>.</returns>
    public override string ToString() => Origin == ActionYearsOrigin.NotStated ? $"{Origin}" : $"{Origin}: {Years}";

    /// <summary>
    /// The row's own years; failing them, those of the sheets' periods. The term is needed only where one of these refers to it.
    /// </summary>
    internal static ActionYears Of(YearSet schedule, ValueList<SheetPeriod> periods, Term? term) =>
        !schedule.IsEmpty ? new(ActionYearsOrigin.Table, schedule, [])
        : periods.IsEmpty ? new(ActionYearsOrigin.NotStated, YearSet.None, [])
        : new(
            ActionYearsOrigin.Sheet,
            Union(
                periods.Select(period => period.Years ?? YearsOf(term ?? throw new ArgumentNullException(nameof(term)))).OfType<YearRun>()),
            periods);

    /// <summary>The periods of an action's sheets, each once.</summary>
    internal static ValueList<SheetPeriod> PeriodsOf(IEnumerable<ActionSheet> sheets) =>
        sheets.Select(sheet => sheet.Period).OfType<SheetPeriod>().Distinct().ToValueList();

    /// <summary>The years of a term that a run can hold; null where it can hold none of them.</summary>
    private static YearRun? YearsOf(Term term)
    {
        var (first, last) = (Math.Max(term.First.Year, YearRun.MinimumYear), Math.Min(term.Last.Year, YearRun.MaximumYear));
        return first <= last ? YearRun.Create(first, last) : null;
    }

    /// <summary>The runs as they are stated, but for those that share a year, which become one.</summary>
    private static YearSet Union(IEnumerable<YearRun> runs)
    {
        List<YearRun> joined = [];
        foreach (var run in runs.Order())
        {
            if (joined.Count > 0 && run.First <= joined[^1].Last)
            {
                joined[^1] = YearRun.Create(joined[^1].First, Math.Max(joined[^1].Last, run.Last));
            }
            else
            {
                joined.Add(run);
            }
        }

        return YearSet.Create(joined);
    }
}
