namespace Ctg.Domain;

/// <summary>The parts of a convention by their addresses, in their order, while avenants are folded into them.</summary>
/// <remarks>
/// Taking a convention apart and putting it together again gives an equal one. The parts of the original text are shared by all its later
/// texts, each of which holds what differs: a text, a copy and a change cost what they touch.
/// </remarks>
internal sealed class PartMap
{
    private static readonly PartId Closing = PartId.Clause(ClauseId.Closing);

    private readonly PartBase _base;

    /// <summary>The parts that differ from those of the base; without a part for what is gone.</summary>
    private readonly Dictionary<PartId, (Part? Part, int Index)> _changed;

    /// <summary>By kind, the addresses after those of the base; or all of them, where the kind has an order of its own.</summary>
    private readonly List<PartId>?[] _added;

    /// <summary>The kinds whose order is not that of the base.</summary>
    private readonly bool[] _hasOwnOrder;

    /// <summary>The paragraphs that differ from those of the base, with whether they are there.</summary>
    private readonly Dictionary<PartId, bool> _paragraphs;

    /// <summary>By address, those of the changed parts that refer to it; null until it is asked for.</summary>
    private ILookup<PartId, PartId>? _users;

    private PartMap(
        PartBase original,
        Dictionary<PartId, (Part? Part, int Index)> changed,
        List<PartId>?[] added,
        bool[] hasOwnOrder,
        Dictionary<PartId, bool> paragraphs)
    {
        _base = original;
        _changed = changed;
        _added = added;
        _hasOwnOrder = hasOwnOrder;
        _paragraphs = paragraphs;
    }

    /// <summary>Every part, by kind, and in its order within the kind.</summary>
    internal IEnumerable<Part> Parts => Enum.GetValues<PartKind>().SelectMany(OfKind).Select(id => Find(id)!);

    /// <summary>Every part, even one that is under what is no longer there, by kind.</summary>
    internal IEnumerable<Part> Held => Enum.GetValues<PartKind>().SelectMany(InOrder);

    internal static PartMap Of(ConventionDetails convention)
    {
        var kinds = PartDeclaration.All.Length;
        return new(PartBase.Of(convention), [], new List<PartId>?[kinds], new bool[kinds], []);
    }

    internal PartMap Copy() => new(
        _base, new(_changed), Array.ConvertAll(_added, ids => ids is null ? null : new List<PartId>(ids)), [.. _hasOwnOrder], new(_paragraphs));

    internal Part? Find(PartId id) => EntryOf(id).Part;

    /// <summary>The addresses of a kind in the order of the document: what is under another comes in the order of that one, the steering action last.</summary>
    internal IReadOnlyList<PartId> OfKind(PartKind kind)
    {
        if (PartDeclaration.Of(kind).ListedUnder is not { } above)
        {
            return [.. InOrder(kind).Select(part => part.Id)];
        }

        var under = ByWhatTheyAreUnder(kind);
        return [.. OfKind(above).SelectMany(id => under[id]).Concat(under[null]).Select(part => part.Id)];
    }

    /// <summary>The values of a kind that are of a type, in the order in which they came.</summary>
    internal ValueList<T> Values<T>(PartKind kind)
        where T : notnull => InOrder(kind).Select(part => part.Value).OfType<T>().ToValueList();

    /// <summary>The parts of a kind by the address that each is under.</summary>
    internal ILookup<PartId?, Part> ByWhatTheyAreUnder(PartKind kind) => InOrder(kind).ToLookup(part => part.Under);

    /// <summary>Whether others may refer to an address: a part, a paragraph of an article, or the closing formula.</summary>
    internal bool Provides(PartId id) => Find(id) is not null
        || (id.Kind == PartKind.Clause
            && (_paragraphs.TryGetValue(id, out var isThere) ? isThere : _base.Paragraphs.Contains(id) || id == Closing));

