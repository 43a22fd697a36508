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
    [property: JsonPropertyOrder(1), Description("The structures that the local authorities support.")]
    List<StructureDocument>? Structures = null,
    [property: JsonPropertyOrder(1), Description("The definitions of the follow-up indicators.")]
    List<IndicatorDocument>? Indicators = null,
    [property: JsonPropertyOrder(3), Description("The figures of the shared diagnostic.")] List<FigureDocument>? Diagnostic = null,
    [property: JsonPropertyOrder(3), Description("The amounts that the Caf undertakes to keep.")]
    List<ReferenceAmountDocument>? ReferenceAmounts = null,
    [property: JsonPropertyOrder(3), Description("What the Caf paid, by service or purpose.")]
    List<FundingTableDocument>? FundingTables = null,
    [property: JsonPropertyOrder(3), Description("The clauses on what the parties undertake to pay.")] FundingTermsDocument? Funding = null,
    [property: JsonPropertyOrder(3), Description("The steering committee.")] SteeringDocument? Steering = null,
    [property: JsonPropertyOrder(3), Description("The clauses on reviews and evaluation.")] EvaluationDocument? Evaluation = null,
    [property: JsonPropertyOrder(3), Description("The clauses on exchanges of personal data.")] DataExchangeDocument? DataExchange = null,
    [property: JsonPropertyOrder(3), Description("How the convention may be terminated (résiliation).")]
    ResiliationDocument? Resiliation = null,
    [property: JsonPropertyOrder(3), Description("The clauses on how the convention may be changed.")] AmendmentDocument? Amendment = null,
    [property: JsonPropertyOrder(4), Description("Where the convention refers from one clause to another, as it is written.")]
    List<CitationDocument>? Citations = null,
    [property: JsonPropertyOrder(4), Description("The numbers of things that it states in words.")]
    List<StatedCountDocument>? StatedCounts = null,
    [property: JsonPropertyOrder(4), Description("The figures of the diagnostic that it restates elsewhere.")]
    List<RestatementDocument>? Restatements = null,
    [property: JsonPropertyOrder(4), Description("The figures of the diagnostic that state how others changed.")]
    List<EvolutionDocument>? Evolutions = null,
    [property: JsonPropertyOrder(4), Description("The figures of the diagnostic that are computed from others.")]
    List<DerivationDocument>? Derivations = null,
    [property: JsonPropertyOrder(5), Description("The avenants that have changed it, in any order.")]
    List<AvenantDocument>? Avenants = null,
    [property: JsonPropertyOrder(5), Description("The clauses deemed unwritten, in any order.")] List<SeveranceDocument>? Severances = null)
{
    internal static ConventionDocument Of(ConventionHistory history) => Of(history.Original) with
    {
        Avenants = DocumentList.OrNone(history.Avenants, AvenantDocument.Of),
        Severances = DocumentList.OrNone(history.Severances, SeveranceDocument.Of),
    };

    internal static ConventionDocument Of(Convention convention) => new(
        Format: FormatMark.Version1,
        Title: convention.Title,
        Term: TermDocument.Of(convention.TermClause),
        Parties: DocumentList.Of(convention.Parties, PartyDocument.Of),
        Plan: PlanDocument.Of(convention.Plan),
        Articles: DocumentList.OrNone(convention.Articles, ArticleDocument.Of),
        Annexes: DocumentList.OrNone(convention.Annexes, AnnexDocument.Of),
        Structures: DocumentList.OrNone(convention.Structures, StructureDocument.Of),
        Indicators: DocumentList.OrNone(convention.Indicators, IndicatorDocument.Of),
        Diagnostic: DocumentList.OrNone(convention.Diagnostic, FigureDocument.Of),
        ReferenceAmounts: DocumentList.OrNone(convention.ReferenceAmounts, ReferenceAmountDocument.Of),
        FundingTables: DocumentList.OrNone(convention.FundingTables, FundingTableDocument.Of),
        Funding: convention.Funding is { } funding ? FundingTermsDocument.Of(funding) : null,
        Steering: convention.Steering is { } steering ? SteeringDocument.Of(steering) : null,
        Evaluation: convention.Evaluation is { } evaluation ? EvaluationDocument.Of(evaluation) : null,
        DataExchange: convention.DataExchange is { } dataExchange ? DataExchangeDocument.Of(dataExchange) : null,
        Resiliation: convention.Resiliation is { } resiliation ? ResiliationDocument.Of(resiliation) : null,
        Amendment: convention.Amendment is { } amendment ? AmendmentDocument.Of(amendment) : null,
        Citations: DocumentList.OrNone(convention.Citations, CitationDocument.Of),
        StatedCounts: DocumentList.OrNone(convention.StatedCounts, StatedCountDocument.Of),
        Restatements: DocumentList.OrNone(convention.Restatements, RestatementDocument.Of),
        Evolutions: DocumentList.OrNone(convention.Evolutions, EvolutionDocument.Of),
        Derivations: DocumentList.OrNone(convention.Derivations, DerivationDocument.Of));

    /// <summary>The convention and its avenants; null where an invariant is broken.</summary>
    /// <remarks>How avenants fit what they change is looked at once everything else is right.</remarks>
    internal ConventionHistory? Map(DocumentMapper map)
    {
        var details = new ConventionHistoryDetails
        {
            Original = MapOriginal(map),
            Avenants = map.Each("avenants", Avenants),
            Severances = map.Each("severances", Severances),
        };
        var checks = new Checks();
        checks.That(details.Avenants.Count <= ConventionJson.MaximumAvenants, "avenants-too-many", "avenants", () => new(
            "Le document a {0} avenants, plus que les {1} admis.",
            "The document has {0} avenants, more than the {1} allowed.",
            details.Avenants.Count,
            ConventionJson.MaximumAvenants), "avenants.count"); // what is wrong within them has no part in it
        map.Take(checks.Build(() => details));
        return map.IsSound ? map.Take(ConventionHistory.TryCreate(details)) : null;
    }

    private Convention MapOriginal(DocumentMapper map) => map.Take(Convention.TryCreate(new()
    {
        Title = Title,
        Term = map.At("term", Term),
        Parties = map.Each("parties", Parties),
        Articles = map.Each("articles", Articles),
        Annexes = map.Each("annexes", Annexes),
        Structures = map.Each("structures", Structures),
        Indicators = map.Each("indicators", Indicators),
        Plan = map.At("plan", Plan),
        Diagnostic = map.Each("diagnostic", Diagnostic),
        ReferenceAmounts = map.Each("referenceAmounts", ReferenceAmounts),
        FundingTables = map.Each("fundingTables", FundingTables),
        Funding = map.At("funding", Funding),
        Steering = map.At("steering", Steering),
        Evaluation = map.At("evaluation", Evaluation),
        DataExchange = map.At("dataExchange", DataExchange),
        Resiliation = map.At("resiliation", Resiliation),
        Amendment = map.At("amendment", Amendment),
        Citations = map.Each("citations", Citations),
        StatedCounts = map.Each("statedCounts", StatedCounts),
        Restatements = map.Each("restatements", Restatements),
        Evolutions = map.Each("evolutions", Evolutions),
        Derivations = map.Each("derivations", Derivations),
    }));
}
