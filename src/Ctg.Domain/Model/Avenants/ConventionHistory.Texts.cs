using NodaTime;

namespace Ctg.Domain;

/// <content>The texts that questions are answered from.</content>
public sealed partial record ConventionHistory
{
    private readonly Lazy<Dictionary<Id<Party>, Party>> _partiesEver;
    private readonly Lazy<Dictionary<ClauseId, ResiliationGround>> _groundsEver;

    /// <summary>Every ground that some text of the convention has, as the first of them states it.</summary>
    internal IReadOnlyDictionary<ClauseId, ResiliationGround> GroundsEver => _groundsEver.Value;

    internal bool NeverChanges => Avenants.IsEmpty && Severances.IsEmpty;

    /// <summary>
    /// The text of a day, as far as was known on another; its term carried on where it was extended in time by what takes effect later.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no text on that day.</exception>
    internal Convention TextOf(LocalDate day, LocalDate? known)
    {
        if (NeverChanges)
        {
            return Original;
        }

        var text = AsOf(day, known).Convention;
        if (text.Term.Last >= day)
        {
            return text;
        }

        var questioned = QuestionedExtensions(known);
        return InOrder().FirstOrDefault(avenant => avenant.EffectiveOn > day && !(avenant.KnownOn > known) && TermSetBy(avenant) >= day
            && questioned.GetValueOrDefault(avenant) is not { IsPresumedInTime: false }) is { } next
            ? text.AsConsolidated(text.Consolidation with
            {
                Continued = new(
                    Term.Create(text.Term.First, TermSetBy(next)!.Value),
                    next.Title,
                    next.EffectiveOn,
                    new(text.TermClause.Clause, next.AsAmendment()),
                    questioned.GetValueOrDefault(next)),
            })
            : text;
    }

    /// <summary>
    /// The text as all that is known on a day makes it, what takes effect later included: that by which the convention will end. Where
    /// avenants
    /// contradict each other from some day on, it is the last text before that day, marked as such.
    /// </summary>
    internal Convention LastText(LocalDate? known)
    {
        if (NeverChanges)
        {
            return Original;
        }

        var text = SoundAsOf(LocalDate.MaxIsoValue, known, out var brokenFrom).Convention;
        return brokenFrom is null ? text : text.AsConsolidated(text.Consolidation with { DisputedFrom = brokenFrom });
    }

    /// <summary>
    /// The avenants that would extend the term after it has ended, or perhaps after. Whether an avenant comes in time depends on what was
    /// signed
    /// before it, whatever the days on which the avenants take effect; one whose day is known in part is presumed to come in time if it
    /// can.
    /// </summary>
    internal IReadOnlyDictionary<Avenant, QuestionedExtension> QuestionedExtensions(LocalDate? known)
    {
        var questioned = new Dictionary<Avenant, QuestionedExtension>(ReferenceEqualityComparer.Instance);
        var end = Original.Term.Last;
        foreach (var avenant in Avenants.Where(avenant => !(avenant.KnownOn > known) && TermSetBy(avenant) is not null)
            .OrderBy(avenant => avenant.Signed.Last).ThenBy(avenant => avenant.EffectiveOn).ThenBy(avenant => avenant.Id))
        {
            var last = TermSetBy(avenant)!.Value;
            var isLate = last > end && avenant.Signed.IsAfter(end);
            if (last > end && avenant.Signed.Last > end)
            {
                questioned.Add(avenant, new(
                    avenant.Id.Text,
                    avenant.Title,
                    avenant.SignedOn,
                    end,
                    last,
                    avenant.Changes.Any(change => change is Change.TermExtension { IsRenewal: true }),
                    !isLate));
            }

            if (isLate)
            {
                continue;
            }

            if (last > end || avenant.Changes.Any(change => change is Change.Replacement && change.Target == PartId.Term))
            {
                end = last;
            }
        }

        return questioned;
    }

    /// <summary>The last day of the term that an avenant states; null where it does not change the term.</summary>
    internal static LocalDate? TermSetBy(Avenant avenant)
    {
        foreach (var change in avenant.Changes)
        {
            switch (change)
            {
                case Change.TermExtension extension:
                    return extension.Last;
                case Change.Replacement { Part.Value: TermClause term }:
                    return term.Term.Last;
            }
        }

        return null;
    }

    /// <summary>Every value of a type that some text of the convention has had or will have.</summary>
    internal IEnumerable<T> Ever<T>() => _parts.Held.Concat(Avenants.SelectMany(avenant => avenant.Changes).Select(PartOf).OfType<Part>())
        .Select(part => part.Value).OfType<T>();

    /// <summary>Refuses a party that no text of the convention has.</summary>
    internal void CheckParty(Id<Party> party, string parameter)
    {
        if (!HasEver(party))
        {
            throw new ArgumentException(
                $"The convention has no party '{party}'; its parties are {string.Join(", ", _partiesEver.Value.Keys)}.", parameter);
        }
    }

    /// <summary>A party that some text of the convention has; null when none does.</summary>
    internal Party? PartyEver(Id<Party> party) => _partiesEver.Value.GetValueOrDefault(party);

    internal bool HasEver(Id<Party> party) => _partiesEver.Value.ContainsKey(party);

    internal bool HasEver(ClauseId ground) => _groundsEver.Value.ContainsKey(ground);

    /// <summary>The first value of each key.</summary>
    private static Dictionary<TKey, T> FirstByKey<TKey, T>(IEnumerable<T> values, Func<T, TKey> keyOf)
        where TKey : notnull
    {
        var first = new Dictionary<TKey, T>();
        foreach (var value in values)
        {
            first.TryAdd(keyOf(value), value);
        }

        return first;
    }

    internal static Part? PartOf(Change change) => change switch
    {
        Change.Addition addition => addition.Part,
        Change.Replacement replacement => replacement.Part,
        _ => null,
    };
}
