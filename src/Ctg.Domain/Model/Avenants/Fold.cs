using System.Collections.Immutable;
using NodaTime;

namespace Ctg.Domain;

/// <summary>Folds avenants and severances into the parts of a convention, one effective day after the other.</summary>
/// <remarks>
/// The avenants of one day are applied together, severances before them. What a day touches is checked at its end. From the first
/// day that does not come out on, there is no version, and the reasons are reported.
/// </remarks>
/// <param name="original">The parts of the original text; they are changed in place.</param>
/// <param name="history">The history that the avenants and the severances are of.</param>
/// <param name="questioned">The avenants that change the term after it has ended, or perhaps after.</param>
internal sealed class Fold(PartMap original, ConventionHistory history, IReadOnlyDictionary<Avenant, QuestionedExtension> questioned)
{
    private const int MaximumUsers = 5;

    private readonly Dictionary<PartId, (Avenant? Avenant, int Change)> _touched = [];
    private readonly HashSet<PartId> _lost = [];
    private readonly List<(Severance Severance, Part Part)> _undecided = [];
    private bool _isDisputed;

    /// <summary>The parts as they are after the days folded so far.</summary>
    internal PartMap Map { get; } = original;

    /// <summary>Where the parts that are not of the original text come from, ended ones included.</summary>
    internal ImmutableDictionary<PartId, Provenance>.Builder Origins { get; private init; } =
        ImmutableDictionary.CreateBuilder<PartId, Provenance>();

    internal ImmutableList<Avenant>.Builder Avenants { get; private init; } = ImmutableList.CreateBuilder<Avenant>();

    internal ImmutableList<Severance>.Builder Severances { get; private init; } = ImmutableList.CreateBuilder<Severance>();

    internal ImmutableList<SetAsideChange>.Builder SetAside { get; private init; } = ImmutableList.CreateBuilder<SetAsideChange>();

    /// <summary>The last day folded; null before the first.</summary>
    internal LocalDate? LastDay { get; private set; }

    /// <summary>Why the last day does not come out; empty when it does.</summary>
    internal Checks Checks { get; } = new();

    /// <summary>Applies all that takes effect on one day.</summary>
    /// <returns>Whether the day comes out.</returns>
    internal bool Apply(IReadOnlyList<Severance> severances, IReadOnlyList<Avenant> avenants)
    {
        _touched.Clear();
        _lost.Clear();
        _undecided.Clear();
        _isDisputed = false;
        Sever(severances);

        // What rested on a severed clause is dealt with; what the day's avenants refer to is checked as anything else.
        _lost.Clear();
        Apply(avenants);
        if (!_isDisputed)
        {
            CheckWhatIsUndecided();
            CheckWhatIsTouched();
        }

        Avenants.AddRange(avenants);
        Severances.AddRange(severances);
        LastDay = avenants.Select(avenant => avenant.EffectiveOn).Concat(severances.Select(severance => severance.EffectiveOn)).First();
        return Checks.IsSound;
    }

    /// <summary>The convention that the parts make, citing its clauses as amended.</summary>
    internal Convention Build() => Convention.Create(Map.ToDetails()).AsConsolidated(new()
    {
        Amended = AmendedClauses(),
        QuestionedExtensions = [.. Avenants.Where(questioned.ContainsKey).Select(avenant => questioned[avenant])],
    });

    /// <summary>The state after the days folded so far, which later days leave alone.</summary>
    internal Fold Copy() => new(Map.Copy(), history, questioned)
    {
        Origins = Origins.ToImmutable().ToBuilder(),
        Avenants = Avenants.ToImmutable().ToBuilder(),
        Severances = Severances.ToImmutable().ToBuilder(),
        SetAside = SetAside.ToImmutable().ToBuilder(),
        LastDay = LastDay,
    };

