using System.Diagnostics;
using Ctg.Domain.Funding;
using Ctg.Domain.Indicators;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Steering;
using NodaTime;

namespace Ctg.Domain;

/// <summary>A convention territoriale globale (CTG): the agreement by which a Caf and local authorities plan and fund services to families.</summary>
/// <remarks>
/// Immutable, and valid once built: keys and numbers are unique, and what is referred to exists. Two conventions are equal
/// when their contents are. What a real document gets wrong without breaking these invariants (a total that does not add
/// up, an action scheduled after the end) is kept as it stands.
/// </remarks>
[DebuggerDisplay("{Title} ({Term})")]
public sealed record Convention
{
    private readonly ConventionDraft _content;
    private readonly Consolidation _consolidation;

    private Convention(ConventionDraft content, Consolidation consolidation)
    {
        _content = content;
        _consolidation = consolidation;
        PartyIds = content.Parties.Select(party => party.Id).ToValueList();
        var founding = content.Parties.Where(party => party.JoinedOn is null).Select(party => party.Id).ToValueList();
        FoundingIds = founding.IsEmpty ? PartyIds : founding;
    }

    /// <summary>The convention's title.</summary>
    public string Title => _content.Title;

    /// <summary>The term, both days included.</summary>
    public Term Term => _content.Term.Term;

    /// <summary>What the convention stipulates of its length: the term, its renewal, and the clause.</summary>
    public TermClause TermClause => _content.Term;

    /// <summary>The parties, in the order of the document: two or more, a Caf and a local authority among them.</summary>
    public ValueList<Party> Parties => _content.Parties;

    /// <summary>The preamble and the articles, in the order of the document.</summary>
    public ValueList<Article> Articles => _content.Articles;

    /// <summary>The annexes, in the order of the document.</summary>
    public ValueList<Annex> Annexes => _content.Annexes;

    /// <summary>The structures that the local authorities support.</summary>
    public ValueList<Structure> Structures => _content.Structures;

    /// <summary>The definitions of the follow-up indicators.</summary>
    public ValueList<Indicator> Indicators => _content.Indicators;

    /// <summary>The action plan.</summary>
    public ActionPlan Plan => _content.Plan;

    /// <summary>The figures of the shared diagnostic.</summary>
    public ValueList<DiagnosticFigure> Diagnostic => _content.Diagnostic;

    /// <summary>The amounts that the Caf undertakes to keep, one for a service and year.</summary>
    public ValueList<ReferenceAmount> ReferenceAmounts => _content.ReferenceAmounts;

    /// <summary>What the Caf paid, by service or purpose.</summary>
    public ValueList<FundingTable> FundingTables => _content.FundingTables;

    /// <summary>What the parties undertake to pay; null when the convention says nothing of it.</summary>
    public FundingTerms? Funding => _content.Funding;

    /// <summary>The steering committee; null when the convention sets up none.</summary>
    public SteeringCommittee? Steering => _content.Steering;

    /// <summary>What the convention asks for by way of reviews and evaluation; null when it asks for none.</summary>
    public EvaluationTerms? Evaluation => _content.Evaluation;

    /// <summary>What the convention asks for before personal data may pass; null when it says nothing of it.</summary>
    public DataExchangeTerms? DataExchange => _content.DataExchange;

    /// <summary>How the convention may be ended early; null when it says nothing of it.</summary>
    public ResiliationRegime? Resiliation => _content.Resiliation;

    /// <summary>How the convention may be changed; null when it says nothing of it.</summary>
    public AmendmentTerms? Amendment => _content.Amendment;

    /// <summary>Where the convention refers from one clause to another, as it is written.</summary>
    public ValueList<Citation> Citations => _content.Citations;

    /// <summary>The numbers of things that it states in words.</summary>
    public ValueList<StatedCount> StatedCounts => _content.StatedCounts;

    /// <summary>The figures of the diagnostic that it restates elsewhere.</summary>
    public ValueList<Restatement> Restatements => _content.Restatements;

    /// <summary>The figures of the diagnostic that state how others changed.</summary>
    public ValueList<Evolution> Evolutions => _content.Evolutions;

    /// <summary>The figures of the diagnostic that follow from others.</summary>
    public ValueList<Derivation> Derivations => _content.Derivations;

    /// <summary>The parties' keys, in the order of the parties.</summary>
    internal ValueList<Id<Party>> PartyIds { get; }

