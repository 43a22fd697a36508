namespace Ctg.Domain;

/// <summary>What a part refers to, and what it lets others refer to besides itself.</summary>
internal static class PartLinks
{
    /// <summary>The paragraphs of an article.</summary>
    internal static IEnumerable<PartId> Paragraphs(Part part) =>
        part.Value is Article article ? article.Paragraphs.Select(paragraph => PartId.Clause(paragraph.Clause)) : [];

    /// <summary>Each address that must exist for the part to stand, some perhaps more than once.</summary>
    internal static IEnumerable<PartId> Needs(Part part)
    {
        var needs = part.Value switch
        {
            TermClause term => Clauses(term.Clause),
            AmendmentTerms terms => Clauses(terms.Avenants, terms.Severability),
            Party party => Clauses(party.Deliberation?.Annex),
            Structure structure => Parties(structure.Operator?.Party),
            Indicator indicator => Clauses(
                [indicator.SharedAt, indicator.Goal?.Source, indicator.Goal?.Baseline?.Source, .. indicator.Goal?.Targets.Select(target => target.Source) ?? []]),
            PlanAction action => action.Leads.Select(lead => PartId.Party(lead.Party)).Concat(Indicators(action.Indicators)).Concat(Structures(action.Structures))
                .Concat(Parties(action.Means.Select(means => means.Party))),
            ActionSheet sheet => sheet.Actions.Select(PartId.Action).Concat(Indicators(sheet.Indicators)).Concat(Parties(sheet.Means.Select(means => means.Party))),
            ReferenceAmount reference => Clauses(reference.Source),
            FundingTable table => Clauses(table.Source).Concat(Structures(table.Lines.Select(line => line.Structure).OfType<Id<Structure>>())),
            FundingTerms terms => Clauses(terms.Bonus, terms.AuthoritySupport, terms.Cej?.Source, terms.Means),
            SteeringCommittee steering => steering.Clauses.Append(steering.StatedMeetingsClause).Append(steering.StatedAvenantsClause).OfType<ClauseId>().Select(PartId.Clause)
                .Concat(steering.CoPilots.Append(steering.Secretariat).Select(PartId.Party)),
            EvaluationTerms terms => Clauses(terms.AnnualReviews, terms.GlobalEvaluation, terms.FinalReview),
            DataExchangeTerms terms => Clauses(terms.Exchange, terms.Study, terms.Opinion, terms.Register),
            ResiliationRegime regime => Clauses([regime.EffectsClause, regime.HeadingsClause, .. regime.SurvivingClauses]),
            ResiliationGround ground => Clauses(ground.Clause).Concat(ground.Entitled.Select(PartId.Party)),
            Citation citation => Clauses(citation.At),
            StatedCount stated => Clauses(stated.At),
            Restatement restatement => Clauses(restatement.At).Append(PartId.Figure(restatement.Figure)),
            Evolution evolution => new[] { evolution.Before, evolution.After, evolution.Stated }.Select(PartId.Figure),
            Derivation derivation => new[] { derivation.Stated, derivation.Factor, derivation.Base }.Concat(derivation.Terms.Select(term => term.Figure))
                .OfType<Id<DiagnosticFigure>>().Select(PartId.Figure)
                .Concat(derivation.Terms.Select(term => term.Table).OfType<Id<FundingTable>>().Select(PartId.FundingTable)),
            _ => [],
        };
        return part.Under is { } under ? needs.Prepend(under) : needs;
    }

    private static IEnumerable<PartId> Clauses(params IEnumerable<ClauseId?> clauses) => clauses.OfType<ClauseId>().Select(PartId.Clause);

    private static IEnumerable<PartId> Parties(params IEnumerable<Id<Party>?> parties) => parties.OfType<Id<Party>>().Select(PartId.Party);

    private static IEnumerable<PartId> Indicators(IEnumerable<Id<Indicator>> indicators) => indicators.Select(PartId.Indicator);

    private static IEnumerable<PartId> Structures(IEnumerable<Id<Structure>> structures) => structures.Select(PartId.Structure);
}
