namespace Ctg.Domain.Binding;

/// <summary>What is known of a party's signature on the day of knowledge.</summary>
/// <param name="State">Whether it is given, not given yet, or left open by its bounds.</param>
/// <param name="Days">The bounds of the day from which it counts.</param>
internal readonly record struct SignatureEvidence(SignatureEvidenceState State, DayBounds Days);
