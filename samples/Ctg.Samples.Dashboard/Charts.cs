using System.Globalization;
using System.Text;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using NodaTime;

namespace Ctg.Samples.Dashboard;

/// <summary>Drawings, each with its text: what they show also stands in a table.</summary>
internal static class Charts
{
    private const double Width = 760;
    private const double Left = 20;
    private const int NamedYears = 18;

    /// <summary>The term with what happens in it.</summary>
    /// <param name="facts">The page's facts.</param>
    /// <param name="language">The language.</param>
    /// <returns>The drawing.</returns>
    internal static Html Timeline(DashboardFacts facts, Language language)
    {
        var term = facts.Convention.Term;
        var (first, last) = (facts.Schedule.Period.Start, facts.Schedule.Period.End);
        var span = Math.Max(1.0, Period.DaysBetween(first, last));
        var due = facts.Schedule.Items.Select(item => item.Value).Where(obligation => obligation.Due is not null).ToList();
        var days = due.GroupBy(one => one.Due!.Value).OrderBy(day => day.Key).ToList();
        var undated = facts.Schedule.Items.Count - due.Count;
        var title = new BilingualText(
            $"Du {term.First.InWords(Language.French)} au {term.Last.InWords(Language.French)} ; échéances : "
                + $"{string.Join(", ", days.Select(day => $"{day.Count()} le {day.Key.InWords(Language.French)}"))}{(undated == 0 ? "" : $", {undated} sans date")} ; textes : {facts.Timeline.Versions.Count}.",
            $"From {term.First.InWords(Language.English)} to {term.Last.InWords(Language.English)}; items due: "
                + $"{string.Join(", ", days.Select(day => $"{day.Count()} on {day.Key.InWords(Language.English)}"))}{(undated == 0 ? "" : $", {undated} without a date")}; texts: {facts.Timeline.Versions.Count}.").In(language);
        return Html.Of($"""
            <svg role="img" viewBox="0 0 800 110" aria-labelledby="timeline-title"><title id="timeline-title">{title}</title>
            <rect class="term" x="{X(term.First)}" y="30" width="{Number(At(term.Last) - At(term.First))}" height="24"/>
            {Years()}{days.Select(Mark)}{facts.Timeline.Versions.Where(version => version.From >= first && version.From <= last).Select(version => Html.Of($"""<path class="window" d="M{X(version.From!.Value)} 70 l-6 12 h12 z"/>"""))}
            {Notice()}{Today()}</svg>
            """);

        // A year's name stands amid it: the line is its first day. Of many years, some are named.
        IEnumerable<Html> Years() => Enumerable.Range(first.Year, last.Year - first.Year + 1)
            .Where(year => (year - first.Year) % (1 + ((last.Year - first.Year) / NamedYears)) == 0)
            .Select(year => (From: LocalDate.Max(new(year, 1, 1), first), To: LocalDate.Min(new(year, 12, 31), last)))
            .Select(
                year =>
                    Html.Of($"""<line class="axis" x1="{X(year.From)}" x2="{X(year.From)}" y1="26" y2="70"/><text x="{Number((At(year.From) + At(year.To)) / 2)}" y="86" text-anchor="middle">{year.From.Year.ToString(CultureInfo.InvariantCulture)}</text>"""));

        Html Mark(
            IGrouping<LocalDate, Domain.Obligations.Obligation> day) =>
                Html.Of($"""<circle class="dot" cx="{X(day.Key)}" cy="42" r="6"/><text x="{X(day.Key)}" y="18" text-anchor="middle">{day.Count()}</text>""");

        // Without such a day, or with one before the term, no notice would end the convention early: the bar is as long as the term.
        Html Notice()
        {
            if (facts.LatestNotice is not { } notice)
            {
                return Html.Empty;
            }

            var from = notice.Value is { } latest && latest.Strict > first ? latest.Strict : first;
            return from >= term.Last
                ? Html.Empty
                : Html.Of($"""<rect class="window" x="{X(from)}" y="58" width="{Number(At(term.Last) - At(from))}" height="6"/>""");
        }

        Html Today() => facts.On < first || facts.On > last
            ? Html.Empty
            : Html.Of($"""<line class="today" x1="{X(facts.On)}" x2="{X(facts.On)}" y1="24" y2="70"/><text x="{X(facts.On)}" y="104" text-anchor="{(At(facts.On) > Width / 2 ? "end" : "start")}">{facts.On.InWords(language)}</text>""");

        // A long term begins before what is shown, and ends after it.
        double At(LocalDate day) => Left + (Math.Clamp(Period.DaysBetween(first, day) / span, 0, 1) * Width);

        string X(LocalDate day) => Number(At(day));
    }

    /// <summary>
    /// An indicator's years as a line, a disc at the last one, a hollow one where there is no value, and dashes at the target. What it
    /// shows stands in words beside it.
    /// </summary>
    /// <param name="years">The figures, a year each.</param>
    /// <param name="goal">What is expected; null for nothing.</param>
    /// <returns>The drawing, left out by screen readers; nothing without years.</returns>
    internal static Html Sparkline(IReadOnlyList<Figure> years, Goal? goal)
    {
        if (years.Count == 0)
        {
            return Html.Empty;
        }

        var values = years.Select(
            figure => figure.Value is { } value ? (double?)((double)value.Numerator / (double)value.Denominator) : null).ToList();
        var targets = new[] { goal?.Low, goal?.High }.Where(one => one is not null).Select(one => (double)one!.Value).ToList();
        var all = values.Where(value => value is not null).Select(value => value!.Value).Concat(targets).DefaultIfEmpty(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        var step = values.Count > 1 ? 120.0 / (values.Count - 1) : 0;
        var (line, dots, gaps) = (new StringBuilder(), new StringBuilder(), new List<string>());
        for (var i = 0; i < values.Count; i++)
        {
            var x = Whole(10 + (i * step));
            if (values[i] is not { } value)
            {
                gaps.Add(x);
                continue;
            }

            // A year without a value breaks the line: nothing is drawn over what is not known.
            line.Append(i == 0 || values[i - 1] is null ? 'M' : 'L').Append(x).Append(' ').Append(Y(value));
            var isLast = values.Skip(i + 1).All(later => later is null);
            if (isLast || ((i == 0 || values[i - 1] is null) && values[i + 1] is null))
            {
                dots.Append('M').Append(x).Append(' ').Append(Y(value)).Append("h0");
            }
        }

        return Html.Of($"""
            <svg aria-hidden=true viewBox="0 0 140 44">{Path("target", string.Concat(targets.Select(target => $"M4 {Y(target)}H136")))}{Path("curve", line.ToString())}{Path("dots", dots.ToString())}{gaps.Select(x => Html.Of($"""<circle class=gap cx="{x}" cy="40" r="3"/>"""))}</svg>
            """);

        string Y(double value) => Whole(high > low ? 38 - ((value - low) / (high - low) * 32) : 22);

        static Html Path(string style, string data) => data.Length == 0 ? Html.Empty : Html.Of($"""<path class={style} d="{data}"/>""");

        static string Whole(double value) => value.ToString("0", CultureInfo.InvariantCulture);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
