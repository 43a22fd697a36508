using Ctg.Domain;

namespace Ctg.Samples.Cluster;

/// <summary>What is asked of every indicator.</summary>
/// <param name="By">The rows: the country, or the départements.</param>
/// <param name="Grain">The columns: years, or the whole term.</param>
/// <param name="Manifest">What identifies the manifest of the one who asks; null where no silo is asked.</param>
[GenerateSerializer]
[Alias("ctg-question")]
public sealed record Question(
    [property: Id(0)] TerritoryLevel By, [property: Id(1)] TimeGrain Grain, [property: Id(2)] string? Manifest = null)
{
    /// <summary>The rows, the same for every part: those of other parts stay empty until they merge.</summary>
    internal ValueList<Perimeter> Perimeters(CountryFolder folder) => By == TerritoryLevel.Country
        ? [Territory.Country]
        : folder.Departements.Select(code => (Perimeter)Territory.OfDepartement(code)).ToValueList();
}
