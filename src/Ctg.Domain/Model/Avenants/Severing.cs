namespace Ctg.Domain;

/// <summary>What becomes of a part when clauses that it rests on are deemed unwritten.</summary>
/// <param name="isGone">Whether a clause is deemed unwritten.</param>
internal sealed class Severing(Func<ClauseId, bool> isGone)
{
    /// <summary>The part without what rests on the clauses; null when nothing is left of it; the part itself where the model cannot say what is left.</summary>
    internal Part? Without(Part part) => part.Value switch
    {
        Indicator indicator => Without(indicator, part),
        AmendmentTerms terms => isGone(terms.Avenants) ? null : Part.Amendment(AmendmentTerms.Create(terms.Avenants, Kept(terms.Severability))),
        FundingTerms terms => Without(terms, part),
        SteeringCommittee steering => Without(steering, part),
        EvaluationTerms terms => Without(Kept(terms.AnnualReviews), Kept(terms.GlobalEvaluation), Kept(terms.FinalReview)),
        DataExchangeTerms terms => AreGone(terms.Exchange, terms.Study, terms.Opinion, terms.Register) ? null : part,
        ResiliationRegime regime => Part.Resiliation(
            Kept(regime.EffectsClause), Kept(regime.HeadingsClause), regime.SurvivingClauses.Where(clause => !isGone(clause)).ToValueList()),
        ReferenceAmount or FundingTable or ResiliationGround or Citation or StatedCount or Restatement or Derivation => null,
        _ => part,
    };

    /// <summary>What clauses that are gone said of an indicator is not said any more; the indicator stays.</summary>
    private Part Without(Indicator indicator, Part part)
    {
        var goal = indicator.Goal is { } stated && !isGone(stated.Source)
            ? StatedGoal.Create(
                stated.Direction,
                stated.Source,
                stated.Baseline is { } baseline && !isGone(baseline.Source) ? baseline : null,
                stated.Targets.Where(target => !isGone(target.Source)).ToValueList())
            : null;
        var kept = Indicator.Create(indicator.ToDetails() with { Goal = goal, SharedAt = Kept(indicator.SharedAt) });
        return kept == indicator ? part : Part.Indicator(kept);
    }

    private Part? Without(FundingTerms terms, Part part) => (isGone(terms.Bonus), terms.AuthoritySupport is { } support && !isGone(support)) switch
    {
        (false, _) => Part.FundingTerms(FundingTerms.Create(
            terms.Bonus, Kept(terms.AuthoritySupport), terms.Cej is { } cej && !isGone(cej.Source) ? cej : null, Kept(terms.Means))),
        (true, false) => null,
        _ => part,
    };

    private Part? Without(SteeringCommittee steering, Part part)
    {
        var kept = steering.Clauses.Where(clause => !isGone(clause)).ToValueList();
        if (kept.IsEmpty)
        {
            return null;
        }

        // How often it meets is its own clause's to say: without it, the text says nothing of that.
        return isGone(steering.MeetingsClause)
            ? part
            : Part.Steering(SteeringCommittee.Create(new()
            {
                Clauses = kept,
                CoPilots = steering.CoPilots,
                Secretariat = steering.Secretariat,
                MeetingsPerYear = steering.MeetingsPerYear,
                ExtraMeetingOnRequest = steering.ExtraMeetingOnRequest,
                ResourcePersonsAdvisory = steering.ResourcePersonsAdvisory,
                SubmitsAvenants = steering.SubmitsAvenants && !isGone(steering.AvenantsClause),
                MeetingsClause = steering.MeetingsClause,
                AvenantsClause = Kept(steering.StatedAvenantsClause),
            }));
    }

    private static Part? Without(ClauseId? reviews, ClauseId? evaluation, ClauseId? final) =>
        (reviews ?? evaluation ?? final) is null ? null : Part.Evaluation(EvaluationTerms.Create(reviews, evaluation, final));

    private ClauseId? Kept(ClauseId? clause) => clause is not null && isGone(clause) ? null : clause;

    private bool AreGone(params ReadOnlySpan<ClauseId> clauses)
    {
        foreach (var clause in clauses)
        {
            if (!isGone(clause))
            {
                return false;
            }
        }

        return true;
    }
}
