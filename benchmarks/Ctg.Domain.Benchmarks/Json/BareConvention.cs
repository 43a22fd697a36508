namespace Ctg.Domain.Benchmarks.Json;

/// <summary>The document as records of texts and numbers, without any rule: what reading costs at the least.</summary>
internal sealed record BareConvention(
    string Format,
    string Title,
    BareConvention.TermRecord Term,
    List<BareConvention.PartyRecord> Parties,
    List<BareConvention.ArticleRecord>? Articles,
    List<BareConvention.AnnexRecord>? Annexes,
    List<BareConvention.StructureRecord>? Structures,
    List<BareConvention.IndicatorRecord>? Indicators,
    BareConvention.PlanRecord Plan,
    List<BareConvention.FigureRecord>? Diagnostic,
    List<BareConvention.ReferenceAmountRecord>? ReferenceAmounts,
    List<BareConvention.FundingTableRecord>? FundingTables,
    BareConvention.FundingTermsRecord? Funding,
    BareConvention.SteeringRecord? Steering,
    BareConvention.EvaluationRecord? Evaluation,
    BareConvention.DataExchangeRecord? DataExchange,
    BareConvention.ResiliationRecord? Resiliation,
    BareConvention.AmendmentRecord? Amendment,
    List<BareConvention.CitationRecord>? Citations,
    List<BareConvention.StatedCountRecord>? StatedCounts,
    List<BareConvention.RestatementRecord>? Restatements,
    List<BareConvention.EvolutionRecord>? Evolutions,
    List<BareConvention.DerivationRecord>? Derivations,
    List<BareConvention.AvenantRecord>? Avenants,
    List<BareConvention.SeveranceRecord>? Severances)
{
    internal sealed record TermRecord(string Clause, string First, string Last, string Renewal);

    internal sealed record PartyRecord(
        string Id, string Kind, string Name, string Signature, string? Commune, string? Departement, string? Siren, string? Representative, DeliberationRecord? Deliberation, string? JoinedOn);

    internal sealed record DeliberationRecord(string DecidedOn, string? TransmittedOn, string? ReceivedOn, string? PublishedOn, string? CtesId, string? Annex);

    internal sealed record ArticleRecord(string Clause, string Title, string Summary, List<ParagraphRecord>? Paragraphs);

    internal sealed record ParagraphRecord(string Clause, string Summary, string? Heading);

    internal sealed record AnnexRecord(string Clause, string Title, string Summary, string? Subject);

    internal sealed record AmendmentRecord(string Avenants, string? Severability);

    internal sealed record CitationRecord(string At, string Cited, string? Subject);

    internal sealed record StatedCountRecord(string At, string Thing, int Count, string? Service, string? Activity);

    internal sealed record RestatementRecord(string At, string Figure, decimal Value);

    internal sealed record EvolutionRecord(string Before, string After, string Stated);

    internal sealed record DerivationRecord(string Stated, List<DerivationTermRecord> Terms, string? Factor, string? Base, int? Per);

    internal sealed record DerivationTermRecord(string? Figure, string? Table, int? Times);

    internal sealed record AvenantRecord(
        string Id, string Title, string SignedOn, string EffectiveOn, string KnownOn, List<ChangeRecord> Changes, string? SubmittedOn, List<string>? PrevailsOver);

    internal sealed record SeveranceRecord(string Clause, string Basis, string Reference, string DecidedOn, string EffectiveOn, string KnownOn);

    internal sealed record ChangeRecord(
        string Change,
        string Clause,
        string Part,
        string? Last,
        string? Under,
        string? Title,
        TermRecord? Term,
        AmendmentRecord? Amendment,
        PartyRecord? Party,
        ArticleRecord? Article,
        AnnexRecord? Annex,
        StructureRecord? Structure,
        IndicatorRecord? Indicator,
        ActionRecord? Action,
        SheetRecord? Sheet,
        FigureRecord? Figure,
        ReferenceAmountRecord? ReferenceAmount,
        FundingTableRecord? FundingTable,
        FundingTermsRecord? Funding,
        SteeringRecord? Steering,
        EvaluationRecord? Evaluation,
        DataExchangeRecord? DataExchange,
        ResiliationFrameRecord? Resiliation,
        GroundRecord? Ground,
        CitationRecord? Citation,
        StatedCountRecord? StatedCount,
        RestatementRecord? Restatement,
        EvolutionRecord? Evolution);

    internal sealed record ResiliationFrameRecord(string? EffectsClause, string? HeadingsClause, List<string>? SurvivingClauses);

    internal sealed record StructureRecord(
        string Id, string Name, string Service, List<string>? Activities, string? Address, QuantityRecord? Capacity, OperatorRecord? Operator);

    internal sealed record QuantityRecord(decimal Count, string Unit);

    internal sealed record OperatorRecord(string Name, string? Party, string? Siret);

    internal sealed record IndicatorRecord(string Id, string Label, string Kind, string? Unit, GoalRecord? Goal, string? SharedAt);

    internal sealed record GoalRecord(string Direction, string Source, StatedValueRecord? Baseline, List<StatedValueRecord>? Targets);

    internal sealed record StatedValueRecord(decimal Value, string Source, int? Year, string? Day, decimal? UpTo);

    internal sealed record PlanRecord(List<OrientationRecord> Orientations, ActionRecord? Piloting, List<SheetRecord>? Sheets);

    internal sealed record OrientationRecord(int Number, string Title, List<SharedObjectiveRecord> SharedObjectives);

    internal sealed record SharedObjectiveRecord(string Title, List<ObjectiveRecord> Objectives);

    internal sealed record ObjectiveRecord(string Title, List<ActionRecord> Actions);

    internal sealed record ActionRecord(
        string Number,
        string Title,
        List<LeadRecord>? Leads,
        List<string>? Schedule,
        List<string>? Indicators,
        List<MeansRecord>? Means,
        List<string>? Structures,
        string? IndicatorsDoubt,
        string? MeansDoubt);

    internal sealed record LeadRecord(string Party, string Name);

    internal sealed record MeansRecord(string Title, string Kind, string? Party, string? Condition);

    internal sealed record SheetRecord(
        List<string> Actions,
        string Title,
        string? Findings,
        List<string>? Audience,
        List<string>? Objectives,
        List<string>? Methods,
        string? Period,
        List<string>? Responsible,
        List<string>? ExpectedResults,
        List<string>? Partners,
        List<string>? Indicators,
        List<MeansRecord>? Means);

    internal sealed record FigureRecord(
        string Id,
        string Theme,
        string Label,
        decimal Value,
        string Unit,
        string Vintage,
        string Source,
        string? Perimeter,
        List<ComparatorRecord>? Comparators,
        string? Doubt);

    internal sealed record ComparatorRecord(string Territory, decimal Value);

    internal sealed record ReferenceAmountRecord(string Service, int Year, decimal Amount, string Source);

    internal sealed record FundingTableRecord(
        string Id, string Title, int Year, string Source, List<FundingLineRecord> Lines, List<StatedTotalRecord>? StatedTotals, string? Service, string? Note);

    internal sealed record FundingLineRecord(string Label, string Component, decimal Amount, string? Structure, QuantityRecord? Quantity);

    internal sealed record StatedTotalRecord(string Label, decimal Amount, string? Component);

    internal sealed record SteeringRecord(
        List<string> Clauses,
        List<string> CoPilots,
        string Secretariat,
        int MeetingsPerYear,
        bool ExtraMeetingOnRequest,
        bool ResourcePersonsAdvisory,
        bool SubmitsAvenants,
        string? MeetingsClause,
        string? AvenantsClause);

    internal sealed record FundingTermsRecord(string Bonus, string? AuthoritySupport, CejRecord? Cej, string? Means);

    internal sealed record CejRecord(string Years, string Source);

    internal sealed record EvaluationRecord(string? AnnualReviews, string? GlobalEvaluation, string? FinalReview);

    internal sealed record DataExchangeRecord(string Exchange, string Study, string Opinion, string Register);

    internal sealed record ResiliationRecord(List<GroundRecord> Grounds, string? EffectsClause, string? HeadingsClause, List<string>? SurvivingClauses);

    internal sealed record GroundRecord(
        string Kind, string Clause, string Heading, List<string> Entitled, bool MiseEnDemeure, string? Notice, string? NoticeStart, string? Form, bool? HeadingDiffers);
}
