using NodaTime;

namespace Ctg.Domain;

/// <summary>The periods of one grain that meet a term, in a row: the columns of what is observed.</summary>
internal sealed class PeriodGrid : IEquatable<PeriodGrid>
{
    private readonly int _months;

    internal PeriodGrid(Term term, TimeGrain grain)
    {
        Term = term;
        Grain = grain;
        First = ObservedPeriod.Holding(grain, ObservedPeriod.OfTerm(term).FirstMonth);
        _months = First.Months;
        Count = ((LastMonth() - First.FirstMonth) / _months) + 1;

        int LastMonth() => ObservedPeriod.OfTerm(term) is var whole ? whole.FirstMonth + whole.Months - 1 : 0;
    }

    internal Term Term { get; }

    internal TimeGrain Grain { get; }

    internal ObservedPeriod First { get; }

    internal int Count { get; }

    internal IEnumerable<ObservedPeriod> Periods
    {
        get
        {
            var period = First;
            for (var i = 0; i < Count; i++, period = period.Next())
            {
                yield return period;
            }
        }
    }

    public bool Equals(PeriodGrid? other) => other is not null && Term == other.Term && Grain == other.Grain;

    public override bool Equals(object? obj) => Equals(obj as PeriodGrid);

    public override int GetHashCode() => HashCode.Combine(Term, Grain);

    /// <summary>The column of a period of the grid's grain; null when it does not meet the term.</summary>
    internal int? IndexOf(ObservedPeriod period)
    {
        var months = period.FirstMonth - First.FirstMonth;
        return period.Grain == Grain && months >= 0 && months / _months < Count ? months / _months : null;
    }

    /// <summary>Whether a column, the first or the last, has days outside the term.</summary>
    private bool IsCut(int column) =>
        (column == 0 && First.FirstDay < Term.First)
            || (column == Count - 1 && Term.Last < ObservedPeriod.Holding(Grain, First.FirstMonth + (column * _months)).LastDay);

    /// <summary>The days of a column that are within the term.</summary>
    internal (LocalDate First, LocalDate Last) DaysOf(ObservedPeriod period) =>
        (LocalDate.Max(period.FirstDay, Term.First), LocalDate.Min(period.LastDay, Term.Last));

    /// <summary>Whether every period of a grain is made of whole columns, but for what the term cuts off.</summary>
    internal bool Makes(TimeGrain grain) => grain == Grain || grain == TimeGrain.Term || (Grain, grain) is
        (TimeGrain.Month, not TimeGrain.Month) or (TimeGrain.Quarter, TimeGrain.Year);

    /// <summary>The columns that make each period of a grain that <see cref="Makes"/> allows.</summary>
    internal IEnumerable<PeriodSpan> Group(TimeGrain grain)
    {
        if (grain == TimeGrain.Term)
        {
            yield return new(ObservedPeriod.OfTerm(Term), 0, Count, false, IsCut(0) || IsCut(Count - 1), Term.Days);
            yield break;
        }

        var grid = new PeriodGrid(Term, grain);
        foreach (var period in grid.Periods)
        {
            var start = Math.Max(0, (period.FirstMonth - First.FirstMonth) / _months);
            var end = Math.Min(Count, (period.FirstMonth + period.Months - First.FirstMonth) / _months);
            var (first, last) = DaysOf(period);
            var isPartial = first != period.FirstDay || last != period.LastDay;
            yield return new(period, start, end, isPartial, IsCut(start) || IsCut(end - 1), Period.DaysBetween(first, last) + 1);
        }
    }
}
