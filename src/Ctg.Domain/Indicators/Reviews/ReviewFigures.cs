using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>
/// What the annual review of an action (« bilan annuel ») is made against: the results expected and the indicators, these in figures, and
/// what it is missing.
/// </summary>
/// <remarks>
/// The expected results are those of the sheets that cover the action; how far they were reached is for people to say. The indicators are
/// those
/// of the action and of the sheets that cover it. One that is observed by school year is shown for the school year that begins in the year
/// reviewed. Source: annex 5 of the standard convention, by which each action is reviewed against both.
/// </remarks>
public sealed record ReviewFigures
{
    private ReviewFigures(
        ClauseSource? source, PlanAction action, int year, Perimeter perimeter, ValueList<string> expectedResults,
        ValueList<ReviewLine> lines, ValueList<ReviewGap> missing)
    {
        Source = source;
        Action = action;
        Year = year;
        Perimeter = perimeter;
        ExpectedResults = expectedResults;
        Lines = lines;
        Missing = missing;
    }

    /// <summary>
    /// The clause that requires the review, as avenants amend it: annex 5 in the standard convention; null when the convention requires
    /// none.
    /// </summary>
    public ClauseSource? Source { get; }

    /// <summary>The action.</summary>
    public PlanAction Action { get; }

    /// <summary>The calendar year reviewed.</summary>
    public int Year { get; }

    /// <summary>What the figures are brought together over.</summary>
    public Perimeter Perimeter { get; }

    /// <summary>The results that the sheets of the action expect, as the convention words them; empty when none is stated.</summary>
    /// <remarks>A sheet that covers several actions expects its results of them together.</remarks>
    public ValueList<string> ExpectedResults { get; }

    /// <summary>The indicators that have a figure, in the order of the convention's text, even one without a value.</summary>
    public ValueList<ReviewLine> Lines { get; }

    /// <summary>What is missing, indicator after indicator, then for the expected results.</summary>
    public ValueList<ReviewGap> Missing { get; }

    /// <summary>Reviews an action.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The review's figures.</returns>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    /// <exception cref="ArgumentException">The action or the year is not one of the convention; see <see cref="TryCreate"/>.</exception>
    public static ReviewFigures Create(
        Convention convention, ActionNumber action, int year, Perimeter perimeter, ValueList<IndicatorCube> cubes) =>
        TryCreate(convention, action, year, perimeter, cubes).OrThrow();

