using System.Globalization;
using Ctg.Domain;

namespace Ctg.Samples.Cluster;

/// <summary>Indicators made up for the sample, of four kinds in turn, all observed by month.</summary>
internal static class NationalIndicators
{
    /// <summary>The first indicators of the list.</summary>
    /// <param name="count">How many.</param>
    internal static ValueList<IndicatorDefinition> First(int count) => Enumerable.Range(0, count).Select(Definition).ToValueList();

    private static IndicatorDefinition Definition(int number) => (number % 4) switch
    {
        0 => FlowDefinition.Create(
            Details(number, "Heures d'accueil", IndicatorKind.Flow, "heures", 2), FlowOverTime.Sum, CountOverSpace.Sum),
        1 => StockDefinition.Create(
            Details(number, "Places ouvertes", IndicatorKind.Stock, "places", 0), StockOverTime.Last(3), CountOverSpace.Sum),
        2 => RatioDefinition.Create(Details(number, "Taux d'occupation", IndicatorKind.Ratio, "%", 0), RatioOverTime.Sum, 0, 100),
        _ => WeightedMeanDefinition.Create(Details(number, "Prix moyen d'une heure", IndicatorKind.WeightedMean, "euros", 2), 0),
    };

    private static IndicatorDefinitionDetails Details(int number, string label, IndicatorKind kind, string unit, int decimals) => new()
    {
        Indicator = Indicator.Create(new()
        {
            Id = Id<Indicator>.Parse(string.Create(CultureInfo.InvariantCulture, $"national-{number + 1:00}")),
            Label = string.Create(CultureInfo.InvariantCulture, $"{label}, série {number + 1}"),
            Kind = kind,
            Unit = unit,
        }),
        Decimals = decimals,
        Grain = TimeGrain.Month,
    };
}
