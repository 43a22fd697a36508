using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Resiliations;

/// <summary>The last day on which a party can act for the convention to be over in time, and of which event that day is.</summary>
/// <remarks>
/// Sources: the clause of the ground (article 12 of the standard convention), code de procédure civile, art. 641; for the prudent day of a
/// mise en
/// demeure, art. 642. No text requires the prudent day of another ground.
/// </remarks>
public sealed record NoticeDeadline
{
    internal NoticeDeadline(Deadline day, NoticeStart? start)
    {
        Strict = day.Strict;
        Prudent = day.Prudent;
        Start = start;
    }

    /// <summary>The last day, be it a Sunday; included.</summary>
    public LocalDate Strict { get; }

    /// <summary>
    /// The day by which it is prudent to act: the last working day and, for a mise en demeure, early enough should the time to comply be
    /// extended.
    /// Null when it is the same day, or one before the convention binds the parties.
    /// </summary>
    public LocalDate? Prudent { get; }

    /// <summary>
    /// What must have taken place by that day: the sending of the letter or its reception; null for a ground without notice, which is only
    /// invoked.
    /// </summary>
    public NoticeStart? Start { get; }

    /// <summary>The event and its days, for logs.</summary>
    /// <returns>A text such as <c>receipt by 2024-06-30 (prudent: 2024-06-28)</c>.</returns>
    public override string ToString()
    {
        var act = Start?.Label().English ?? "invocation";
        var strict = LocalDatePattern.Iso.Format(Strict);
        return Prudent is { } prudent ? $"{act} by {strict} (prudent: {LocalDatePattern.Iso.Format(prudent)})" : $"{act} by {strict}";
    }
}
