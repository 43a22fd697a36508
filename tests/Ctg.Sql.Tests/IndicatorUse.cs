using Ctg.Domain;
using Ctg.Domain.Arbitraries;

namespace Ctg.Sql.Tests;

/// <summary>A query, and an indicator that it is for.</summary>
/// <param name="Query">The name of its file.</param>
/// <param name="Define">The indicator, observed at a grain.</param>
internal sealed record IndicatorUse(string Query, Func<TimeGrain, IndicatorDefinition> Define)
{
    private static readonly TimeGrain[] Calendar = [TimeGrain.Month, TimeGrain.Quarter, TimeGrain.Year];

    internal static IReadOnlyList<IndicatorUse> All { get; } =
    [
        Of("flow", 0, 0),
        new(
            "flow",
            grain => FlowDefinition.Create(Details(0, grain) with { Services = [ServiceKind.Eaje] }, FlowOverTime.Sum, CountOverSpace.Sum)),
        Of("stock_mean_of_days", 1, 0),
        Of("stock_minimum", 1, 1),
        Of("stock_maximum", 1, 2),
        Of("stock_last", 1, 3),
        Of("stock_last", 1, 4),
        Of("stock_last", 1, 5),
        Of("ratio_sum", 2, 0),
        new("ratio_sum", grain => RatioDefinition.Create(Details(2, grain), RatioOverTime.Sum, denominatorDecimals: 2, per: 1_000)),
        Of("ratio_last", 2, 3),
        Of("ratio_last", 2, 4),
        new("ratio_last", grain => RatioDefinition.Create(Details(2, grain), RatioOverTime.Last(2), denominatorDecimals: 2, per: 1)),
        Of("weighted_mean", 3, 0),
        Of("extremum_minimum", 4, 0),
        Of("extremum_maximum", 4, 3),
        Of("milestones", 5, 0),
        Of("scale", 6, 0),
        Of("each_period", 1, 3),
        new("each_period", grain => StockDefinition.Create(Details(1, grain), StockOverTime.None, CountOverSpace.Sum)),
        new("each_period", grain => FlowDefinition.Create(Details(0, grain), FlowOverTime.None, CountOverSpace.None)),
    ];

    /// <summary>
    /// The grains at which the indicator may be observed: where one period is asked for at its own grain, some rules over time are another
    /// query's.
    /// </summary>
    internal IReadOnlyList<TimeGrain> Grains => Query switch
    {
        "each_period" => [.. Calendar, TimeGrain.SchoolYear],
        "stock_last" or "ratio_last" or "stock_mean_of_days" => Calendar[..2],
        _ => Calendar,
    };

    /// <summary>The grain of the figures.</summary>
    internal TimeGrain FiguresOf(TimeGrain grain, int seed) =>
        Query == "each_period" ? grain : grain == TimeGrain.Month && seed % 2 == 1 ? TimeGrain.SchoolYear : TimeGrain.Year;

    private static IndicatorUse Of(string query, int kind, int rule) => new(query, grain => ObservedCase.DefinitionOf(kind, rule, grain));

    private static IndicatorDefinitionDetails Details(int kind, TimeGrain grain)
    {
        var plain = ObservedCase.DefinitionOf(kind, 0, grain);
        return new() { Indicator = plain.Indicator, Decimals = plain.Decimals, Grain = grain };
    }
}
