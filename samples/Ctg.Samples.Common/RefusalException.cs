using Ctg.Domain;

namespace Ctg.Samples.Common;

/// <summary>What a sample is asked cannot be answered, for a reason told in both languages.</summary>
public sealed class RefusalException : Exception
{
    /// <summary>Refuses without a reason: it is of no use to a reader.</summary>
    public RefusalException()
        : this(new BilingualText("La demande est refusée.", "The request is refused."))
    {
    }

    /// <summary>Refuses with a reason that is the same in both languages.</summary>
    /// <param name="message">The reason.</param>
    public RefusalException(string message)
        : this(new BilingualText(message, message))
    {
    }

    /// <summary>Refuses with a reason that is the same in both languages.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">The cause.</param>
    public RefusalException(string message, Exception innerException)
        : base(message, innerException) => Reason = new(message, message);

    /// <summary>Refuses.</summary>
    /// <param name="reason">The reason.</param>
    public RefusalException(BilingualText reason)
        : base(reason?.ToString())
    {
        ArgumentNullException.ThrowIfNull(reason);
        Reason = reason;
    }

    /// <summary>The reason.</summary>
    public BilingualText Reason { get; }
}
