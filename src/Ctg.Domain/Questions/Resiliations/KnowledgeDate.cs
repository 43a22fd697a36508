using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>The day of knowledge, and the step that gives it.</summary>
/// <param name="On">The day after which nothing is known; null where all that is recorded counts.</param>
/// <param name="Because">The fact that it is read from.</param>
internal readonly record struct KnowledgeDate(LocalDate? On, Step Because)
{
    internal static KnowledgeDate Of(Step<LocalDate> day) => new(day.Value, day);

    internal static KnowledgeDate Of(Step<LocalDate?> day) => new(day.Value, day);
}
