using System.Globalization;

namespace Ctg.Domain;

/// <summary>How the parts of a convention must fit together.</summary>
internal sealed class ConventionChecks(ConventionDraft draft, Checks checks)
{
    private readonly HashSet<Id<Party>> _parties = [.. draft.Parties.Select(party => party.Id)];
    private readonly HashSet<Id<Structure>> _structures = [.. draft.Structures.Select(structure => structure.Id)];
    private readonly HashSet<Id<Indicator>> _indicators = [.. draft.Indicators.Select(indicator => indicator.Id)];
    private readonly HashSet<ClauseId> _clauses =
    [
        ClauseId.Closing,
        .. draft.Articles.Select(article => article.Clause),
        .. draft.Articles.SelectMany(article => article.Paragraphs).Select(paragraph => paragraph.Clause),
        .. draft.Annexes.Select(annex => annex.Clause),
    ];

    internal void Run()
    {
        checks.Text(draft.Title, "title");
        CheckKeys();
        CheckParties();
        CheckStructures();
        CheckGoals();
        CheckPlan();
        CheckFunding();
        CheckClause(draft.Term.Clause, () => "term.clause");
        CheckSteering();
        CheckResiliation();
        CheckStatements();
    }

    private void CheckKeys()
    {
        checks.Unique(draft.Parties, "parties", party => party.Id, "id");
        checks.Unique(draft.Articles, "articles", article => article.Clause, "clause");
        checks.Unique(draft.Annexes, "annexes", annex => annex.Clause, "clause");
        checks.Unique(draft.Structures, "structures", structure => structure.Id, "id");
        checks.Unique(draft.Indicators, "indicators", indicator => indicator.Id, "id");
        checks.Unique(draft.Diagnostic, "diagnostic", figure => figure.Id, "id");
        checks.Unique(
            draft.ReferenceAmounts,
            "referenceAmounts",
            reference => string.Create(CultureInfo.InvariantCulture, $"{Checks.Word(reference.Service)} {reference.Year}"),
            "service",
            "year");
        checks.Unique(draft.FundingTables, "fundingTables", table => table.Id, "id");
    }

    private void CheckParties()
    {
        checks.That(
            draft.Parties.OfType<Caf>().Any() && draft.Parties.OfType<LocalAuthority>().Any(),
            "parties-missing",
            "parties",
            () => new(
                "Une convention réunit au moins deux parties, dont une Caf et une collectivité.",
                "A convention has at least two parties, including a Caf and a local authority."),
            "parties[*].kind");
        for (var i = 0; i < draft.Parties.Count; i++)
        {
            var (party, index) = (draft.Parties[i], i);
            CheckClause(party.Deliberation?.Annex, () => $"parties[{index}].deliberation.annex");
        }
    }

    private void CheckStructures()
    {
        for (var i = 0; i < draft.Structures.Count; i++)
        {
            var index = i;
            CheckParty(draft.Structures[i].Operator?.Party, () => $"structures[{index}].operator.party");
        }
    }

    private void CheckGoals()
    {
        for (var i = 0; i < draft.Indicators.Count; i++)
        {
            var (indicator, index) = (draft.Indicators[i], i);
            CheckClause(indicator.SharedAt, () => $"indicators[{index}].sharedAt");
            CheckClause(indicator.Goal?.Source, () => $"indicators[{index}].goal.source");
            CheckClause(indicator.Goal?.Baseline?.Source, () => $"indicators[{index}].goal.baseline.source");
            for (var j = 0; j < (indicator.Goal?.Targets.Count ?? 0); j++)
            {
                var target = j;
                CheckClause(indicator.Goal!.Targets[j].Source, () => $"indicators[{index}].goal.targets[{target}].source");
            }
        }
    }

    private void CheckMeans(ValueList<FundingMeans> means, Func<string> place)
    {
        for (var i = 0; i < means.Count; i++)
        {
            var index = i;
            CheckParty(means[i].Party, () => $"{place()}.means[{index}].party");
        }
    }

