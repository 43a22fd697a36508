namespace Ctg.Domain.Support;

/// <summary>The names of the supports in both languages.</summary>
public static class StructureSupportLabels
{
    /// <summary>The name of a support.</summary>
    /// <param name="support">The support.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="support"/> is not one.</exception>
    public static BilingualText Label(this StructureSupport support) => support switch
    {
        StructureSupport.None => new("sans soutien financier indiqué d'une partie", "without stated financial support of a party"),
        StructureSupport.BySignatoryAuthority =>
            new("soutien financier d'une collectivité signataire", "financial support of a signatory local authority"),
        StructureSupport.ByPartyThatIsNoAuthority => new(
            "soutien financier d'une partie qui n'est pas une collectivité", "financial support of a party that is not a local authority"),
        _ => throw new ArgumentOutOfRangeException(nameof(support), support, "Not a support."),
    };
}
