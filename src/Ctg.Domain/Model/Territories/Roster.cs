using System.Diagnostics;
using System.Globalization;

namespace Ctg.Domain;

/// <summary>The structures that are observed, with the territories in which they stand (« répertoire »).</summary>
/// <remarks>
/// Sites are sorted by département, then commune, then key: those of a territory stand together, which is what makes rolling up
/// a plain interpretation of memory. A commune is in the département that its code names, and in one EPCI à fiscalité propre at most. It is
/// the state of one moment:
/// when communes move to another EPCI, another roster tells it, and a change of scope is what it makes of the figures.
/// </remarks>
[DebuggerDisplay("{Sites.Count} sites")]
public sealed class Roster : IEquatable<Roster>
{
    private readonly Dictionary<string, int> _indices;
    private readonly Dictionary<string, SiteRanges> _territories;

    private Roster(ValueList<StructureSite> sites, ValueList<CommuneMembership> memberships)
    {
        Sites = sites;
        Memberships = memberships;
        _indices = new(sites.Count, StringComparer.Ordinal);
        for (var i = 0; i < sites.Count; i++)
        {
            _indices.TryAdd(sites[i].Structure.Text, i);
        }

        _territories = Runs(sites, memberships);
    }

    /// <summary>The sites, sorted by département, commune and key.</summary>
    public ValueList<StructureSite> Sites { get; }

    /// <summary>Which commune belongs to which EPCI, sorted by commune.</summary>
    public ValueList<CommuneMembership> Memberships { get; }

    /// <summary>Builds a roster.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sites"/> or an item is null.</exception>
    /// <exception cref="ArgumentException">A structure or a commune occurs twice.</exception>
    public static Roster Create(IEnumerable<StructureSite> sites, IEnumerable<CommuneMembership>? memberships = null) =>
        TryCreate(sites, memberships).OrThrow();

    /// <summary>Builds a roster, or says why not.</summary>
    /// <param name="sites">The sites, in any order, each structure once.</param>
    /// <param name="memberships">
    /// The communes' groupings, in any order, each commune once at most; those of communes without structures are kept as well. None by
    /// default.
    /// </param>
    /// <returns>
    /// The roster, or the violation <c>duplicate</c> at each structure that occurs twice and each commune in two groupings, whose
    /// structures would be counted twice.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="sites"/> or an item is null.</exception>
    public static Validated<Roster> TryCreate(IEnumerable<StructureSite> sites, IEnumerable<CommuneMembership>? memberships = null)
    {
        ArgumentNullException.ThrowIfNull(sites);
        var stated = sites.ToValueList();
        var groupings = (memberships ?? []).ToValueList();
        var checks = new Checks();
        checks.Unique(stated, "sites", site => site.Structure, "structure");
        checks.Unique(groupings, "memberships", membership => membership.Commune, "commune");
        return checks.Build(() => new Roster(
            stated
                .OrderBy(site => site.Commune.Departement)
                .ThenBy(site => site.Commune)
                .ThenBy(site => site.Structure)
                .ToValueList(),
            groupings.OrderBy(membership => membership.Commune).ToValueList()));
    }

    /// <summary>The place of a structure among <see cref="Sites"/>.</summary>
    /// <param name="structure">The structure's key.</param>
    /// <returns>Its index, or null when the structure is not in the roster.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public int? IndexOf(Id<Structure> structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return _indices.TryGetValue(structure.Text, out var index) ? index : null;
    }

    /// <summary>The territories of a level in which there is a structure, sorted.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The territories. The country is there even without a structure.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a level.</exception>
    public ValueList<Territory> Territories(TerritoryLevel level)
    {
        Checks.Defined(level, nameof(level));
        return level switch
        {
            TerritoryLevel.Country => [Territory.Country],
            TerritoryLevel.Structure => Sites.Select(site => Territory.OfStructure(site.Structure)).Order().ToValueList(),
            _ => _territories.Keys.Select(text => Territory.Parse(text)).Where(territory => territory.Level == level).Order().ToValueList(),
        };
    }

    /// <summary>Whether two rosters hold the same sites and memberships.</summary>
    /// <param name="other">The other roster.</param>
    /// <returns>True when they do.</returns>
    public bool Equals(Roster? other) =>
        ReferenceEquals(this, other) || (other is not null && Sites == other.Sites && Memberships == other.Memberships);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Roster);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sites.Count, Sites.IsEmpty ? null : Sites[0], Sites.IsEmpty ? null : Sites[^1]);

    /// <summary>Compares two rosters.</summary>
    /// <param name="left">A roster, or null.</param>
    /// <param name="right">Another roster, or null.</param>
    /// <returns>True when both hold the same sites and memberships, or both are null.</returns>
    public static bool operator ==(Roster? left, Roster? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two rosters.</summary>
    /// <param name="left">A roster, or null.</param>
    /// <param name="right">Another roster, or null.</param>
    /// <returns>False when both hold the same sites and memberships, or both are null.</returns>
    public static bool operator !=(Roster? left, Roster? right) => !(left == right);

    /// <summary>The number of sites.</summary>
    /// <returns>A text such as <c>22 sites</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sites.Count} sites");

    /// <summary>The sites of a territory; none when the roster has no structure there.</summary>
    internal SiteRanges RangesOf(Territory territory) => territory.Level switch
    {
        TerritoryLevel.Country => SiteRanges.Run(0, Sites.Count),
        TerritoryLevel.Structure =>
            _indices.TryGetValue(territory.Key, out var index) ? SiteRanges.Run(index, index + 1) : SiteRanges.Empty,
        _ => _territories.GetValueOrDefault(territory.Text, SiteRanges.Empty),
    };

    private static Dictionary<string, SiteRanges> Runs(ValueList<StructureSite> sites, ValueList<CommuneMembership> memberships)
    {
        var groupings = new Dictionary<CommuneCode, Siren>(memberships.Count);
        foreach (var membership in memberships)
        {
            groupings.TryAdd(membership.Commune, membership.Epci);
        }

        var runs = new Dictionary<string, List<(int Start, int End)>>(StringComparer.Ordinal);
        for (int start = 0, end; start < sites.Count; start = end)
        {
            var commune = sites[start].Commune;
            end = start + 1;
            while (end < sites.Count && sites[end].Commune == commune)
            {
                end++;
            }

            Add(Territory.OfCommune(commune));
            Add(Territory.OfDepartement(commune.Departement));
            if (groupings.TryGetValue(commune, out var epci))
            {
                Add(Territory.OfEpci(epci));
            }

            void Add(Territory territory)
            {
                if (!runs.TryGetValue(territory.Text, out var list))
                {
                    runs.Add(territory.Text, list = []);
                }

                list.Add((start, end));
            }
        }

        return runs.ToDictionary(run => run.Key, run => SiteRanges.Union(run.Value), StringComparer.Ordinal);
    }
}
