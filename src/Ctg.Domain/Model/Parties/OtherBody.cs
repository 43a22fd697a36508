namespace Ctg.Domain;

/// <summary>The kinds of party that are neither a Caf nor a local authority.</summary>
public enum OtherBody
{
    /// <summary>The farmers' social fund (« mutualité sociale agricole »).</summary>
    Msa,

    /// <summary>The health-insurance fund (« caisse primaire d'assurance maladie »).</summary>
    Cpam,

    /// <summary>Any other body.</summary>
    Other,
}