    /// <summary>
    /// The clauses that avenants changed, each with the last that did: the clause that a change names, and those of the part that it
    /// changes
    /// which the named clause contains or is part of; all those of the part where the named clause is none of them.
    /// </summary>
    private Dictionary<ClauseId, CitedAvenant> AmendedClauses()
    {
        var ranks = new Dictionary<Avenant, int>(ReferenceEqualityComparer.Instance);
        foreach (var avenant in Avenants)
        {
            ranks.Add(avenant, ranks.Count);
        }

        var amended = new Dictionary<ClauseId, CitedAvenant>();
        foreach (var origin in Origins.Values.Where(origin => origin.Avenant is not null).OrderBy(origin => ranks[origin.Avenant!]))
        {
            var amendment = origin.Avenant!.AsAmendment();
            amended[origin.Clause!] = amendment;
            var stating = Map.Find(origin.Part) is { } part
                ? Needs.Of(part).Where(need => need.Kind == PartKind.Clause).Select(need => ClauseId.Parse(need.Key)).ToList()
                : [];
            var named = stating.Where(
                clause => clause == origin.Clause || clause.Whole == origin.Clause || clause == origin.Clause!.Whole).ToList();
            foreach (var clause in named.Count == 0 ? stating : named)
            {
                amended[clause] = amendment;
            }
        }

        return amended;
    }

    private void Apply(IReadOnlyList<Avenant> avenants)
    {
        var contested = avenants.Count == 1 ? [] : Contested(avenants);
        var unknown = new List<(Avenant Avenant, int Change)>();
        var accepted = new List<(Avenant Avenant, int Change)>();
        foreach (var avenant in avenants)
        {
            for (var i = 0; i < avenant.Changes.Count; i++)
            {
                var change = avenant.Changes[i];
                if (IsLate(avenant, change))
                {
                    SetAside.Add(new(avenant, change, null));
                    continue;
                }

                if (!Provides(change.Clause))
                {
                    unknown.Add((avenant, i));
                }

                if (contested.TryGetValue(change.Target, out var others))
                {
                    if (!others.IsSettled)
                    {
                        Settle(change.Target, others);
                    }

                    if (others.Taken == (avenant, i))
                    {
                        accepted.Add((avenant, i));
                    }
                }
                else if (IsPossible(avenant, i, Map.Find(change.Target) is not null))
                {
                    accepted.Add((avenant, i));
                }
            }
        }

        foreach (var (avenant, i) in accepted)
        {
            Apply(avenant, i);
        }

        // A clause that is changed may be one that the same day adds, or would add if it were said which avenant prevails.
        foreach (var (avenant, i) in _isDisputed ? [] : unknown.Where(one => !Provides(one.Avenant.Changes[one.Change].Clause)))
        {
            Checks.Report(() => new("clause-unknown", $"{PlaceOf(avenant, i)}.clause", new(
                "L'avenant « {0} » indique modifier une clause qui n'existe pas dans la convention : {1}.",
                "The avenant '{0}' states that it changes a clause that the convention does not have: {1}.",
                history.NameOf(avenant),
                new ClauseSource(avenant.Changes[i].Clause).Citation)));
        }
    }

    /// <summary>Whether a change would extend a term that had ended when the avenant was signed.</summary>
    private bool IsLate(Avenant avenant, Change change) =>
        change.Target == PartId.Term && questioned.TryGetValue(avenant, out var extension) && !extension.IsPresumedInTime;

    /// <summary>The parts that more than one avenant changes, with those that do.</summary>
    private Dictionary<PartId, Contest> Contested(IReadOnlyList<Avenant> avenants)
    {
        var precedence = new Precedence(avenants);
        var first = new Dictionary<PartId, (Avenant Avenant, int Change)>();
        var contested = new Dictionary<PartId, Contest>();
        foreach (var avenant in avenants)
        {
            for (var i = 0; i < avenant.Changes.Count; i++)
            {
                var target = avenant.Changes[i].Target;
                if (IsLate(avenant, avenant.Changes[i]))
                {
                    continue;
                }

                if (first.TryAdd(target, (avenant, i)))
                {
                    continue;
                }

                if (!contested.TryGetValue(target, out var contest))
                {
                    contested.Add(target, contest = new(precedence));
                    contest.Add(first[target]);
                }

                contest.Add((avenant, i));
            }
        }

        return contested;
    }

