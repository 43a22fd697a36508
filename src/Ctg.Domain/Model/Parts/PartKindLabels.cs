namespace Ctg.Domain;

/// <summary>The names of the kinds of parts in both languages.</summary>
public static class PartKindLabels
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of part.</exception>
    public static BilingualText Label(this PartKind kind) => kind switch
    {
        PartKind.Title => new("titre", "title"),
        PartKind.Term => new("durée", "term"),
        PartKind.Amendment => new("modification de la convention", "changes to the convention"),
        PartKind.Party => new("partie", "party"),
        PartKind.Clause => new("clause", "clause"),
        PartKind.Structure => new("structure", "structure"),
        PartKind.Indicator => new("indicateur", "indicator"),
        PartKind.Orientation => new("orientation", "orientation"),
        PartKind.SharedObjective => new("objectif partagé", "shared objective"),
        PartKind.Objective => new("objectif opérationnel", "operational objective"),
        PartKind.Action => new("action", "action"),
        PartKind.Sheet => new("fiche", "sheet"),
        PartKind.Figure => new("chiffre du diagnostic", "figure of the diagnostic"),
        PartKind.ReferenceAmount => new("montant de référence", "reference amount"),
        PartKind.FundingTable => new("tableau de financement", "funding table"),
        PartKind.Funding => new("engagements financiers", "financial commitments"),
        PartKind.Steering => new("comité de pilotage", "steering committee"),
        PartKind.Evaluation => new("évaluation", "evaluation"),
        PartKind.DataExchange => new("échanges de données", "data exchanges"),
        PartKind.Resiliation => new("résiliation", "termination (résiliation)"),
        PartKind.Ground => new("motif de résiliation", "ground for termination (résiliation)"),
        PartKind.Citation => new("renvoi", "citation"),
        PartKind.StatedCount => new("nombre énoncé", "stated number"),
        PartKind.Restatement => new("chiffre répété", "restated figure"),
        PartKind.Evolution => new("évolution énoncée", "stated change"),
        PartKind.Derivation => new("chiffre calculé", "derived figure"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of part."),
    };
}
