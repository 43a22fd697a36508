using System.Diagnostics.CodeAnalysis;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Writing;

/// <summary>Builds the document that states a convention: what is empty or unknown is left out.</summary>
internal static class DocumentBuilder
{
    internal static ConventionDocument Build(ConventionHistory history) => Build(history.Original) with
    {
        Avenants = EachOrNone(history.Avenants, Build),
        Severances = EachOrNone(history.Severances, severance => new SeveranceDocument(
            severance.Clause, severance.Basis, severance.Reference, severance.DecidedOn, severance.EffectiveOn, severance.KnownOn)),
    };

    internal static ConventionDocument Build(Convention convention) => new(
        FormatMark.Version1,
        convention.Title,
        Build(convention.TermClause),
        Each(convention.Parties, Build),
        Build(convention.Plan),
        EachOrNone(convention.Articles, Build),
        EachOrNone(convention.Annexes, Build),
        EachOrNone(convention.Structures, Build),
        EachOrNone(convention.Indicators, Build),
        EachOrNone(convention.Diagnostic, Build),
        EachOrNone(convention.ReferenceAmounts, Build),
        EachOrNone(convention.FundingTables, Build),
        Build(convention.Funding),
        Build(convention.Steering),
        Build(convention.Evaluation),
        Build(convention.DataExchange),
        Build(convention.Resiliation),
        Build(convention.Amendment),
        EachOrNone(convention.Citations, Build),
        EachOrNone(convention.StatedCounts, Build),
        EachOrNone(convention.Restatements, Build),
        EachOrNone(convention.Evolutions, Build),
        EachOrNone(convention.Derivations, Build));

    private static AvenantDocument Build(Avenant avenant) => new(
        avenant.Id,
        avenant.Title,
        avenant.SignedOn,
        avenant.EffectiveOn,
        avenant.KnownOn,
        Each(avenant.Changes, Build),
        avenant.SubmittedOn,
        EachOrNone(avenant.PrevailsOver, id => id));

    private static ChangeDocument Build(Change change) => change switch
    {
        Change.Addition addition => With(new(ChangeWord.Add, change.Clause, change.Target), addition.Part),
        Change.Replacement replacement => With(new(ChangeWord.Replace, change.Clause, change.Target), replacement.Part),
        Change.TermExtension extension => new(
            extension.IsRenewal ? ChangeWord.RenewTerm : ChangeWord.ExtendTerm, change.Clause, change.Target, extension.Last),
        _ => new(ChangeWord.Remove, change.Clause, change.Target),
    };

    private static ChangeDocument With(ChangeDocument document, Part part) => part.Value switch
    {
        string title => document with { Title = title },
        TermClause term => document with { Term = Build(term) },
        AmendmentTerms terms => document with { Amendment = Build(terms) },
        Party party => document with { Party = Build(party) },
        Article article => document with { Article = Build(article) },
        Annex annex => document with { Annex = Build(annex) },
        Structure structure => document with { Structure = Build(structure) },
        Indicator indicator => document with { Indicator = Build(indicator) },
        PlanAction action => document with { Action = Build(action), Under = part.Under },
        ActionSheet sheet => document with { Sheet = Build(sheet) },
        DiagnosticFigure figure => document with { Figure = Build(figure) },
        ReferenceAmount reference => document with { ReferenceAmount = Build(reference) },
        FundingTable table => document with { FundingTable = Build(table) },
        FundingTerms terms => document with { Funding = Build(terms) },
        SteeringCommittee steering => document with { Steering = Build(steering) },
        EvaluationTerms terms => document with { Evaluation = Build(terms) },
        DataExchangeTerms terms => document with { DataExchange = Build(terms) },
        ResiliationRegime regime => document with
        {
            Resiliation = new(regime.EffectsClause, regime.HeadingsClause, EachOrNone(regime.SurvivingClauses, clause => clause)),
        },
        ResiliationGround ground => document with { Ground = Build(ground) },
        Citation citation => document with { Citation = Build(citation) },
        StatedCount stated => document with { StatedCount = Build(stated) },
        Restatement restatement => document with { Restatement = Build(restatement) },
        Evolution evolution => document with { Evolution = Build(evolution) },
        Derivation derivation => document with { Derivation = Build(derivation) },
        _ => throw new InvalidOperationException($"{part.Value.GetType().Name} is not a value of a part."),
    };

