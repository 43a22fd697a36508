using Ctg.Domain.Clauses;
using Ctg.Domain.Collections;
using Ctg.Domain.Violations;

namespace Ctg.Domain.Resiliations;

/// <summary>How the convention may be ended before its term (« résiliation »): its grounds and the clause on their effects.</summary>
/// <remarks>Source: article 12 of the standard convention.</remarks>
public sealed record ResiliationRegime
{
    private ResiliationRegime(ValueList<ResiliationGround> grounds, ClauseId? effectsClause)
    {
        Grounds = grounds;
        EffectsClause = effectsClause;
    }

    /// <summary>The grounds, in the order of the document, each clause once.</summary>
    public ValueList<ResiliationGround> Grounds { get; }

    /// <summary>The clause on the effects of a résiliation; null when the convention has none.</summary>
    public ClauseId? EffectsClause { get; }

    /// <summary>Builds a regime.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The regime.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grounds"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ResiliationRegime Create(ValueList<ResiliationGround> grounds, ClauseId? effectsClause = null) =>
        TryCreate(grounds, effectsClause).OrThrow();

    /// <summary>Builds a regime, or says why not.</summary>
    /// <param name="grounds">The grounds, each clause once; none where the convention cannot be ended early.</param>
    /// <param name="effectsClause">The clause on the effects of a résiliation.</param>
    /// <returns>The regime, or the violation <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grounds"/> is null.</exception>
    public static Validated<ResiliationRegime> TryCreate(ValueList<ResiliationGround> grounds, ClauseId? effectsClause = null)
    {
        var checks = new Checks();
        checks.Unique(grounds, "grounds", ground => ground.Clause, "clause");
        return checks.Build(() => new ResiliationRegime(grounds, effectsClause));
    }

    /// <summary>The grounds.</summary>
    /// <returns>A text such as <c>[Breach (art-12.1)]</c>.</returns>
    public override string ToString() => Grounds.ToString();
}
