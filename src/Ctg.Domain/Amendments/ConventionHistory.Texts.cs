using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Amendments;

/// <content>The texts that questions are answered from.</content>
public sealed partial record ConventionHistory
{
    private readonly Lazy<Dictionary<Id<Party>, Party>> _partiesEver;
    private readonly Lazy<Dictionary<ClauseId, ResiliationGround>> _groundsEver;

    private bool NeverChanges => Avenants.IsEmpty && Severances.IsEmpty;

    /// <summary>The text of a day, as far as was known on another.</summary>
    /// <exception cref="InvalidOperationException">There is no text on that day.</exception>
    internal Convention TextOf(LocalDate day, LocalDate? known) => NeverChanges ? Original : AsOf(day, known).Convention;

    /// <summary>The text as all that is known on a day makes it, what takes effect later included: that by which the convention will end.</summary>
    internal Convention LastText(LocalDate? known) => NeverChanges ? Original : SoundAsOf(LocalDate.MaxIsoValue, known).Convention;

    /// <summary>Every value of a type that some text of the convention has had or will have.</summary>
    internal IEnumerable<T> Ever<T>() => _parts.Held.Concat(Avenants.SelectMany(avenant => avenant.Changes).Select(PartOf).OfType<Part>()).Select(part => part.Value).OfType<T>();

    /// <summary>An act with its ground as the text of the day of the act states it.</summary>
    /// <param name="notice">The act.</param>
    /// <param name="reading">How it is read.</param>
    /// <param name="about">What parts its facts from those of other acts.</param>
    /// <param name="on">The day asked about, whose text is taken where the act has no day.</param>
    /// <param name="known">The day of knowledge; null for all that is recorded.</param>
    /// <exception cref="ArgumentException">No text has the party or the ground.</exception>
    internal ResiliationCase CaseOf(ResiliationNotice notice, ResiliationReading reading, FactSubject? about, LocalDate on, LocalDate? known)
    {
        if (NeverChanges)
        {
            return Original.CaseOf(notice, reading, about);
        }

        CheckParty(notice.By, nameof(notice));
        var stated = GroundEver(notice.Ground, nameof(notice));
        var now = SoundAsOf(on, known);
        var day = NoticeRules.DayOf(notice, stated, reading) ?? on;
        var then = day == on ? now : SoundAsOf(day, known);
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
            ground is null ? AbsenceOf(notice.Ground, then) : null);

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
    private GroundAbsence AbsenceOf(ClauseId clause, ConventionVersion text)
    {
        foreach (var part in (PartId[])[PartId.Ground(clause), PartId.Resiliation])
        {
            switch (text.ProvenanceOf(part))
            {
                case { IsEnded: true, Severance: { } severance }:
                    var terms = Original.Amendment;
                    Source source = terms?.Severability is { } severability ? new ClauseSource(severability) : new LawSource("code civil, art. 1184");
                    return new(GroundAbsenceKind.Severed, severance.EffectiveOn, severance.Reference, source);
                case { IsEnded: true, Avenant: { } avenant }:
                    return new(GroundAbsenceKind.Removed, avenant.EffectiveOn, avenant.Title, new ClauseSource(clause, avenant.AsAmendment()));
            }
        }

        if (InOrder().Except(text.Avenants).FirstOrDefault(States) is { } adding)
        {
            return new(GroundAbsenceKind.NotYet, LocalDate.Max(adding.EffectiveOn, adding.KnownOn), adding.Title, new ClauseSource(clause, adding.AsAmendment()));
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
