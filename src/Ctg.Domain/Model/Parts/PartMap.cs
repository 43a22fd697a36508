using System.Collections.Immutable;

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
    private readonly ImmutableDictionary<PartId, (Part? Part, int Index)>.Builder _changed;

    /// <summary>By kind, the addresses after those of the base; or all of them, where the kind has an order of its own.</summary>
    private readonly ImmutableList<PartId>.Builder?[] _added;

    /// <summary>The kinds whose order is not that of the base.</summary>
    private readonly HashSet<PartKind> _ownOrders;

    /// <summary>The paragraphs that differ from those of the base, with whether they are there.</summary>
    private readonly ImmutableDictionary<PartId, bool>.Builder _paragraphs;

    /// <summary>By address, those of the changed parts that refer to it; null until it is asked for.</summary>
    private Dictionary<PartId, HashSet<PartId>>? _users;

    private PartMap(PartBase original)
    {
        _base = original;
        _changed = ImmutableDictionary.CreateBuilder<PartId, (Part? Part, int Index)>();
        _added = new ImmutableList<PartId>.Builder?[original.Order.Length];
        _ownOrders = [];
        _paragraphs = ImmutableDictionary.CreateBuilder<PartId, bool>();
    }

    private PartMap(PartMap other)
    {
        _base = other._base;
        _changed = other._changed.ToImmutable().ToBuilder();
        _added = Array.ConvertAll(other._added, ids => ids?.ToImmutable().ToBuilder());
        _ownOrders = [.. other._ownOrders];
        _paragraphs = other._paragraphs.ToImmutable().ToBuilder();
    }

    /// <summary>Every part, by kind, and in its order within the kind.</summary>
    internal IEnumerable<Part> Parts => Enum.GetValues<PartKind>().SelectMany(OfKind).Select(id => Find(id)!);

    /// <summary>Every part, even one that is under what is no longer there, by kind.</summary>
    internal IEnumerable<Part> Held => Enum.GetValues<PartKind>().SelectMany(InOrder);

    internal static PartMap Of(ConventionDetails convention) => new(PartBase.Of(convention));

    /// <summary>The same parts, which from then on change by themselves.</summary>
    internal PartMap Copy() => new(this);

    internal Part? Find(PartId id) => EntryOf(id).Part;

    /// <summary>
    /// The addresses of a kind in the order of the document: what is under another comes in the order of that one, the steering action
    /// last.
    /// </summary>
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
        if (_users is null)
        {
            _users = [];
            foreach (var (_, (part, _)) in _changed)
            {
                Link(part);
            }
        }

        var users = new HashSet<PartId>();
        foreach (var id in ids)
        {
            users.UnionWith(_base.Users[id].Where(user => !_changed.ContainsKey(user)));
            users.UnionWith(_users.GetValueOrDefault(id) ?? []);
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
        if (before is null && part.Id.Kind == PartKind.Clause)
        {
            Insert(part);
        }
        else if (before is null)
        {
            index = Append(part);
        }
        else if (part.Under != before.Under)
        {
            index = Append(part);
        }

        Set(part.Id, part, index);
    }

    internal void Remove(PartId id)
    {
        if (id.Kind == PartKind.Clause)
        {
            Clauses().Remove(id);
        }

        Set(id, null, -1);
    }

    /// <summary>Gives the parts of a kind another order.</summary>
    internal void Order(PartKind kind, IReadOnlyList<PartId> ids)
    {
        _ownOrders.Add(kind);
        var own = _added[(int)kind] = ImmutableList.CreateBuilder<PartId>();
        foreach (var (i, id) in ids.Index())
        {
            own.Add(id);
            _changed[id] = (Find(id), i);
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
        var isExact = kind == PartKind.Clause && _ownOrders.Contains(kind);
        var original = _ownOrders.Contains(kind) ? [] : _base.Order[(int)kind];
        foreach (var (i, id) in original.Concat((IEnumerable<PartId>?)_added[(int)kind] ?? []).Index())
        {
            var (part, index) = EntryOf(id);
            if (part is not null && (index == i || isExact))
            {
                yield return part;
            }
        }
    }

    private int Append(Part part)
    {
        var kind = part.Id.Kind;
        var added = _added[(int)kind] ??= ImmutableList.CreateBuilder<PartId>();
        added.Add(part.Id);
        return (_ownOrders.Contains(kind) ? 0 : _base.Order[(int)kind].Count) + added.Count - 1;
    }

    /// <summary>Lists a clause before the first that follows it. The order of clauses is exact: what is gone is not listed.</summary>
    private void Insert(Part part)
    {
        var (clause, clauses) = (ClausePart.IdOf(part), Clauses());
        var place = clauses.FindIndex(id => ClausePart.IdOf(Find(id)!) > clause);
        clauses.Insert(place < 0 ? clauses.Count : place, part.Id);
    }

    /// <summary>The clauses in an order of their own, which a first change makes.</summary>
    private ImmutableList<PartId>.Builder Clauses()
    {
        if (!_ownOrders.Contains(PartKind.Clause))
        {
            Order(PartKind.Clause, OfKind(PartKind.Clause));
        }

        return _added[(int)PartKind.Clause]!;
    }

    private void Set(PartId id, Part? part, int index)
    {
        SetParagraphs(Find(id)?.Value as Article, part?.Value as Article);
        if (_changed.TryGetValue(id, out var changed))
        {
            Unlink(changed.Part);
        }

        _changed[id] = (part, index);
        Link(part);
    }

    private void Link(Part? part)
    {
        if (_users is { } index && part is not null)
        {
            foreach (var need in Needs.Of(part))
            {
                (index.TryGetValue(need, out var users) ? users : index[need] = []).Add(part.Id);
            }
        }
    }

    private void Unlink(Part? part)
    {
        if (_users is { } index && part is not null)
        {
            foreach (var need in Needs.Of(part))
            {
                index[need].Remove(part.Id);
            }
        }
    }

    /// <summary>Notes the paragraphs that one article has and the other has not.</summary>
    private void SetParagraphs(Article? before, Article? after)
    {
        HashSet<PartId> had = [.. before is null ? [] : ClausePart.ParagraphsOf(before)];
        HashSet<PartId> has = [.. after is null ? [] : ClausePart.ParagraphsOf(after)];
        foreach (var paragraph in had.Where(paragraph => !has.Contains(paragraph)))
        {
            _paragraphs[paragraph] = false;
        }

        foreach (var paragraph in has.Where(paragraph => !had.Contains(paragraph)))
        {
            _paragraphs[paragraph] = true;
        }
    }
}
