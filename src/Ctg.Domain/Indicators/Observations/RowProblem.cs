namespace Ctg.Domain.Indicators;

/// <summary>The reasons why a row is refused whatever the kind of its indicator.</summary>
internal static class RowProblem
{
    internal static readonly ObservationProblem StructureUnknown = new(
        "structure-unknown", "La structure n'est pas dans le répertoire.", "The structure is not in the roster.");

    internal static readonly ObservationProblem StructureNotObserved = new(
        "structure-not-observed",
        "L'indicateur ne s'observe pas pour le service de cette structure.",
        "The indicator is not observed for this structure's service.");

    internal static readonly ObservationProblem IndicatorUnknown = new(
        "indicator-unknown", "L'indicateur n'est pas de ceux qui sont attendus ici.", "The indicator is not one of those expected here.");

    internal static readonly ObservationProblem PeriodOutsideTerm = new(
        "period-outside-term", "La période est hors de la durée d'observation.", "The period is outside the term of observation.");

    internal static readonly ObservationProblem GrainDiffers = new(
        "grain-differs",
        "La période ne correspond pas au pas de temps de l'indicateur (mois, trimestre, année…).",
        "The period does not have the indicator's time step (month, quarter, year…).");

    internal static readonly ObservationProblem StatusUnknown = new(
        "status-unknown", "Ce n'est pas un statut d'observation.", "This is not a status of observation.");

    internal static readonly ObservationProblem RevisionNegative = new(
        "revision-negative", "Le numéro de révision doit être positif ou nul.", "The number of a revision must be zero or more.");

    internal static readonly ObservationProblem RevisionDuplicate = new(
        "revision-duplicate",
        "Cette révision du même chiffre est déjà enregistrée ; la première est conservée.",
        "This revision of the same figure is already recorded; the first one is kept.");

    internal static readonly ObservationProblem RowIncomplete = new(
        "row-incomplete", "La ligne manque, ou il lui manque un membre obligatoire.", "The row is missing, or lacks a required member.");
}
