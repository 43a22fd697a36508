namespace Ctg.Domain.Indicators;

/// <summary>The reasons why a row is refused, and their words.</summary>
internal static class RowProblem
{
    internal const string StructureUnknown = "structure-unknown";
    internal const string StructureNotObserved = "structure-not-observed";
    internal const string IndicatorUnknown = "indicator-unknown";
    internal const string PeriodOutsideTerm = "period-outside-term";
    internal const string GrainDiffers = "grain-differs";
    internal const string StatusUnknown = "status-unknown";
    internal const string ValueMissing = "value-missing";
    internal const string ValueUnexpected = "value-unexpected";
    internal const string ValueBeyondScale = "value-beyond-scale";
    internal const string ValueOutOfRange = "value-out-of-range";
    internal const string ValueNegative = "value-negative";
    internal const string DenominatorZero = "denominator-zero";
    internal const string WeightNotPositive = "weight-not-positive";
    internal const string MilestoneUnknown = "milestone-unknown";
    internal const string AnswersDiffer = "answers-differ";
    internal const string RevisionNegative = "revision-negative";
    internal const string RevisionDuplicate = "revision-duplicate";
    internal const string RowIncomplete = "row-incomplete";

    internal static Violation At(string code, string place) => new(code, place, code switch
    {
        StructureUnknown => new("La structure n'est pas dans le répertoire.", "The structure is not in the roster."),
        StructureNotObserved => new("L'indicateur ne s'observe pas pour le service de cette structure.", "The indicator is not observed for this structure's service."),
        IndicatorUnknown => new("L'indicateur n'est pas de ceux qui sont attendus ici.", "The indicator is not one of those expected here."),
        PeriodOutsideTerm => new("La période est hors de la durée d'observation.", "The period is outside the term of observation."),
        GrainDiffers => new("La période ne correspond pas au pas de temps de l'indicateur (mois, trimestre, année…).", "The period does not have the indicator's time step (month, quarter, year…)."),
        StatusUnknown => new("Ce n'est pas un statut d'observation.", "This is not a status of observation."),
        ValueMissing => new("Le statut suppose une valeur, qui manque en tout ou en partie.", "The status requires a value, which is missing in whole or in part."),
        ValueUnexpected => new("Une valeur est fournie là où le statut ou la nature de l'indicateur n'en attend pas.", "A value is supplied where the status or the kind of the indicator expects none."),
        ValueBeyondScale => new("La valeur a plus de décimales que l'indicateur.", "The value has more decimals than the indicator."),
        ValueOutOfRange => new("La valeur, ou son produit par le poids, est trop grande pour être gardée exactement (64 bits).", "The value, or its product with the weight, is too large to be kept exactly (64 bits)."),
        ValueNegative => new("Un dénombrement ne peut pas être négatif.", "A count cannot be negative."),
        DenominatorZero => new("Le dénominateur est nul et le numérateur ne l'est pas.", "The denominator is zero and the numerator is not."),
        WeightNotPositive => new("Un poids doit être supérieur à zéro.", "A weight must be greater than zero."),
        MilestoneUnknown => new("Ce n'est pas un jalon de l'indicateur.", "This is not a milestone of the indicator."),
        AnswersDiffer => new("Il faut un nombre de réponses par niveau de l'échelle.", "There must be one number of answers for each level of the scale."),
        RevisionNegative => new("Le numéro de révision doit être positif ou nul.", "The number of a revision must be zero or more."),
        RevisionDuplicate => new("Cette révision du même chiffre est déjà enregistrée ; la première est conservée.", "This revision of the same figure is already recorded; the first one is kept."),
        RowIncomplete => new("La ligne manque, ou il lui manque un membre obligatoire.", "The row is missing, or lacks a required member."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a reason to refuse a row."),
    });
}
