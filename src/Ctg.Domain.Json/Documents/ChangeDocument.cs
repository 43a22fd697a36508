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
    [property: Description("The objective that an action belongs to; absent for the action that steers the convention.")]
    PartId? Under = null,
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
    [property: Description("A figure of the diagnostic that is computed from others.")] DerivationDocument? Derivation = null)
    : IDocumentOf<Change>
{
    /// <summary>The members that hold a part, in the order of the document.</summary>
    private static readonly ChangeMember[] Members =
    [
        ChangeMember.OfTitle(
            "title",
            part => part.Kind is PartKind.Title or PartKind.Orientation or PartKind.SharedObjective or PartKind.Objective,
            change => change.Title,
            (change, value) => change with { Title = value }),
        ChangeMember.Of<TermClause, TermDocument>(
            "term",
            PartKind.Term,
            change => change.Term,
            (change, value) => change with { Term = value },
            TermDocument.Of),
        ChangeMember.Of<AmendmentTerms, AmendmentDocument>(
            "amendment",
            PartKind.Amendment,
            change => change.Amendment,
            (change, value) => change with { Amendment = value },
            AmendmentDocument.Of),
        ChangeMember.Of<Party, PartyDocument>(
            "party",
            PartKind.Party,
            change => change.Party,
            (change, value) => change with { Party = value },
            PartyDocument.Of,
            party => PartId.Party(party.Id),
            "id"),
        ChangeMember.Of<Article, ArticleDocument>(
            "article",
            part => part.Kind == PartKind.Clause && !IsAnnex(part),
            change => change.Article,
            (change, value) => change with { Article = value },
            ArticleDocument.Of,
            article => PartId.Clause(article.Clause),
            "clause"),
        ChangeMember.Of<Annex, AnnexDocument>(
            "annex",
            IsAnnex,
            change => change.Annex,
            (change, value) => change with { Annex = value },
            AnnexDocument.Of,
            annex => PartId.Clause(annex.Clause),
            "clause"),
        ChangeMember.Of<Structure, StructureDocument>(
            "structure",
            PartKind.Structure,
            change => change.Structure,
            (change, value) => change with { Structure = value },
            StructureDocument.Of,
            structure => PartId.Structure(structure.Id),
            "id"),
        ChangeMember.Of<Indicator, IndicatorDocument>(
            "indicator",
            PartKind.Indicator,
            change => change.Indicator,
            (change, value) => change with { Indicator = value },
            IndicatorDocument.Of,
            indicator => PartId.Indicator(indicator.Id),
            "id"),
        ChangeMember.Of<PlanAction, ActionDocument>(
            "action",
            PartKind.Action,
            change => change.Action,
            (change, value) => change with { Action = value },
            ActionDocument.Of,
            action => PartId.Action(action.Number),
            "number"),
        ChangeMember.Of<ActionSheet, SheetDocument>(
            "sheet",
            PartKind.Sheet,
            change => change.Sheet,
            (change, value) => change with { Sheet = value },
            SheetDocument.Of),
        ChangeMember.Of<DiagnosticFigure, FigureDocument>(
            "figure",
            PartKind.Figure,
            change => change.Figure,
            (change, value) => change with { Figure = value },
            FigureDocument.Of,
            figure => PartId.Figure(figure.Id),
            "id"),
        ChangeMember.Of<ReferenceAmount, ReferenceAmountDocument>(
            "referenceAmount",
            PartKind.ReferenceAmount,
            change => change.ReferenceAmount,
            (change, value) => change with { ReferenceAmount = value },
            ReferenceAmountDocument.Of,
            AddressOf,
            "service",
            "year"),
        ChangeMember.Of<FundingTable, FundingTableDocument>(
            "fundingTable",
            PartKind.FundingTable,
            change => change.FundingTable,
            (change, value) => change with { FundingTable = value },
            FundingTableDocument.Of,
            table => PartId.FundingTable(table.Id),
            "id"),
        ChangeMember.Of<FundingTerms, FundingTermsDocument>(
            "funding",
            PartKind.Funding,
            change => change.Funding,
            (change, value) => change with { Funding = value },
            FundingTermsDocument.Of),
        ChangeMember.Of<SteeringCommittee, SteeringDocument>(
            "steering",
            PartKind.Steering,
            change => change.Steering,
            (change, value) => change with { Steering = value },
            SteeringDocument.Of),
        ChangeMember.Of<EvaluationTerms, EvaluationDocument>(
            "evaluation",
            PartKind.Evaluation,
            change => change.Evaluation,
            (change, value) => change with { Evaluation = value },
            EvaluationDocument.Of),
        ChangeMember.Of<DataExchangeTerms, DataExchangeDocument>(
            "dataExchange",
            PartKind.DataExchange,
            change => change.DataExchange,
            (change, value) => change with { DataExchange = value },
            DataExchangeDocument.Of),
        ChangeMember.Of<ResiliationRegime, ResiliationFrameDocument>(
            "resiliation",
            PartKind.Resiliation,
            change => change.Resiliation,
            (change, value) => change with { Resiliation = value },
            ResiliationFrameDocument.Of),
        ChangeMember.Of<ResiliationGround, GroundDocument>(
            "ground",
            PartKind.Ground,
            change => change.Ground,
            (change, value) => change with { Ground = value },
            GroundDocument.Of,
            ground => PartId.Ground(ground.Clause),
            "clause"),
        ChangeMember.Of<Citation, CitationDocument>(
            "citation",
            PartKind.Citation,
            change => change.Citation,
            (change, value) => change with { Citation = value },
            CitationDocument.Of),
        ChangeMember.Of<StatedCount, StatedCountDocument>(
            "statedCount",
            PartKind.StatedCount,
            change => change.StatedCount,
            (change, value) => change with { StatedCount = value },
            StatedCountDocument.Of),
        ChangeMember.Of<Restatement, RestatementDocument>(
            "restatement",
            PartKind.Restatement,
            change => change.Restatement,
            (change, value) => change with { Restatement = value },
            RestatementDocument.Of),
        ChangeMember.Of<Evolution, EvolutionDocument>(
            "evolution",
            PartKind.Evolution,
            change => change.Evolution,
            (change, value) => change with { Evolution = value },
            EvolutionDocument.Of),
        ChangeMember.Of<Derivation, DerivationDocument>(
            "derivation",
            PartKind.Derivation,
            change => change.Derivation,
            (change, value) => change with { Derivation = value },
            DerivationDocument.Of),
    ];

    /// <summary>Whether the change states a part.</summary>
    internal bool HasValue => Change is ChangeWord.Add or ChangeWord.Replace;

    internal static ChangeDocument Of(Change change) => change switch
    {
        Domain.Change.Addition addition => Of(ChangeWord.Add, change, addition.Part),
        Domain.Change.Replacement replacement => Of(ChangeWord.Replace, change, replacement.Part),
        Domain.Change.TermExtension extension => new(
            extension.IsRenewal ? ChangeWord.RenewTerm : ChangeWord.ExtendTerm, change.Clause, change.Target, extension.Last),
        _ => new(ChangeWord.Remove, change.Clause, change.Target),
    };

    public Change Map(DocumentMapper map)
    {
        var isLater = Change is ChangeWord.ExtendTerm or ChangeWord.RenewTerm;
        var isOfTheTerm = Part == PartId.Term;
        Expect(map, "last", Last is not null, isLater);
        if (isLater && !isOfTheTerm)
        {
            Differs(map, PartId.Term);
        }

        var part = MapPart(map);
        return Change switch
        {
            ChangeWord.Remove => Domain.Change.Remove(Clause, Part),
            ChangeWord.Add when part is not null => Domain.Change.Add(Clause, part),
            ChangeWord.Replace when part is not null => Domain.Change.Replace(Clause, part),
            ChangeWord.ExtendTerm when isOfTheTerm && Last is { } last => Domain.Change.ExtendTerm(Clause, last),
            ChangeWord.RenewTerm when isOfTheTerm && Last is { } last => Domain.Change.RenewTerm(Clause, last),

            // What is missing or differs is already reported, and no history is built: the change keeps its address alone.
            _ => Domain.Change.Replace(Clause, Domain.Part.At(Part, "")),
        };
    }

    /// <summary>What the part is under: an objective, or a ground, the termination in general; an action what the change states.</summary>
    internal PartId? UnderOf() => Part.Kind switch
    {
        PartKind.Action => Under,
        PartKind.Ground => PartId.Resiliation,
        _ => Part.Above(),
    };

    /// <summary>Reports a member that is missing, or that is not of this kind of change or part.</summary>
    internal static void Expect(DocumentMapper map, string member, bool isPresent, bool isOfTheKind) =>
        map.CheckMember(member, isPresent, isOfTheKind, () => new(
            "Ce membre n'est pas admis pour ce genre de changement ou de partie.",
            "This member is not allowed for this kind of change or part."), "change", "part");

    /// <summary>Reports that the address stated is not that of the part.</summary>
    /// <param name="map">The mapper.</param>
    /// <param name="found">The address of the part.</param>
    /// <param name="keys">The members that make it.</param>
    internal void Differs(DocumentMapper map, PartId found, params ReadOnlySpan<string> keys) => map.Report(new("part-differs", "part", new(
        "L'adresse « {0} » n'est pas celle de l'élément fourni, « {1} ».",
        "The address '{0}' is not that of the supplied element, '{1}'.",
        Part,
        found), ["change", "part", .. keys]));

    private static ChangeDocument Of(ChangeWord word, Change change, Part part)
    {
        var document = Array.Find(Members, member => member.Holds(part.Id))!.Write(new(word, change.Clause, change.Target), part);
        return part.Id.Kind == PartKind.Action ? document with { Under = part.Under } : document;
    }

    /// <summary>The part that is added or replaced; null where there is none, which is reported where one is expected.</summary>
    private Part? MapPart(DocumentMapper map)
    {
        Expect(map, "under", Under is not null, Under is not null && HasValue && Part.Kind is PartKind.Action);
        if (Under is { Kind: not PartKind.Objective } under)
        {
            map.Report(new("part-differs", "under", new(
                "« {0} » n'est pas l'adresse d'un objectif opérationnel.",
                "'{0}' is not the address of an operational objective.",
                under), "under"));
        }

        // Every value is read, so that each of its errors is reported.
        return Array.Find(Array.ConvertAll(Members, member => member.Read(this, map)), part => part is not null);
    }

    private static bool IsAnnex(PartId part) => part.Text.StartsWith("clause/annex-", StringComparison.Ordinal);

    private static PartId? AddressOf(ReferenceAmount reference) => reference.Year is >= YearRun.MinimumYear and <= YearRun.MaximumYear
        ? PartId.ReferenceAmount(reference.Service, reference.Year)
        : null;
}
