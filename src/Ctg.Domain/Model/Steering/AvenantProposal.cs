using NodaTime;

namespace Ctg.Domain;

/// <summary>A draft avenant on its way: proposed, put to the committee, signed.</summary>
/// <remarks>Source: annex 4 of the standard convention, by which every avenant is put to the committee.</remarks>
public sealed record AvenantProposal
{
    private AvenantProposal(Id<AvenantProposal> id, LocalDate proposedOn, LocalDate? submittedOn, LocalDate? signedOn)
    {
        Id = id;
        ProposedOn = proposedOn;
        SubmittedOn = submittedOn;
        SignedOn = signedOn;
    }

    /// <summary>Its key, such as <c>avenant-1</c>.</summary>
    public Id<AvenantProposal> Id { get; }

    /// <summary>The day on which it was proposed.</summary>
    public LocalDate ProposedOn { get; }

    /// <summary>The day of the committee meeting to which it was put; null when it was not yet.</summary>
    public LocalDate? SubmittedOn { get; }

    /// <summary>The day on which the last party signed it; null when it is not signed.</summary>
    public LocalDate? SignedOn { get; }

    /// <summary>Builds a proposal.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static AvenantProposal Create(
        Id<AvenantProposal> id, LocalDate proposedOn, LocalDate? submittedOn = null, LocalDate? signedOn = null) =>
        TryCreate(id, proposedOn, submittedOn, signedOn).OrThrow();

    /// <summary>Builds a proposal, or says why not.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="proposedOn">The day on which it was proposed.</param>
    /// <param name="submittedOn">
    /// The day on which it was put to the committee, not before it was proposed; it may come after the signature, which is then a fault to
    /// be reported.
    /// </param>
    /// <param name="signedOn">The day on which the last party signed it, not before it was proposed.</param>
    /// <returns>The proposal, or the violation <c>days-out-of-order</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<AvenantProposal> TryCreate(
        Id<AvenantProposal> id, LocalDate proposedOn, LocalDate? submittedOn = null, LocalDate? signedOn = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        Checks.StatedDay(proposedOn, nameof(proposedOn));
        Checks.StatedDay(submittedOn ?? proposedOn, nameof(submittedOn));
        Checks.StatedDay(signedOn ?? proposedOn, nameof(signedOn));
        var checks = new Checks();
        checks.InOrder(proposedOn, "proposedOn", submittedOn, "submittedOn");
        checks.InOrder(proposedOn, "proposedOn", signedOn, "signedOn");
        return checks.Build(() => new AvenantProposal(id, proposedOn, submittedOn, signedOn));
    }

    /// <summary>The key.</summary>
    /// <returns>The text of <see cref="Id"/>.</returns>
    public override string ToString() => Id.Text;
}