    /// <summary>The parts that refer to one of some addresses, each once, by kind, and in the order in which they came.</summary>
    internal IReadOnlyList<Part> UsersOf(IEnumerable<PartId> ids)
    {
        _users ??= _changed.Values.Select(entry => entry.Part).OfType<Part>()
            .SelectMany(part => Needs.Of(part).Select(need => (Need: need, part.Id))).ToLookup(use => use.Need, use => use.Id);
        var users = new HashSet<PartId>();
        foreach (var id in ids)
        {
            users.UnionWith(_base.Users[id].Where(user => !_changed.ContainsKey(user)));
            users.UnionWith(_users[id]);
        }

        return [.. users.Select(EntryOf).OrderBy(user => user.Part!.Id.Kind).ThenBy(user => user.Index).Select(user => user.Part!)];
    }

    /// <summary>
    /// Puts a part at its address: in the place of the one that is there; else, or where it moves under another one, last of its kind, an
    /// article or an annex before the first that follows it.
    /// </summary>
    internal void Put(Part part)
    {
        var (before, index) = EntryOf(part.Id);
        if (before is null)
        {
            Set(part.Id, part, part.Id.Kind == PartKind.Clause ? Insert(part) : Append(part));
            return;
        }

        Set(part.Id, part, part.Under == before.Under ? index : Append(part));
    }

    internal void Remove(PartId id) => Set(id, null, -1);

    /// <summary>Gives the parts of a kind another order.</summary>
    internal void Order(PartKind kind, IReadOnlyList<PartId> ids)
    {
        _hasOwnOrder[(int)kind] = true;
        _added[(int)kind] = [.. ids];
        for (var i = 0; i < ids.Count; i++)
        {
            _changed[ids[i]] = (Find(ids[i]), i);
        }
    }

    /// <summary>What the parts make together.</summary>
    internal ConventionDetails ToDetails() => PartDeclaration.All.Aggregate(
        new ConventionDetails { Title = "", Term = null!, Parties = [], Plan = null! },
        (convention, declaration) => declaration.With(convention, this));

    private (Part? Part, int Index) EntryOf(PartId id) =>
        _changed.TryGetValue(id, out var changed) ? changed : _base.Parts.TryGetValue(id, out var found) ? found : (null, -1);

    /// <summary>An address that is listed where its part no longer stands is passed over.</summary>
    private IEnumerable<Part> InOrder(PartKind kind)
    {
        var first = FirstAdded(kind);
        for (var i = 0; i < first + (_added[(int)kind]?.Count ?? 0); i++)
        {
            var (part, index) = EntryOf(i < first ? _base.Order[(int)kind][i] : _added[(int)kind]![i - first]);
            if (part is not null && index == i)
            {
                yield return part;
            }
        }
    }

    private int FirstAdded(PartKind kind) => _hasOwnOrder[(int)kind] ? 0 : _base.Order[(int)kind].Count;

    private int Append(Part part)
    {
        var added = _added[(int)part.Id.Kind] ??= [];
        added.Add(part.Id);
        return FirstAdded(part.Id.Kind) + added.Count - 1;
    }

    /// <summary>A convention has at most some thousand clauses: those that follow are moved on, one by one.</summary>
    private int Insert(Part part)
    {
        var clause = ClausePart.IdOf(part);
        if (InOrder(PartKind.Clause).FirstOrDefault(other => ClausePart.IdOf(other) > clause) is not { } next)
        {
            return Append(part);
        }

        if (!_hasOwnOrder[(int)PartKind.Clause])
        {
            Order(PartKind.Clause, OfKind(PartKind.Clause));
        }

        var (ids, place) = (_added[(int)PartKind.Clause]!, EntryOf(next.Id).Index);
        for (var i = place; i < ids.Count; i++)
        {
            var (other, index) = EntryOf(ids[i]);
            if (index == i)
            {
                _changed[ids[i]] = (other, i + 1);
            }
        }

        ids.Insert(place, part.Id);
        return place;
    }

    private void Set(PartId id, Part? part, int index)
    {
        if (Find(id)?.Value is Article before)
        {
            SetParagraphs(before, false);
        }

        _changed[id] = (part, index);
        if (part?.Value is Article after)
        {
            SetParagraphs(after, true);
        }

        _users = null;
    }

    private void SetParagraphs(Article article, bool areThere)
    {
        foreach (var paragraph in ClausePart.ParagraphsOf(article))
        {
            _paragraphs[paragraph] = areThere;
        }
    }
}
