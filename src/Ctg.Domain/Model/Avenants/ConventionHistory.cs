using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A convention and what has changed its text: its avenants and the clauses deemed unwritten.</summary>
/// <remarks>
/// <para>The text of a day is never stored: it is folded from the original and the avenants in force on that day, as far as they were known
/// on another. The order in which avenants are given does not matter.</para>
/// <para>The avenants of one effective day take effect together, severances before them. Where two of them change one part on one day,
/// the one that is said to prevail does, and the other's change is set aside; where none is, there is no text from that day on until it is
/// said:
/// the last one never wins by being last. What an avenant says of a part is judged on the day before, or on what the avenants over which
/// it prevails make of it.</para>
/// <para>Sources: article 11 and annex 4 of the standard convention.</para>
/// </remarks>
[DebuggerDisplay("{Original.Title}: {Avenants.Count} avenants")]
public sealed partial record ConventionHistory
{
    private readonly ConventionHistoryDetails _content;
    private readonly PartMap _parts;

    private ConventionHistory(ConventionHistoryDetails content)
    {
        _content = content;
        _parts = PartMap.Of(content.Original.ToDetails());
        _partiesEver = new(() => FirstByKey(Ever<Party>(), party => party.Id));
        _groundsEver = new(() => FirstByKey(Ever<ResiliationGround>(), ground => ground.Clause));
    }

    /// <summary>The original text.</summary>
    public Convention Original => _content.Original;

    /// <summary>The avenants, in the order given.</summary>
    public ValueList<Avenant> Avenants => _content.Avenants;

    /// <summary>The clauses deemed unwritten, in the order given.</summary>
    public ValueList<Severance> Severances => _content.Severances;

    /// <summary>A convention that nothing has changed.</summary>
    /// <param name="original">The original text.</param>
    /// <returns>The history, without avenants and severances.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="original"/> is null.</exception>
    public static ConventionHistory Of(Convention original) => Create(new() { Original = original });

    /// <summary>Builds a history.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a member of it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ConventionHistory Create(ConventionHistoryDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a history, or says which avenants are refused and why.</summary>
    /// <remarks>
    /// All that is known is folded: an avenant that changes what does not exist, or whose day breaks an invariant of the convention, is
    /// refused.
    /// Two avenants that contradict each other on one day are a state of the world and no such error: the history is built, and
    /// <see cref="TryAsOf"/> reports them; what comes after that day is judged once it is said which of them prevails.
    /// </remarks>
    /// <param name="details">The content.</param>
    /// <returns>
    /// The history, or the violations <c>duplicate</c> (a key of avenants, or a severed clause, given twice; a second action that steers
    /// the convention), <c>reference-unknown</c>,
    /// <c>precedence-circular</c>, <c>part-unknown</c> (changed, but not there), <c>part-exists</c> (added, but there already),
    /// <c>part-in-use</c> (ended, but still referred to), <c>clause-misplaced</c> (a paragraph, which is changed with its article),
    /// <c>clause-unknown</c>, <c>parties-missing</c>, <c>joined-day-differs</c> (a party that joins does not say since when),
    /// <c>term-not-extended</c> and
    /// <c>severance-undecided</c> (the text does not say what is left without the clause).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a member of it is null.</exception>
    public static Validated<ConventionHistory> TryCreate(ConventionHistoryDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Original);
        ArgumentNullException.ThrowIfNull(details.Avenants);
        ArgumentNullException.ThrowIfNull(details.Severances);
        var checks = new Checks();
        checks.Unique(details.Avenants, "avenants", avenant => avenant.Id, "id");
        checks.Unique(details.Severances, "severances", severance => severance.Clause, "clause");
        var history = new ConventionHistory(details);
        history.CheckPrecedence(checks);
        if (checks.IsSound)
        {
            foreach (var violation in history.Walk(null, null).Checks.Build(() => history).Violations
                .Where(violation => violation.Code != "avenants-conflict"))
            {
                checks.Add(violation);
            }
        }

