namespace Ctg.Domain.Support;

/// <summary>Whether a structure is financially supported by a local authority that is a party to the convention.</summary>
public enum StructureSupport
{
    /// <summary>By nobody, as far as is stated.</summary>
    None,

    /// <summary>By a local authority that is a party.</summary>
    BySignatoryAuthority,

    /// <summary>By a party that is no local authority, such as the Caf itself.</summary>
    ByPartyThatIsNoAuthority,
}
