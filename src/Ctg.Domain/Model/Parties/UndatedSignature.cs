namespace Ctg.Domain;

/// <summary>
/// How a signature is read whose day the document does not settle: the convention is silent, so the choice is recorded as an
/// interpretation.
/// </summary>
/// <remarks>
/// It is asked where the bounds of the day leave the answer open, and only there: of a signature of 2022 nothing is open before that year
/// begins
/// or after it has ended. A signature without any day is open on every day from that on which it was authorised.
/// </remarks>
public enum UndatedSignature
{
    /// <summary>The signature is presumed given on the first day that its bounds allow.</summary>
    AssumeSigned,

    /// <summary>
    /// The signature is presumed awaited until the last day that its bounds allow; one without any day, until a copy that states it is
    /// available.
    /// </summary>
    AssumeUnsigned,
}
