namespace Ctg.Domain;

/// <summary>Why a clause is deemed unwritten.</summary>
/// <remarks>Source: article 11 of the standard convention names a rule of law in force and a final decision of a court.</remarks>
public enum SeveranceBasis
{
    /// <summary>A rule of law in force, as the parties read it: for the days to come alone.</summary>
    RuleOfLaw,

    /// <summary>A final decision of a court, which alone may act on days past.</summary>
    CourtDecision,
}
