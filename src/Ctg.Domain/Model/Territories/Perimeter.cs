namespace Ctg.Domain;

/// <summary>What is brought together in one figure (« périmètre »): territories, less others within them.</summary>
/// <remarks>
/// Written with its territories sorted, such as <c>commune:45285</c>, <c>commune:45234 + commune:45285</c>, or
/// <c>departement:45 - commune:45285</c> for a département without one of its communes. Territories that share a structure cannot
/// be added, and the structures of a territory can be left out only of what holds them: which structures stand where is known when the
/// perimeter meets a
/// <see cref="Roster"/>, and so is that error.
/// </remarks>
public sealed class Perimeter : Code<Perimeter>, ICode<Perimeter>
{
    private const string Plus = " + ";
    private const string Minus = " - ";

    private Perimeter(ValueList<Territory> includes, ValueList<Territory> excludes)
        : base(string.Join(Plus, includes) + string.Concat(excludes.Select(territory => Minus + territory)))
    {
        Includes = includes;
        Excludes = excludes;
    }

    /// <summary>The territories brought together, sorted; one at least.</summary>
    public ValueList<Territory> Includes { get; }

    /// <summary>The territories left out, sorted; most often none.</summary>
    public ValueList<Territory> Excludes { get; }

    /// <inheritdoc/>
    static string ICode<Perimeter>.Expected => "a perimeter such as commune:45285 or departement:45 - commune:45285";

    /// <summary>One territory as a perimeter.</summary>
    /// <param name="territory">The territory.</param>
    /// <returns>The perimeter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territory"/> is null.</exception>
    public static implicit operator Perimeter(Territory territory) => FromTerritory(territory);

    /// <summary>One territory as a perimeter.</summary>
    /// <param name="territory">The territory.</param>
    /// <returns>The perimeter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territory"/> is null.</exception>
    public static Perimeter FromTerritory(Territory territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return new([territory], []);
    }

    /// <summary>Builds a perimeter.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The perimeter.</returns>
    /// <exception cref="ArgumentNullException">A list or an item is null.</exception>
    /// <exception cref="ArgumentException">There is no territory, or one occurs twice.</exception>
    public static Perimeter Create(ValueList<Territory> includes, ValueList<Territory>? excludes = null) =>
        TryCreate(includes, excludes).OrThrow();

    /// <summary>Builds a perimeter, or says why not.</summary>
    /// <param name="includes">The territories brought together, one at least, each once.</param>
    /// <param name="excludes">The territories left out, each once; none by default.</param>
    /// <returns>The perimeter, or the violations <c>perimeter-empty</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException">A list or an item is null.</exception>
    public static Validated<Perimeter> TryCreate(ValueList<Territory> includes, ValueList<Territory>? excludes = null)
    {
        ArgumentNullException.ThrowIfNull(includes);
        excludes ??= [];
        var checks = new Checks();
        checks.That(!includes.IsEmpty, "perimeter-empty", "includes", () => new Sentence(
            "Un périmètre compte au moins un territoire.", "A perimeter has at least one territory."));
        checks.Unique(includes, "includes", territory => territory);
        checks.Unique(excludes, "excludes", territory => territory);
        foreach (var territory in excludes.Where(includes.Contains))
        {
            checks.Add(Checks.Duplicate("excludes", territory, "includes"));
        }

        return checks.Build(() => new Perimeter(includes.Order().ToValueList(), excludes.Order().ToValueList()));
    }

    /// <summary>The same perimeter with one more territory left out.</summary>
    /// <param name="territory">The territory.</param>
    /// <returns>The perimeter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territory"/> is null.</exception>
    /// <exception cref="ArgumentException">The territory is left out already.</exception>
    public Perimeter Without(Territory territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return Create(Includes, [.. Excludes, territory]);
    }

    /// <inheritdoc/>
    static Perimeter? ICode<Perimeter>.Read(ReadOnlySpan<char> text)
    {
        var parts = text.ToString().Split(Minus);
        var includes = parts[0].Split(Plus).Select(part => Territory.TryParse(part, out var territory) ? territory : null).ToList();
        var excludes = parts.Skip(1).Select(part => Territory.TryParse(part, out var territory) ? territory : null).ToList();
        return includes.Contains(null) || excludes.Contains(null) || !AreSorted(includes) || !AreSorted(excludes)
            || excludes.Exists(includes.Contains)
            ? null
            : new(includes.OfType<Territory>().ToValueList(), excludes.OfType<Territory>().ToValueList());
    }

    /// <summary>The sites of the perimeter in a roster.</summary>
    /// <returns>
    /// The sites, or the violations <c>territories-overlap</c> and <c>territory-not-within</c> at <paramref name="place"/>.
    /// </returns>
    internal Validated<SiteRanges> In(Roster roster, string place)
    {
        var checks = new Checks();
        var ranges = Includes.Select(roster.RangesOf).ToList();
        var all = SiteRanges.Union(ranges.SelectMany(one => one.Runs));
        checks.That(all.Count == ranges.Sum(one => one.Count), "territories-overlap", place, () => new Sentence(
            "Des territoires de « {0} » ont une structure en commun : elle serait comptée deux fois.",
            "Territories of '{0}' share a structure, which would be counted twice.",
            Text));
        var without = SiteRanges.Union(Excludes.SelectMany(territory => roster.RangesOf(territory).Runs));
        var left = all.Except(without);
        checks.That(left.Count + without.Count == all.Count, "territory-not-within", place, () => new Sentence(
            "« {0} » exclut un territoire dont une structure n'est pas dans le périmètre.",
            "'{0}' excludes a territory that has a structure outside the perimeter.",
            Text));
        return checks.Build(() => left);
    }

    private static bool AreSorted(List<Territory?> territories) =>
        territories.Zip(territories.Skip(1)).All(pair => pair.First! < pair.Second!);
}
