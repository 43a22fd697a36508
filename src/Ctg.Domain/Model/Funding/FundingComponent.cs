namespace Ctg.Domain;

/// <summary>What a line of a funding table is paid for.</summary>
public enum FundingComponent
{
    /// <summary>The benefit paid for the service itself (« prestation de service », « montant du droit »).</summary>
    ServiceBenefit,

    /// <summary>The bonus for social mix (« bonus mixité sociale »).</summary>
    BonusMixiteSociale,

    /// <summary>The bonus for the inclusion of disabled children (« bonus inclusion handicap »).</summary>
    BonusInclusionHandicap,

    /// <summary>The amount under the contrat enfance et jeunesse (Cej), which the bonus territoire takes over.</summary>
    Cej,

    /// <summary>Money for a project or scheme.</summary>
    ProjectFunding,

    /// <summary>A subsidy or a loan.</summary>
    Subsidy,

    /// <summary>Aid to families or persons (« aides individuelles »).</summary>
    IndividualAid,
}
