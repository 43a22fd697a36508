using NodaTime;

namespace Ctg.Domain;

/// <summary>An extension signed before the term ended that takes effect after that end.</summary>
/// <param name="Term">The term as it extends it.</param>
/// <param name="Avenant">The title of the avenant.</param>
/// <param name="EffectiveOn">The first day on which it takes effect.</param>
/// <param name="Source">The clause on the term, as it amends it.</param>
/// <param name="Questioned">Set where the avenant may have been signed after the term had ended.</param>
internal sealed record ContinuedTerm(
    Term Term, string Avenant, LocalDate EffectiveOn, ClauseSource Source, QuestionedExtension? Questioned);
