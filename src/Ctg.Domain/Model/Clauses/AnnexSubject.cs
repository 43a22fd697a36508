namespace Ctg.Domain;

/// <summary>What an annex holds.</summary>
/// <remarks>Source: the annexes of the standard convention, 1 to 6 in this order.</remarks>
public enum AnnexSubject
{
    /// <summary>The shared diagnostic (« état des lieux partagé »).</summary>
    Diagnostic,

    /// <summary>The structures that the local authorities support (« équipements et services soutenus »).</summary>
    Structures,

    /// <summary>The action plan with its indicators (« plan d'actions »).</summary>
    Plan,

    /// <summary>The steering and the follow-up (« pilotage et suivi »).</summary>
    Steering,

    /// <summary>The evaluation (« modalités d'évaluation »).</summary>
    Evaluation,

    /// <summary>The decision of a local authority's assembly (« délibération »).</summary>
    Deliberation,
}
