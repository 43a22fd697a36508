namespace Ctg.Domain.Bonus;

/// <summary>What an operator (« gestionnaire ») is paid for a year, over all its structures.</summary>
public sealed record OperatorBonus
{
    internal OperatorBonus(Operator? @operator, Euros existing, Euros @new)
    {
        Operator = @operator;
        Existing = existing;
        New = @new;
    }

    /// <summary>The operator; null for the structures whose operator is not known.</summary>
    public Operator? Operator { get; }

    /// <summary>The existing offer's amounts, in sum.</summary>
    public Euros Existing { get; }

    /// <summary>The new offer's amounts, in sum.</summary>
    public Euros New { get; }

    /// <summary>Both.</summary>
    public Euros Total => Existing + New;

    /// <summary>The operator and the total, for logs.</summary>
    /// <returns>A text such as <c>Commune: 208187.26</c>.</returns>
    public override string ToString() => $"{Operator?.Name ?? "unknown"}: {Total}";
}
