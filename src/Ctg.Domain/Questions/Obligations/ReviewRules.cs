using System.Globalization;
using NodaTime;

namespace Ctg.Domain.Obligations;

/// <summary>In which years an action is to be done, and for which of them its annual review is due.</summary>
internal static class ReviewRules
{
    private static readonly Rule<(ActionNumber Action, YearSet Schedule, ValueList<SheetPeriod> Periods, Term? Term), ActionYears> Years =
        new(
            "action-years",
            input => ActionYears.Of(input.Schedule, input.Periods, input.Term),
            (input, years) => years.Origin switch
            {
                ActionYearsOrigin.Table => new(
                    "Années de l'action {0}, d'après sa ligne du tableau : {1}.",
                    "Years of action {0}, by its row in the table: {1}.",
                    input.Action,
                    years.Years),
                ActionYearsOrigin.Sheet => new(
                    "Années de l'action {0}, d'après sa fiche : {1}.",
                    "Years of action {0}, by its sheet: {1}.",
                    input.Action,
                    years.Years),
                _ => new(
                    "Ni le tableau ni une fiche n'indiquent les années de l'action {0}.",
                    "Neither the table nor a sheet states the years of action {0}.",
                    input.Action),
            });

    private static readonly Rule<
        (ActionNumber Action, ActionYears Years, bool EachYear, Term Binding, LocalDate End, bool CountsPartial), ActionReviews> Reviewed =
            new(
            "action-reviews",
            input =>
            {
                var years =
                    Enumerable.Range(input.Binding.First.Year, Math.Max(0, input.End.Year - input.Binding.First.Year + 1)).ToLookup(year =>
                        (input.EachYear || input.Years.Years.Contains(year))
                            && (input.CountsPartial || !ObligationRules.IsPartial(year, input.Binding)));
                return new(input.Action, input.Years, years[true].ToValueList(), years[false].ToValueList());
            },
            (input, reviews) => (reviews.Due.IsEmpty, reviews.NotDue.IsEmpty) switch
            {
                (true, _) => new("Action {0}, bilan annuel : aucun.", "Action {0}, annual review: none.", input.Action),
                (_, true) => new(
                    "Action {0}, bilan annuel : chaque année, {1}.",
                    "Action {0}, annual review: each year, {1}.",
                    input.Action,
                    Listed(reviews.Due)),
                _ => new(
                    "Action {0}, bilan annuel : {1} ; aucun pour {2}.",
                    "Action {0}, annual review: {1}; none for {2}.",
                    input.Action,
                    Listed(reviews.Due),
                    Listed(reviews.NotDue)),
            });

    /// <summary>
    /// The years of an action and where they are stated: a sheet is read only where the table is blank, the term only where a sheet refers
    /// to it.
    /// </summary>
    internal static Step<ActionYears> YearsOf(
        Reasoning reasoning, ClauseSource plan, PlanAction action, ValueList<SheetPeriod> inSheets, Term stated)
    {
        var schedule = reasoning.Given("action.schedule", action.Schedule, (_, value) => value.IsEmpty
            ? new(
                "Le tableau du plan n'indique pas d'années pour l'action {0}.",
                "The plan's table states no years for action {0}.",
                action.Number)
            : new(
                "Le tableau du plan prévoit l'action {0} pour : {1}.",
                "The plan's table schedules action {0} for: {1}.",
                action.Number,
                value));
        if (!schedule.Value.IsEmpty)
        {
            return Years.Apply(plan, (action.Number, schedule.Value, [], null), [schedule]);
        }

        var periods = reasoning.Given("action.sheet-periods", inSheets, (_, value) => value.IsEmpty
            ? new("Aucune fiche n'indique de période pour l'action {0}.", "No sheet states a period for action {0}.", action.Number)
            : new(
                "Période que la fiche indique pour l'action {0} : {1}.",
                "Period that the sheet states for action {0}: {1}.",
                action.Number,
                value.Select(period => period.Label()).JoinAsProse()));
        var term = periods.Value.Any(period => period.Years is null)
            ? reasoning.Given("convention.term", stated, (_, value) => new(
                "La convention est conclue du {0} au {1}.", "The convention is concluded from {0} to {1}.", value.First, value.Last))
            : null;
        return Years.Apply(
            plan, (action.Number, schedule.Value, periods.Value, term?.Value), [schedule, periods, .. term is null ? (Step[])[] : [term]]);
    }