    private static TermDocument Build(TermClause term) => new(term.Clause, term.Term.First, term.Term.Last, term.Renewal);

    private static AnnexDocument Build(Annex annex) => new(annex.Clause, annex.Title, annex.Summary, annex.Subject);

    private static IndicatorDocument Build(Indicator indicator) =>
        new(indicator.Id, indicator.Label, indicator.Kind, indicator.Unit, Build(indicator.Goal), indicator.SharedAt);

    private static GoalDocument? Build(StatedGoal? goal) => goal is null ? null : new(
        goal.Direction, goal.Source, goal.Baseline is { } baseline ? Build(baseline) : null, EachOrNone(goal.Targets, Build));

    private static StatedValueDocument Build(StatedValue stated) => new(stated.Value, stated.Source, stated.Year, stated.Day, stated.UpTo);

    private static ReferenceAmountDocument Build(ReferenceAmount reference) => new(reference.Service, reference.Year, reference.Amount, reference.Source);

    [return: NotNullIfNotNull(nameof(terms))]
    private static FundingTermsDocument? Build(FundingTerms? terms) => terms is null
        ? null
        : new(terms.Bonus, terms.AuthoritySupport, terms.Cej is { } cej ? new(cej.Years, cej.Source) : null, terms.Means);

    [return: NotNullIfNotNull(nameof(terms))]
    private static EvaluationDocument? Build(EvaluationTerms? terms) =>
        terms is null ? null : new(terms.AnnualReviews, terms.GlobalEvaluation, terms.FinalReview);

    [return: NotNullIfNotNull(nameof(terms))]
    private static DataExchangeDocument? Build(DataExchangeTerms? terms) =>
        terms is null ? null : new(terms.Exchange, terms.Study, terms.Opinion, terms.Register);

    [return: NotNullIfNotNull(nameof(terms))]
    private static AmendmentDocument? Build(AmendmentTerms? terms) => terms is null ? null : new(terms.Avenants, terms.Severability);

    private static CitationDocument Build(Citation citation) => new(citation.At, citation.Cited, citation.Subject);

    private static StatedCountDocument Build(StatedCount stated) => new(stated.At, stated.Thing, stated.Count, stated.Service, stated.Activity);

    private static RestatementDocument Build(Restatement restatement) => new(restatement.At, restatement.Figure, restatement.Value);

    private static EvolutionDocument Build(Evolution evolution) => new(evolution.Before, evolution.After, evolution.Stated);

    private static DerivationDocument Build(Derivation derivation) => new(
        derivation.Stated,
        Each(derivation.Terms, term => new DerivationTermDocument(term.Figure, term.Table, term.Times == 1 ? null : term.Times)),
        derivation.Factor,
        derivation.Base,
        derivation.Per == 1 ? null : derivation.Per);

    private static PartyDocument Build(Party party) => new(
        party.Id,
        party switch
        {
            Caf => PartyKind.Caf,
            Commune => PartyKind.Commune,
            Epci => PartyKind.Epci,
            Departement => PartyKind.Departement,
            OtherParty { Body: OtherBody.Msa } => PartyKind.Msa,
            OtherParty { Body: OtherBody.Cpam } => PartyKind.Cpam,
            _ => PartyKind.Other,
        },
        party.Name,
        party.Signature,
        (party as Commune)?.Code,
        (party as Caf)?.Departement ?? (party as Departement)?.Code,
        party.Siren,
        party.Representative,
        party.Deliberation is { } deliberation
            ? new(deliberation.DecidedOn, deliberation.TransmittedOn, deliberation.ReceivedOn, deliberation.PublishedOn, deliberation.CtesId, deliberation.Annex)
            : null,
        party.JoinedOn);

    private static ArticleDocument Build(Article article) => new(
        article.Clause,
        article.Title,
        article.Summary,
        EachOrNone(article.Paragraphs, paragraph => new ParagraphDocument(paragraph.Clause, paragraph.Summary, paragraph.Heading)));

    private static StructureDocument Build(Structure structure) => new(
        structure.Id,
        structure.Name,
        structure.Service,
        EachOrNone(structure.Activities, activity => activity),
        structure.Address,
        Build(structure.Capacity),
        structure.Operator is { } one ? new(one.Name, one.Party, one.Siret) : null);

