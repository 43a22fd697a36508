using System.Globalization;
using Ctg.Domain;

namespace Ctg.Samples.Dashboard;

/// <summary>A made-up convention on another's terms, with an action plan of any size: to see how the page holds.</summary>
internal sealed class LargePlan
{
    private const int Orientations = 10;
    private const int ActionsOfAnOrientation = 999;

    private LargePlan(ConventionHistory history, ValueList<IndicatorDefinition> definitions)
    {
        History = history;
        Definitions = definitions;
    }

    /// <summary>The convention, never amended.</summary>
    internal ConventionHistory History { get; }

    /// <summary>Its indicators with their rules.</summary>
    internal ValueList<IndicatorDefinition> Definitions { get; }

    /// <summary>Makes one up.</summary>
    /// <param name="model">The convention whose terms, parties and structures it has, with one structure at least.</param>
    /// <param name="actions">The number of actions, from 1.</param>
    /// <param name="series">The number of indicators, from 1.</param>
    /// <returns>The convention and its indicators' rules.</returns>
    internal static LargePlan Of(Convention model, int actions, int series)
    {
        // Observed where few structures are: what is tried is the page, not the taking in of observations.
        var services = model.Structures.GroupBy(structure => structure.Service).OrderBy(group => group.Count()).Take(3)
            .Select(group => group.Key).Order().ToList();
        var definitions = Enumerable.Range(0, series).Select(i => Definition(i, services[i % services.Count])).ToValueList();
        var measured = definitions.Select((definition, i) => (definition.Indicator.Id, Action: i % actions)).ToLookup(
            one => one.Action, one => one.Id);
        var orientations = Math.Max(Orientations, (actions + ActionsOfAnOrientation - 1) / ActionsOfAnOrientation);
        var plan = Enumerable.Range(0, actions).GroupBy(i => (int)((long)i * orientations / actions))
            .Select((group, orientation) => Orientation.Create(
            orientation + 1,
            Numbered("Orientation inventée", orientation),
            [
                SharedObjective.Create(
                    "Objectif partagé inventé",
                    [Objective.Create("Objectif inventé", group.Select((i, rank) => Action(orientation, rank, i)).ToValueList())])]));
        var convention = Convention.Create(model.ToDetails() with
        {
            Title = "Convention inventée, pour essayer la page sur un grand plan d'actions",
            Indicators = definitions.Select(definition => definition.Indicator).ToValueList(),
            Plan = ActionPlan.Create(plan.ToValueList()),
            Citations = [],
            StatedCounts = [],
            Restatements = [],
            Evolutions = [],
            Derivations = [],
        });
        return new(ConventionHistory.Create(new() { Original = convention }), definitions);

        PlanAction Action(int orientation, int rank, int number) => PlanAction.Create(new()
        {
            Number = ActionNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{orientation + 1}.{rank + 1}")),
            Title = Numbered("Action inventée", number),
            Schedule = YearSet.Create([YearRun.Create(model.Term.First.Year, model.Term.Last.Year)]),
            Indicators = measured[number].ToValueList(),
        });
    }

    private static IndicatorDefinition Definition(int number, ServiceKind service)
    {
        var (label, kind, unit) = (number % 3) switch
        {
            0 => ("Familles accompagnées", IndicatorKind.Flow, "familles"),
            1 => ("Places ouvertes", IndicatorKind.Stock, "places"),
            _ => ("Taux de présence", IndicatorKind.Ratio, "%"),
        };
        var key = Id<Indicator>.Parse(string.Create(CultureInfo.InvariantCulture, $"suivi-{number + 1}"));
        var details = new IndicatorDefinitionDetails
        {
            Indicator = Indicator.Create(new() { Id = key, Label = Numbered(label, number), Kind = kind, Unit = unit }),
            Decimals = 0,
            Grain = kind == IndicatorKind.Flow ? TimeGrain.Month : TimeGrain.Year,
            Services = [service],
        };
        return kind switch
        {
            IndicatorKind.Flow => FlowDefinition.Create(details, FlowOverTime.Sum, CountOverSpace.Sum),
            IndicatorKind.Stock => StockDefinition.Create(details, StockOverTime.Last(2), CountOverSpace.Sum),
            _ => RatioDefinition.Create(details, RatioOverTime.Sum, 0, 100),
        };
    }

    private static string Numbered(string label, int number) => string.Create(CultureInfo.InvariantCulture, $"{label} {number + 1}");
}
