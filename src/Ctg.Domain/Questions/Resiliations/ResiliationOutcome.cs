using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Resiliations;

/// <summary>
/// The outcome, on a day, of an act of termination: <see cref="Refused"/>, <see cref="Undecided"/>, <see cref="Pending"/>,
/// <see cref="Cured"/>, <see cref="Effective"/> or <see cref="Moot"/>.
/// </summary>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The cases of a closed hierarchy.")]
public abstract class ResiliationOutcome : IEquatable<ResiliationOutcome>
{
    private ResiliationOutcome()
    {
    }

    /// <summary>
    /// The convention's last day by this outcome, included: that of the act where it ends the convention or would end it, that of the term
    /// or of another act where this comes first. Null where the act ends nothing, or none can be determined.
    /// </summary>
    public virtual LocalDate? EndsOn => null;

    /// <summary>Compares two outcomes.</summary>
    /// <param name="other">The other outcome.</param>
    /// <returns>True when both are of one case and hold the same values.</returns>
    public bool Equals(ResiliationOutcome? other) => other is not null && other.GetType() == GetType() && other.Parts.Equals(Parts);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as ResiliationOutcome);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(GetType(), Parts);

    /// <summary>Compares two outcomes.</summary>
    /// <param name="left">An outcome, or null.</param>
    /// <param name="right">Another outcome, or null.</param>
    /// <returns>True when both are of one case and hold the same values, or both are null.</returns>
    public static bool operator ==(ResiliationOutcome? left, ResiliationOutcome? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Compares two outcomes.</summary>
    /// <param name="left">An outcome, or null.</param>
    /// <param name="right">Another outcome, or null.</param>
    /// <returns>False when both are of one case and hold the same values, or both are null.</returns>
    public static bool operator !=(ResiliationOutcome? left, ResiliationOutcome? right) => !(left == right);

    /// <summary>The case and its days, for logs.</summary>
    /// <returns>One line.</returns>
    public abstract override string ToString();

    /// <summary>All that the case holds, as one value to compare.</summary>
    private protected abstract object Parts { get; }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The act does not end the convention.</summary>
    public sealed class Refused : ResiliationOutcome
    {
        internal Refused(ValueList<Refusal> refusals, LocalDate? possibleFrom)
        {
            Refusals = refusals;
            PossibleFrom = possibleFrom;
        }

        /// <summary>Every reason, each with its source; at least one.</summary>
        public ValueList<Refusal> Refusals { get; }

        /// <summary>
        /// The earliest day from which a new act of the same party on the same ground could count; null when there is none.
        /// </summary>
        public LocalDate? PossibleFrom { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Refused: {string.Join(", ", Refusals.Select(refusal => refusal.Reason))}";

        /// <inheritdoc/>
        private protected override object Parts => (Refusals, PossibleFrom);
    }

    /// <summary>The outcome of the act cannot be determined: the relevant day is not stated.</summary>
    public sealed class Undecided : ResiliationOutcome
    {
        internal Undecided(NoticeStart? missing) => Missing = missing;

        /// <summary>
        /// The event whose day is missing: <see cref="ResiliationNotice.SentOn"/> or <see cref="ResiliationNotice.ReceivedOn"/>; null for a
        /// ground without notice, which is only invoked, on <see cref="ResiliationNotice.FoundOn"/>.
        /// </summary>
        public NoticeStart? Missing { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Undecided: the day of {Missing?.Label().English ?? "invocation"} is not given";

        /// <inheritdoc/>
        private protected override object Parts => ValueTuple.Create(Missing);
    }

    /// <summary>
    /// The notice runs: the convention will end unless it is complied with, where that is possible. Or, by the interpretation under which
    /// it does not end by itself, the notice is over and a second act is awaited.
    /// </summary>
    public sealed class Pending : ResiliationOutcome
    {
        internal Pending(Deadline expiry, LocalDate last, bool canBeCured, bool endsByItself, ValueList<ClauseId> surviving)
        {
            Expiry = expiry;
            LastDayInForce = endsByItself ? last : null;
            LastDayToCure = canBeCured ? last : null;
            SurvivingClauses = surviving;
        }

        /// <summary>
        /// The end of the notice: the strict day and, where compliance could still be considered timely later, the prudent one.
        /// </summary>
        public Deadline Expiry { get; }

        /// <summary>
        /// The last day on which the other party may comply, included, by the interpretation asked for; null when compliance does not stop
        /// the termination.
        /// </summary>
        public LocalDate? LastDayToCure { get; }

        /// <summary>
        /// The last day on which the convention would be in force, until 24:00; null where, by the interpretation taken, it remains in
        /// force until a second act declares its end, or until its term.
        /// </summary>
        public LocalDate? LastDayInForce { get; }

        /// <inheritdoc/>
        public override LocalDate? EndsOn => LastDayInForce;

        /// <summary>The first day on which it would not; null as <see cref="LastDayInForce"/>.</summary>
        public LocalDate? FirstDayWithout => LastDayInForce?.PlusDays(1);

        /// <summary>The clauses that would still bind after it.</summary>
        public ValueList<ClauseId> SurvivingClauses { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Pending: in force until {(LastDayInForce is { } last ? Iso(last) : "a second act")}";

        /// <inheritdoc/>
        private protected override object Parts => (Expiry, LastDayInForce, LastDayToCure, SurvivingClauses);
    }

    /// <summary>The other party complied in time: the formal notice has had its effect, and the convention goes on.</summary>
    public sealed class Cured : ResiliationOutcome
    {
        internal Cured(LocalDate curedOn, Deadline expiry)
        {
            CuredOn = curedOn;
            Expiry = expiry;
        }

        /// <summary>The day of compliance.</summary>
        public LocalDate CuredOn { get; }

        /// <summary>The end of the time to comply: the strict day and, where it differs, the prudent one.</summary>
        public Deadline Expiry { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Cured: on {Iso(CuredOn)}";

        /// <inheritdoc/>
        private protected override object Parts => (CuredOn, Expiry);
    }

    /// <summary>The convention has ended.</summary>
    public sealed class Effective : ResiliationOutcome
    {
        internal Effective(Deadline expiry, LocalDate lastDayInForce, ValueList<ClauseId> surviving)
        {
            Expiry = expiry;
            LastDayInForce = lastDayInForce;
            SurvivingClauses = surviving;
        }

        /// <summary>
        /// The end of the notice: the strict day and, where compliance could still be considered timely later, the prudent one.
        /// </summary>
        public Deadline Expiry { get; }

        /// <summary>The last day on which the convention stood, until 24:00.</summary>
        public LocalDate LastDayInForce { get; }

        /// <inheritdoc/>
        public override LocalDate? EndsOn => LastDayInForce;

        /// <summary>The first day on which it did not: the parties' commitments have stopped.</summary>
        public LocalDate FirstDayWithout => LastDayInForce.PlusDays(1);

        /// <summary>The clauses that still bind.</summary>
        public ValueList<ClauseId> SurvivingClauses { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Effective: in force until {Iso(LastDayInForce)}";

        /// <inheritdoc/>
        private protected override object Parts => (Expiry, LastDayInForce, SurvivingClauses);
    }

    /// <summary>
    /// The convention ends without the act: the term ends it on the last day of the notice or before it, or came before the second act that
    /// the interpretation taken awaits; or another act ends it sooner.
    /// </summary>
    public sealed class Moot : ResiliationOutcome
    {
        internal Moot(LocalDate lastDayInForce) => LastDayInForce = lastDayInForce;

        /// <summary>
        /// The last day on which the convention is in force all the same, until 24:00: that of the term, or the one by another act.
        /// </summary>
        public LocalDate LastDayInForce { get; }

        /// <inheritdoc/>
        public override LocalDate? EndsOn => LastDayInForce;

        /// <inheritdoc/>
        public override string ToString() => $"Moot: in force until {Iso(LastDayInForce)} without the act";

        /// <inheritdoc/>
        private protected override object Parts => LastDayInForce;
    }
}