    private static QuantityDocument? Build(Quantity? quantity) => quantity is null ? null : new(quantity.Count, quantity.Unit);

    private static FigureDocument Build(DiagnosticFigure figure) => new(
        figure.Id,
        figure.Theme,
        figure.Label,
        figure.Value,
        figure.Unit,
        figure.Vintage,
        figure.Source,
        figure.Perimeter,
        EachOrNone(figure.Comparators, comparator => new ComparatorDocument(comparator.Territory, comparator.Value)),
        figure.Doubt);

    private static PlanDocument Build(ActionPlan plan) => new(
        Each(plan.Orientations, orientation => new OrientationDocument(
            orientation.Number,
            orientation.Title,
            Each(orientation.SharedObjectives, shared => new SharedObjectiveDocument(
                shared.Title,
                Each(shared.Objectives, objective => new ObjectiveDocument(objective.Title, Each(objective.Actions, Build))))))),
        plan.Piloting is null ? null : Build(plan.Piloting),
        EachOrNone(plan.Sheets, Build));

    private static ActionDocument Build(PlanAction action) => new(
        action.Number,
        action.Title,
        EachOrNone(action.Leads, lead => new LeadDocument(lead.Party, lead.Name)),
        EachOrNone(action.Schedule.Runs, run => run),
        EachOrNone(action.Indicators, indicator => indicator),
        EachOrNone(action.Means, Build),
        EachOrNone(action.Structures, structure => structure),
        action.IndicatorsDoubt,
        action.MeansDoubt);

    private static MeansDocument Build(FundingMeans means) => new(means.Title, means.Kind, means.Party, means.Condition);

    private static SheetDocument Build(ActionSheet sheet) => new(
        Each(sheet.Actions, action => action),
        sheet.Title,
        sheet.Findings,
        EachOrNone(sheet.Audience, text => text),
        EachOrNone(sheet.Objectives, text => text),
        EachOrNone(sheet.Methods, text => text),
        sheet.Period,
        EachOrNone(sheet.Responsible, text => text),
        EachOrNone(sheet.ExpectedResults, text => text),
        EachOrNone(sheet.Partners, text => text),
        EachOrNone(sheet.Indicators, indicator => indicator),
        EachOrNone(sheet.Means, Build));

    private static FundingTableDocument Build(FundingTable table) => new(
        table.Id,
        table.Title,
        table.Year,
        table.Source,
        Each(table.Lines, line => new FundingLineDocument(line.Label, line.Component, line.Amount, line.Structure, Build(line.Quantity))),
        EachOrNone(table.StatedTotals, total => new StatedTotalDocument(total.Label, total.Amount, total.Component)),
        table.Service,
        table.Note);

    private static SteeringDocument? Build(SteeringCommittee? steering) => steering is null ? null : new(
        Each(steering.Clauses, clause => clause),
        Each(steering.CoPilots, party => party),
        steering.Secretariat,
        steering.MeetingsPerYear,
        steering.ExtraMeetingOnRequest,
        steering.ResourcePersonsAdvisory,
        steering.SubmitsAvenants,
        steering.StatedMeetingsClause,
        steering.StatedAvenantsClause);

    private static ResiliationDocument? Build(ResiliationRegime? regime) => regime is null ? null : new(
        Each(regime.Grounds, Build),
        regime.EffectsClause,
        regime.HeadingsClause,
        EachOrNone(regime.SurvivingClauses, clause => clause));

    private static GroundDocument Build(ResiliationGround ground) => new(
        ground.Kind,
        ground.Clause,
        ground.Heading,
        Each(ground.Entitled, party => party),
        ground.MiseEnDemeure,
        ground.Notice,
        ground.NoticeStart,
        ground.Form,
        ground.HeadingDiffers ? true : null);

    private static List<TResult> Each<T, TResult>(ValueList<T> values, Func<T, TResult> build)
        where T : notnull
    {
        var results = new List<TResult>(values.Count);
        foreach (var value in values)
        {
            results.Add(build(value));
        }

        return results;
    }

    private static List<TResult>? EachOrNone<T, TResult>(ValueList<T> values, Func<T, TResult> build)
        where T : notnull =>
        values.IsEmpty ? null : Each(values, build);
}
