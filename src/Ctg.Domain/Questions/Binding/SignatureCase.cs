using NodaTime;

namespace Ctg.Domain.Binding;

/// <summary>A party's signature, with what bounds its day.</summary>
/// <param name="Party">The party's name.</param>
/// <param name="Signature">The signature as the document states it.</param>
/// <param name="AuthorisedFrom">The first day on which the party could sign; none where no decision is cited.</param>
/// <param name="PresumedLawful">Whether a signature that may be earlier than what authorises it is presumed not to be.</param>
/// <param name="EarlyCounts">Whether a signature that is earlier counts from what authorises it.</param>
/// <param name="KnownOn">The day of knowledge, or none.</param>
internal readonly record struct SignatureCase(
    string Party, Signature Signature, DayBounds? AuthorisedFrom, bool PresumedLawful, bool EarlyCounts, LocalDate? KnownOn)
{
    /// <summary>Whether the signature is earlier than what authorises it, whatever its day.</summary>
    internal bool IsEarly => Signature.Date is { } date && AuthorisedFrom?.First is { } from && date.Bounds.IsBefore(from);

    /// <summary>Whether the bounds that the document states leave room for a signature earlier than what authorises it.</summary>
    internal bool MayBeEarly =>
        !IsEarly && Signature.Date is { } date && AuthorisedFrom is { First: not null } from && !(date.First >= from.Last);

    /// <summary>What the signature amounts to on the day of knowledge.</summary>
    internal SignatureEvidence Evidence()
    {
        if (Signature.Date is not { } date || (IsEarly && !EarlyCounts))
        {
            return new(SignatureEvidenceState.Missing, default);
        }

        var days = IsEarly ? AuthorisedFrom!.Value : MayBeEarly && PresumedLawful ? date.Bounds with
        {
            First = DayBounds.Later(date.Bounds, AuthorisedFrom!.Value).First,
        } : date.Bounds;
        return new(StateOf(days), days);
    }

    private SignatureEvidenceState StateOf(DayBounds days) => KnownOn is not { } known
        ? days.Last is null ? SignatureEvidenceState.Open : SignatureEvidenceState.Given
        : days.IsAfter(known) ? SignatureEvidenceState.Missing
        : days.Last <= known ? SignatureEvidenceState.Given
        : SignatureEvidenceState.Open;
}
