namespace Ctg.Domain;

/// <summary>What a party can bring to an action.</summary>
public enum MeansKind
{
    /// <summary>Money: a benefit paid to the service, a bonus, a grant.</summary>
    Funding,

    /// <summary>Something lent.</summary>
    Loan,

    /// <summary>Advice, information, coordination.</summary>
    Support,

    /// <summary>The plan states that the action lies outside the Caf's remit (« hors champ de compétence »): no means.</summary>
    OutsideCafField,
}
