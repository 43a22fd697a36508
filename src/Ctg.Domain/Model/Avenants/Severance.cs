using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A void clause that is deemed unwritten, and leaves the others standing (« clause réputée non écrite »).</summary>
/// <remarks>
/// It is no avenant: the parties agree on nothing. What rests on the clause alone goes with it (a ground for termination, a commitment),
/// the rest stands. Sources: article 11 of the standard convention. For days past a court alone decides: a public party to an
/// administrative
/// contract cannot itself annul it or a clause of it (CE, 13 June 2022, n° 453769). That decision founds no termination of the convention:
/// its grounds are those of the convention.
/// </remarks>
[DebuggerDisplay("{Clause}: {Reference}")]
public sealed record Severance
{
    private readonly SeveranceDetails _details;

    private Severance(SeveranceDetails details) => _details = details;

    /// <summary>The clause: an article, a paragraph or an annex.</summary>
    public ClauseId Clause => _details.Clause;

    /// <summary>By what it is deemed unwritten.</summary>
    public SeveranceBasis Basis => _details.Basis;

    /// <summary>The usual reference of the rule or of the decision.</summary>
    public string Reference => _details.Reference;

    /// <summary>The day of the decision, or the day on which the rule was relied on.</summary>
    public LocalDate DecidedOn => _details.DecidedOn;

    /// <summary>The first day on which the clause is deemed unwritten.</summary>
    public LocalDate EffectiveOn => _details.EffectiveOn;

    /// <summary>The day on which this became known to who keeps the record.</summary>
    public LocalDate KnownOn => _details.KnownOn;

    /// <summary>Builds a severance.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The severance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis is not one.</exception>
    /// <exception cref="ArgumentException">
    /// An invariant is broken (see <see cref="TryCreate"/>), or a day is not of the ISO calendar or before the year 1.
    /// </exception>
    public static Severance Create(SeveranceDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a severance, or says why not.</summary>
    /// <param name="details">What is stated.</param>
    /// <returns>
    /// The severance, or the violations <c>text-invalid</c>, <c>clause-misplaced</c> (the preamble or the closing formula, which stipulate
    /// nothing), <c>days-out-of-order</c> (known before it was decided) and <c>severance-retroactive</c> (effective before the decision,
    /// which a
    /// court alone can decide).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis is not one.</exception>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar or before the year 1.</exception>
    public static Validated<Severance> TryCreate(SeveranceDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Clause);
        Checks.Defined(details.Basis, nameof(details));
        Checks.StatedDay(details.DecidedOn, nameof(details));
        Checks.StatedDay(details.EffectiveOn, nameof(details));
        Checks.StatedDay(details.KnownOn, nameof(details));
        var checks = new Checks();
        checks.Text(details.Reference, "reference");
        checks.That(details.Clause.Kind is ClauseKind.Article or ClauseKind.Annex, "clause-misplaced", "clause", () => new Sentence(
            "« {0} » n'est ni un article, ni un alinéa, ni une annexe.",
            "'{0}' is neither an article, a paragraph nor an annex.",
            details.Clause));
        checks.InOrder(details.DecidedOn, "decidedOn", details.KnownOn, "knownOn");
        checks.That(
            details.Basis == SeveranceBasis.CourtDecision || details.EffectiveOn >= details.DecidedOn,
            "severance-retroactive",
            "effectiveOn",
            () => new Sentence(
                "Sans décision de justice, une clause n'est écartée que pour l'avenir : elle ne peut l'être dès le {0}, qui précède le "
                    + "{1}, jour où la règle a été invoquée.",
                "Without a court decision, a clause is set aside only for the future: it cannot be set aside from {0}, which is before "
                    + "{1}, the day on which the rule was relied on.",
                details.EffectiveOn,
                details.DecidedOn),
            "effectiveOn",
            "decidedOn",
            "basis");
        return checks.Build(() => new Severance(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public SeveranceDetails ToDetails() => _details;

    /// <summary>The clause and the reference.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _details.ToString();
}
