namespace Ctg.Domain.Indicators;

/// <summary>How to roll up.</summary>
public sealed record RollUpOptions
{
    /// <summary>The length of the periods of the figures.</summary>
    public required TimeGrain Grain { get; init; }

    /// <summary>Which observations count; all that have a value, unless stated.</summary>
    public CountedStatuses Counted { get; init; } = CountedStatuses.All;

    /// <summary>
    /// Whether each figure also holds the smallest and the greatest part of one structure, which a rule of dominance asks for. Only for
    /// figures that add up.
    /// </summary>
    public bool WithExtremes { get; init; }

    /// <summary>How many threads share the work, one or more. The result is the same to the byte.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The periods and what counts, for logs.</summary>
    /// <returns>A text such as <c>Year, All</c>.</returns>
    public override string ToString() => $"{Grain}, {Counted}";
}