    /// <summary>The keys of the parties that concluded the convention, those that joined by avenant left out; all of them where none is left.</summary>
    internal ValueList<Id<Party>> FoundingIds { get; }

    /// <summary>Builds a convention.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Convention Create(ConventionDraft draft) => TryCreate(draft).OrThrow();

    /// <summary>Builds a convention, or says everything that is wrong with its parts taken together.</summary>
    /// <param name="draft">The content.</param>
    /// <returns>
    /// The convention, or the violations <c>text-invalid</c>, <c>parties-missing</c> (fewer than two, no Caf, or no local
    /// authority), <c>duplicate</c> (a key, a clause, or a service and year used twice) and <c>reference-unknown</c> (a
    /// party, clause, structure, indicator or figure referred to that the convention does not have, but for the clause that a citation names).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or a required member of it is null.</exception>
    public static Validated<Convention> TryCreate(ConventionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(draft.Term);
        ArgumentNullException.ThrowIfNull(draft.Plan);
        ArgumentNullException.ThrowIfNull(draft.Parties);
        ArgumentNullException.ThrowIfNull(draft.Articles);
        ArgumentNullException.ThrowIfNull(draft.Annexes);
        ArgumentNullException.ThrowIfNull(draft.Structures);
        ArgumentNullException.ThrowIfNull(draft.Indicators);
        ArgumentNullException.ThrowIfNull(draft.Diagnostic);
        ArgumentNullException.ThrowIfNull(draft.ReferenceAmounts);
        ArgumentNullException.ThrowIfNull(draft.FundingTables);
        ArgumentNullException.ThrowIfNull(draft.Citations);
        ArgumentNullException.ThrowIfNull(draft.StatedCounts);
        ArgumentNullException.ThrowIfNull(draft.Restatements);
        ArgumentNullException.ThrowIfNull(draft.Evolutions);
        ArgumentNullException.ThrowIfNull(draft.Derivations);
        var checks = new Checks();
        new ConventionChecks(draft, checks).Run();
        return checks.Build(() => new Convention(draft, Consolidation.None));
    }

    /// <summary>The content, to build a changed convention from.</summary>
    /// <returns>The draft from which this convention can be built again.</returns>
    public ConventionDraft ToDraft() => _content;

