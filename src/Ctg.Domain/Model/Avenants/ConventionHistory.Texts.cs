using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Amendments;

/// <content>The texts that questions are answered from.</content>
public sealed partial record ConventionHistory
{
    private readonly Lazy<Dictionary<Id<Party>, Party>> _partiesEver;
    private readonly Lazy<Dictionary<ClauseId, ResiliationGround>> _groundsEver;

    private bool NeverChanges => Avenants.IsEmpty && Severances.IsEmpty;

    /// <summary>The text of a day, as far as was known on another; its term carried on where it was extended in time by what takes effect later.</summary>
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
    /// The text as all that is known on a day makes it, what takes effect later included: that by which the convention will end. Where avenants
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
    /// The avenants that would extend the term after it has ended, or perhaps after. Whether an avenant comes in time depends on what was signed
    /// before it, whatever the days on which the avenants take effect; one whose day is known in part is presumed to come in time if it can.
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
    internal IEnumerable<T> Ever<T>() => _parts.Held.Concat(Avenants.SelectMany(avenant => avenant.Changes).Select(PartOf).OfType<Part>()).Select(part => part.Value).OfType<T>();

    /// <summary>An act with its ground as the text of the day of the act states it.</summary>
    /// <param name="notice">The act.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="about">What parts its facts from those of other acts.</param>
    /// <param name="on">The day asked about, whose text is taken where the act has no day.</param>
    /// <param name="known">The day of knowledge; null for all that is recorded.</param>
    /// <param name="isAsked">Whether it is the act asked about; another act on a day without a text is read in the last text before it.</param>
    /// <exception cref="ArgumentException">No text has the party or the ground.</exception>
    /// <exception cref="InvalidOperationException">The act is the one asked about, and there is no text on its day or on the day asked about.</exception>
    internal ResiliationCase CaseOf(ResiliationNotice notice, ResiliationReading reading, FactSubject? about, LocalDate on, LocalDate? known, bool isAsked)
    {
        if (NeverChanges)
        {
            return Original.CaseOf(notice, reading, about);
        }

        CheckParty(notice.By, nameof(notice));
        var stated = GroundEver(notice.Ground, nameof(notice));
        var now = isAsked ? AsOf(on, known) : SoundAsOf(on, known);
        var day = NoticeRules.DayOf(notice, stated, reading) ?? on;
        var then = day == on ? now : isAsked ? AsOf(day, known) : SoundAsOf(day, known);
        var text = then.Convention;
        var ground = text.Resiliation?.Find(notice.Ground);
        var later = ground is not null && day < on && now.Convention.Resiliation?.Find(notice.Ground) is { } changed && changed != ground ? changed : null;
        return new(
            text.Resiliation ?? Original.Resiliation ?? ResiliationRegime.Create([]),
            ground ?? stated,
            notice,
            reading,
            PartyName,
            parties => parties.Select(party => new BilingualText($"« {PartyName(party)} »", $"'{PartyName(party)}'")).List(),
            text.Cite,
            text.TermClause.Clause,
            about,
            later,
            ground is null ? AbsenceOf(notice.Ground, then, known) : null);

        string PartyName(Id<Party> id) => (text.Find(id) ?? _partiesEver.Value.GetValueOrDefault(id))?.Name ?? id.Text;
    }

    /// <summary>Refuses a party that no text of the convention has.</summary>
    internal void CheckParty(Id<Party> party, string parameter)
    {
        if (!HasEver(party))
        {
            throw new ArgumentException($"The convention has no party '{party}'; its parties are {string.Join(", ", _partiesEver.Value.Keys)}.", parameter);
        }
    }

    internal bool HasEver(Id<Party> party) => _partiesEver.Value.ContainsKey(party);

    internal bool HasEver(ClauseId ground) => _groundsEver.Value.ContainsKey(ground);

    private ResiliationGround GroundEver(ClauseId clause, string parameter) => _groundsEver.Value.GetValueOrDefault(clause) ?? throw new ArgumentException(
        $"No text of the convention has a ground for termination at '{clause}'; its grounds are at {string.Join(", ", _groundsEver.Value.Keys)}.", parameter);

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

    /// <summary>Why a text does not hold a ground that another text of the convention has.</summary>
    private GroundAbsence AbsenceOf(ClauseId clause, ConventionVersion text, LocalDate? known)
    {
        foreach (var part in (PartId[])[PartId.Ground(clause), PartId.Resiliation])
        {
            switch (text.ProvenanceOf(part))
            {
                case { IsEnded: true, Severance: { } severance }:
                    Source source = text.Convention.Amendment?.Severability is { } severability
                        ? text.Convention.Cite(severability)
                        : new LawSource("code civil, art. 1184");
                    return new(GroundAbsenceKind.Severed, severance.EffectiveOn, severance.Reference, source);
                case { IsEnded: true, Avenant: { } avenant }:
                    return new(GroundAbsenceKind.Removed, avenant.EffectiveOn, avenant.Title, new ClauseSource(clause, avenant.AsAmendment()));
            }
        }

        if (InOrder().Except(text.Avenants).FirstOrDefault(States) is { } adding)
        {
            var isUnknown = adding.KnownOn > known;
            return new(
                isUnknown ? GroundAbsenceKind.NotKnown : GroundAbsenceKind.NotYet,
                isUnknown ? adding.KnownOn : adding.EffectiveOn,
                adding.Title,
                new ClauseSource(clause, adding.AsAmendment()));
        }

        var prevailing = text.SetAside.First(change => change.Change.Target == PartId.Ground(clause)).By!;
        return new(GroundAbsenceKind.Removed, prevailing.EffectiveOn, prevailing.Title, new ClauseSource(clause, prevailing.AsAmendment()));

        bool States(Avenant avenant) => avenant.Changes.Any(change => change.Target == PartId.Ground(clause) && PartOf(change) is not null);
    }

    private static Part? PartOf(Change change) => change switch
    {
        Change.Addition addition => addition.Part,
        Change.Replacement replacement => replacement.Part,
        _ => null,
    };
}
