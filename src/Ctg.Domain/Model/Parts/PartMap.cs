namespace Ctg.Domain;

/// <summary>The parts of a convention by their addresses, in their order, while avenants are folded into them.</summary>
/// <remarks>
/// Taking a convention apart and putting it together again gives an equal one. What each part refers to is counted, so that a
/// change is checked against what it touches, and not against the whole.
/// </remarks>
internal sealed class PartMap
{
    private static readonly PartId Closing = PartId.Clause(ClauseId.Closing);

    private readonly Dictionary<PartId, Part> _parts;
    private readonly List<PartId>[] _order;
    private readonly Dictionary<PartId, int> _uses;
    private readonly HashSet<PartId> _paragraphs;

    private PartMap(Dictionary<PartId, Part> parts, List<PartId>[] order, Dictionary<PartId, int> uses, HashSet<PartId> paragraphs)
    {
        _parts = parts;
        _order = order;
        _uses = uses;
        _paragraphs = paragraphs;
    }

    /// <summary>Every part, by kind, and in its order within the kind.</summary>
    internal IEnumerable<Part> Parts => Enum.GetValues<PartKind>().SelectMany(OfKind).Select(id => _parts[id]);

    /// <summary>Every part, even one that stands under what is no longer there, in no order of the document.</summary>
    internal IEnumerable<Part> Held => _order.SelectMany(ids => ids).Select(id => _parts[id]);

    internal static PartMap Of(ConventionDetails convention)
    {
        var map = new PartMap([], Array.ConvertAll(Enum.GetValues<PartKind>(), _ => new List<PartId>()), [], []);
        foreach (var part in Decompose(convention))
        {
            map.Append(part);
        }

        return map;
    }

    internal PartMap Copy() => new(new(_parts), Array.ConvertAll(_order, ids => new List<PartId>(ids)), new(_uses), new(_paragraphs));

    internal Part? Find(PartId id) => _parts.GetValueOrDefault(id);

    /// <summary>The addresses of a kind in the order of the document: what stands under another comes in the order of that one, the steering action last.</summary>
    internal IReadOnlyList<PartId> OfKind(PartKind kind)
    {
        if (kind is not (PartKind.SharedObjective or PartKind.Objective or PartKind.Action))
        {
            return _order[(int)kind];
        }

        var under = _order[(int)kind].ToLookup(id => _parts[id].Under);
        return [.. OfKind(kind - 1).SelectMany(above => under[above]), .. under[null]];
    }

    /// <summary>Whether others may refer to an address: a part, a paragraph of an article, or the closing formula.</summary>
    internal bool Provides(PartId id) => _parts.ContainsKey(id) || _paragraphs.Contains(id) || id == Closing;

    /// <summary>How many times parts refer to an address.</summary>
    internal int UsesOf(PartId id) => _uses.GetValueOrDefault(id);

    /// <summary>
    /// Puts a part at its address: in the place of the one that is there; else, or where it moves under another one, last of its kind, an
    /// article or an annex before the first that follows it.
    /// </summary>
    internal void Put(Part part)
    {
        var ids = _order[(int)part.Id.Kind];
        if (_parts.TryGetValue(part.Id, out var before))
        {
            Unlink(before);
            _parts[part.Id] = part;
            Link(part);
            if (part.Under != before.Under)
            {
                ids.Remove(part.Id);
                ids.Add(part.Id);
            }

            return;
        }

        var place = part.Id.Kind == PartKind.Clause ? ids.FindIndex(id => ClauseOf(id) > ClauseOf(part.Id)) : -1;
        ids.Insert(place < 0 ? ids.Count : place, part.Id);
        _parts.Add(part.Id, part);
        Link(part);
    }

    internal void Remove(PartId id)
    {
        Unlink(_parts[id]);
        _parts.Remove(id);
        _order[(int)id.Kind].Remove(id);
    }

    /// <summary>Gives the parts of a kind another order.</summary>
    internal void Order(PartKind kind, IReadOnlyList<PartId> ids)
    {
        _order[(int)kind].Clear();
        _order[(int)kind].AddRange(ids);
    }

    /// <summary>What the parts make together.</summary>
    internal ConventionDetails ToDetails() => new()
    {
        Title = One<string>(PartId.Title)!,
        Term = One<TermClause>(PartId.Term)!,
        Parties = All<Party>(PartKind.Party),
        Articles = All<Article>(PartKind.Clause),
        Annexes = All<Annex>(PartKind.Clause),
        Structures = All<Structure>(PartKind.Structure),
        Indicators = All<Indicator>(PartKind.Indicator),
        Plan = BuildPlan(),
        Diagnostic = All<DiagnosticFigure>(PartKind.Figure),
        ReferenceAmounts = All<ReferenceAmount>(PartKind.ReferenceAmount),
        FundingTables = All<FundingTable>(PartKind.FundingTable),
        Funding = One<FundingTerms>(PartId.Funding),
        Steering = One<SteeringCommittee>(PartId.Steering),
        Evaluation = One<EvaluationTerms>(PartId.Evaluation),
        DataExchange = One<DataExchangeTerms>(PartId.DataExchange),
        Resiliation = One<ResiliationRegime>(PartId.Resiliation) is { } frame
            ? ResiliationRegime.Create(All<ResiliationGround>(PartKind.Ground), frame.EffectsClause, frame.HeadingsClause, frame.SurvivingClauses)
            : null,
        Amendment = One<AmendmentTerms>(PartId.Amendment),
        Citations = All<Citation>(PartKind.Citation),
        StatedCounts = All<StatedCount>(PartKind.StatedCount),
        Restatements = All<Restatement>(PartKind.Restatement),
        Evolutions = All<Evolution>(PartKind.Evolution),
        Derivations = All<Derivation>(PartKind.Derivation),
    };

