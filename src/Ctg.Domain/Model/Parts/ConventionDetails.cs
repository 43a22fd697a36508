namespace Ctg.Domain;

/// <summary>The content of a convention before it is checked as a whole (« projet de convention »).</summary>
/// <remarks>
/// Its parts are valid each by itself. <see cref="Convention.Create"/> checks how they fit together. To change a convention:
/// <c>Convention.Create(convention.ToDetails() with { … })</c>.
/// </remarks>
public sealed record ConventionDetails
{
    /// <summary>The convention's title: one line, not blank.</summary>
    public required string Title { get; init; }

    /// <summary>What it stipulates of its length.</summary>
    public required TermClause Term { get; init; }

    /// <summary>The parties: two or more, a Caf and a local authority among them.</summary>
    public required ValueList<Party> Parties { get; init; }

    /// <summary>The preamble and the articles.</summary>
    public ValueList<Article> Articles { get; init; } = [];

    /// <summary>The annexes.</summary>
    public ValueList<Annex> Annexes { get; init; } = [];

    /// <summary>The structures that the local authorities support.</summary>
    public ValueList<Structure> Structures { get; init; } = [];

    /// <summary>The definitions of the follow-up indicators.</summary>
    public ValueList<Indicator> Indicators { get; init; } = [];

    /// <summary>The action plan.</summary>
    public required ActionPlan Plan { get; init; }

    /// <summary>The figures of the shared diagnostic.</summary>
    public ValueList<DiagnosticFigure> Diagnostic { get; init; } = [];

    /// <summary>The amounts that the Caf undertakes to keep.</summary>
    public ValueList<ReferenceAmount> ReferenceAmounts { get; init; } = [];

    /// <summary>What the Caf paid, by service or purpose.</summary>
    public ValueList<FundingTable> FundingTables { get; init; } = [];

    /// <summary>What the parties undertake to pay; null when the convention says nothing of it.</summary>
    public FundingTerms? Funding { get; init; }

    /// <summary>The steering committee; null when the convention sets up none.</summary>
    public SteeringCommittee? Steering { get; init; }

    /// <summary>What the convention asks for by way of reviews and evaluation; null when it asks for none.</summary>
    public EvaluationTerms? Evaluation { get; init; }

    /// <summary>What the convention asks for before personal data may pass; null when it says nothing of it.</summary>
    public DataExchangeTerms? DataExchange { get; init; }

    /// <summary>How the convention may be ended early; null when it says nothing of it.</summary>
    public ResiliationRegime? Resiliation { get; init; }

    /// <summary>How the convention may be changed; null when it says nothing of it.</summary>
    public AmendmentTerms? Amendment { get; init; }

    /// <summary>Where the convention refers from one clause to another.</summary>
    public ValueList<Citation> Citations { get; init; } = [];

    /// <summary>The numbers of things that it states in words.</summary>
    public ValueList<StatedCount> StatedCounts { get; init; } = [];

    /// <summary>The figures of the diagnostic that it restates elsewhere.</summary>
    public ValueList<Restatement> Restatements { get; init; } = [];

    /// <summary>The figures of the diagnostic that state how others changed.</summary>
    public ValueList<Evolution> Evolutions { get; init; } = [];

    /// <summary>The figures of the diagnostic that follow from others.</summary>
    public ValueList<Derivation> Derivations { get; init; } = [];

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
