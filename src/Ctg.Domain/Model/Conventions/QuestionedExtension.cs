using NodaTime;

namespace Ctg.Domain;

/// <summary>An avenant that would extend or renew the term, and was signed after the term had ended, or may have been.</summary>
/// <param name="Key">The key of the avenant, which parts its facts from those of others.</param>
/// <param name="Avenant">Its title.</param>
/// <param name="SignedOn">The day on which the last party signed it, as far as it is stated.</param>
/// <param name="EndedOn">The last day of the term as it was when the avenant was signed.</param>
/// <param name="Last">The last day that it states, included.</param>
/// <param name="IsRenewal">Whether it renews the convention, and does not merely extend the term.</param>
/// <param name="IsPresumedInTime">Whether it may have been signed in time, so that the text takes it as signed in time.</param>
internal sealed record QuestionedExtension(
    string Key, string Avenant, PartialDate SignedOn, LocalDate EndedOn, LocalDate Last, bool IsRenewal, bool IsPresumedInTime);
