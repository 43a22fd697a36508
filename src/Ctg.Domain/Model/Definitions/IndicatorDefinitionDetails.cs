namespace Ctg.Domain;

/// <summary>What every indicator that is added up states, whatever its kind.</summary>
public sealed record IndicatorDefinitionDetails
{
    /// <summary>The indicator, as the convention names it.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The decimals of its values, 0 to 9: 0 for a count, 2 for euros.</summary>
    public required int Decimals { get; init; }

    /// <summary>The period of one observation: a month, a quarter, a year or a school year.</summary>
    public required TimeGrain Grain { get; init; }

    /// <summary>The services whose structures observe it; empty for all.</summary>
    public ValueList<ServiceKind> Services { get; init; } = [];

    /// <summary>What is expected of it; null when nothing is stated.</summary>
    public Goal? Goal { get; init; }

    /// <summary>The indicator and its period of observation, for logs.</summary>
    /// <returns>A text such as <c>contacts-rpe by Month</c>.</returns>
    public override string ToString() => $"{Indicator?.Id} by {Grain}";
}
