namespace Ctg.Domain;

/// <summary>A number of the domain. As a fact it is never negative: the model holds none that is.</summary>
internal interface IQuantity
{
    /// <summary>Whether the number is below zero.</summary>
    bool IsNegative { get; }
}