    private void CheckPlan()
    {
        foreach (var (action, place) in draft.Plan.PlacedActions())
        {
            for (var i = 0; i < action.Leads.Count; i++)
            {
                var index = i;
                CheckParty(action.Leads[i].Party, () => $"plan.{place()}.leads[{index}].party");
            }

            CheckIndicators(action.Indicators, () => $"plan.{place()}.indicators");
            CheckMeans(action.Means, () => $"plan.{place()}");
            for (var i = 0; i < action.Structures.Count; i++)
            {
                var index = i;
                CheckStructure(action.Structures[i], () => $"plan.{place()}.structures[{index}]");
            }
        }

        for (var i = 0; i < draft.Plan.Sheets.Count; i++)
        {
            var index = i;
            CheckIndicators(draft.Plan.Sheets[i].Indicators, () => $"plan.sheets[{index}].indicators");
            CheckMeans(draft.Plan.Sheets[i].Means, () => $"plan.sheets[{index}]");
        }
    }

    private void CheckFunding()
    {
        CheckClause(draft.Funding?.Bonus, () => "funding.bonus");
        CheckClause(draft.Funding?.AuthoritySupport, () => "funding.authoritySupport");
        CheckClause(draft.Funding?.Cej?.Source, () => "funding.cej.source");
        CheckClause(draft.Funding?.Means, () => "funding.means");
        for (var i = 0; i < draft.ReferenceAmounts.Count; i++)
        {
            var index = i;
            CheckClause(draft.ReferenceAmounts[i].Source, () => $"referenceAmounts[{index}].source");
        }

        for (var i = 0; i < draft.FundingTables.Count; i++)
        {
            var (table, index) = (draft.FundingTables[i], i);
            CheckClause(table.Source, () => $"fundingTables[{index}].source");
            for (var j = 0; j < table.Lines.Count; j++)
            {
                var line = j;
                CheckStructure(table.Lines[j].Structure, () => $"fundingTables[{index}].lines[{line}].structure");
            }
        }
    }

    private void CheckSteering()
    {
        if (draft.Steering is { } steering)
        {
            CheckClauses(steering.Clauses, "steering.clauses");
            CheckPartyList(steering.CoPilots, "steering.coPilots");
            CheckParty(steering.Secretariat, () => "steering.secretariat");
            CheckClause(steering.StatedMeetingsClause, () => "steering.meetingsClause");
            CheckClause(steering.StatedAvenantsClause, () => "steering.avenantsClause");
        }

        CheckClause(draft.Evaluation?.AnnualReviews, () => "evaluation.annualReviews");
        CheckClause(draft.Evaluation?.GlobalEvaluation, () => "evaluation.globalEvaluation");
        CheckClause(draft.Evaluation?.FinalReview, () => "evaluation.finalReview");
        CheckClause(draft.DataExchange?.Exchange, () => "dataExchange.exchange");
        CheckClause(draft.DataExchange?.Study, () => "dataExchange.study");
        CheckClause(draft.DataExchange?.Opinion, () => "dataExchange.opinion");
        CheckClause(draft.DataExchange?.Register, () => "dataExchange.register");
    }

    private void CheckResiliation()
    {
        if (draft.Resiliation is not { } resiliation)
        {
            return;
        }

        CheckClause(resiliation.EffectsClause, () => "resiliation.effectsClause");
        CheckClause(resiliation.HeadingsClause, () => "resiliation.headingsClause");
        CheckClauses(resiliation.SurvivingClauses, "resiliation.survivingClauses");
        for (var i = 0; i < resiliation.Grounds.Count; i++)
        {
            var index = i;
            CheckClause(resiliation.Grounds[i].Clause, () => $"resiliation.grounds[{index}].clause");
            CheckPartyList(resiliation.Grounds[i].Entitled, $"resiliation.grounds[{index}].entitled");
        }
    }

