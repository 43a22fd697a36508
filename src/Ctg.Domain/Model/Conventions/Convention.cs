using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>
/// A convention territoriale globale (CTG): the agreement by which a Caf and local authorities plan and fund services to families.
/// </summary>
/// <remarks>
/// Immutable, and valid once built: keys and numbers are unique, and what is referred to exists. Two conventions are equal
/// when their contents are. What a real document gets wrong without breaking these invariants (a total that does not add
/// up, an action scheduled after the end) is kept as it stands.
/// </remarks>
[DebuggerDisplay("{Title} ({Term})")]
public sealed record Convention
{
    private readonly ConventionDetails _content;
    private readonly Consolidation _consolidation;
    private readonly Lazy<Dictionary<Id<Party>, Party>> _parties;
    private readonly Lazy<Dictionary<Id<Structure>, Structure>> _structures;
    private readonly Lazy<Dictionary<Id<Indicator>, Indicator>> _indicators;

    private Convention(ConventionDetails content, Consolidation consolidation)
    {
        _content = content;
        _consolidation = consolidation;
        _parties = new(() => ByKey(content.Parties, party => party.Id));
        _structures = new(() => ByKey(content.Structures, structure => structure.Id));
        _indicators = new(() => ByKey(content.Indicators, indicator => indicator.Id));
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

    /// <summary>
    /// The keys of the parties that concluded the convention, those that joined by avenant left out; all of them where none is left.
    /// </summary>
    internal ValueList<Id<Party>> FoundingIds { get; }

    /// <summary>Builds a convention.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The convention.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Convention Create(ConventionDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a convention, or says everything that is wrong with its parts taken together.</summary>
    /// <param name="details">The content.</param>
    /// <returns>
    /// The convention, or the violations <c>text-invalid</c>, <c>parties-missing</c> (fewer than two, no Caf, or no local
    /// authority), <c>duplicate</c> (a key, a clause, or a service and year used twice) and <c>reference-unknown</c> (a
    /// party, clause, structure, indicator or figure referred to that the convention does not have, but for the clause that a citation
    /// names).
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    public static Validated<Convention> TryCreate(ConventionDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Term);
        ArgumentNullException.ThrowIfNull(details.Plan);
        ArgumentNullException.ThrowIfNull(details.Parties);
        ArgumentNullException.ThrowIfNull(details.Articles);
        ArgumentNullException.ThrowIfNull(details.Annexes);
        ArgumentNullException.ThrowIfNull(details.Structures);
        ArgumentNullException.ThrowIfNull(details.Indicators);
        ArgumentNullException.ThrowIfNull(details.Diagnostic);
        ArgumentNullException.ThrowIfNull(details.ReferenceAmounts);
        ArgumentNullException.ThrowIfNull(details.FundingTables);
        ArgumentNullException.ThrowIfNull(details.Citations);
        ArgumentNullException.ThrowIfNull(details.StatedCounts);
        ArgumentNullException.ThrowIfNull(details.Restatements);
        ArgumentNullException.ThrowIfNull(details.Evolutions);
        ArgumentNullException.ThrowIfNull(details.Derivations);
        var checks = new Checks();
        new ConventionChecks(details, checks).Run();
        return checks.Build(() => new Convention(details, Consolidation.None));
    }

    /// <summary>The content, to build a changed convention from.</summary>
    /// <returns>The details from which this convention can be built again.</returns>
    public ConventionDetails ToDetails() => _content;

    /// <summary>A clause as the source of what the text states, cited as amended where an avenant changed it.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>
    /// The source, with the avenant that last changed what the clause states; without one for a text that is not consolidated from a
    /// <c>ConventionHistory</c>.
    /// </returns>
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
        return _parties.Value.GetValueOrDefault(id);
    }

    /// <summary>A structure by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The structure; null when the convention has none of that key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Structure? Find(Id<Structure> id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _structures.Value.GetValueOrDefault(id);
    }

    /// <summary>An indicator by its key.</summary>
    /// <param name="id">The key.</param>
    /// <returns>The indicator; null when the convention has none of that key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Indicator? Find(Id<Indicator> id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _indicators.Value.GetValueOrDefault(id);
    }

    /// <summary>The values by their keys: the first of each, since a candidate that is not valid may have two.</summary>
    private static Dictionary<TKey, T> ByKey<TKey, T>(ValueList<T> values, Func<T, TKey> keyOf)
        where T : notnull
        where TKey : notnull
    {
        var found = new Dictionary<TKey, T>(values.Count);
        foreach (var value in values)
        {
            found.TryAdd(keyOf(value), value);
        }

        return found;
    }

    internal void CheckParty(Id<Party> party, string parameter)
    {
        if (FindParty(party, 0) is null)
        {
            throw new ArgumentException(
                $"The convention has no party '{party}'; its parties are {string.Join(", ", Parties.Select(one => one.Id))}.", parameter);
        }
    }

    /// <summary>The first annex on a subject; null when there is none.</summary>
    internal ClauseId? AnnexOn(AnnexSubject subject) => Annexes.FirstOrDefault(annex => annex.Subject == subject)?.Clause;

    /// <summary>The name of a party; the key itself where the convention has none of it.</summary>
    internal string PartyName(Id<Party> id) => FindParty(id, 0)?.Name ?? id.Text;

    /// <summary>The names of parties, as a sentence lists them.</summary>
    internal BilingualText PartyNames(ValueList<Id<Party>> parties) =>
        parties.Select(party => new BilingualText($"« {PartyName(party)} »", $"'{PartyName(party)}'")).JoinAsProse();

    /// <summary>The party of a key, looked for first at the position where it is expected; null when there is none.</summary>
    internal Party? FindParty(Id<Party> id, int expected)
    {
        if (expected < Parties.Count && Parties[expected].Id == id)
        {
            return Parties[expected];
        }

        return Find(id);
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
