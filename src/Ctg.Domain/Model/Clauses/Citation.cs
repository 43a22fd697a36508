namespace Ctg.Domain;

/// <summary>A place where the convention refers from one clause to another (« renvoi »), as it is written.</summary>
/// <remarks>
/// The clause referred to may not exist, or hold something else: that is a slip of the document, which is kept as it stands.
/// </remarks>
public sealed record Citation
{
    private Citation(ClauseId at, ClauseId cited, AnnexSubject? subject)
    {
        At = at;
        Cited = cited;
        Subject = subject;
    }

    /// <summary>The clause that refers.</summary>
    public ClauseId At { get; }

    /// <summary>The clause that it names.</summary>
    public ClauseId Cited { get; }

    /// <summary>What it says to be found there; null when it does not say.</summary>
    public AnnexSubject? Subject { get; }

    /// <summary>States a reference.</summary>
    /// <param name="at">The clause that refers.</param>
    /// <param name="cited">The clause that it names.</param>
    /// <param name="subject">What it says to be found there; null when it does not say.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="at"/> or <paramref name="cited"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subject"/> is not a subject.</exception>
    public static Citation Create(ClauseId at, ClauseId cited, AnnexSubject? subject = null)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(cited);
        Checks.Defined(subject ?? default, nameof(subject));
        return new(at, cited, subject);
    }

    /// <summary>The two clauses.</summary>
    /// <returns>A text such as <c>art-9.1 cites annex-4</c>.</returns>
    public override string ToString() => $"{At} cites {Cited}";
}
