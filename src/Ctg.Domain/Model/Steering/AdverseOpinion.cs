namespace Ctg.Domain;

/// <summary>
/// What an opinion of the data protection officer against an exchange does: the convention asks for the opinion without saying, so the
/// choice is recorded as an interpretation.
/// </summary>
public enum AdverseOpinion
{
    /// <summary>It stops the exchange.</summary>
    Blocks,

    /// <summary>It is advice: the party that holds the data decides.</summary>
    Advises,
}
