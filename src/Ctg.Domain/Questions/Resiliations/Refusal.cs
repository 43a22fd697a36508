namespace Ctg.Domain.Resiliations;

/// <summary>A reason why an act does not end the convention, with its source.</summary>
public sealed record Refusal
{
    internal Refusal(RefusalReason reason, Source source)
    {
        Reason = reason;
        Source = source;
    }

    /// <summary>The reason.</summary>
    public RefusalReason Reason { get; }

    /// <summary>The clause or the text of law that it is based on.</summary>
    public Source Source { get; }

    /// <summary>The reason in English, and its source.</summary>
    /// <returns>A text such as <c>the ground is not open to that party (article 12, paragraph 2)</c>.</returns>
    public override string ToString() => $"{Reason.Label().English} ({Source})";
}
