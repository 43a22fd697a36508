using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>The rule that gives a figure its value from what was added up, and its words.</summary>
internal static class FigureRules
{
    private static readonly Rule<(Figure Figure, BilingualText Perimeter, ValueList<Int128> Components, Coverage Coverage), Fraction?> Value = new(
        "figure-value",
        input => input.Coverage.Contributing == 0 || input.Components.Count != input.Figure.Definition.ComponentsOfAFigure
            ? null
            : input.Figure.ValueOf(input.Components),
        (input, value) => (value, input.Figure.IsPartial) switch
        {
            (null, _) => new(
                "« {0} », {1}, {2} : pas de valeur.", "'{0}', {1}, {2}: no value.", input.Figure.Definition.Indicator.Label, input.Perimeter, input.Figure.Period),
            ({ } number, false) => new("« {0} », {1}, {2} : {3}.", "'{0}', {1}, {2}: {3}.", input.Figure.Definition.Indicator.Label, input.Perimeter, input.Figure.Period, Unit(input.Figure, number)),
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
        var components = reasoning.Given("figure.components", figure.Components, (_, value) => Tell(figure, value));
        var coverage = reasoning.Given("figure.coverage", figure.Coverage, (_, value) => new(
            "Observations reçues : {0} sur {1} attendues, dont {2} estimées et {3} provisoires ; {4} reçues de structures fermées, qui ne comptent pas ; structures qui contribuent : {5} sur {6}.",
            "Observations received: {0} of {1} expected, {2} of them estimated and {3} provisional; {4} received from closed structures, which do not count; structures that contribute: {5} of {6}.",
            value.Received,
            value.Expected,
            value.Estimated,
            value.Provisional,
            value.Unexpected,
            value.Contributing,
            value.Structures));
        var overTime = reasoning.Given("figure.over-time", definition.OverTime, (_, value) => new(
            "Dans le temps, pour les observations d'une structure : {0}.", "Over time, for the observations of one structure: {0}.", value.Label()));
        var overSpace = reasoning.Given("figure.over-space", definition.OverSpace, (_, value) => new(
            "Dans l'espace, pour plusieurs structures : {0}.", "Over space, for several structures: {0}.", value.Label()));
        return Value.Apply(source, (figure, perimeter, components.Value, coverage.Value), [components, coverage, overTime, overSpace]);
    }

    private static Sentence Tell(Figure figure, ValueList<Int128> components)
    {
        var definition = figure.Definition;
        return definition switch
        {
            RatioDefinition ratio when components.Count == 2 => new(
                "Numérateur : {0} ; dénominateur : {1}.",
                "Numerator: {0}; denominator: {1}.",
                PowersOfTen.Scaled(components[0], ratio.Decimals),
                PowersOfTen.Scaled(components[1], ratio.DenominatorDecimals)),
            WeightedMeanDefinition mean when components.Count == 2 => new(
                "Valeurs pondérées : {0} ; poids : {1}.",
                "Weighted values: {0}; weights: {1}.",
                PowersOfTen.Scaled(components[0], mean.Decimals) / PowersOfTen.Of(mean.WeightDecimals),
                PowersOfTen.Scaled(components[1], mean.WeightDecimals)),
            MilestoneDefinition milestones => new(
                "Structures qui ont franchi chaque jalon : {0}.", "Structures that have reached each milestone: {0}.", Each(milestones.Milestones, components)),
            ScaleDefinition scale => new("Réponses à chaque niveau : {0}.", "Answers at each level: {0}.", Each(scale.Levels, components)),
            ExtremumDefinition => new("Valeur retenue : {0}.", "Value used: {0}.", PowersOfTen.Scaled(components[0], definition.Decimals)),
            _ when figure.IsMeanOfDays => new(
                "Somme des effectifs de chaque jour : {0}, sur {1} jours.", "Sum of each day's counts: {0}, over {1} days.", PowersOfTen.Scaled(components[0], definition.Decimals), figure.Days),
            _ => new("Somme : {0}.", "Sum: {0}.", PowersOfTen.Scaled(components[0], definition.Decimals)),
        };
    }

    private static BilingualText Unit(Figure figure, Fraction value)
    {
        var unit = figure.Definition.Indicator.Unit is { } name ? " " + name : "";
        return new(value.In(Language.French) + unit, value.In(Language.English) + unit);
    }

    private static BilingualText Each(ValueList<string> names, ValueList<Int128> counts)
    {
        var written = names.Zip(counts, (name, count) => string.Create(CultureInfo.InvariantCulture, $"{name} {count}")).ToList();
        return new(string.Join(" ; ", written), string.Join("; ", written));
    }
}