    private ActionPlan BuildPlan()
    {
        var shared = Under(PartKind.SharedObjective);
        var objectives = Under(PartKind.Objective);
        var actions = Under(PartKind.Action);
        return ActionPlan.Create(
            OfKind(PartKind.Orientation).Select(orientation => Orientation.Create(
                int.Parse(orientation.Key, System.Globalization.CultureInfo.InvariantCulture),
                (string)_parts[orientation].Value,
                shared[orientation].Select(one => SharedObjective.Create(
                    (string)one.Value,
                    objectives[one.Id].Select(objective => Objective.Create(
                        (string)objective.Value, actions[objective.Id].Select(action => (PlanAction)action.Value).ToValueList())).ToValueList())).ToValueList())).ToValueList(),
            OfKind(PartKind.Action).Select(id => _parts[id]).FirstOrDefault(action => action.Under is null)?.Value as PlanAction,
            All<ActionSheet>(PartKind.Sheet));
    }

    private ILookup<PartId?, Part> Under(PartKind kind) => _order[(int)kind].Select(id => _parts[id]).ToLookup(part => part.Under);

    private T? One<T>(PartId id)
        where T : class => _parts.GetValueOrDefault(id)?.Value as T;

    private ValueList<T> All<T>(PartKind kind)
        where T : notnull => _order[(int)kind].Select(id => _parts[id].Value).OfType<T>().ToValueList();

    private void Append(Part part)
    {
        _order[(int)part.Id.Kind].Add(part.Id);
        _parts.Add(part.Id, part);
        Link(part);
    }

    private void Link(Part part)
    {
        foreach (var need in PartLinks.Needs(part))
        {
            _uses[need] = UsesOf(need) + 1;
        }

        _paragraphs.UnionWith(PartLinks.Paragraphs(part));
    }

    private void Unlink(Part part)
    {
        foreach (var need in PartLinks.Needs(part))
        {
            _uses[need]--;
        }

        _paragraphs.ExceptWith(PartLinks.Paragraphs(part));
    }

    private static ClauseId ClauseOf(PartId id) => ClauseId.Parse(id.Key);

    private static IEnumerable<Part> Decompose(ConventionDetails convention)
    {
        IEnumerable<Part?> parts =
        [
            Part.Title(convention.Title),
            Part.Term(convention.Term),
            convention.Amendment is { } amendment ? Part.Amendment(amendment) : null,
            .. convention.Parties.Select(Part.Party),
            .. convention.Articles.Select(Part.Article),
            .. convention.Annexes.Select(Part.Annex),
            .. convention.Structures.Select(Part.Structure),
            .. convention.Indicators.Select(Part.Indicator),
            .. Decompose(convention.Plan),
            .. convention.Diagnostic.Select(Part.Figure),
            .. convention.ReferenceAmounts.Select(Part.ReferenceAmount),
            .. convention.FundingTables.Select(Part.FundingTable),
            convention.Funding is { } funding ? Part.FundingTerms(funding) : null,
            convention.Steering is { } steering ? Part.Steering(steering) : null,
            convention.Evaluation is { } evaluation ? Part.Evaluation(evaluation) : null,
            convention.DataExchange is { } exchange ? Part.DataExchange(exchange) : null,
            convention.Resiliation is { } regime ? Part.Resiliation(regime.EffectsClause, regime.HeadingsClause, regime.SurvivingClauses) : null,
            .. (convention.Resiliation?.Grounds ?? []).Select(Part.Ground),
            .. Ranked(PartKind.Citation, convention.Citations),
            .. Ranked(PartKind.StatedCount, convention.StatedCounts),
            .. Ranked(PartKind.Restatement, convention.Restatements),
            .. Ranked(PartKind.Evolution, convention.Evolutions),
            .. Ranked(PartKind.Derivation, convention.Derivations),
        ];
        return parts.OfType<Part>();
    }

    private static IEnumerable<Part> Decompose(ActionPlan plan)
    {
        foreach (var orientation in plan.Orientations)
        {
            yield return Part.Orientation(orientation.Number, orientation.Title);
            for (var i = 0; i < orientation.SharedObjectives.Count; i++)
            {
                var shared = orientation.SharedObjectives[i];
                yield return Framed(PartId.OfRanks(PartKind.SharedObjective, orientation.Number, i + 1), shared.Title);
                for (var j = 0; j < shared.Objectives.Count; j++)
                {
                    var id = PartId.OfRanks(PartKind.Objective, orientation.Number, i + 1, j + 1);
                    yield return Framed(id, shared.Objectives[j].Title);
                    foreach (var action in shared.Objectives[j].Actions)
                    {
                        yield return Part.Action(action, id);
                    }
                }
            }
        }

        if (plan.Piloting is not null)
        {
            yield return Part.Action(plan.Piloting, null);
        }

        foreach (var sheet in Ranked(PartKind.Sheet, plan.Sheets))
        {
            yield return sheet;
        }
    }

    private static Part Framed(PartId id, string title) => Part.At(id, title, id.Above());

    private static IEnumerable<Part> Ranked<T>(PartKind kind, ValueList<T> values)
        where T : notnull => values.Select((value, i) => Part.At(PartId.OfRanks(kind, i + 1), value));
}