    /// <summary>A clause as the source of what the text states, cited as amended where an avenant changed it.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The source, with the avenant that last changed what the clause states; without one for a text that is not consolidated from a <c>ConventionHistory</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ClauseSource Cite(ClauseId clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return _consolidation.Cite(clause);
    }

    /// <summary>A party by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The party; null when the convention has none of that key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Party? Find(Id<Party> id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Parties.FirstOrDefault(party => party.Id == id);
    }

    /// <summary>A structure by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The structure; null when the convention has none of that key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Structure? Find(Id<Structure> id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Structures.FirstOrDefault(structure => structure.Id == id);
    }

    /// <summary>An indicator by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The indicator; null when the convention has none of that key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Indicator? Find(Id<Indicator> id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Indicators.FirstOrDefault(indicator => indicator.Id == id);
    }

    /// <summary>The status of the convention on a day, in the light of all that it records or of what was known on another day.</summary>
    /// <remarks>
    /// <para>For what could be said on a day itself, pass that day twice. The day of a signature is bounded by what the document states of it,
    /// and by what authorises it: a local authority cannot validly sign before its decision has been sent to the préfet or, where the document does
    /// not state that day, before the decision. The reading is asked where these bounds leave open whether all have signed, and only there.</para>
    /// <para>Not signed, whatever the day, as long as a party's signature is awaited or not yet known. Once signed, the term alone
    /// decides: both its days are included, and a term may start before the signature. Sources: the closing formula, the
    /// annex that holds the deliberation, the clause on the term (article 10 of the standard convention), CGCT, art. L2131-1, L3131-1 and L5211-3, and
    /// CE, avis, 10 June 1996, n° 176873.</para>
    /// </remarks>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownOn">The day of knowledge: signatures given after it are left out of account, one given on it counts; null for all that the convention records.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open; unless stated, it is held as given, which the reason then records as an interpretation.</param>
    /// <returns>The standing and its reason.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not a reading.</exception>
    public Explained<ConventionStatus> StatusOn(LocalDate day, LocalDate? knownOn = null, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven)
    {
        Checks.IsoDay(day, nameof(day));
        Checks.IsoDay(knownOn ?? day, nameof(knownOn));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        return new(reasoning => StatusRules.Reason(reasoning, this, day, knownOn, undatedSignature, []));
    }

    /// <summary>The outcome of an act of termination on a day: refused, undecided, pending, cured, effective or moot.</summary>
    /// <remarks>
    /// Sources: the clause of the ground (article 12 of the standard convention), code de procédure civile, art. 641 and 642. The
    /// days of a notice include its last: the convention stands until 24:00, and is over the day after. All the signatures that
    /// the convention records count, whatever the day asked about. Other acts to end the convention are left out of account;
    /// <see cref="ConventionRecord.StatusOn"/> takes several.
    /// </remarks>
    /// <param name="notice">The act.</param>
    /// <param name="on">The day asked about, on which nothing later is known but the act itself, whose future day is supposed.</param>
    /// <param name="reading">How it is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The act is of a party that the convention does not have, or on a clause that is no ground of it; or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undatedSignature"/> is not a reading, or the notice would end after 9999-12-31.</exception>
    public Explained<ResiliationOutcome> OutcomeOf(
        ResiliationNotice notice, LocalDate on, ResiliationReading reading, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(reading);
        Checks.IsoDay(on, nameof(on));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        var one = CaseOf(notice, reading, null);
        return new(reasoning =>
        {
            var day = reasoning.Given("asked.day", on, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
            return OutcomeRules.Outcome(reasoning, one, LifeRules.Of(reasoning, this, undatedSignature), day);
        });
    }

    /// <summary>The last day on which a party can act for the convention to be over by a day: the largest day whose notice ends by it.</summary>
    /// <remarks>
    /// The day is that of the event from which the notice runs: the sending, the reception or the finding. It is not
    /// <paramref name="endBy"/> minus the notice; see <see cref="NoticePeriod.LatestStart"/>. A formal notice is taken to stay without effect.
    /// </remarks>
    /// <param name="by">The key of the party that would act.</param>
    /// <param name="ground">The clause of the ground.</param>
    /// <param name="endBy">The day by which the convention must be over: its last day in force at the latest.</param>
    /// <param name="reading">How a notice is read where the law or the convention leaves a choice.</param>
    /// <param name="undatedSignature">How a signature is read whose bounds leave the answer open.</param>
    /// <returns>The strict day, the one by which it is prudent to act where that is another, and what must have taken place by then; null when there is no such day, with the reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The convention has no such party or no such ground; or <paramref name="endBy"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="endBy"/> is before the year 1, or <paramref name="undatedSignature"/> is not a reading.</exception>
    public Explained<NoticeDeadline?> LatestNotice(
        Id<Party> by, ClauseId ground, LocalDate endBy, ResiliationReading reading, UndatedSignature undatedSignature = UndatedSignature.HeldAsGiven)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(reading);
        Checks.StatedDay(endBy, nameof(endBy));
        Checks.Defined(undatedSignature, nameof(undatedSignature));
        CheckParty(by, nameof(by));
        GroundAt(ground, nameof(ground));
        var one = CaseOf(ResiliationNotice.Create(new() { By = by, Ground = ground, FoundOn = endBy }), reading, null);
        return new(reasoning => LatestNoticeRules.Reason(reasoning, one, by, endBy, () => LifeRules.Of(reasoning, this, undatedSignature)));
    }

    /// <summary>Whether data may pass from one party to another on a day, and what is missing when they may not.</summary>
    /// <remarks>
    /// Personal data pass once the holder's study is in favour, its data protection officer has given an opinion, and the
    /// processing is in the register; other data pass freely. The convention must be in force, as far as is known on that day:
    /// signed by then, and not ended (for acts to end it, see <see cref="ConventionRecord.ExchangeOn"/>). Sources: the clauses of
    /// <see cref="DataExchange"/> (article 7 of the standard convention, which recalls RGPD, art. 30).
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="on">The day; what is dated after it is not done yet.</param>
    /// <param name="adverse">What an opinion against, or of unknown sense, does.</param>
    /// <returns>The outcome and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request is of a party that the convention does not have, or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="adverse"/> is not a reading.</exception>
    /// <exception cref="InvalidOperationException">The convention says nothing of exchanges of data: <see cref="DataExchange"/> is null.</exception>
    public Explained<DataExchangeOutcome> ExchangeOn(DataExchangeRequest request, LocalDate on, AdverseOpinion adverse)
    {
        return ExchangeOn(request, on, adverse, []);
    }

    /// <summary>Whether data may pass, the acts to end the convention being counted.</summary>
    internal Explained<DataExchangeOutcome> ExchangeOn(DataExchangeRequest request, LocalDate on, AdverseOpinion adverse, ResiliationCase[] acts)
    {
        ArgumentNullException.ThrowIfNull(request);
        Checks.IsoDay(on, nameof(on));
        Checks.Defined(adverse, nameof(adverse));
        if (DataExchange is null)
        {
            throw new InvalidOperationException("The convention does not provide for data exchanges.");
        }

        foreach (var party in (Id<Party>[])[request.By, request.Holder])
        {
            CheckParty(party, nameof(request));
        }

        return new(reasoning =>
        {
            var status = StatusRules.Reason(reasoning, this, on, on, UndatedSignature.HeldAsGiven, acts);
            var day = reasoning.Given("asked.day", on, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
            return DataExchangeRules.Reason(reasoning, this, request, status, day, adverse);
        });
    }

    /// <summary>The bonus territoire of each structure for one or several years.</summary>
    /// <inheritdoc cref="TryComputeBonus" path="/remarks|/param"/>
    /// <returns>The bonus, with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Something is missing or contradicts itself (see <see cref="TryComputeBonus"/>), or <paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">The convention says nothing of a bonus territoire: <see cref="Funding"/> is null.</exception>
    public BonusTerritoire ComputeBonus(
        TerritoryOffer reference, ValueList<TerritoryOffer> years, BonusParameters parameters, BonusReading reading, LocalDate on) =>
        TryComputeBonus(reference, years, parameters, reading, on).OrThrow();

    /// <summary>The bonus territoire of each structure for one or several years, or everything that keeps it from being computed.</summary>
    /// <remarks>
    /// A year counts when the convention, once signed, covers a day of it; undated signatures are presumed given, and acts to end the
    /// convention are left out of account (<see cref="ConventionRecord"/> takes them). Sources: the clause of
    /// <see cref="Funding"/> (article 5 of the standard convention) and the sources of the parameters.
    /// </remarks>
    /// <param name="reference">What the structures offered in the year of the reference amounts (N-1).</param>
    /// <param name="years">What they offer in each year asked about, each later than that of reference and given once.</param>
    /// <param name="parameters">The dated parameters; none when there is only existing offer.</param>
    /// <param name="reading">How it is computed where no published rule says it.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <returns>
    /// The bonus with its reasons, or the violations <c>duplicate</c>, <c>years-reversed</c>, <c>year-out-of-range</c> (more than 99 years after the
    /// reference), <c>reference-year-differs</c> (an amount is
    /// stated, for another year than that of <paramref name="reference"/>), <c>reference-unknown</c>,
    /// <c>authorities-differ</c> (two local authorities support one service in a year), <c>units-differ</c>, <c>services-differ</c>, <c>scopes-differ</c> (one key is a structure here and an activity there), <c>bareme-missing</c> (a new offer without an amount for it), <c>bareme-stale</c>
    /// (under a strict reading) and <c>total-out-of-range</c>. Nothing is computed in part.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">The convention says nothing of a bonus territoire: <see cref="Funding"/> is null.</exception>
    public Validated<BonusTerritoire> TryComputeBonus(
        TerritoryOffer reference, ValueList<TerritoryOffer> years, BonusParameters parameters, BonusReading reading, LocalDate on) =>
        new BonusCases(this, reference, years, parameters, reading, on, reasoning => LifeRules.Covered(reasoning, this, [], null)).Compute();

    /// <summary>Whether a local authority keeps its own support from one year to another, and what changed.</summary>
    /// <remarks>
    /// The total counts, in current euros: the authority may split it otherwise. The commitment follows a change of competence.
    /// Source: the clause of <see cref="Funding"/> (article 5 of the standard convention).
    /// </remarks>
    /// <param name="before">The support of the first year.</param>
    /// <param name="after">The support of a later year, of the same authority.</param>
    /// <param name="transferred">The structures, of those supported in either year, whose competence passed to another authority in between; none where nothing changed.</param>
    /// <returns>The comparison and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The two supports are of two authorities, or of one that is no local authority of the convention; the years do not come in this order; or a structure transferred is supported in neither year.</exception>
    /// <exception cref="InvalidOperationException">The convention does not have the authority keep its support: <see cref="FundingTerms.AuthoritySupport"/> is null.</exception>
    public Explained<SupportComparison> CompareSupport(AuthoritySupport before, AuthoritySupport after, ValueList<Id<Structure>> transferred)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(transferred);
        var clause = Funding?.AuthoritySupport ?? throw new InvalidOperationException("The convention does not commit the authority to keep its support.");
        if (before.Authority != after.Authority)
        {
            throw new ArgumentException("The two supports are from different authorities.", nameof(after));
        }

        if (FindParty(before.Authority, 0) is not LocalAuthority)
        {
            throw new ArgumentException($"The convention has no local authority '{before.Authority}'.", nameof(before));
        }

        if (after.Year <= before.Year)
        {
            throw new ArgumentException("The second year is not after the first.", nameof(after));
        }

        if (transferred.FirstOrDefault(structure => before.Lines.Concat(after.Lines).All(line => line.Structure != structure)) is { } unknown)
        {
            throw new ArgumentException($"Neither year has a support for the structure '{unknown}'.", nameof(transferred));
        }

        return new(reasoning => SupportRules.Reason(reasoning, Cite(clause), before, after, transferred, NameOf));

        string NameOf(Id<Structure> structure) => Structures.FirstOrDefault(one => one.Id == structure)?.Name
            ?? before.Lines.Concat(after.Lines).FirstOrDefault(line => line.Structure == structure && line.Name is not null)?.Name ?? structure.Text;
    }

    private void CheckParty(Id<Party> party, string parameter)
    {
        if (FindParty(party, 0) is null)
        {
            throw new ArgumentException($"The convention has no party '{party}'; its parties are {string.Join(", ", Parties.Select(one => one.Id))}.", parameter);
        }
    }

    private ResiliationGround GroundAt(ClauseId clause, string parameter) => Resiliation?.Find(clause) ?? throw new ArgumentException(
        Resiliation is null
            ? $"The convention has no ground for termination at '{clause}': it states none."
            : $"The convention has no ground for termination at '{clause}'; its grounds are at {string.Join(", ", Resiliation.Grounds.Select(one => one.Clause))}.",
        parameter);

    /// <summary>An act with what this convention says of its ground and its party.</summary>
    internal ResiliationCase CaseOf(ResiliationNotice notice, ResiliationReading reading, FactSubject? about)
    {
        CheckParty(notice.By, nameof(notice));
        var ground = GroundAt(notice.Ground, nameof(notice));
        return new(Resiliation!, ground, notice, reading, PartyName, PartyNames, Cite, TermClause.Clause, about);
    }

    /// <summary>The first annex that is about something; null when none says so.</summary>
    internal ClauseId? AnnexOn(AnnexSubject subject) => Annexes.FirstOrDefault(annex => annex.Subject == subject)?.Clause;

    /// <summary>The name of a party; the key itself where the convention has none of it.</summary>
    internal string PartyName(Id<Party> id) => FindParty(id, 0)?.Name ?? id.Text;

    /// <summary>The names of parties, as a sentence lists them.</summary>
    internal BilingualText PartyNames(ValueList<Id<Party>> parties) =>
        parties.Select(party => new BilingualText($"« {PartyName(party)} »", $"'{PartyName(party)}'")).List();

    /// <summary>The party of a key, looked for first at the position where it is expected; null when there is none.</summary>
    internal Party? FindParty(Id<Party> id, int expected)
    {
        if (expected < Parties.Count && Parties[expected].Id == id)
        {
            return Parties[expected];
        }

        foreach (var party in Parties)
        {
            if (party.Id == id)
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>What avenants did to the text.</summary>
    internal Consolidation Consolidation => _consolidation;

    /// <summary>The same text with what avenants did to it.</summary>
    internal Convention AsConsolidated(Consolidation consolidation) => new(_content, consolidation);

    /// <summary>Whether two conventions have the same content.</summary>
    /// <param name="other">The other convention.</param>
    /// <returns>True when they do, whatever avenants led to it.</returns>
    public bool Equals(Convention? other) => other is not null && _content == other._content;

    /// <inheritdoc/>
    public override int GetHashCode() => _content.GetHashCode();

    /// <summary>The title and the term.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Title} ({Term})";
}
