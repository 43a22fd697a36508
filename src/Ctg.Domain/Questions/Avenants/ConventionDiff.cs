namespace Ctg.Domain.Avenants;

/// <summary>What changed from one text of a convention to another.</summary>
public sealed class ConventionDiff
{
    private readonly PartMap _from;
    private readonly Dictionary<PartKind, IReadOnlyList<PartId>> _orders = [];

    internal ConventionDiff(ConventionVersion from, ConventionVersion to)
    {
        From = from;
        To = to;
        _from = from.Map;
        var changes = new List<PartChange>();
        var (before, after) = (new PartMembers(from.Map), new PartMembers(to.Map));
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            changes.AddRange(from.Map.OfKind(kind).Select(id => (Before: from.Map.Find(id), After: to.Map.Find(id)))
                .Where(pair => pair.Before != pair.After).Select(pair => new PartChange(pair.Before, before, pair.After, after)));
            changes.AddRange(
                to.Map.OfKind(kind).Where(id => from.Map.Find(id) is null)
                    .Select(id => new PartChange(null, before, to.Map.Find(id), after)));
        }

        Changes = changes.ToValueList();
        var made = Made();
        foreach (var kind in Enum.GetValues<PartKind>())
        {
            if (!made.OfKind(kind).SequenceEqual(to.Map.OfKind(kind)))
            {
                _orders.Add(kind, to.Map.OfKind(kind));
            }
        }

        Reordered = _orders.Keys.ToValueList();
        Avenants = Besides(to.Avenants, from.Avenants, avenant => avenant.Id);
        Undone = Besides(from.Avenants, to.Avenants, avenant => avenant.Id);
        Severances = Besides(to.Severances, from.Severances, severance => severance.Clause);
    }

    /// <summary>The first text.</summary>
    public ConventionVersion From { get; }

    /// <summary>The second text.</summary>
    public ConventionVersion To { get; }

    /// <summary>The parts that differ, by kind: those of the first text in its order, then those that it does not have.</summary>
    public ValueList<PartChange> Changes { get; }

    /// <summary>The kinds whose parts come in another order than the changes alone would leave them in.</summary>
    public ValueList<PartKind> Reordered { get; }

    /// <summary>The avenants that the second text contains and the first does not, in the order in which they took effect.</summary>
    public ValueList<Avenant> Avenants { get; }

    /// <summary>
    /// The avenants that the first text contains and the second does not; empty when the second is the later and no less known.
    /// </summary>
    public ValueList<Avenant> Undone { get; }

    /// <summary>The severances that the second text contains and the first does not.</summary>
    public ValueList<Severance> Severances { get; }

    /// <summary>Whether the two texts say the same.</summary>
    public bool IsEmpty => Changes.IsEmpty && Reordered.IsEmpty;

    /// <summary>Makes the changes to the first text, and nothing else: what comes out equals the second.</summary>
    /// <returns>The convention.</returns>
    public Convention Apply()
    {
        var made = Made();
        foreach (var (kind, ids) in _orders)
        {
            made.Order(kind, ids);
        }

        return Convention.Create(made.ToDetails());
    }

    /// <summary>What changed, in one language: the avenants, then a line or several for each part.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines parted by <c>\n</c>, without one at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Render(Language language)
    {
        Checks.Defined(language, nameof(language));
        IEnumerable<string> lines =
        [
            .. Avenants.Select(avenant => new Sentence(
                "Avenant « {0} », en vigueur depuis le {1}.",
                "Avenant '{0}', in force since {1}.",
                avenant.Title,
                avenant.EffectiveOn).In(language)),
            .. Undone.Select(avenant => new Sentence("Sans l'avenant « {0} ».", "Without the avenant '{0}'.", avenant.Title).In(language)),
            .. Severances.Select(severance => new Sentence(
                "Stipulation réputée non écrite : {0}, depuis le {1}.",
                "Provision deemed unwritten: {0}, since {1}.",
                PartId.Clause(severance.Clause).Label,
                severance.EffectiveOn).In(language)),
            .. To.SetAside.Where(aside => Avenants.Contains(aside.Avenant)).Select(aside => aside.In(language)),
            .. IsEmpty
                ? [new BilingualText("Aucune différence.", "No difference.").In(language)]
                    : Changes.Select(change => change.Render(language)),
            .. Reordered.Select(kind => new Sentence("Ordre changé : {0}.", "Order changed: {0}.", kind.Label()).In(language)),
        ];
        return string.Join('\n', lines);
    }

    /// <summary>What changed, in English.</summary>
    /// <returns>One line or several.</returns>
    public override string ToString() => Render(Language.English);

    /// <summary>Those that the others do not contain; a text has one of each key.</summary>
    private static ValueList<T> Besides<T, TKey>(ValueList<T> values, ValueList<T> others, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var byKey = others.ToDictionary(key);
        return values.Where(value => !value.Equals(byKey.GetValueOrDefault(key(value)))).ToValueList();
    }

    private PartMap Made()
    {
        var made = _from.Copy();
        foreach (var change in Changes)
        {
            if (change.After is null)
            {
                made.Remove(change.Id);
            }
            else
            {
                made.Put(change.After);
            }
        }

        return made;
    }
}