    /// <summary>Gives a contested part to the avenant that prevails over each of the others, or reports that none does.</summary>
    private void Settle(PartId target, Contest contest)
    {
        contest.IsSettled = true;
        if (contest.Winner is not { } winner)
        {
            _isDisputed = true;
            Checks.Report(() => new("avenants-conflict", PlaceOf(contest.Entries[^1].Avenant, contest.Entries[^1].Change), new(
                "{0} : modification par les avenants {1}, tous au {2}, sans qu'il soit indiqué lequel prime.",
                "{0}: the avenants {1} all change it on {2}, and it is not stated which of them prevails.",
                Map.Find(target)?.Name ?? target.Label,
                contest.Entries.Select(entry => history.Quoted(entry.Avenant)).JoinAsProse(),
                contest.Entries[0].Avenant.EffectiveOn)));
            return;
        }

        var exists = Map.Find(target) is not null;
        var possible = true;
        foreach (var entry in contest.Entries)
        {
            // What an avenant says of the part is judged on the day before, or on what those make of it over which it prevails.
            var isRight = IsRight(entry.Avenant.Changes[entry.Change], exists) || contest.Entries.Exists(other => other != entry
                && contest.Prevails(entry.Avenant, other.Avenant)
                && IsRight(entry.Avenant.Changes[entry.Change], other.Avenant.Changes[other.Change] is not Change.Removal));
            possible &= isRight || IsPossible(entry.Avenant, entry.Change, exists);
        }

        if (possible)
        {
            contest.Taken = winner;
            SetAside.AddRange(contest.Entries.Where(entry => entry != winner)
                .Select(entry => new SetAsideChange(entry.Avenant, entry.Avenant.Changes[entry.Change], winner.Avenant)));
        }
    }

    private static bool IsRight(Change change, bool exists) => change is Change.Addition ? !exists : exists;

    /// <summary>Whether a change can be made to a part that is there or not; says why where it cannot.</summary>
    private bool IsPossible(Avenant avenant, int index, bool exists)
    {
        var change = avenant.Changes[index];
        if (IsRight(change, exists))
        {
            return true;
        }

        Checks.Report(() => Map.Provides(change.Target) && !exists
            ? new("clause-misplaced", PlaceOf(avenant, index), new(
                "L'avenant « {0} » modifie un alinéa ({1}) : un alinéa se modifie en remplaçant son article.",
                "The avenant '{0}' changes a paragraph ({1}): a paragraph is changed by replacing its article.",
                history.NameOf(avenant),
                change.Target.Label))
            : exists
            ? new("part-exists", PlaceOf(avenant, index), new(
                "L'avenant « {0} » ajoute ce que la convention comporte déjà : {1}.",
                "The avenant '{0}' adds what the convention already has: {1}.",
                history.NameOf(avenant),
                change.Target.Label))
            : new("part-unknown", PlaceOf(avenant, index), new(
                "L'avenant « {0} » modifie ce que la convention ne comporte pas : {1}.",
                "The avenant '{0}' changes what the convention does not have: {1}.",
                history.NameOf(avenant),
                change.Target.Label)));
        return false;
    }

    private void Apply(Avenant avenant, int index)
    {
        var change = avenant.Changes[index];
        var name = Map.Find(change.Target)?.Name;
        switch (change)
        {
            case Change.Addition { Part: { Value: Party party } part }:
                CheckJoined(avenant, index, party, avenant.EffectiveOn);
                Put(part);
                break;
            case Change.Addition addition:
                Put(addition.Part);
                break;
            case Change.Replacement { Part: { Value: Party party } part }:
                CheckJoined(avenant, index, party, Map.Find(part.Id) is { Value: Party before } ? before.JoinedOn : avenant.EffectiveOn);
                Put(part);
                break;
            case Change.Replacement replacement:
                Put(replacement.Part);
                break;
            case Change.TermExtension extension when Map.Find(PartId.Term)!.Value is TermClause term:
                if (extension.Last <= term.Term.Last)
                {
                    Checks.Report(() => new("term-not-extended", PlaceOf(avenant, index), new(
                        "L'avenant « {0} » fixe le terme au {1}, qui n'est pas postérieur au terme actuel, le {2} : il ne prolonge pas la "
                            + "convention.",
                        "The avenant '{0}' sets the end of the term at {1}, which is not later than the current end, {2}: it does not "
                            + "extend the convention.",
                        history.NameOf(avenant),
                        extension.Last,
                        term.Term.Last)));
                    return;
                }

                Put(Part.Term(new(term.Clause, Term.Create(term.Term.First, extension.Last), term.Renewal)));
                break;
            default:
                // The change may be that of the avenant that prevails, and the part one that another alone would have added.
                if (Map.Find(change.Target) is not null)
                {
                    Remove(change.Target);
                }

                break;
        }

        _touched[change.Target] = (avenant, index);
        var after = Map.Find(change.Target);
        Origins[change.Target] = new(change.Target, after?.Name ?? name, change.Clause, avenant, isEnded: after is null);
    }

