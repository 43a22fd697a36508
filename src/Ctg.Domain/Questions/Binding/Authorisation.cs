using NodaTime;

namespace Ctg.Domain.Binding;

/// <summary>What a party's own decision says of the day from which it can sign.</summary>
/// <param name="Party">The party's name.</param>
/// <param name="IsTransmittedToThePrefet">Whether the decision is one that a local authority has to send to the préfet.</param>
/// <param name="DecidedOn">The day of the decision, as far as the document lets it be known.</param>
/// <param name="TransmittedOn">The day on which it was sent; none or blank where the document does not state it.</param>
/// <param name="PublishedOn">The day on which it was published; none or blank where the document does not state it.</param>
/// <param name="NeedsPublication">Whether the signature waits for the publication too.</param>
/// <param name="IsSignedBefore">Whether the party signed before the decision itself, whatever the day.</param>
internal readonly record struct Authorisation(
    string Party, bool IsTransmittedToThePrefet, PartialDate DecidedOn, PartialDate? TransmittedOn, PartialDate? PublishedOn,
    bool NeedsPublication, bool IsSignedBefore)
{
    /// <summary>The bounds of the first day on which the party can sign: the transmission where it is stated, else the decision.</summary>
    internal DayBounds From
    {
        get
        {
            // What was sent or published had been decided.
            var last = Earliest(Earliest(DecidedOn.Last, TransmittedOn?.Last), PublishedOn?.Last);
            var decided = DecidedOn.Bounds with { Last = last < DecidedOn.First ? DecidedOn.Last : last };
            var sent = TransmittedOn?.First is null ? decided : DayBounds.Later(decided, TransmittedOn.Bounds);
            return NeedsPublication && PublishedOn?.First is not null ? DayBounds.Later(sent, PublishedOn.Bounds) : sent;
        }
    }

    private static LocalDate? Earliest(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;
}
