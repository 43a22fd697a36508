using Ctg.Domain.Collections;
using Ctg.Domain.Conventions;
using Ctg.Domain.Funding;
using Ctg.Domain.Indicators;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Leaves;
using Ctg.Domain.Parties;
using Ctg.Domain.Plans;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Steering;
using Ctg.Domain.Structures;

namespace Ctg.Domain.Json.Writing;

/// <summary>Builds the document that states a convention: what is empty or unknown is left out.</summary>
internal static class DocumentBuilder
{
    internal static ConventionDocument Build(Convention convention) => new(
        FormatMark.Version1,
        convention.Title,
        new(convention.TermClause.Clause, convention.Term.First, convention.Term.Last, convention.TermClause.Renewal),
        Each(convention.Parties, Build),
        Build(convention.Plan),
        EachOrNone(convention.Articles, Build),
        EachOrNone(convention.Annexes, annex => new AnnexDocument(annex.Clause, annex.Title, annex.Summary, annex.Subject)),
        EachOrNone(convention.Structures, Build),
        EachOrNone(convention.Indicators, indicator => new IndicatorDocument(indicator.Id, indicator.Label, indicator.Kind, indicator.Unit)),
        EachOrNone(convention.Diagnostic, Build),
        EachOrNone(convention.ReferenceAmounts, reference => new ReferenceAmountDocument(
            reference.Service, reference.Year, reference.Amount, reference.Source)),
        EachOrNone(convention.FundingTables, Build),
        convention.Funding is { } funding ? new(funding.Bonus, funding.AuthoritySupport) : null,
        Build(convention.Steering),
        convention.Evaluation is { } evaluation ? new(evaluation.AnnualReviews, evaluation.GlobalEvaluation, evaluation.FinalReview) : null,
        convention.DataExchange is { } exchange ? new(exchange.Exchange, exchange.Study, exchange.Opinion, exchange.Register) : null,
        Build(convention.Resiliation),
        convention.Amendment is { } amendment ? new(amendment.Avenants, amendment.Severability) : null,
        EachOrNone(convention.Citations, citation => new CitationDocument(citation.At, citation.Cited, citation.Subject)),
        EachOrNone(convention.StatedCounts, stated => new StatedCountDocument(stated.At, stated.Thing, stated.Count, stated.Service, stated.Activity)),
        EachOrNone(convention.Restatements, restatement => new RestatementDocument(restatement.At, restatement.Figure, restatement.Value)));

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
            ? new(deliberation.DecidedOn, deliberation.TransmittedOn, deliberation.ReceivedOn, deliberation.CtesId, deliberation.Annex)
            : null);

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
        EachOrNone(figure.Comparators, comparator => new ComparatorDocument(comparator.Territory, comparator.Value)));

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
        EachOrNone(action.Structures, structure => structure));

    private static MeansDocument Build(FundingMeans means) => new(means.Title, means.Kind);

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
        Each(regime.Grounds, ground => new GroundDocument(
            ground.Kind,
            ground.Clause,
            ground.Heading,
            Each(ground.Entitled, party => party),
            ground.MiseEnDemeure,
            ground.Notice,
            ground.NoticeStart,
            ground.Form,
            ground.HeadingDiffers ? true : null)),
        regime.EffectsClause,
        regime.HeadingsClause,
        EachOrNone(regime.SurvivingClauses, clause => clause));

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
