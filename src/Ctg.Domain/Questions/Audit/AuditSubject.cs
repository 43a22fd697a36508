using Ctg.Domain.Bonus;
using Ctg.Domain.Obligations;
using NodaTime;

namespace Ctg.Domain.Audit;

/// <summary>What an audit looks at: a convention with its avenants, on a day, with what is known besides.</summary>
public sealed class AuditSubject
{
    private readonly ConventionVersion _version;
    private readonly Lazy<Dictionary<LocalDate, (TermClause Term, SteeringCommittee? Steering)?>> _beforeSignatures;

    private AuditSubject(ConventionHistory history, LocalDate on, ObligationSchedule? obligations, BonusParameters? parameters)
    {
        History = history;
        On = on;
        Obligations = obligations;
        Parameters = parameters;
        _version = history.SoundAsOf(on);
        Text = _version.Convention;
        _beforeSignatures = new(() => history.BeforeSignatures().ToDictionary(
            one => one.Day,
            one => one.Text is { } text
                ? ((TermClause)text.Find(PartId.Term)!.Value, (SteeringCommittee?)text.Find(PartId.Steering)?.Value)
                : ((TermClause Term, SteeringCommittee? Steering)?)null));
    }

    /// <summary>The convention with its avenants.</summary>
    public ConventionHistory History { get; }

    /// <summary>The day of the audit.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// The text that is looked at: that of the day; where avenants contradict each other, which is a finding of its own, the last one
    /// before.
    /// </summary>
    public Convention Text { get; }

    /// <summary>What is due and what is late; null when nothing is said of what was done.</summary>
    public ObligationSchedule? Obligations { get; }

    /// <summary>The dated parameters in use; null when none are looked at.</summary>
    public BonusParameters? Parameters { get; }

    /// <summary>States what is looked at.</summary>
    /// <param name="history">The convention with its avenants, all that is known of them.</param>
    /// <param name="on">The day of the audit: its text is looked at.</param>
    /// <param name="obligations">
    /// What is due and what is late, asked on the day of the audit; null when nothing is said of what was done.
    /// </param>
    /// <param name="parameters">The dated parameters in use; null when none are to be looked at.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="on"/> is not of the ISO calendar, or <paramref name="obligations"/> are asked on another day.
    /// </exception>
    public static AuditSubject Create(
        ConventionHistory history, LocalDate on, ObligationSchedule? obligations = null, BonusParameters? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        Checks.IsoDay(on, nameof(on));
        return obligations is null || obligations.On == on
            ? new(history, on, obligations, parameters)
            : throw new ArgumentException("The obligations are as of another day than the audit.", nameof(obligations));
    }

    /// <summary>The title and the day.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Text.Title} ({NodaTime.Text.LocalDatePattern.Iso.Format(On)})";

    /// <summary>
    /// The term and the steering committee that stood before an avenant was signed; null where others contradict each other by then.
    /// </summary>
    internal (TermClause Term, SteeringCommittee? Steering)? Before(Avenant avenant) => _beforeSignatures.Value[avenant.Signed.Last!.Value];

    /// <summary>Whether an avenant or a severance ended a part: its number is not missing.</summary>
    internal bool IsEnded(PartId id) => _version.ProvenanceOf(id) is { IsEnded: true };

    /// <summary>The values of a kind whose addresses are ranks, with these: a rank stays when one before it goes.</summary>
    internal IEnumerable<(PartId Place, T Value)> Ranked<T>(PartKind kind) =>
        _version.Map.OfKind(kind).Select(id => (id, (T)_version.Map.Find(id)!.Value));

    /// <summary>The annex of the text that is about something; null when none says so.</summary>
    internal ClauseId? AnnexOn(AnnexSubject subject) => Text.AnnexOn(subject);
}
