using System.Globalization;
using System.Numerics;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using NodaTime;

namespace Ctg.Sql.Tests;

/// <summary>A query of the samples, and the columns that are a figure's components.</summary>
internal sealed class RollUpQuery
{
    private static readonly string[] Coverage =
    [
        "expected", "received", "reported", "estimated", "provisional", "not_reported", "not_collected", "not_applicable", "silent",
        "unexpected", "structures", "contributing",
    ];

    private readonly string _text;
    private readonly string[] _components;
    private readonly string _period;

    private RollUpQuery(string name, CountedStatuses counted)
    {
        const string All = "IN ('reported', 'estimated', 'provisional') AS counts";
        _text = SqlDatabase.ReadFile(name);
        _text.Should().Contain(All);
        _text = counted == CountedStatuses.All ? _text : _text.Replace(All, "IN ('reported') AS counts", StringComparison.Ordinal);
        _period = name == "each_period" ? "period" : "year";
        _components = name switch
        {
            "stock_mean_of_days" => ["value_days"],
            "ratio_sum" or "ratio_last" => ["numerator", "denominator"],
            "weighted_mean" => ["weighted", "weight"],
            "extremum_minimum" => ["smallest"],
            "extremum_maximum" => ["greatest"],
            "milestones" => ["done"],
            "scale" => ["answers"],
            _ => ["total"],
        };
    }

    /// <summary>A query, as its file is or narrowed to what was reported, as its README says.</summary>
    internal static RollUpQuery Of(string name, CountedStatuses counted) => new(name, counted);

    /// <summary>The figures that a database gives, a line each.</summary>
    internal List<string> Figures(SqlDatabase database, Instant? knownAt) =>
    [
        .. database.Query(_text, knownAt)
            .GroupBy(row => (Territory: (string)row["territory"]!, Period: Convert.ToString(row[_period], CultureInfo.InvariantCulture)))
            .Select(rows => Line(
                $"{rows.Key.Territory} {rows.Key.Period}",
                rows.SelectMany(row => _components.Select(component => Whole(row[component]))),
                rows.Select(row => ValueOf(Whole(row["value_numerator"]), Whole(row["value_denominator"]))).Distinct().Single(),
                rows.Select(row => string.Join(' ', Coverage.Select(column => Whole(row[column])))).Distinct().Single()))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The figures that the library gives, a line each. Where nothing contributes, its components are zeros and those of SQL null.
    /// </summary>
    internal List<string> Figures(RollUp table) =>
    [
        .. table.Figures.Select(figure => Line(
            string.Create(
                CultureInfo.InvariantCulture, $"{figure.Perimeter} {(_period == "period" ? figure.Period : figure.Period.FirstDay.Year)}"),
            figure.Components.Select(component => figure.Coverage.Contributing == 0 ? (BigInteger?)null : component),
            figure.Value,
            Numbers(figure.Coverage))).Order(StringComparer.Ordinal),
    ];

    private static string Line(string place, IEnumerable<BigInteger?> components, Fraction? value, string coverage) =>
        $"{place}: [{string.Join(", ", components.Select(component => component?.ToString(CultureInfo.InvariantCulture) ?? "null"))}], "
        + $"{value?.Numerator.ToString(CultureInfo.InvariantCulture) ?? "null"}/{value?.Denominator.ToString(CultureInfo.InvariantCulture) ?? "null"}; {coverage}";

    private static Fraction? ValueOf(BigInteger? numerator, BigInteger? denominator) =>
        numerator is { } above && denominator is { } below ? Fraction.Create(above, below) : null;

    private static string Numbers(Coverage coverage) => string.Join(
        ' ',
        coverage.Expected,
        coverage.Received,
        coverage.Reported,
        coverage.Estimated,
        coverage.Provisional,
        coverage.NotReported,
        coverage.NotCollected,
        coverage.NotApplicable,
        coverage.Silent,
        coverage.Unexpected,
        coverage.Structures,
        coverage.Contributing);

    /// <summary>A whole number, whichever type the database gives it.</summary>
    private static BigInteger? Whole(object? number) => number switch
    {
        null => null,
        BigInteger whole => whole,
        decimal exact when decimal.IsInteger(exact) => new BigInteger(exact),
        long whole => whole,
        int whole => whole,
        _ => throw new InvalidOperationException($"{number} ({number.GetType()}) is not a whole number."),
    };
}
