using NodaTime;

namespace Ctg.Domain;

/// <summary>What is known of a party's signature on the day of knowledge.</summary>
/// <param name="State">Whether it is given, not given yet, or given on a day that is not stated.</param>
/// <param name="Since">The day of the signature, or the earliest one it can be of; null when nothing dates it.</param>
internal readonly record struct SignatureEvidence(SignatureEvidenceState State, LocalDate? Since);
