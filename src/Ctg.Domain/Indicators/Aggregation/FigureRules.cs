namespace Ctg.Domain.Indicators;

/// <summary>The rule that gives a figure its value from what was added up, and its words.</summary>
internal static class FigureRules
{
    private static readonly Rule<
        (Figure Figure, BilingualText Perimeter, ValueList<Int128> Components, Coverage Coverage), Fraction?> Value = new(
        "figure-value",
        input => input.Coverage.Contributing == 0 || input.Components.Count != input.Figure.Definition.ComponentsOfAFigure
            ? null
            : input.Figure.ValueOf(input.Components),
        (input, value) => (value, input.Figure.IsPartial) switch
        {
            (null, _) => new(
                "« {0} », {1}, {2} : pas de valeur.",
                "'{0}', {1}, {2}: no value.",
                input.Figure.Definition.Indicator.Label,
                input.Perimeter,
                input.Figure.Period),
            ({ } number, false) => new(
                "« {0} », {1}, {2} : {3}.",
                "'{0}', {1}, {2}: {3}.",
                input.Figure.Definition.Indicator.Label,
                input.Perimeter,
                input.Figure.Period,
                Unit(input.Figure, number)),
            ({ } number, true) => new(
                "« {0} », {1}, {2}, période que la durée d'observation ne couvre qu'en partie : {3}.",
                "'{0}', {1}, {2}, a period that the term of observation covers only in part: {3}.",
                input.Figure.Definition.Indicator.Label,
                input.Perimeter,
                input.Figure.Period,
                Unit(input.Figure, number)),
        });

    internal static Step<Fraction?> Reason(Reasoning reasoning, ClauseSource source, Figure figure, BilingualText perimeter)
    {
        var definition = figure.Definition;
        var components = reasoning.Given("figure.components", figure.Components, (_, value) => definition.Describe(value, figure.Days));
        var coverage = reasoning.Given("figure.coverage", figure.Coverage, (_, value) => new(
            "Observations reçues : {0} sur {1} attendues, dont {2} estimées et {3} provisoires ; {4} reçues de structures fermées, qui ne "
                + "comptent pas ; structures qui contribuent : {5} sur {6}.",
            "Observations received: {0} of {1} expected, {2} of them estimated and {3} provisional; {4} received from closed structures, "
                + "which do not count; structures that contribute: {5} of {6}.",
            value.Received,
            value.Expected,
            value.Estimated,
            value.Provisional,
            value.Unexpected,
            value.Contributing,
            value.Structures));
        var overTime = reasoning.Given("figure.over-time", definition.OverTime, (_, value) => new(
            "Dans le temps, pour les observations d'une structure : {0}.",
            "Over time, for the observations of one structure: {0}.",
            value.Label()));
        var overSpace = reasoning.Given("figure.over-space", definition.OverSpace, (_, value) => new(
            "Dans l'espace, pour plusieurs structures : {0}.", "Over space, for several structures: {0}.", value.Label()));
        return Value.Apply(source, (figure, perimeter, components.Value, coverage.Value), [components, coverage, overTime, overSpace]);
    }

    private static BilingualText Unit(Figure figure, Fraction value)
    {
        var unit = figure.Definition.Indicator.Unit is { } name ? " " + name : "";
        return new(value.In(Language.French) + unit, value.In(Language.English) + unit);
    }
}