    /// <summary>
    /// A party that joins says since when, so that the convention does not wait for its signature; one that was there keeps its day.
    /// </summary>
    private void CheckJoined(Avenant avenant, int index, Party party, LocalDate? expected) =>
        Checks.That(party.JoinedOn == expected, "joined-day-differs", PlaceOf(avenant, index), () => expected is { } day
            ? new(
                "« {0} » devient partie le {1}, premier jour de l'avenant : sa date d'adhésion doit être ce jour-là.",
                "'{0}' becomes a party on {1}, the first day of the avenant: its joining day must be that day.",
                party.Name,
                day)
            : new(
                "« {0} » a conclu la convention : aucune date d'adhésion ne doit être indiquée pour cette partie.",
                "'{0}' concluded the convention: no joining day may be stated for it.",
                party.Name));

    /// <summary>Takes the clauses of one day as unwritten, with what rests on them alone.</summary>
    private void Sever(IReadOnlyList<Severance> severances)
    {
        if (severances.Count == 0)
        {
            return;
        }

        NoteContents(severances);
        var gone = new Dictionary<PartId, int>();
        foreach (var ofOne in severances.Index().GroupBy(severance => severance.Item.Clause.Whole))
        {
            SeverWithin(PartId.Clause(ofOne.Key), [.. ofOne], gone);
        }

        var tables = new List<PartId>();
        foreach (var part in Map.UsersOf(gone.Keys))
        {
            WithoutClauses(part);
        }

        // What follows from a table goes with the table.
        foreach (var part in Map.UsersOf(tables))
        {
            WithoutClauses(part);
        }

        void WithoutClauses(Part part)
        {
            var by = Needs.Of(part).Where(gone.ContainsKey).Select(need => gone[need]).Distinct().Order().ToList();
            var left = PartDeclaration.Of(part).Without(part, clause => !Map.Provides(PartId.Clause(clause)));
            if (left == part)
            {
                _undecided.AddRange(by.Select(index => (severances[index], part)));
                return;
            }

            if (left is null)
            {
                Remove(part.Id);
            }
            else
            {
                Put(left);
            }

            var severance = severances[by[^1]];
            Origins[part.Id] = new(part.Id, part.Name, severance.Clause, severance: severance, isEnded: left is null);
            if (left is null && part.Id.Kind == PartKind.FundingTable)
            {
                gone.Add(part.Id, by[^1]);
                tables.Add(part.Id);
            }
        }
    }

    /// <summary>Takes out an article, an annex, or paragraphs of an article.</summary>
    /// <param name="whole">The article or the annex.</param>
    /// <param name="severances">The severances of it or of its paragraphs, these first, with their indexes.</param>
    /// <param name="gone">What is no longer there, with the index of the severance.</param>
    private void SeverWithin(PartId whole, List<(int Index, Severance Severance)> severances, Dictionary<PartId, int> gone)
    {
        foreach (var (index, severance) in severances)
        {
            var clause = PartId.Clause(severance.Clause);
            if (Map.Provides(clause))
            {
                gone.Add(clause, index);
                continue;
            }

            Checks.Report(() => new("clause-unknown", PlaceOf(severance), new(
                "{0} : réputé non écrit, alors que la convention ne le comporte pas.",
                "{0}: deemed unwritten, though the convention does not have it.",
                clause.Label)));
        }

        if (severances.FindLast(one => gone.ContainsKey(PartId.Clause(one.Severance.Clause))) is not { Severance: { } last } found)
        {
            return;
        }

        if (gone.ContainsKey(whole))
        {
            if (Map.Find(whole)!.Value is Article ended)
            {
                foreach (var paragraph in ClausePart.ParagraphsOf(ended))
                {
                    gone.TryAdd(paragraph, found.Index);
                }
            }

            Remove(whole);
        }
        else
        {
            var article = (Article)Map.Find(whole)!.Value;
            Put(Part.Article(Article.Create(
                article.Clause,
                article.Title,
                article.Summary,
                [.. article.Paragraphs.Where(paragraph => !gone.ContainsKey(PartId.Clause(paragraph.Clause)))])));
        }

        Origins[whole] = new(whole, null, last.Clause, severance: last, isEnded: gone.ContainsKey(whole));
    }