    /// <summary>Reviews an action, or says why it cannot be done.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="action">The number of the action.</param>
    /// <param name="year">The calendar year, one that the convention's term meets.</param>
    /// <param name="perimeter">What the figures are brought together over: most often the convention's territory.</param>
    /// <param name="cubes">The observations, an indicator each; those of other actions are left aside.</param>
    /// <returns>
    /// The figures, or the violations <c>reference-unknown</c>, <c>year-out-of-range</c>, <c>duplicate</c> and <c>vintage-differs</c> (the
    /// cubes are not of one moment of knowledge).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    public static Validated<ReviewFigures> TryCreate(
        Convention convention, ActionNumber action, int year, Perimeter perimeter, ValueList<IndicatorCube> cubes)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(perimeter);
        ArgumentNullException.ThrowIfNull(cubes);
        var checks = new Checks();
        var known = convention.Plan.Find(action);
        if (known is null)
        {
            checks.Add(Checks.Dangling("action", action, "plan.actions[*].number"));
        }

        checks.That(
            year is >= YearRun.MinimumYear and <= YearRun.MaximumYear && convention.Term.MeetsYear(year),
            "year-out-of-range",
            "year",
            () => new Sentence(
                "L'année {0} est hors de la durée de la convention.", "The year {0} is outside the convention's term.", year));
        checks.Unique(cubes, "cubes", cube => cube.Definition.Indicator.Id, "definition.indicator.id");
        checks.That(cubes.Select(cube => cube.KnownAt).Distinct().Count() <= 1, "vintage-differs", "cubes", () => new Sentence(
            "Les indicateurs n'ont pas tous la même date de connaissance.", "The indicators do not all have the same knowledge date."));
        return checks.Build(() => checks.IsSound ? Review(convention, known!, year, perimeter, cubes) : null!);
    }

    /// <summary>The action, the year and what there is, for logs.</summary>
    /// <returns>A text such as <c>1.1, 2023: 2 figures, 1 missing</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Action.Number}, {Year}: {Lines.Count} figures, {Missing.Count} missing");

    private static ReviewFigures Review(
        Convention convention, PlanAction action, int year, Perimeter perimeter, ValueList<IndicatorCube> cubes)
    {
        List<ReviewLine> lines = [];
        List<ReviewGap> missing = [];
        var name = convention.NameOf(perimeter);
        var keys = convention.Plan.IndicatorsOf(action.Number);
        if (keys.Count == 0)
        {
            missing.Add(new(
                ReviewGapKind.NoIndicator, null, new("L'action {0} n'a pas d'indicateur.", "Action {0} has no indicator.", action.Number)));
        }

        foreach (var indicator in keys.Select(key => convention.Indicators.First(stated => stated.Id == key)))
        {
            var cube = cubes.FirstOrDefault(observed => observed.Definition.Indicator.Id == indicator.Id);
            if (cube is null)
            {
                missing.Add(indicator.Kind == IndicatorKind.Narrative
                    ? new(
                        ReviewGapKind.Words,
                        indicator,
                        new("« {0} » : un texte est à rédiger.", "'{0}': a text has to be written.", indicator.Label))
                    : new(ReviewGapKind.NotObserved, indicator, new(
                        "Aucune observation de « {0} » n'a été fournie pour ce bilan.",
                        "No observations of '{0}' were supplied for this review.",
                        indicator.Label)));
                continue;
            }

            var grain = cube.Definition.Grain == TimeGrain.SchoolYear ? TimeGrain.SchoolYear : TimeGrain.Year;
            var table = cube.TryRollUp([perimeter], new() { Grain = grain });
            if (!table.IsValid)
            {
                missing.AddRange(table.Violations.Select(violation => new ReviewGap(ReviewGapKind.NoFigure, indicator, violation.Message)));
            }
            else if (table.Value.Find(perimeter, PeriodOf(grain, year)) is { } current)
            {
                lines.Add(new(
                    indicator, name, current, year > YearRun.MinimumYear ? table.Value.Find(perimeter, PeriodOf(grain, year - 1)) : null));
                missing.AddRange(GapsOf(indicator, current));
            }
            else
            {
                missing.Add(new(ReviewGapKind.NoFigure, indicator, new(
                    "La durée d'observation de « {0} » ne comprend pas {1}.",
                    "The term of observation of '{0}' does not include {1}.",
                    indicator.Label,
                    year)));
            }
        }

        var results = convention.Plan.ExpectedResultsOf(action.Number);
        missing.AddRange(results.IsEmpty
            ? [
                new(
                    ReviewGapKind.NoExpectedResult,
                    null,
                    new(
                        "Aucune fiche n'énonce de résultat attendu pour l'action {0}.",
                        "No sheet states an expected result for action {0}.",
                        action.Number))]
            : results.Select(result => new ReviewGap(ReviewGapKind.Result, null, new(
                "Résultat attendu « {0} » : un texte est à rédiger, pour dire s'il est atteint.",
                "Expected result '{0}': a text has to be written, to say whether it was reached.",
                result))));
        return new(
            convention.Evaluation?.AnnualReviews is { } clause ? convention.Cite(clause) : null, action, year, perimeter, results,
            lines.ToValueList(), missing.ToValueList());
    }

    private static ObservedPeriod PeriodOf(TimeGrain grain, int year) =>
        grain == TimeGrain.SchoolYear ? ObservedPeriod.SchoolYear(year) : ObservedPeriod.Year(year);

    private static IEnumerable<ReviewGap> GapsOf(Indicator indicator, Figure figure)
    {
        var coverage = figure.Coverage;
        if (figure.Value is null)
        {
            yield return new(ReviewGapKind.NoValue, indicator, new(
                "« {0} » n'a pas de valeur ; observations reçues : {1} sur {2} attendues.",
                "'{0}' has no value; observations received: {1} of {2} expected.",
                indicator.Label,
                coverage.Received,
                coverage.Expected));
        }
        else if (!coverage.IsComplete)
        {
            yield return new(ReviewGapKind.Incomplete, indicator, new(
                "« {0} », observations reçues : {1} sur {2} attendues.",
                "'{0}', observations received: {1} of {2} expected.",
                indicator.Label,
                coverage.Received,
                coverage.Expected));
        }

        if (figure.Value is not null && coverage.Contributing < coverage.Structures)
        {
            yield return new(ReviewGapKind.StructuresLeftOut, indicator, new(
                "« {0} » : structures qui y contribuent : {1} sur {2}.",
                "'{0}': structures that contribute to it: {1} of {2}.",
                indicator.Label,
                coverage.Contributing,
                coverage.Structures));
        }

        if (figure.IsPartial)
        {
            yield return new(ReviewGapKind.PartialYear, indicator, new(
                "« {0} » : la durée d'observation ne couvre qu'une partie de la période {1}.",
                "'{0}': the term of observation covers only part of the period {1}.",
                indicator.Label,
                figure.Period));
        }

        if (figure.Definition.Goal is not { } goal || (goal.Low ?? goal.High) is null)
        {
            yield return new(
                ReviewGapKind.NoTarget,
                indicator,
                new("« {0} » n'a pas de cible chiffrée.", "'{0}' has no target in figures.", indicator.Label));
        }
    }
}