        return checks.Build(() => history);
    }

    /// <summary>The content, to build a changed history from.</summary>
    /// <returns>The details from which this history can be built again.</returns>
    public ConventionHistoryDetails ToDetails() => _content;

    /// <summary>
    /// The text of a day, as it was known on another, where there is one; ask <see cref="TryAsOf"/> where avenants may be at odds.
    /// </summary>
    /// <inheritdoc cref="TryAsOf" path="/remarks|/param"/>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no text on that day (see <see cref="TryAsOf"/>); the message says why.
    /// </exception>
    public ConventionVersion AsOf(LocalDate on, LocalDate? knownOn = null)
    {
        var text = TryAsOf(on, knownOn);
        return text.IsValid
            ? text.Value : throw new InvalidOperationException($"There is no text on that day: {string.Join("; ", text.Violations)}");
    }

    /// <summary>The text of a day, as it was known on another, or why there is none.</summary>
    /// <remarks>
    /// An avenant counts from its effective day on, that day included, once it is known; known on a day includes that day.
    /// </remarks>
    /// <param name="on">The day whose text is asked for.</param>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <returns>
    /// The text, or why there is none: <c>avenants-conflict</c>, or, since an avenant known may lean on one that is not known yet, the
    /// violations of <see cref="TryCreate"/>.
    /// </returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public Validated<ConventionVersion> TryAsOf(LocalDate on, LocalDate? knownOn = null)
    {
        Checks.IsoDay(on, nameof(on));
        Checks.IsoDay(knownOn ?? on, nameof(knownOn));
        var fold = Walk(on, knownOn);
        return fold.Checks.Build(() => new ConventionVersion(this, fold, knownOn));
    }

    /// <summary>
    /// Every text that the convention has had, as it was known on a day: the original and one for each day on which it changed.
    /// </summary>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <returns>The texts in the order of their first days, and why there is none from some day on.</returns>
    /// <exception cref="ArgumentException"><paramref name="knownOn"/> is not of the ISO calendar.</exception>
    public Timeline Timeline(LocalDate? knownOn = null)
    {
        Checks.IsoDay(knownOn ?? Original.Term.First, nameof(knownOn));
        var fold = new Fold(_parts.Copy(), this, QuestionedExtensions(knownOn));
        var versions = new List<ConventionVersion> { new(this, fold.Copy(), knownOn) };
        foreach (var (day, severances, avenants) in Days(null, knownOn))
        {
            if (!fold.Apply(severances, avenants))
            {
                return new(versions.ToValueList(), day, fold.Checks.Build(() => this).Violations);
            }

            versions.Add(new(this, fold.Copy(), knownOn));
        }

        return new(versions.ToValueList(), null, []);
    }

    /// <summary>Whether two histories hold the same original text, avenants and severances, in the same order.</summary>
    /// <param name="other">The other history.</param>
    /// <returns>True when they do.</returns>
    public bool Equals(ConventionHistory? other) => other is not null && _content == other._content;

    /// <inheritdoc/>
    public override int GetHashCode() => _content.GetHashCode();

    /// <summary>The title of the original text and the number of avenants.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Original.Title} ({Avenants.Count} avenant(s))");

    /// <summary>The name of a party, as the last text that has it states it.</summary>
    /// <param name="party">The key of the party.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="ArgumentException">No text of the convention has the party.</exception>
    public string NameOf(Id<Party> party)
    {
        ArgumentNullException.ThrowIfNull(party);
        CheckParty(party, nameof(party));
        return (SoundAsOf(LocalDate.MaxIsoValue).Convention.Find(party) ?? _partiesEver.Value[party]).Name;
    }

    /// <summary>The title of an avenant, with its key where another has the same title.</summary>
    internal string NameOf(Avenant avenant) =>
        Avenants.Count(other => other.Title == avenant.Title) > 1 ? $"{avenant.Title} ({avenant.Id})" : avenant.Title;

    internal BilingualText Quoted(Avenant avenant) => new($"« {NameOf(avenant)} »", $"'{NameOf(avenant)}'");

    internal int IndexOf(Avenant avenant) => Index(Avenants, one => ReferenceEquals(one, avenant));

    internal int IndexOf(Severance severance) => Index(Severances, one => ReferenceEquals(one, severance));

    /// <summary>The avenants that apply, in the order in which they take effect.</summary>
    internal IEnumerable<Avenant> InOrder() =>
        Avenants.OrderBy(avenant => avenant.EffectiveOn).ThenBy(avenant => avenant.Signed.Last).ThenBy(avenant => avenant.Id);

    /// <summary>Whether what is effective and known on two days counts on a day, as far as was known on another.</summary>
    internal static bool Applies(LocalDate effectiveOn, LocalDate knownOn, LocalDate day, LocalDate? known) =>
        effectiveOn <= day && !(knownOn > known);

    private static int Index<T>(ValueList<T> items, Func<T, bool> isIt)
        where T : notnull
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (isIt(items[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private void CheckPrecedence(Checks checks)
    {
        var ids = Avenants.Select(avenant => avenant.Id).ToHashSet();
        for (var i = 0; i < Avenants.Count; i++)
        {
            for (var j = 0; j < Avenants[i].PrevailsOver.Count; j++)
            {
                if (!ids.Contains(Avenants[i].PrevailsOver[j]))
                {
                    checks.Report(
                        () => Checks.Dangling(
                            Checks.At($"{Checks.At("avenants", i)}.prevailsOver", j), Avenants[i].PrevailsOver[j], "avenants[*].id"));
                }
            }
        }

        var left = Circular(Avenants);
        if (left.Count > 0)
        {
            checks.Report(() => new(
                "precedence-circular",
                $"{Checks.At("avenants", Avenants.ToList().IndexOf(left[0]))}.prevailsOver",
                new(
                    "Les avenants {0} priment chacun sur un autre, en boucle.",
                    "The avenants {0} each prevail over another, in a circle.",
                    left.Select(Quoted).JoinAsProse())));
        }
    }

    /// <summary>
    /// The avenants that prevail over each other in circles: what is left once those over which nobody prevails are taken away, again and
    /// again,
    /// and then those that prevail over nobody left.
    /// </summary>
    private static List<Avenant> Circular(ValueList<Avenant> avenants)
    {
        var byId = new Dictionary<Id<Avenant>, Avenant>();
        foreach (var avenant in avenants)
        {
            byId.TryAdd(avenant.Id, avenant);
        }

        var below = byId.Values.ToDictionary(
            avenant => avenant, avenant => avenant.PrevailsOver.Where(byId.ContainsKey).Select(id => byId[id]).ToList());
        var above = byId.Values.ToDictionary(avenant => avenant, _ => new List<Avenant>());
        foreach (var (avenant, others) in below)
        {
            others.ForEach(other => above[other].Add(avenant));
        }

        var left = byId.Values.ToHashSet();
        Prune(above, below);
        Prune(below, above);
        return [.. byId.Values.Where(left.Contains)];

        // Takes away, one after the other, those to which nothing that is left leads.
        void Prune(Dictionary<Avenant, List<Avenant>> incoming, Dictionary<Avenant, List<Avenant>> outgoing)
        {
            var count = left.ToDictionary(avenant => avenant, avenant => incoming[avenant].Count(left.Contains));
            var free = new Stack<Avenant>(count.Where(pair => pair.Value == 0).Select(pair => pair.Key));
            while (free.TryPop(out var avenant))
            {
                left.Remove(avenant);
                foreach (var next in outgoing[avenant].Where(left.Contains))
                {
                    if (--count[next] == 0)
                    {
                        free.Push(next);
                    }
                }
            }
        }
    }

    /// <summary>
    /// For each day on which an avenant was signed, in order, the parts of the text that stood on the day before, as the avenants signed by
    /// then make it; null where there is no such text. The parts are those of that moment of the walk. A day known in part is the last that
    /// it can be.
    /// </summary>
    /// <remarks>
    /// A day goes on from the one before it, unless an avenant signed in between takes effect earlier than what is folded already.
    /// </remarks>
    internal IEnumerable<(LocalDate Day, PartMap? Text)> BeforeSignatures()
    {
        Fold? fold = null;
        var folded = new List<(LocalDate Day, List<Severance> Severances, List<Avenant> Avenants)>();
        foreach (var signedOn in Avenants.Select(avenant => avenant.Signed.Last!.Value).Distinct().Order())
        {
            var days = Days(signedOn.PlusDays(-1), null, avenant => avenant.Signed.Last < signedOn).ToList();
            if (fold is not { Checks.IsSound: true } || folded.Count > days.Count
                || !folded.Zip(days).All(pair => AreSame(pair.First, pair.Second)))
            {
                fold = new(_parts.Copy(), this, QuestionedExtensions(null));
                folded.Clear();
            }

            foreach (var day in days.Skip(folded.Count))
            {
                folded.Add(day);
                if (!fold.Apply(day.Severances, day.Avenants))
                {
                    break;
                }
            }

            yield return (signedOn, fold.Checks.IsSound ? fold.Map : null);
        }

        static bool AreSame(
            (LocalDate Day, List<Severance> Severances, List<Avenant> Avenants) one,
            (LocalDate Day, List<Severance> Severances, List<Avenant> Avenants) other) =>
            one.Day == other.Day && one.Severances.SequenceEqual(other.Severances) && one.Avenants.SequenceEqual(other.Avenants);
    }

    /// <summary>The text of a day; where there is none, the last one before it.</summary>
    internal ConventionVersion SoundAsOf(LocalDate day, LocalDate? known = null) => SoundAsOf(day, known, out _);

    /// <summary>The text of a day; where there is none, the last one before it, and the first day without one.</summary>
    private ConventionVersion SoundAsOf(LocalDate day, LocalDate? known, out LocalDate? brokenFrom)
    {
        brokenFrom = null;
        var asked = TryAsOf(day, known);
        if (asked.IsValid)
        {
            return asked.Value;
        }

        var fold = new Fold(_parts.Copy(), this, QuestionedExtensions(known));
        brokenFrom = Days(day, known).First(one => !fold.Apply(one.Severances, one.Avenants)).Day;
        return AsOf(brokenFrom.Value.PlusDays(-1), known);
    }

    /// <summary>Folds day after day, up to the first that does not come out.</summary>
    private Fold Walk(LocalDate? effective, LocalDate? known)
    {
        var fold = new Fold(_parts.Copy(), this, QuestionedExtensions(known));
        foreach (var (_, severances, avenants) in Days(effective, known))
        {
            if (!fold.Apply(severances, avenants))
            {
                break;
            }
        }

        return fold;
    }

    private IEnumerable<(LocalDate Day, List<Severance> Severances, List<Avenant> Avenants)> Days(
        LocalDate? effective, LocalDate? known, Func<Avenant, bool>? counts = null)
    {
        var until = effective ?? LocalDate.MaxIsoValue;
        var avenants = InOrder()
            .Where(avenant => Applies(avenant.EffectiveOn, avenant.KnownOn, until, known) && counts?.Invoke(avenant) != false)
            .ToLookup(avenant => avenant.EffectiveOn);
        var severances = Severances.Where(severance => Applies(severance.EffectiveOn, severance.KnownOn, until, known))
            .OrderByDescending(severance => severance.Clause.Paragraph > 0).ThenBy(severance => severance.Clause)
            .ToLookup(severance => severance.EffectiveOn);
        return avenants.Select(group => group.Key).Concat(severances.Select(group => group.Key)).Distinct().Order()
            .Select(day => (day, severances[day].ToList(), avenants[day].ToList()));
    }
}
