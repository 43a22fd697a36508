using NodaTime;

namespace Ctg.Domain.Tests.Avenants;

/// <summary>A slow second opinion: day by day, on a draft, the whole convention checked after each.</summary>
internal static class NaiveHistory
{
    /// <summary>The text; null where there is none, with whether avenants contradict each other.</summary>
    internal static (Convention? Text, bool IsDisputed) AsOf(ConventionHistory history, LocalDate effective, LocalDate? known)
    {
        var text = history.Original;
        var late = Late(history, known);
        foreach (var day in history.Avenants.Select(avenant => avenant.EffectiveOn).Distinct().Order().Where(day => day <= effective))
        {
            var group = history.Avenants.Where(avenant => avenant.EffectiveOn == day && (known is null || avenant.KnownOn <= known))
                .OrderBy(LastOf).ThenBy(avenant => avenant.Id.Text, StringComparer.Ordinal).ToList();
            var made = group.Count == 0 ? (text, false) : Day(text, group, late);
            if (made.Item1 is null)
            {
                return made;
            }

            text = made.Item1;
        }

        return (text, false);
    }

    /// <summary>A term that has ended when an avenant is signed, by what was signed before it, is not extended.</summary>
    private static HashSet<Avenant> Late(ConventionHistory history, LocalDate? known)
    {
        var signed = history.Avenants.Where(avenant => known is null || avenant.KnownOn <= known).ToList();
        var late = new HashSet<Avenant>();
        foreach (var avenant in signed.OrderBy(LastOf).ThenBy(avenant => avenant.EffectiveOn)
            .ThenBy(avenant => avenant.Id.Text, StringComparer.Ordinal))
        {
            var before = signed.Where(other => other != avenant && !late.Contains(other)
                && (LastOf(other), other.EffectiveOn, other.Id.Text).CompareTo(
                    (LastOf(avenant), avenant.EffectiveOn, avenant.Id.Text)) < 0);
            var end = before.SelectMany(other => other.Changes).OfType<Change.TermExtension>().Select(extension => extension.Last)
                .Append(history.Original.Term.Last).Max();
            if (avenant.Changes.OfType<Change.TermExtension>().Any(extension => extension.Last > end && avenant.SignedOn.First > end))
            {
                late.Add(avenant);
            }
        }

        return late;
    }

    /// <summary>The latest day on which an avenant can have been signed.</summary>
    private static LocalDate LastOf(Avenant avenant) => LocalDate.Min(avenant.SignedOn.Last ?? avenant.KnownOn, avenant.KnownOn);

    private static (Convention? Text, bool IsDisputed) Day(Convention text, List<Avenant> group, HashSet<Avenant> late)
    {
        var all = group.SelectMany(avenant => avenant.Changes.Select(change => (Avenant: avenant, Change: change)))
            .Where(one => one.Change is not Change.TermExtension || !late.Contains(one.Avenant)).ToList();
        var chosen = new List<Change>();
        var isRefused = false;
        foreach (var meeting in all.GroupBy(one => one.Change.Target))
        {
            var exists = Exists(text, meeting.Key);
            foreach (var (avenant, change) in meeting)
            {
                var states = meeting.Where(other => Above(group, avenant).Contains(other.Avenant)).Select(
                    other => other.Change is not Change.Removal).Append(exists);
                isRefused |= !states.Contains(change is not Change.Addition);
            }

            var winners = meeting.Where(
                one => meeting.All(other => other.Avenant == one.Avenant || Above(group, one.Avenant).Contains(other.Avenant))).ToList();
            if (winners.Count == 0)
            {
                return (null, true);
            }

            chosen.Add(winners[0].Change);
        }

        if (isRefused || chosen.OfType<Change.TermExtension>().Any(extension => extension.Last <= text.Term.Last))
        {
            return (null, false);
        }

        // In the order of the document of each avenant: what comes last of its kind depends on it.
        var made =
            all.Select(one => one.Change).Where(chosen.Contains).Aggregate(new State(text), (state, change) => state.With(change)).Build();
        return (made is not null && all.TrueForAll(one => Has(text, one.Change.Clause) || Has(made, one.Change.Clause))
            ? made : null, false);
    }

    /// <summary>Those over which an avenant prevails, directly or through others of the day.</summary>
    private static HashSet<Avenant> Above(List<Avenant> group, Avenant avenant)
    {
        var below = group.Where(other => avenant.PrevailsOver.Contains(other.Id)).ToHashSet();
        for (var count = -1; count != below.Count;)
        {
            count = below.Count;
            below.UnionWith(group.Where(other => below.ToList().Exists(one => one.PrevailsOver.Contains(other.Id))));
        }

        return below;
    }

    private static bool Has(Convention text, ClauseId clause) => clause == ClauseId.Closing
        || text.Articles.Any(
            article => article.Clause == clause || article.Paragraphs.Any(paragraph => paragraph.Clause == clause) || article.Clause
                == clause.Whole)
        || text.Annexes.Any(annex => annex.Clause == clause.Whole);

