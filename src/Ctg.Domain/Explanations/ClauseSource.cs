using System.Globalization;
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

    /// <summary>How the clause is cited: <c>article 12, alinéa 3</c> in French, <c>article 12, paragraph 3</c> in English.</summary>
    public override BilingualText Citation
    {
        get
        {
            var (number, paragraph) = (Number(Clause.Number), Number(Clause.Paragraph));
            return (Clause.Kind, Clause.Paragraph) switch
            {
                (ClauseKind.Preamble, _) => new("préambule", "preamble"),
                (ClauseKind.Closing, _) => new("formule finale", "closing formula"),
                (ClauseKind.Annex, 0) => new($"annexe {number}", $"annex {number}"),
                (ClauseKind.Annex, _) => new($"annexe {number}, point {paragraph}", $"annex {number}, point {paragraph}"),
                (_, 0) => new($"article {number}", $"article {number}"),
                _ => new($"article {number}, alinéa {paragraph}", $"article {number}, paragraph {paragraph}"),
            };
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private protected override void IsOfThisAssembly()
    {
    }
}
