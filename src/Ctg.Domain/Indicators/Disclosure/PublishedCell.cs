namespace Ctg.Domain.Indicators;

/// <summary>A cell of a table made fit to be published: a value, no value, or a suppressed one, which is never zero.</summary>
public sealed record PublishedCell
{
    /// <summary>What replaces a suppressed value, whatever the reason, in both languages (« secret »).</summary>
    public const string Mark = "s";

    internal PublishedCell(Figure figure, SuppressionReason? reason, bool withCoverage)
    {
        Perimeter = figure.Perimeter;
        Period = figure.Period;
        IsPartial = figure.IsPartial;
        Reason = reason;
        Value = reason is null ? figure.Value : null;
        Coverage = withCoverage ? figure.Coverage : null;
    }

    /// <summary>The row.</summary>
    public Perimeter Perimeter { get; }

    /// <summary>The column.</summary>
    public ObservedPeriod Period { get; }

    /// <summary>Whether the term cuts days off the period.</summary>
    public bool IsPartial { get; }

    /// <summary>Whether the value must not be published.</summary>
    public bool IsSuppressed => Reason is not null;

    /// <summary>Why, for who makes the table and not for its readers; null when it is not suppressed.</summary>
    public SuppressionReason? Reason { get; }

    /// <summary>The value, in the indicator's unit; null when suppressed, or when there is none.</summary>
    public Fraction? Value { get; }

    /// <summary>The coverage; null in a table that suppresses anything, since the numbers of structures add up too.</summary>
    public Coverage? Coverage { get; }

    /// <summary>What is published.</summary>
    /// <returns>The value, <see cref="Mark"/> for a suppressed one, an empty text for none.</returns>
    public override string ToString() => IsSuppressed ? Mark : Value?.ToString() ?? "";
}
