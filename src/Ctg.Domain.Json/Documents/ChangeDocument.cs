using System.ComponentModel;
using Ctg.Domain.Json.Scalars;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

/// <summary>A change: what is added or replaced stands in the member that is of the kind of its part.</summary>
internal sealed record ChangeDocument(
    [property: Description("What is done.")] ChangeWord Change,
    [property: Description("The clause or annex of the convention that is changed.")] ClauseId Clause,
    [property: Description("The address of the part.")] PartId Part,
    [property: Description("The new last day; only for a term that is extended or renewed.")] LocalDate? Last = null,
    [property: Description("The objective that an action belongs to; absent for the action that steers the convention.")] PartId? Under = null,
    [property: Description("The title of the convention, an orientation or an objective.")] string? Title = null,
    [property: Description("The stipulated length.")] TermDocument? Term = null,
    [property: Description("The clauses on how the convention may be changed.")] AmendmentDocument? Amendment = null,
    [property: Description("A party.")] PartyDocument? Party = null,
    [property: Description("The preamble or an article.")] ArticleDocument? Article = null,
    [property: Description("An annex.")] AnnexDocument? Annex = null,
    [property: Description("A structure.")] StructureDocument? Structure = null,
    [property: Description("The definition of an indicator.")] IndicatorDocument? Indicator = null,
    [property: Description("An action.")] ActionDocument? Action = null,
    [property: Description("A sheet.")] SheetDocument? Sheet = null,
    [property: Description("A figure of the diagnostic.")] FigureDocument? Figure = null,
    [property: Description("A reference amount.")] ReferenceAmountDocument? ReferenceAmount = null,
    [property: Description("A funding table.")] FundingTableDocument? FundingTable = null,
    [property: Description("The clauses on what the parties undertake to pay.")] FundingTermsDocument? Funding = null,
    [property: Description("The steering committee.")] SteeringDocument? Steering = null,
    [property: Description("The clauses on reviews and evaluation.")] EvaluationDocument? Evaluation = null,
    [property: Description("The clauses on exchanges of personal data.")] DataExchangeDocument? DataExchange = null,
    [property: Description("The termination (résiliation) in general, without its grounds.")] ResiliationFrameDocument? Resiliation = null,
    [property: Description("A ground for termination (résiliation).")] GroundDocument? Ground = null,
    [property: Description("A reference from one clause to another.")] CitationDocument? Citation = null,
    [property: Description("A number of things stated in words.")] StatedCountDocument? StatedCount = null,
    [property: Description("A figure of the diagnostic that is restated elsewhere.")] RestatementDocument? Restatement = null,
    [property: Description("A figure of the diagnostic that states how another changed.")] EvolutionDocument? Evolution = null,
    [property: Description("A figure of the diagnostic that is computed from others.")] DerivationDocument? Derivation = null);
