using Ctg.Domain.Clauses;

namespace Ctg.Domain.Explanations;

/// <summary>A clause of the convention as the source of a rule.</summary>
public sealed record ClauseSource : Source
{
    /// <summary>Cites a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ClauseSource(ClauseId clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        Clause = clause;
    }

    /// <summary>The clause.</summary>
    public ClauseId Clause { get; }

    /// <inheritdoc/>
    public override BilingualText Citation
    {
        get
        {
            var number = Clause.Text[(Clause.Text.IndexOf('-', StringComparison.Ordinal) + 1)..];
            return Clause.Kind switch
            {
                ClauseKind.Preamble => new("préambule", "preamble"),
                ClauseKind.Closing => new("formule finale", "closing formula"),
                ClauseKind.Annex => new($"annexe {number}", $"annexe {number}"),
                _ => new($"article {number}", $"article {number}"),
            };
        }
    }

    private protected override void IsOfThisAssembly()
    {
    }
}
