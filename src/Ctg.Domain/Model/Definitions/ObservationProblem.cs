namespace Ctg.Domain;

/// <summary>
/// A reason why an observation is refused: its stable code and its words. What only one kind of indicator refuses is in its definition.
/// </summary>
internal sealed class ObservationProblem(string code, string french, string english)
{
    internal static readonly ObservationProblem ValueMissing = new(
        "value-missing",
        "Le statut suppose une valeur, qui manque en tout ou en partie.",
        "The status requires a value, which is missing in whole or in part.");

    internal static readonly ObservationProblem ValueUnexpected = new(
        "value-unexpected",
        "Une valeur est fournie là où le statut ou la nature de l'indicateur n'en attend pas.",
        "A value is supplied where the status or the kind of the indicator expects none.");

    internal static readonly ObservationProblem ValueBeyondScale = new(
        "value-beyond-scale", "La valeur a plus de décimales que l'indicateur.", "The value has more decimals than the indicator.");

    internal static readonly ObservationProblem ValueOutOfRange = new(
        "value-out-of-range",
        "La valeur, ou son produit par le poids, est trop grande pour être gardée exactement (64 bits).",
        "The value, or its product with the weight, is too large to be kept exactly (64 bits).");

    internal static readonly ObservationProblem ValueNegative = new(
        "value-negative", "Un dénombrement ne peut pas être négatif.", "A count cannot be negative.");

    private readonly Sentence _message = new(french, english);

    /// <summary>The problem at a place.</summary>
    internal Violation At(string place) => new(code, place, _message);
}