    private static bool Exists(Convention text, PartId target) => target.Kind is PartKind.Title or PartKind.Term
        || text.Structures.Any(one => PartId.Structure(one.Id) == target)
        || text.Indicators.Any(one => PartId.Indicator(one.Id) == target)
        || text.Articles.Any(one => PartId.Clause(one.Clause) == target)
        || text.Plan.Orientations.Any(one => PartId.Orientation(one.Number) == target)
        || text.Plan.Actions.Any(one => PartId.Action(one.Number) == target);

    private sealed class State(Convention text)
    {
        private readonly List<(PlanAction Action, PartId Place)> _actions =
        [
            .. text.Plan.Orientations.SelectMany(
                orientation => orientation.SharedObjectives.SelectMany((shared, i) => shared.Objectives.SelectMany((objective, j) =>
                    objective.Actions.Select(action => (action, PartId.Objective(orientation.Number, i + 1, j + 1)))))),
        ];

        private ConventionDetails _draft = text.ToDetails();

        internal State With(Change change)
        {
            var part = (change as Change.Addition)?.Part ?? (change as Change.Replacement)?.Part;
            _draft = (change.Target.Kind, change) switch
            {
                (PartKind.Title, _) => _draft with { Title = (string)part!.Value },
                (PartKind.Term, Change.TermExtension extension) => _draft with
                {
                    Term = new(_draft.Term.Clause, Term.Create(_draft.Term.Term.First, extension.Last), _draft.Term.Renewal),
                },
                (PartKind.Structure, _) => _draft with
                {
                    Structures = Put(_draft.Structures, one => PartId.Structure(one.Id) == change.Target, part?.Value as Structure),
                },
                (PartKind.Indicator, _) => _draft with
                {
                    Indicators = Put(_draft.Indicators, one => PartId.Indicator(one.Id) == change.Target, part?.Value as Indicator),
                },
                (PartKind.Clause, _) => _draft with
                {
                    Articles = Put(
                        _draft.Articles,
                        one => PartId.Clause(one.Clause) == change.Target,
                        part?.Value as Article,
                        (one, other) => one.Clause > other.Clause),
                },
                (PartKind.Orientation, _) => _draft with
                {
                    Plan = ActionPlan.Create(
                        [.. _draft.Plan.Orientations, Orientation.Create(Number(change.Target), (string)part!.Value, [])],
                        _draft.Plan.Piloting,
                        _draft.Plan.Sheets),
                },
                _ => _draft,
            };
            if (change.Target.Kind == PartKind.Action)
            {
                var index = _actions.FindIndex(one => PartId.Action(one.Action.Number) == change.Target);
                switch (index, part)
                {
                    case ( < 0, null):
                        break;
                    case ( >= 0, null):
                        _actions.RemoveAt(index);
                        break;
                    case ( >= 0, _) when _actions[index].Place != part.Under:
                        _actions.RemoveAt(index);
                        _actions.Add(((PlanAction)part.Value, part.Under!));
                        break;
                    case ( >= 0, _):
                        _actions[index] = ((PlanAction)part.Value, part.Under!);
                        break;
                    default:
                        _actions.Add(((PlanAction)part.Value, part.Under!));
                        break;
                }
            }

            return this;
        }

        internal Convention? Build()
        {
            var plan = ActionPlan.TryCreate(
                _draft.Plan.Orientations.Select(
                    orientation =>
                        Orientation.Create(orientation.Number, orientation.Title, orientation.SharedObjectives.Select((shared, i) =>
                            SharedObjective.Create(
                                shared.Title, shared.Objectives.Select((objective, j) => Objective.Create(objective.Title, [
                                    .. _actions.Where(one => one.Place == PartId.Objective(orientation.Number, i + 1, j + 1)).Select(
                                        one => one.Action),
                                ])).ToValueList())).ToValueList())).ToValueList(),
                _draft.Plan.Piloting,
                _draft.Plan.Sheets);
            return plan.IsValid ? Convention.TryCreate(_draft with { Plan = plan.Value }).Value : null;
        }

        private static int Number(PartId orientation) =>
            int.Parse(orientation.Text.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture);

        private static ValueList<T> Put<T>(ValueList<T> items, Func<T, bool> isIt, T? value, Func<T, T, bool>? follows = null)
            where T : class
        {
            if (value is null)
            {
                return items.Where(item => !isIt(item)).ToValueList();
            }

            if (items.Any(isIt))
            {
                return items.Select(item => isIt(item) ? value : item).ToValueList();
            }

            var before = follows is null ? items : items.TakeWhile(item => !follows(item, value)).ToValueList();
            return [.. before, value, .. items.Skip(before.Count)];
        }
    }
}
