namespace Ctg.Domain;

/// <summary>What must hold before personal data may pass from one party to another.</summary>
public enum ExchangeCondition
{
    /// <summary>The party that holds the data has studied the request's opportunity, feasibility and conformity.</summary>
    Study,

    /// <summary>The study finds the request opportune, feasible and in conformity.</summary>
    StudyInFavour,

    /// <summary>
    /// The data protection officer of the party that holds the data has given a prior opinion (« délégué à la protection des données »).
    /// </summary>
    OfficersOpinion,

    /// <summary>The officer's opinion is not against.</summary>
    OpinionNotAgainst,

    /// <summary>The processing is entered in the register (RGPD, art. 30).</summary>
    RegisterEntry,

    /// <summary>The convention is in force.</summary>
    ConventionInForce,
}