    /// <summary>What a citation names may not exist: that is for the audit to tell.</summary>
    private void CheckStatements()
    {
        CheckClause(draft.Amendment?.Avenants, () => "amendment.avenants");
        CheckClause(draft.Amendment?.Severability, () => "amendment.severability");
        for (var i = 0; i < draft.Citations.Count; i++)
        {
            var index = i;
            CheckClause(draft.Citations[i].At, () => $"citations[{index}].at");
        }

        for (var i = 0; i < draft.StatedCounts.Count; i++)
        {
            var index = i;
            CheckClause(draft.StatedCounts[i].At, () => $"statedCounts[{index}].at");
        }

        if (draft.Restatements.IsEmpty && draft.Evolutions.IsEmpty && draft.Derivations.IsEmpty)
        {
            return;
        }

        var figures = draft.Diagnostic.Select(figure => figure.Id).ToHashSet();
        for (var i = 0; i < draft.Restatements.Count; i++)
        {
            var index = i;
            CheckClause(draft.Restatements[i].At, () => $"restatements[{index}].at");
            Check(draft.Restatements[i].Figure, figures, () => $"restatements[{index}].figure", "diagnostic[*].id");
        }

        for (var i = 0; i < draft.Evolutions.Count; i++)
        {
            var index = i;
            Check(draft.Evolutions[i].Before, figures, () => $"evolutions[{index}].before", "diagnostic[*].id");
            Check(draft.Evolutions[i].After, figures, () => $"evolutions[{index}].after", "diagnostic[*].id");
            Check(draft.Evolutions[i].Stated, figures, () => $"evolutions[{index}].stated", "diagnostic[*].id");
        }

        CheckDerivations(figures);
    }

    private void CheckDerivations(HashSet<Id<DiagnosticFigure>> figures)
    {
        var tables = draft.FundingTables.Select(table => table.Id).ToHashSet();
        for (var i = 0; i < draft.Derivations.Count; i++)
        {
            var (derivation, index) = (draft.Derivations[i], i);
            Check(derivation.Stated, figures, () => $"derivations[{index}].stated", "diagnostic[*].id");
            Check(derivation.Factor, figures, () => $"derivations[{index}].factor", "diagnostic[*].id");
            Check(derivation.Base, figures, () => $"derivations[{index}].base", "diagnostic[*].id");
            for (var j = 0; j < derivation.Terms.Count; j++)
            {
                var term = j;
                Check(derivation.Terms[j].Figure, figures, () => $"derivations[{index}].terms[{term}].figure", "diagnostic[*].id");
                Check(derivation.Terms[j].Table, tables, () => $"derivations[{index}].terms[{term}].table", "fundingTables[*].id");
            }
        }
    }

    private void CheckClauses(ValueList<ClauseId> clauses, string place)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var index = i;
            CheckClause(clauses[i], () => Checks.At(place, index));
        }
    }

    private void CheckPartyList(ValueList<Id<Party>> parties, string place)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            var index = i;
            CheckParty(parties[i], () => Checks.At(place, index));
        }
    }

    private void CheckIndicators(ValueList<Id<Indicator>> indicators, Func<string> place)
    {
        for (var i = 0; i < indicators.Count; i++)
        {
            if (!_indicators.Contains(indicators[i]) && !checks.IsFull)
            {
                checks.Add(Checks.Dangling(Checks.At(place(), i), indicators[i], "indicators[*].id"));
            }
        }
    }

    private void CheckParty(Id<Party>? party, Func<string> place) => Check(party, _parties, place, "parties[*].id");

    private void CheckStructure(Id<Structure>? structure, Func<string> place) => Check(structure, _structures, place, "structures[*].id");

    private void CheckClause(ClauseId? clause, Func<string> place) =>
        Check(clause, _clauses, place, "articles[*].clause", "articles[*].paragraphs[*].clause", "annexes[*].clause");

    private void Check<T>(T? reference, HashSet<T> known, Func<string> place, params ReadOnlySpan<string> collections)
        where T : class
    {
        if (reference is not null && !known.Contains(reference) && !checks.IsFull)
        {
            checks.Add(Checks.Dangling(place(), reference, collections));
        }
    }
}
