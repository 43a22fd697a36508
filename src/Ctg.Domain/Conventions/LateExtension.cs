using NodaTime;

namespace Ctg.Domain;

/// <summary>An avenant that would have extended or renewed the term, had it been signed before the term ended.</summary>
/// <param name="Key">The key of the avenant, which parts its facts from those of others.</param>
/// <param name="Avenant">Its title.</param>
/// <param name="SignedOn">The day on which the last party signed it.</param>
/// <param name="EndedOn">The last day of the term as it was when the avenant was signed.</param>
/// <param name="Last">The last day that it states, included.</param>
/// <param name="IsRenewal">Whether it renews the convention, and does not merely extend the term.</param>
internal sealed record LateExtension(string Key, string Avenant, LocalDate SignedOn, LocalDate EndedOn, LocalDate Last, bool IsRenewal);
