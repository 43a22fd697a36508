using System.Globalization;

namespace Ctg.Domain;

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

    private protected override string Cite(Language language)
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
            _ => string.Create(CultureInfo.InvariantCulture, $"article {Clause.Number}, {(isFrench ? "alinéa" : "paragraph")} {Clause.Paragraph}"),
        };
    }
}
