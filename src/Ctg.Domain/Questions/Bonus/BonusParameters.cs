namespace Ctg.Domain.Bonus;

/// <summary>
/// The dated parameters with which a bonus territoire is computed, at most one of a kind for a service, a band and a year.
/// </summary>
public sealed record BonusParameters
{
    private readonly Lazy<ILookup<(BaremeKind Kind, ServiceKind Service, string? Band), Bareme>> _byUse;

    private BonusParameters(ValueList<Bareme> baremes)
    {
        Baremes = baremes;
        _byUse = new(() => baremes.ToLookup(bareme => (bareme.Kind, bareme.Service, bareme.Band)));
    }

    /// <summary>No parameters: the existing offer alone, without floor or revaluation.</summary>
    public static BonusParameters None { get; } = new([]);

    /// <summary>The parameters.</summary>
    public ValueList<Bareme> Baremes { get; }

    /// <summary>Gathers parameters.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The parameters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baremes"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static BonusParameters Create(ValueList<Bareme> baremes) => TryCreate(baremes).OrThrow();

    /// <summary>Gathers parameters, or says why not.</summary>
    /// <param name="baremes">The parameters, each key once; no two of a kind for a service, a band and a year.</param>
    /// <returns>The parameters, or the violations <c>duplicate</c> and <c>validity-overlap</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baremes"/> is null.</exception>
    public static Validated<BonusParameters> TryCreate(ValueList<Bareme> baremes)
    {
        ArgumentNullException.ThrowIfNull(baremes);
        var checks = new Checks();
        checks.Unique(baremes, "baremes", bareme => bareme.Id, "id");
        var groups = baremes.Index().GroupBy(bareme => (bareme.Item.Kind, bareme.Item.Service, bareme.Item.Band));
        foreach (var group in groups)
        {
            // The one that lasts longest so far: whatever starts before its end overlaps.
            (int Index, Bareme Item)? longest = null;
            foreach (var after in group.OrderBy(bareme => bareme.Item.FirstYear))
            {
                if (longest is { } before && before.Item.AppliesTo(after.Item.FirstYear) && !checks.IsFull)
                {
                    checks.Add(new(
                        "validity-overlap",
                        Checks.At("baremes", after.Index),
                        new(
                            "« {0} » et « {1} » valent tous deux pour {2}.",
                            "'{0}' and '{1}' both apply to {2}.",
                            before.Item.Id,
                            after.Item.Id,
                            after.Item.FirstYear),
                        Checks.At("baremes", after.Index),
                        Checks.At("baremes", before.Index)));
                }

                longest = longest?.Item is { } known && (known.LastYear is null || known.LastYear >= after.Item.LastYear) ? longest : after;
            }
        }

        return checks.Build(() => new BonusParameters(baremes));
    }

    /// <summary>The parameter that applies.</summary>
    /// <param name="kind">What it sets.</param>
    /// <param name="service">The service.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="band">The band; null for structures of none.</param>
    /// <returns>The parameter; null when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="kind"/> or <paramref name="service"/> is not one of its enumeration.
    /// </exception>
    public Bareme? Find(BaremeKind kind, ServiceKind service, int year, string? band = null)
    {
        Checks.Defined(kind, nameof(kind));
        Checks.Defined(service, nameof(service));
        return _byUse.Value[(kind, service, band)].FirstOrDefault(bareme => bareme.AppliesTo(year));
    }

    /// <summary>Whether two have the same parameters, in the same order.</summary>
    /// <param name="other">The others.</param>
    /// <returns>True when they do.</returns>
    public bool Equals(BonusParameters? other) => other is not null && Baremes == other.Baremes;

    /// <inheritdoc/>
    public override int GetHashCode() => Baremes.GetHashCode();

    /// <summary>The parameters, for logs.</summary>
    /// <returns>A text such as <c>eaje-new-places: 2600 (2021-)</c>.</returns>
    public override string ToString() => string.Join("; ", Baremes);
}
