namespace Ctg.Domain.Bonus;

/// <summary>What becomes of the existing offer's amount when a structure closes, shrinks or no longer qualifies.</summary>
/// <remarks>
/// No published rule says it: whoever computes chooses, and the choice is recorded in the reason. There is no default; <c>default</c> is no
/// policy.
/// </remarks>
public enum ClosurePolicy
{
    /// <summary>The territory's amount stays whole and is spread over the units that remain.</summary>
    SpreadOverTheOthers = 1,

    /// <summary>What the lost units received is withdrawn from the territory's amount; the others receive what they did.</summary>
    WithdrawnFromTheTotal,
}
