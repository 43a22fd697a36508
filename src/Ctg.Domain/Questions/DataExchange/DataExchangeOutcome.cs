namespace Ctg.Domain.DataExchange;

/// <summary>Whether data may pass, and what is missing when they may not.</summary>
public sealed record DataExchangeOutcome
{
    internal DataExchangeOutcome(ValueList<ExchangeCondition> missing) => Missing = missing;

    /// <summary>The conditions that do not hold, in the order in which they are to be met; empty when data may pass.</summary>
    public ValueList<ExchangeCondition> Missing { get; }

    /// <summary>Whether data may pass.</summary>
    public bool IsPermitted => Missing.IsEmpty;

    /// <summary>The outcome, for logs.</summary>
    /// <returns>A text such as <c>Permitted</c> or <c>Refused: Study, RegisterEntry</c>.</returns>
    public override string ToString() => IsPermitted ? "Permitted" : $"Refused: {string.Join(", ", Missing)}";
}