    /// <summary>The content of an annex, which does not name it, is left open: the first part of it stands for all.</summary>
    private void NoteContents(IReadOnlyList<Severance> severances)
    {
        var contents = new Dictionary<AnnexSubject, Part?>();
        foreach (var severance in severances)
        {
            if (severance.Clause.Paragraph == 0 && Map.Find(PartId.Clause(severance.Clause))?.Value is Annex { Subject: { } subject })
            {
                if (!contents.TryGetValue(subject, out var part))
                {
                    contents.Add(subject, part = Map.Held.FirstOrDefault(one => PartDeclaration.Of(one).IsContentOf(subject, one)));
                }

                if (part is not null)
                {
                    _undecided.Add((severance, part));
                }
            }
        }
    }

    /// <summary>What a severance left open, and no avenant of the same day states.</summary>
    private void CheckWhatIsUndecided()
    {
        foreach (var (severance, part) in _undecided)
        {
            if (Map.Find(part.Id) == part)
            {
                Checks.Report(() => new("severance-undecided", PlaceOf(severance), new(
                    "La stipulation ({1}) étant réputée non écrite, le texte n'indique pas ce qui reste de ceci : {0}. Un avenant du même "
                        + "jour, ou antérieur, doit l'énoncer.",
                    "Since the provision ({1}) is deemed unwritten, the text does not state what remains of this: {0}. An avenant of the "
                        + "same day, or an earlier one, must state it.",
                    part.Name,
                    PartId.Clause(severance.Clause).Label)));
            }
        }
    }

    private bool Provides(ClauseId clause) =>
        Map.Provides(PartId.Clause(clause)) || (clause.Paragraph > 0 && Map.Find(PartId.Clause(clause.Whole)) is not null);

    private static BilingualText Others(int count) => count == 1 ? new("1 autre", "1 other") : new($"{count} autres", $"{count} others");

    private void Put(Part part)
    {
        if (Map.Find(part.Id) is { } before)
        {
            Lose(before);
        }

        Map.Put(part);
        _touched[part.Id] = default;
    }

    private void Remove(PartId id)
    {
        Lose(Map.Find(id)!);
        _lost.Add(id);
        Map.Remove(id);
        _touched[id] = default;
    }

    /// <summary>The paragraphs of an article go with it.</summary>
    private void Lose(Part part)
    {
        if (part.Value is Article article)
        {
            _lost.UnionWith(ClausePart.ParagraphsOf(article));
        }
    }

    private void CheckWhatIsTouched()
    {
        foreach (var id in _lost.Where(id => !Map.Provides(id)))
        {
            var users = Map.UsersOf([id]).Select(part => part.Name).ToList();
            if (users.Count == 0)
            {
                continue;
            }

            Checks.Report(() => new("part-in-use", PlaceOf(id), new(
                "La convention se réfère encore à un élément qui n'y figure plus : {0}. S'y réfèrent : {1}.",
                "The convention still refers to an element that is no longer in it: {0}. Referred to by: {1}.",
                id.Label,
                users.Count > MaximumUsers
                    ? users.Take(MaximumUsers).Append(Others(users.Count - MaximumUsers)).JoinAsProse() : users.JoinAsProse())));
        }

        foreach (var id in _touched.Keys)
        {
            if (Map.Find(id) is { } part)
            {
                foreach (var need in Needs.Of(part).Where(need => !Map.Provides(need) && !_lost.Contains(need)).Distinct())
                {
                    Checks.Report(() => new("reference-unknown", PlaceOf(id), new(
                        "Cet élément se réfère à ce que la convention ne comporte pas : {0}. Il manque : {1}.",
                        "This element refers to what the convention does not have: {0}. Missing: {1}.",
                        part.Name,
                        need.Label)));
                }
            }
        }

        CheckParties();
        CheckPiloting();
    }

