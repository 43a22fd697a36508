using System.Diagnostics;
using System.Globalization;

namespace Ctg.Domain.Support;

/// <summary>A local authority's own financial support to structures for a year (« soutien financier »).</summary>
/// <remarks>Source: article 5 of the standard convention, by which it is kept.</remarks>
[DebuggerDisplay("{Authority} {Year}: {Total}")]
public sealed record AuthoritySupport
{
    private AuthoritySupport(Id<Party> authority, int year, ValueList<SupportLine> lines)
    {
        Authority = authority;
        Year = year;
        Lines = lines;
    }

    /// <summary>The key of the local authority.</summary>
    public Id<Party> Authority { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>What each structure receives, each once.</summary>
    public ValueList<SupportLine> Lines { get; }

    /// <summary>The sum of the lines.</summary>
    public Euros Total => Euros.Sum(Lines.Select(line => line.Amount));

    /// <summary>States a support.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The support.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="authority"/> or <paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static AuthoritySupport Create(Id<Party> authority, int year, ValueList<SupportLine> lines) =>
        TryCreate(authority, year, lines).OrThrow();

    /// <summary>States a support, or says why not.</summary>
    /// <param name="authority">The key of the local authority.</param>
    /// <param name="year">The calendar year, 1000 to 9998.</param>
    /// <param name="lines">What each structure receives, each once.</param>
    /// <returns>The support, or the violations <c>year-out-of-range</c>, <c>duplicate</c> and <c>total-out-of-range</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="authority"/> or <paramref name="lines"/> is null.</exception>
    public static Validated<AuthoritySupport> TryCreate(Id<Party> authority, int year, ValueList<SupportLine> lines)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(lines);
        var checks = new Checks();
        checks.Year(year, "year");
        checks.Unique(lines, "lines", line => line.Structure, "structure");
        checks.That(
            lines.Aggregate(Int128.Zero, (sum, line) => sum + line.Amount.Cents) <= long.MaxValue,
            "total-out-of-range",
            "lines",
            () => new Sentence(
                "La somme des soutiens dépasse le plus grand montant représentable.",
                "The sum of the supports exceeds the largest amount that can be represented."), "lines[*].amount");
        return checks.Build(() => new AuthoritySupport(authority, year, lines));
    }

    /// <summary>The authority, the year and the total, for logs.</summary>
    /// <returns>A text such as <c>commune 2022: 120000.00</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Authority} {Year}: {Total}");
}
