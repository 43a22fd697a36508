using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Common;
using Spectre.Console;

namespace Ctg.Samples.Indicators;

/// <summary>Shows figures on a console, in one language.</summary>
internal sealed class IndicatorsReport(IAnsiConsole console, Language language)
{
    internal void Show(Convention convention, SyntheticObservations observations, int seed)
    {
        console.Write(new Text(convention.Title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        Synthetic(seed);
        Line(Say(
            $"{observations.Accepted} lignes acceptées, {observations.Rejected.Count} rejetée(s).",
            $"{observations.Accepted} rows accepted, {observations.Rejected.Count} refused."));
        foreach (var rejected in observations.Rejected)
        {
            Line(Say(
                $"Ligne {rejected.Row + 1} : {rejected.Reason.Message.In(Language.French)}",
                $"Row {rejected.Row + 1}: {rejected.Reason.Message.In(Language.English)}"));
        }

        foreach (var cube in observations.Cubes)
        {
            Table(convention, observations, cube);
        }

        console.WriteLine();
        Line(Say(
            "Un tiret : pas de valeur, ce qui n'est pas zéro. Un chiffre ne compte que les observations reçues : la complétude indique "
                + "sur combien il repose.",
            "A dash: no value, which is not zero. A figure counts only the observations received: the coverage shows how many it is based "
                + "on."));
    }

    internal void Show(ReviewFigures review, bool isDue)
    {
        console.WriteHeading(Say(
            $"Bilan annuel {review.Year}, action {review.Action.Number}", $"Annual review {review.Year}, action {review.Action.Number}"));
        Line(review.Action.Title);
        if (review.Source?.Citation is { } citation)
        {
            Line(isDue ? Say(
                $"Bilan demandé par la convention ({citation.French}), au regard des résultats attendus et des indicateurs.",
                $"Review required by the convention ({citation.English}), with the expected results and the indicators.") : Say(
                $"La convention demande des bilans annuels ({citation.French}) ; par la lecture retenue, aucun n'est dû pour cette action "
                    + $"au titre de {review.Year} : chaque action en a un pour chacune des années que le plan lui donne et où la "
                    + $"convention lie les parties.",
                $"The convention requires annual reviews ({citation.English}); by the reading taken, none is due for this action for "
                    + $"{review.Year}: each action has one for each of the years that the plan gives it and in which the convention binds "
                    + $"the parties."));
        }
        else
        {
            Line(Say("La convention n'exige pas de bilan annuel.", "The convention does not require an annual review."));
        }

        foreach (var result in review.ExpectedResults)
        {
            Line($"{Say("Résultat attendu", "Expected result")}{Colon}{result}");
        }

        foreach (var line in review.Lines)
        {
            Line(
                $"{line.Indicator.Label}{Colon}{Value(line.Current)}{Unit(line.Indicator)}{Say(", complétude ", ", coverage ")}{Covered(line.Current.Coverage)}{Say(" ; année précédente", "; year before")}{Colon}{(line.Previous is { Value: not null } previous ? Value(previous) + Unit(line.Indicator) : "–")}");
            if (line.Attainment is { } attainment)
            {
                Line(Against(attainment));
            }

            if (review.Source is not null)
            {
                console.WriteReason(line.Explain(review.Source).Render(language));
            }
        }

        foreach (var gap in review.Missing)
        {
            Line(Say("À compléter : ", "To complete: ") + gap.Message.In(language));
        }
    }

    internal void Synthetic(int seed) => Line(Say(
        $"Observations synthétiques, générées aléatoirement avec la graine {seed} : aucune n'est réelle. Les cibles sont celles que la "
            + $"convention énonce.",
        $"Synthetic observations, randomly generated with the seed {seed}: none is real. The targets are those that the convention "
            + $"states."));

    internal void Line(string text) => console.Write(new Prose(text + "\n"));

    internal string Say(string french, string english) => new BilingualText(french, english).In(language);

    private string Colon => Say(" : ", ": ");

    private void Table(Convention convention, SyntheticObservations observations, IndicatorCube cube)
    {
        var indicator = cube.Definition.Indicator;
        var sites = cube.Roster.Sites.Where(site => cube.Definition.Services.Contains(site.Service)).ToList();
        ValueList<Perimeter> rows = [.. sites.Select(site => (Perimeter)Territory.OfStructure(site.Structure)), observations.Territory];
        var years = cube.RollUp(rows, new() { Grain = TimeGrain.Year });
        var whole = cube.RollUp(rows, new() { Grain = TimeGrain.Term });
        console.WriteHeading(
            $"{indicator.Label} ({indicator.Kind.Label().In(language)}{(Measured(cube.Definition) is { } measured ? $", {measured}" : "")}){Colon}{Say("valeurs synthétiques", "synthetic values")}");
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(new Text(Say("Structure", "Structure"))));
        foreach (var title in years.Periods.Select(period => period.Text).Append(Say("Ensemble", "Whole term"))
            .Append(Say("Complétude", "Coverage")))
        {
            table.AddColumn(new TableColumn(new Text(title)).RightAligned().NoWrap());
        }

        foreach (var row in rows)
        {
            var term = whole.Find(row, whole.Periods[0])!;
            var name = row == (Perimeter)observations.Territory
                ? Say("Territoire", "Territory")
                : convention.NameOf(row).In(language);
            table.AddRow(
                ((string[])[
                    name,
                    .. years.Periods.Select(period => Value(years.Find(row, period)!)),
                    Value(term),
                    Covered(term.Coverage)]).Select(cell => new Text(cell)));
        }

        console.Write(table);
        var coverages = years.Periods.Select(
            period =>
                $"{period} {Covered(years.Find(observations.Territory, period)!.Coverage)}{Contributing(years.Find(observations.Territory, period)!.Coverage)}");
        Line(Say("Complétude du territoire : ", "Coverage of the territory: ") + string.Join(Say(" ; ", "; "), coverages) + ".");
        if (years.Find(observations.Territory, years.Periods[^1])!.AgainstGoal() is { } attainment)
        {
            Line($"{years.Periods[^1]}{Colon}{Against(attainment)}");
        }
    }

    private string? Measured(IndicatorDefinition definition) => definition switch
    {
        ScaleDefinition scale => Say($"rang moyen sur {scale.Levels.Count}", $"mean rank out of {scale.Levels.Count}"),
        MilestoneDefinition milestones => Say($"nombre sur {milestones.Milestones.Count}", $"number out of {milestones.Milestones.Count}"),
        _ => definition.Indicator.Unit,
    };

    private string Contributing(Coverage coverage) => coverage.Contributing == coverage.Structures
        ? ""
        : Say(
            $", structures : {coverage.Contributing} sur {coverage.Structures}",
            $", structures: {coverage.Contributing} of {coverage.Structures}");

    private string Against(Attainment attainment)
    {
        var target = attainment.Goal switch
        {
            { Low: { } low, High: { } high } => Say($"cible de {Number(low)} à {Number(high)}", $"target {Number(low)} to {Number(high)}"),
            { Low: { } low } => Say($"cible {Number(low)} ou plus", $"target {Number(low)} or more"),
            { High: { } high } => Say($"cible {Number(high)} ou moins", $"target {Number(high)} or less"),
            { Direction: Direction.Up } => Say("hausse attendue, sans cible chiffrée", "a rise is expected, no target in figures"),
            _ => Say("baisse attendue, sans cible chiffrée", "a fall is expected, no target in figures"),
        };
        return attainment.IsReached switch
        {
            true when attainment.IsConclusive => Say($"{target} : atteinte.", $"{target}: reached."),
            true => Say($"{target} : atteinte sur les données reçues.", $"{target}: reached on the data received."),
            false when attainment.IsConclusive => Say(
                $"{target} : non atteinte, écart {Number(attainment.Distance!.Value)}.",
                $"{target}: not reached, gap {Number(attainment.Distance!.Value)}."),
            false => Say(
                $"{target} : non atteinte sur les données reçues, écart {Number(attainment.Distance!.Value)}.",
                $"{target}: not reached on the data received, gap {Number(attainment.Distance!.Value)}."),
            null when attainment.Figure.Value is null => Say($"{target} : pas de valeur.", $"{target}: no value."),
            null => $"{target}.",
        };
    }

    internal string Value(Figure figure) => figure.Value is { } value ? Number(value) : "–";

    /// <summary>A value to two decimals, halves away from zero: figures here are exact, and rounded once, when shown.</summary>
    private string Number(Fraction value)
    {
        var rounded = value.RoundToCents(Rounding.HalfUp);
        return (rounded.Cents % 100 == 0 ? (Fraction)(decimal)(rounded.Cents / 100) : rounded).In(language);
    }

    private string Unit(Indicator indicator) => indicator.Unit is null ? "" : " " + indicator.Unit;

    internal string Covered(Coverage coverage) => coverage.Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{Number(rate * 100m)} % ({coverage.Received}/{coverage.Expected})")
        : "–";
}
