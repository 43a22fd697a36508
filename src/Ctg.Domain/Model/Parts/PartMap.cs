namespace Ctg.Domain;

/// <summary>The parts of a convention by their addresses, in their order, while avenants are folded into them.</summary>
/// <remarks>
/// Taking a convention apart and putting it together again gives an equal one. A change costs what it touches: a part that goes leaves a
/// gap in the order of its kind, and gaps are closed once they are half of it.
/// </remarks>
internal sealed class PartMap
{
    private static readonly PartId Closing = PartId.Clause(ClauseId.Closing);

    private readonly Dictionary<PartId, (Part Part, int Index)> _parts;
    private readonly List<PartId?>[] _order;
    private readonly int[] _gaps;
    private readonly HashSet<PartId> _paragraphs;

    /// <summary>By address, the parts that refer to it; null until it is asked for.</summary>
    private Dictionary<PartId, HashSet<PartId>>? _users;

    private PartMap(Dictionary<PartId, (Part Part, int Index)> parts, List<PartId?>[] order, int[] gaps, HashSet<PartId> paragraphs)
    {
        _parts = parts;
        _order = order;
        _gaps = gaps;
        _paragraphs = paragraphs;
    }

    /// <summary>Every part, by kind, and in its order within the kind.</summary>
    internal IEnumerable<Part> Parts => Enum.GetValues<PartKind>().SelectMany(OfKind).Select(id => _parts[id].Part);

    /// <summary>Every part, even one that is under what is no longer there, by kind.</summary>
    internal IEnumerable<Part> Held => Enum.GetValues<PartKind>().SelectMany(InOrder).Select(id => _parts[id].Part);

    internal static PartMap Of(ConventionDetails convention)
    {
        var kinds = PartDeclaration.All.Length;
        var map = new PartMap([], Array.ConvertAll(new int[kinds], _ => new List<PartId?>()), new int[kinds], []);
        foreach (var part in PartDeclaration.All.SelectMany(declaration => declaration.PartsOf(convention)))
        {
            map.Append(part);
        }

        return map;
    }

    internal PartMap Copy() => new(new(_parts), Array.ConvertAll(_order, ids => new List<PartId?>(ids)), [.. _gaps], new(_paragraphs));

    internal Part? Find(PartId id) => _parts.TryGetValue(id, out var found) ? found.Part : null;

    /// <summary>
    /// The addresses of a kind in the order of the document: what is under another comes in the order of that one, the steering action
    /// last.
    /// </summary>
    internal IReadOnlyList<PartId> OfKind(PartKind kind)
    {
        if (PartDeclaration.Of(kind).ListedUnder is not { } above)
        {
            return [.. InOrder(kind)];
        }

        var under = ByWhatTheyAreUnder(kind);
        return [.. OfKind(above).SelectMany(id => under[id]).Concat(under[null]).Select(part => part.Id)];
    }

    /// <summary>The values of a kind that are of a type, in the order in which they came.</summary>
    internal ValueList<T> Values<T>(PartKind kind)
        where T : notnull => InOrder(kind).Select(id => _parts[id].Part.Value).OfType<T>().ToValueList();

    /// <summary>The parts of a kind by the address that each is under.</summary>
    internal ILookup<PartId?, Part> ByWhatTheyAreUnder(PartKind kind) =>
        InOrder(kind).Select(id => _parts[id].Part).ToLookup(part => part.Under);

    /// <summary>Whether others may refer to an address: a part, a paragraph of an article, or the closing formula.</summary>
    internal bool Provides(PartId id) => _parts.ContainsKey(id) || _paragraphs.Contains(id) || id == Closing;

    /// <summary>The parts that refer to an address, by kind, and in the order in which they came.</summary>
    internal IEnumerable<Part> UsersOf(PartId id)
    {
        if (_users is null)
        {
            _users = [];
            foreach (var part in Held)
            {
                Link(part);
            }
        }

        return (_users.GetValueOrDefault(id) ?? []).Select(user => _parts[user])
            .OrderBy(user => user.Part.Id.Kind).ThenBy(user => user.Index).Select(user => user.Part);
    }

    /// <summary>
    /// Puts a part at its address: in the place of the one that is there; else, or where it moves under another one, last of its kind, an
    /// article or an annex before the first that follows it.
    /// </summary>
    internal void Put(Part part)
    {
        if (!_parts.TryGetValue(part.Id, out var before))
        {
            if (part.Id.Kind == PartKind.Clause)
            {
                Insert(part);
            }
            else
            {
                Append(part);
            }

            return;
        }

        if (part.Under != before.Part.Under)
        {
            Remove(part.Id);
            Append(part);
            return;
        }

        Unlink(before.Part);
        _parts[part.Id] = (part, before.Index);
        Link(part);
    }

    internal void Remove(PartId id)
    {
        Unlink(_parts[id].Part);
        _parts.Remove(id, out var gone);
        var (kind, ids) = ((int)id.Kind, _order[(int)id.Kind]);
        ids[gone.Index] = null;
        if (++_gaps[kind] * 2 > ids.Count)
        {
            Order(id.Kind, [.. InOrder(id.Kind)]);
        }
    }

    /// <summary>Gives the parts of a kind another order.</summary>
    internal void Order(PartKind kind, IReadOnlyList<PartId> ids)
    {
        _order[(int)kind] = [.. ids];
        _gaps[(int)kind] = 0;
        for (var i = 0; i < ids.Count; i++)
        {
            _parts[ids[i]] = (_parts[ids[i]].Part, i);
        }
    }

    /// <summary>What the parts make together.</summary>
    internal ConventionDetails ToDetails() => PartDeclaration.All.Aggregate(
        new ConventionDetails { Title = "", Term = null!, Parties = [], Plan = null! },
        (convention, declaration) => declaration.With(convention, this));

    private IEnumerable<PartId> InOrder(PartKind kind) => _order[(int)kind].OfType<PartId>();

    private void Append(Part part)
    {
        var ids = _order[(int)part.Id.Kind];
        ids.Add(part.Id);
        _parts.Add(part.Id, (part, ids.Count - 1));
        Link(part);
    }

    /// <summary>A convention has at most some thousand clauses: the order of all is made anew.</summary>
    private void Insert(Part part)
    {
        var ids = InOrder(PartKind.Clause).ToList();
        var clause = ClauseId.Parse(part.Id.Key);
        var place = ids.FindIndex(id => ClauseId.Parse(id.Key) > clause);
        ids.Insert(place < 0 ? ids.Count : place, part.Id);
        _parts.Add(part.Id, (part, 0));
        Link(part);
        Order(PartKind.Clause, ids);
    }

    private void Link(Part part)
    {
        if (part.Value is Article article)
        {
            _paragraphs.UnionWith(ClausePart.ParagraphsOf(article));
        }

        if (_users is not null)
        {
            foreach (var need in Needs.Of(part))
            {
                (_users.TryGetValue(need, out var users) ? users : _users[need] = []).Add(part.Id);
            }
        }
    }

    private void Unlink(Part part)
    {
        if (part.Value is Article article)
        {
            _paragraphs.ExceptWith(ClausePart.ParagraphsOf(article));
        }

        if (_users is not null)
        {
            foreach (var need in Needs.Of(part))
            {
                _users.GetValueOrDefault(need)?.Remove(part.Id);
            }
        }
    }
}
