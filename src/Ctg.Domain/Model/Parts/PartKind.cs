namespace Ctg.Domain;

/// <summary>The kinds of parts that a convention is made of, in the order in which a consolidated text lists them.</summary>
public enum PartKind
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>What is stipulated of the length (« durée »).</summary>
    Term,

    /// <summary>How the convention may be changed.</summary>
    Amendment,

    /// <summary>A party.</summary>
    Party,

    /// <summary>The preamble or an article, with its paragraphs; or an annex.</summary>
    Clause,

    /// <summary>A structure.</summary>
    Structure,

    /// <summary>The definition of an indicator.</summary>
    Indicator,

    /// <summary>An orientation: its title.</summary>
    Orientation,

    /// <summary>A shared objective: its title.</summary>
    SharedObjective,

    /// <summary>An operational objective: its title.</summary>
    Objective,

    /// <summary>An action, and the objective that it belongs to.</summary>
    Action,

    /// <summary>A sheet.</summary>
    Sheet,

    /// <summary>A figure of the diagnostic.</summary>
    Figure,

    /// <summary>A reference amount.</summary>
    ReferenceAmount,

    /// <summary>A funding table.</summary>
    FundingTable,

    /// <summary>What the parties undertake to pay.</summary>
    Funding,

    /// <summary>The steering committee.</summary>
    Steering,

    /// <summary>The reviews and the evaluation.</summary>
    Evaluation,

    /// <summary>The exchanges of data.</summary>
    DataExchange,

    /// <summary>The termination in general: its effects, and what survives it.</summary>
    Resiliation,

    /// <summary>A ground for termination.</summary>
    Ground,

    /// <summary>A reference from one clause to another.</summary>
    Citation,

    /// <summary>A number of things stated in words.</summary>
    StatedCount,

    /// <summary>A figure of the diagnostic stated once more.</summary>
    Restatement,

    /// <summary>A figure of the diagnostic that states how another changed.</summary>
    Evolution,

    /// <summary>A figure of the diagnostic that follows from others.</summary>
    Derivation,
}