    /// <summary>For which years the review of an action is due.</summary>
    internal static Step<ActionReviews> Reviews(
        Reasoning reasoning, ClauseSource clause, ActionNumber action, Step<ActionYears> years, Step<Term> binding, Step<LocalDate> end,
        ObligationInterpretation interpretation)
    {
        var bound = Enumerable.Range(binding.Value.First.Year, Math.Max(0, end.Value.Year - binding.Value.First.Year + 1)).ToList();
        var unscheduled = years.Value.Origin == ActionYearsOrigin.NotStated ? Unscheduled(reasoning, interpretation.Unscheduled) : null;
        var reviewed = unscheduled is null && !bound.TrueForAll(years.Value.Years.Contains)
            ? OutsideItsYears(reasoning, interpretation.ReviewedYears) : null;
        var partial = bound.Exists(year => ObligationRules.IsPartial(year, binding.Value))
            ? ObligationRules.PartialChoice(reasoning, interpretation.PartialYear) : null;
        var eachYear = unscheduled?.Value == UnscheduledActions.AreReviewedEachYear || reviewed?.Value == ReviewedYears.EachYear;
        return Reviewed.Apply(
            clause,
            (action, years.Value, eachYear, binding.Value, end.Value, partial?.Value != PartialYear.DoesNotCount),
            [years, .. ((Step?[])[unscheduled, reviewed, partial]).OfType<Step>(), binding, end]);
    }

    /// <summary>Why the review of one year is due.</summary>
    internal static ValueList<Step> Due(Reasoning reasoning, Step<ActionYears> years, int year, ObligationInterpretation interpretation)
    {
        if (years.Value.Years.Contains(year))
        {
            return [years];
        }

        if (years.Value.Origin == ActionYearsOrigin.NotStated)
        {
            var unscheduled = Unscheduled(reasoning, interpretation.Unscheduled);
            ObligationRules.Require(unscheduled.Value == UnscheduledActions.AreReviewedEachYear);
            return [years, unscheduled];
        }

        var reviewed = OutsideItsYears(reasoning, interpretation.ReviewedYears);
        ObligationRules.Require(reviewed.Value == ReviewedYears.EachYear);
        return [years, reviewed];
    }

    private static Step<UnscheduledActions> Unscheduled(Reasoning reasoning, UnscheduledActions interpretation) =>
        reasoning.Interpretation("unscheduled-actions", interpretation, (_, value) => value == UnscheduledActions.AreReviewedEachYear
            ? new(
                "le texte prévoit un bilan annuel de chaque action, et le plan laisse les années de celle-ci en blanc ; elle a un bilan "
                    + "chaque année de la convention.",
                "the text requires an annual review of each action, and the plan leaves the years of this one blank; it has a review each "
                    + "year of the convention.")
            : new(
                "le texte prévoit un bilan annuel de chaque action, et le plan laisse les années de celle-ci en blanc ; elle n'a pas de "
                    + "bilan tant qu'elles ne sont pas fixées.",
                "the text requires an annual review of each action, and the plan leaves the years of this one blank; it has no review "
                    + "until they are settled."));

    private static Step<ReviewedYears> OutsideItsYears(Reasoning reasoning, ReviewedYears interpretation) =>
        reasoning.Interpretation("reviewed-years", interpretation, (_, value) => value == ReviewedYears.EachYear
            ? new(
                "le texte prévoit un bilan annuel de chaque action sans traiter des années où elle n'est pas prévue ; elle a un bilan "
                    + "chaque année de la convention.",
                "the text requires an annual review of each action and does not mention the years for which it is not scheduled; it has a "
                    + "review each year of the convention.")
            : new(
                "le texte prévoit un bilan annuel de chaque action sans traiter des années où elle n'est pas prévue ; elle n'a pas de "
                    + "bilan ces années-là.",
                "the text requires an annual review of each action and does not mention the years for which it is not scheduled; it has "
                    + "no review in those years."));

    private static BilingualText Listed(ValueList<int> years) =>
        years.Select(year => year.ToString(CultureInfo.InvariantCulture)).JoinAsProse();
}
