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

    /// <summary>The clause or the text of law that it stands on.</summary>
    public Source Source { get; }

    /// <summary>The reason in French, and its source.</summary>
    /// <returns>A text such as <c>le motif n'est pas ouvert à cette partie (article 12.2)</c>.</returns>
    public override string ToString() => $"{Reason.Label().French} ({Source})";
}
