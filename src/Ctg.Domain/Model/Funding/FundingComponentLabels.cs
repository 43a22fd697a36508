namespace Ctg.Domain;

/// <summary>The names of the funding components in both languages.</summary>
public static class FundingComponentLabels
{
    /// <summary>The name of a component.</summary>
    /// <param name="component">The component.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not a component.</exception>
    public static BilingualText Label(this FundingComponent component) => component switch
    {
        FundingComponent.ServiceBenefit => new("prestation de service", "service benefit"),
        FundingComponent.BonusMixiteSociale => new("bonus mixité sociale", "social-mix bonus"),
        FundingComponent.BonusInclusionHandicap => new("bonus inclusion handicap", "disability-inclusion bonus"),
        FundingComponent.Cej => new("contrat enfance et jeunesse (Cej)", "childhood and youth contract (Cej)"),
        FundingComponent.ProjectFunding => new("financement de projet", "project funding"),
        FundingComponent.Subsidy => new("subvention", "subsidy"),
        FundingComponent.IndividualAid => new("aide individuelle", "individual aid"),
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "Not a funding component."),
    };
}
