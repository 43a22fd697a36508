using System.ComponentModel;
using System.Text.Json.Serialization;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Documents;

/// <summary>The document as it is written. A parameter without default is required; a null one is absent.</summary>
[Description("Une convention territoriale globale. A convention territoriale globale.")]
internal sealed record ConventionDocument(
    [property: Description("The format and its version.")] FormatMark Format,
    [property: Description("The convention's title.")] string Title,
    [property: Description("The stipulated term.")] TermDocument Term,
    [property: Description("Two or more parties, including a Caf and a local authority.")] List<PartyDocument> Parties,
    [property: JsonPropertyOrder(2), Description("The action plan.")] PlanDocument Plan,
    [property: JsonPropertyOrder(1), Description("The preamble and the articles.")] List<ArticleDocument>? Articles = null,
    [property: JsonPropertyOrder(1), Description("The annexes.")] List<AnnexDocument>? Annexes = null,
    [property: JsonPropertyOrder(1), Description("The structures that the local authorities support.")] List<StructureDocument>? Structures = null,
    [property: JsonPropertyOrder(1), Description("The definitions of the follow-up indicators.")] List<IndicatorDocument>? Indicators = null,
    [property: JsonPropertyOrder(3), Description("The figures of the shared diagnostic.")] List<FigureDocument>? Diagnostic = null,
    [property: JsonPropertyOrder(3), Description("The amounts that the Caf undertakes to keep.")] List<ReferenceAmountDocument>? ReferenceAmounts = null,
    [property: JsonPropertyOrder(3), Description("What the Caf paid, by service or purpose.")] List<FundingTableDocument>? FundingTables = null,
    [property: JsonPropertyOrder(3), Description("The clauses on what the parties undertake to pay.")] FundingTermsDocument? Funding = null,
    [property: JsonPropertyOrder(3), Description("The steering committee.")] SteeringDocument? Steering = null,
    [property: JsonPropertyOrder(3), Description("The clauses on reviews and evaluation.")] EvaluationDocument? Evaluation = null,
    [property: JsonPropertyOrder(3), Description("The clauses on exchanges of personal data.")] DataExchangeDocument? DataExchange = null,
    [property: JsonPropertyOrder(3), Description("How the convention may be terminated (résiliation).")] ResiliationDocument? Resiliation = null,
    [property: JsonPropertyOrder(3), Description("The clauses on how the convention may be changed.")] AmendmentDocument? Amendment = null,
    [property: JsonPropertyOrder(4), Description("Where the convention refers from one clause to another, as it is written.")] List<CitationDocument>? Citations = null,
    [property: JsonPropertyOrder(4), Description("The numbers of things that it states in words.")] List<StatedCountDocument>? StatedCounts = null,
    [property: JsonPropertyOrder(4), Description("The figures of the diagnostic that it restates elsewhere.")] List<RestatementDocument>? Restatements = null,
    [property: JsonPropertyOrder(4), Description("The figures of the diagnostic that state how others changed.")] List<EvolutionDocument>? Evolutions = null,
    [property: JsonPropertyOrder(4), Description("The figures of the diagnostic that are computed from others.")] List<DerivationDocument>? Derivations = null,
    [property: JsonPropertyOrder(5), Description("The avenants that have changed it, in any order.")] List<AvenantDocument>? Avenants = null,
    [property: JsonPropertyOrder(5), Description("The clauses deemed unwritten, in any order.")] List<SeveranceDocument>? Severances = null);