    private void CheckParties()
    {
        if (_touched.Keys.FirstOrDefault(id => id.Kind == PartKind.Party) is { } touched)
        {
            var parties = Map.OfKind(PartKind.Party).Select(id => Map.Find(id)!.Value).ToList();
            Checks.That(
                parties.OfType<Caf>().Any() && parties.OfType<LocalAuthority>().Any(), "parties-missing", PlaceOf(touched), () => new(
                    "Une convention réunit au moins deux parties, dont une Caf et une collectivité.",
                    "A convention has at least two parties, including a Caf and a local authority."));
        }
    }

    private void CheckPiloting()
    {
        var piloting = _touched.Keys.Where(IsPiloting).ToList();
        if (piloting.Count > 0)
        {
            Checks.That(Map.OfKind(PartKind.Action).Count(IsPiloting) == 1, "duplicate", PlaceOf(piloting[0]), () => new(
                "La convention n'a qu'une action de pilotage.", "The convention has only one steering action."));
        }

        bool IsPiloting(PartId id) => id.Kind == PartKind.Action && Map.Find(id) is { Under: null };
    }

    /// <summary>The change that touched a part, or the article of a paragraph.</summary>
    private string PlaceOf(PartId id) =>
        (_touched.TryGetValue(id, out var by)
            || (id.Kind == PartKind.Clause && _touched.TryGetValue(PartId.Clause(ClauseId.Parse(id.Key).Whole), out by)))
        && by.Avenant is { } avenant
            ? PlaceOf(avenant, by.Change)
            : "";

    private string PlaceOf(Avenant avenant, int change) =>
        $"{Checks.At("avenants", history.IndexOf(avenant))}.{Checks.At("changes", change)}";

    private string PlaceOf(Severance severance) => Checks.At("severances", history.IndexOf(severance));

    /// <summary>A part that several avenants of one day change.</summary>
    private sealed class Contest(Precedence precedence)
    {
        internal List<(Avenant Avenant, int Change)> Entries { get; } = [];

        internal bool IsSettled { get; set; }

        /// <summary>The change that is made, once it is settled that one is.</summary>
        internal (Avenant Avenant, int Change)? Taken { get; set; }

        internal (Avenant Avenant, int Change)? Winner
        {
            get
            {
                foreach (var entry in Entries)
                {
                    if (Entries.All(other => other == entry || Prevails(entry.Avenant, other.Avenant)))
                    {
                        return entry;
                    }
                }

                return null;
            }
        }

        internal void Add((Avenant Avenant, int Change) entry) => Entries.Add(entry);

        internal bool Prevails(Avenant one, Avenant other) => precedence.Below(one).Contains(other.Id);
    }

    /// <summary>Over which avenants of one day another of that day is said to prevail, directly or through others of the day.</summary>
    private sealed class Precedence(IReadOnlyList<Avenant> avenants)
    {
        private readonly Dictionary<Id<Avenant>, Avenant> _byId = avenants.ToDictionary(avenant => avenant.Id);
        private readonly Dictionary<Id<Avenant>, HashSet<Id<Avenant>>> _below = [];

        internal HashSet<Id<Avenant>> Below(Avenant avenant)
        {
            if (!_below.TryGetValue(avenant.Id, out var below))
            {
                below = [];
                var open = new Stack<Avenant>([avenant]);
                while (open.TryPop(out var one))
                {
                    foreach (var id in one.PrevailsOver)
                    {
                        if (_byId.TryGetValue(id, out var other) && below.Add(id))
                        {
                            open.Push(other);
                        }
                    }
                }

                _below.Add(avenant.Id, below);
            }

            return below;
        }
    }
}
