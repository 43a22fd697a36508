using System.Globalization;

namespace Ctg.Domain;

/// <summary>A clause of the convention as the source of a rule.</summary>
public sealed record ClauseSource : Source
{
    /// <summary>Cites a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ClauseSource(ClauseId clause)
        : this(clause, null)
    {
    }

    internal ClauseSource(ClauseId clause, CitedAvenant? amendedBy)
    {
        ArgumentNullException.ThrowIfNull(clause);
        Clause = clause;
        AmendedBy = amendedBy;
    }

    /// <summary>The clause.</summary>
    public ClauseId Clause { get; }

    /// <summary>
    /// The avenant that last changed what the clause states; null when the original text states it, and for a clause cited apart from a
    /// text.
    /// </summary>
    public CitedAvenant? AmendedBy { get; }

    private protected override string Cite(Language language) => AmendedBy is null
        ? CiteClause(language)
        : language == Language.French
            ? $"{CiteClause(language)}, modifié{(IsFeminine ? "e" : "")} par l'avenant « {AmendedBy.Avenant} » "
                + $"{AmendedBy.SignedOn.AsQualifier().In(language)}"
            : $"{CiteClause(language)}, as amended by the avenant '{AmendedBy.Avenant}' {AmendedBy.SignedOn.AsQualifier().In(language)}";

    /// <summary>« annexe » and « formule finale », with which the French participle agrees.</summary>
    private bool IsFeminine => Clause is { Kind: ClauseKind.Annex, Paragraph: 0 } or { Kind: ClauseKind.Closing };

    private string CiteClause(Language language)
    {
        var isFrench = language == Language.French;
        return (Clause.Kind, Clause.Paragraph) switch
        {
            (ClauseKind.Preamble, _) => isFrench ? "préambule" : "preamble",
            (ClauseKind.Closing, _) => isFrench ? "formule finale" : "closing formula",
            (ClauseKind.Annex, 0) => string.Create(CultureInfo.InvariantCulture, $"{(isFrench ? "annexe" : "annex")} {Clause.Number}"),
            (ClauseKind.Annex, _) => string.Create(
                CultureInfo.InvariantCulture, $"{(isFrench ? "annexe" : "annex")} {Clause.Number}, point {Clause.Paragraph}"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"article {Clause.Number}"),
            _ => string.Create(
                CultureInfo.InvariantCulture, $"article {Clause.Number}, {(isFrench ? "alinéa" : "paragraph")} {Clause.Paragraph}"),
        };
    }
}
