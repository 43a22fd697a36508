using System.Globalization;

namespace Ctg.Domain;

/// <summary>How the parts of a convention must fit together.</summary>
internal sealed class ConventionChecks(ConventionDetails details, Checks checks)
{
    private readonly HashSet<Id<Party>> _parties = [.. details.Parties.Select(party => party.Id)];
    private readonly HashSet<Id<Structure>> _structures = [.. details.Structures.Select(structure => structure.Id)];
    private readonly HashSet<Id<Indicator>> _indicators = [.. details.Indicators.Select(indicator => indicator.Id)];
    private readonly HashSet<ClauseId> _clauses =
    [
        ClauseId.Closing,
        .. details.Articles.Select(article => article.Clause),
        .. details.Articles.SelectMany(article => article.Paragraphs).Select(paragraph => paragraph.Clause),
        .. details.Annexes.Select(annex => annex.Clause),
    ];

    internal void Run()
    {
        checks.Text(details.Title, "title");
        CheckKeys();
        CheckParties();
        CheckStructures();
        CheckGoals();
        CheckPlan();
        CheckFunding();
        CheckClause(details.Term.Clause, () => "term.clause");
        CheckSteering();
        CheckResiliation();
        CheckStatements();
    }

    private void CheckKeys()
    {
        checks.Unique(details.Parties, "parties", party => party.Id, "id");
        checks.Unique(details.Articles, "articles", article => article.Clause, "clause");
        checks.Unique(details.Annexes, "annexes", annex => annex.Clause, "clause");
        checks.Unique(details.Structures, "structures", structure => structure.Id, "id");
        checks.Unique(details.Indicators, "indicators", indicator => indicator.Id, "id");
        checks.Unique(details.Diagnostic, "diagnostic", figure => figure.Id, "id");
        checks.Unique(
            details.ReferenceAmounts,
            "referenceAmounts",
            reference => string.Create(CultureInfo.InvariantCulture, $"{Checks.Word(reference.Service)} {reference.Year}"),
            "service",
            "year");
        checks.Unique(details.FundingTables, "fundingTables", table => table.Id, "id");
    }

    private void CheckParties()
    {
        checks.That(
            details.Parties.OfType<Caf>().Any() && details.Parties.OfType<LocalAuthority>().Any(),
            "parties-missing",
            "parties",
            () => new(
                "Une convention réunit au moins deux parties, dont une Caf et une collectivité.",
                "A convention has at least two parties, including a Caf and a local authority."),
            "parties[*].kind");
        for (var i = 0; i < details.Parties.Count; i++)
        {
            var (party, index) = (details.Parties[i], i);
            CheckClause(party.Deliberation?.Annex, () => $"parties[{index}].deliberation.annex");
        }
    }

    private void CheckStructures()
    {
        for (var i = 0; i < details.Structures.Count; i++)
        {
            var index = i;
            CheckParty(details.Structures[i].Operator?.Party, () => $"structures[{index}].operator.party");
        }
    }

    private void CheckGoals()
    {
        for (var i = 0; i < details.Indicators.Count; i++)
        {
            var (indicator, index) = (details.Indicators[i], i);
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
        foreach (var (action, place) in details.Plan.PlacedActions())
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

        for (var i = 0; i < details.Plan.Sheets.Count; i++)
        {
            var index = i;
            CheckIndicators(details.Plan.Sheets[i].Indicators, () => $"plan.sheets[{index}].indicators");
            CheckMeans(details.Plan.Sheets[i].Means, () => $"plan.sheets[{index}]");
        }
    }

    private void CheckFunding()
    {
        CheckClause(details.Funding?.Bonus, () => "funding.bonus");
        CheckClause(details.Funding?.AuthoritySupport, () => "funding.authoritySupport");
        CheckClause(details.Funding?.Cej?.Source, () => "funding.cej.source");
        CheckClause(details.Funding?.Means, () => "funding.means");
        for (var i = 0; i < details.ReferenceAmounts.Count; i++)
        {
            var index = i;
            CheckClause(details.ReferenceAmounts[i].Source, () => $"referenceAmounts[{index}].source");
        }

        for (var i = 0; i < details.FundingTables.Count; i++)
        {
            var (table, index) = (details.FundingTables[i], i);
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
        if (details.Steering is { } steering)
        {
            CheckClauses(steering.Clauses, "steering.clauses");
            CheckPartyList(steering.CoPilots, "steering.coPilots");
            CheckParty(steering.Secretariat, () => "steering.secretariat");
            CheckClause(steering.StatedMeetingsClause, () => "steering.meetingsClause");
            CheckClause(steering.StatedAvenantsClause, () => "steering.avenantsClause");
        }

        CheckClause(details.Evaluation?.AnnualReviews, () => "evaluation.annualReviews");
        CheckClause(details.Evaluation?.GlobalEvaluation, () => "evaluation.globalEvaluation");
        CheckClause(details.Evaluation?.FinalReview, () => "evaluation.finalReview");
        CheckClause(details.DataExchange?.Exchange, () => "dataExchange.exchange");
        CheckClause(details.DataExchange?.Study, () => "dataExchange.study");
        CheckClause(details.DataExchange?.Opinion, () => "dataExchange.opinion");
        CheckClause(details.DataExchange?.Register, () => "dataExchange.register");
    }

    private void CheckResiliation()
    {
        if (details.Resiliation is not { } resiliation)
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
        CheckClause(details.Amendment?.Avenants, () => "amendment.avenants");
        CheckClause(details.Amendment?.Severability, () => "amendment.severability");
        for (var i = 0; i < details.Citations.Count; i++)
        {
            var index = i;
            CheckClause(details.Citations[i].At, () => $"citations[{index}].at");
        }

        for (var i = 0; i < details.StatedCounts.Count; i++)
        {
            var index = i;
            CheckClause(details.StatedCounts[i].At, () => $"statedCounts[{index}].at");
        }

        if (details.Restatements.IsEmpty && details.Evolutions.IsEmpty && details.Derivations.IsEmpty)
        {
            return;
        }

        var figures = details.Diagnostic.Select(figure => figure.Id).ToHashSet();
        for (var i = 0; i < details.Restatements.Count; i++)
        {
            var index = i;
            CheckClause(details.Restatements[i].At, () => $"restatements[{index}].at");
            Check(details.Restatements[i].Figure, figures, () => $"restatements[{index}].figure", "diagnostic[*].id");
        }

        for (var i = 0; i < details.Evolutions.Count; i++)
        {
            var index = i;
            Check(details.Evolutions[i].Before, figures, () => $"evolutions[{index}].before", "diagnostic[*].id");
            Check(details.Evolutions[i].After, figures, () => $"evolutions[{index}].after", "diagnostic[*].id");
            Check(details.Evolutions[i].Stated, figures, () => $"evolutions[{index}].stated", "diagnostic[*].id");
        }

        CheckDerivations(figures);
    }

    private void CheckDerivations(HashSet<Id<DiagnosticFigure>> figures)
    {
        var tables = details.FundingTables.Select(table => table.Id).ToHashSet();
        for (var i = 0; i < details.Derivations.Count; i++)
        {
            var (derivation, index) = (details.Derivations[i], i);
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
