using System.Runtime.CompilerServices;

namespace Ctg.Domain;

/// <summary>A structure, a commune, an EPCI, a département or the country.</summary>
/// <remarks>
/// Written <c>structure:coquelicot</c>, <c>commune:45285</c>, <c>epci:244500468</c>, <c>departement:45</c> and <c>france</c>. It names a
/// place; which structures stand there is what a <see cref="Roster"/> knows.
/// </remarks>
public sealed class Territory : Code<Territory>, ICode<Territory>
{
    private const string StructurePrefix = "structure:";
    private const string CommunePrefix = "commune:";
    private const string EpciPrefix = "epci:";
    private const string DepartementPrefix = "departement:";

    private Territory(TerritoryLevel level, string prefix, string key)
        : base(prefix + key)
    {
        Level = level;
        Key = key;
    }

    /// <summary>The country.</summary>
    public static Territory Country { get; } = new(TerritoryLevel.Country, "france", "");

    /// <summary>The level.</summary>
    public TerritoryLevel Level { get; }

    /// <summary>The code or key within its level; empty for the country.</summary>
    public string Key { get; }

    /// <inheritdoc/>
    static string ICode<Territory>.Expected =>
        "a territory such as commune:45285, epci:244500468, departement:45, france or structure:coquelicot";

    /// <summary>One structure.</summary>
    /// <param name="structure">Its key.</param>
    /// <returns>The territory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public static Territory OfStructure(Id<Structure> structure) => Named(TerritoryLevel.Structure, StructurePrefix, structure);

    /// <summary>A commune.</summary>
    /// <param name="commune">Its INSEE code.</param>
    /// <returns>The territory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    public static Territory OfCommune(CommuneCode commune) => Named(TerritoryLevel.Commune, CommunePrefix, commune);

    /// <summary>A grouping of communes.</summary>
    /// <param name="epci">Its SIREN.</param>
    /// <returns>The territory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="epci"/> is null.</exception>
    public static Territory OfEpci(Siren epci) => Named(TerritoryLevel.Epci, EpciPrefix, epci);

    /// <summary>A département or an overseas collectivité.</summary>
    /// <param name="departement">Its INSEE code.</param>
    /// <returns>The territory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="departement"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="departement"/> is the code of a body (<c>69M</c>, <c>6AE</c>), to which no commune is counted.
    /// </exception>
    public static Territory OfDepartement(DepartementCode departement)
    {
        ArgumentNullException.ThrowIfNull(departement);
        return departement.IsTerritory
            ? Named(TerritoryLevel.Departement, DepartementPrefix, departement)
            : throw new ArgumentException(
                $"{departement} is the code of a local authority: no commune belongs to it.", nameof(departement));
    }

    /// <inheritdoc/>
    static Territory? ICode<Territory>.Read(ReadOnlySpan<char> text) => text switch
    {
        "france" => Country,
        _ when text.StartsWith(StructurePrefix, StringComparison.Ordinal) =>
            Id<Structure>.TryParse(text[StructurePrefix.Length..], out var structure) ? OfStructure(structure) : null,
        _ when text.StartsWith(CommunePrefix, StringComparison.Ordinal) =>
            CommuneCode.TryParse(text[CommunePrefix.Length..], out var commune) ? OfCommune(commune) : null,
        _ when text.StartsWith(EpciPrefix, StringComparison.Ordinal) =>
            Siren.TryParse(text[EpciPrefix.Length..], out var epci) ? OfEpci(epci) : null,
        _ when text.StartsWith(DepartementPrefix, StringComparison.Ordinal) =>
            DepartementCode.TryParse(text[DepartementPrefix.Length..], out var departement) && departement.IsTerritory
                ? OfDepartement(departement)
                : null,
        _ => null,
    };

    private static Territory Named<T>(
        TerritoryLevel level, string prefix, Code<T> key, [CallerArgumentExpression(nameof(key))] string parameter = "")
        where T : Code<T>, ICode<T>
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        return new(level, prefix, key.Text);
    }
}
