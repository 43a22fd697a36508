using NodaTime;

namespace Ctg.Domain;

/// <summary>What is stated of a void clause; checked when the <see cref="Severance"/> is built from it.</summary>
public sealed record SeveranceDetails
{
    /// <summary>The clause: an article, a paragraph or an annex.</summary>
    public required ClauseId Clause { get; init; }

    /// <summary>By what it is deemed unwritten.</summary>
    public required SeveranceBasis Basis { get; init; }

    /// <summary>The usual reference of the rule or of the decision.</summary>
    public required string Reference { get; init; }

    /// <summary>The day of the decision, or the day on which the rule was relied on.</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>The first day on which the clause is deemed unwritten.</summary>
    public required LocalDate EffectiveOn { get; init; }

    /// <summary>The day on which this became known to who keeps the record; not before the decision.</summary>
    public required LocalDate KnownOn { get; init; }

    /// <summary>The clause and the reference.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Clause}: {Reference}";
}
