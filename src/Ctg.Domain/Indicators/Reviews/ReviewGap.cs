namespace Ctg.Domain.Indicators;

/// <summary>Something that a review of an action is missing.</summary>
public sealed class ReviewGap
{
    internal ReviewGap(ReviewGapKind kind, Indicator? indicator, Sentence message)
    {
        Kind = kind;
        Indicator = indicator;
        Message = message;
    }

    /// <summary>What is missing.</summary>
    public ReviewGapKind Kind { get; }

    /// <summary>The indicator; null for the action as a whole.</summary>
    public Indicator? Indicator { get; }

    /// <summary>What is missing, in both languages.</summary>
    public Sentence Message { get; }

    /// <summary>The French message.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Message.ToString();
}
