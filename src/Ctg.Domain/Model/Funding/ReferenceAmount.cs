namespace Ctg.Domain;

/// <summary>An amount that the Caf undertakes to keep for a service (« montant de référence »).</summary>
/// <remarks>
/// By article 5 of the standard convention and its note 1, the reference is what the Caf booked for year N-1 (« charge à
/// payer »). The year is that of the figure stated: it need not be N-1 of the convention's start.
/// </remarks>
public sealed record ReferenceAmount
{
    private ReferenceAmount(ServiceKind service, int year, Euros amount, ClauseId source)
    {
        Service = service;
        Year = year;
        Amount = amount;
        Source = source;
    }

    /// <summary>The service.</summary>
    public ServiceKind Service { get; }

    /// <summary>The calendar year of the amount.</summary>
    public int Year { get; }

    /// <summary>The amount, exact to the cent; zero or more.</summary>
    public Euros Amount { get; }

    /// <summary>The clause that states the amount.</summary>
    public ClauseId Source { get; }

    /// <summary>Builds a reference amount.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The reference amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ReferenceAmount Create(ServiceKind service, int year, Euros amount, ClauseId source) =>
        TryCreate(service, year, amount, source).OrThrow();

    /// <summary>Builds a reference amount, or says why not.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">The calendar year of the amount, 1000 to 9998.</param>
    /// <param name="amount">The amount; zero or more.</param>
    /// <param name="source">The clause that states the amount.</param>
    /// <returns>The reference amount, or the violations <c>year-out-of-range</c> and <c>amount-negative</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service.</exception>
    public static Validated<ReferenceAmount> TryCreate(ServiceKind service, int year, Euros amount, ClauseId source)
    {
        Checks.Defined(service, nameof(service));
        ArgumentNullException.ThrowIfNull(source);
        var checks = new Checks();
        checks.Year(year, "year");
        checks.That(amount >= Euros.Zero, "amount-negative", "amount", () => new Sentence(
            "Le montant de référence {0} € est négatif.", "The reference amount {0} € is negative.", amount));
        return checks.Build(() => new ReferenceAmount(service, year, amount, source));
    }

    /// <summary>The service, the year and the amount.</summary>
    /// <returns>A text such as <c>Eaje 2020: 53605.67</c>.</returns>
    public override string ToString() => $"{Service} {YearRun.Create(Year, Year)}: {Amount}";
}
