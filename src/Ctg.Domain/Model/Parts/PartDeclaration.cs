namespace Ctg.Domain;

/// <summary>
/// What the library knows of one kind of part, in one place: its address and its name, where a convention states it, what it refers to,
/// its members, and what is left of it without a clause.
/// </summary>
/// <remarks>
/// The checks of a convention, the folding of avenants and severances, the comparison of texts and the provenance all read it.
/// </remarks>
internal abstract class PartDeclaration
{
    /// <summary>The declarations, in the order of <see cref="PartKind"/>.</summary>
    internal static readonly PartDeclaration[] All =
    [
        new TitlePart(), new TermPart(), new AmendmentPart(), new PartyPart(), new ClausePart(), new StructurePart(), new IndicatorPart(),
        new OrientationPart(), new SharedObjectivePart(), new ObjectivePart(), new ActionPart(), new SheetPart(), new FigurePart(),
        new ReferenceAmountPart(), new FundingTablePart(), new FundingTermsPart(), new SteeringPart(), new EvaluationPart(),
        new DataExchangePart(), new ResiliationPart(), new GroundPart(), new CitationPart(), new StatedCountPart(), new RestatementPart(),
        new EvolutionPart(), new DerivationPart(),
    ];

    private protected PartDeclaration(PartKind kind, string french, string english)
    {
        Kind = kind;
        Label = new(french, english);
    }

    internal PartKind Kind { get; }

    /// <summary>The name of the kind.</summary>
    internal BilingualText Label { get; }

    /// <summary>The annex that such parts are stated in, where they do not name their clause; null for none.</summary>
    internal virtual AnnexSubject? Annex => null;

    /// <summary>The kind of the parts that these are listed under, in whose order they come; null for none.</summary>
    internal virtual PartKind? ListedUnder => null;

    /// <summary>The places of a convention that state the keys of such parts, for those that others refer to.</summary>
    internal virtual string[] KeyPlaces => [];

    internal static PartDeclaration Of(PartKind kind) => All[(int)kind];

    internal static PartDeclaration Of(Part part) => All[(int)part.Id.Kind];

    /// <summary>Whether a text is the key of such a part, as an address states it; empty where a convention has but one.</summary>
    internal virtual bool IsKey(ReadOnlySpan<char> key) => key.IsEmpty;

    /// <summary>What an address of the kind is called, by its key.</summary>
    internal virtual BilingualText LabelOf(string key) => Label;

    /// <summary>The parts of the kind, in the order of the document.</summary>
    internal abstract IEnumerable<Part> PartsOf(ConventionDetails convention);

    /// <summary>The convention with the parts of the kind.</summary>
    internal abstract ConventionDetails With(ConventionDetails convention, PartMap parts);

    /// <summary>Where a convention states a part of the kind: a path such as <c>structures[1]</c>.</summary>
    internal abstract string PlaceOf(PartPosition at);

    /// <summary>The keys that others may refer to.</summary>
    internal virtual IEnumerable<object> KeysOf(ConventionDetails convention) => [];

    /// <summary>Reports the keys that are used twice.</summary>
    internal virtual void CheckKeys(ConventionDetails convention, Checks checks)
    {
    }

    /// <summary>Gives all that the parts of the kind refer to, each with the member of the convention that states it.</summary>
    internal abstract void Refer(ConventionDetails convention, References to);

    /// <summary>Gives all that a part refers to.</summary>
    internal abstract void Refer(Part part, References to);

    /// <summary>The members of a part, as a comparison of two texts shows them.</summary>
    internal abstract IEnumerable<PartMember> MembersOf(Part part);

    /// <summary>What is left of a part without clauses: null for nothing, the part itself where the model cannot say.</summary>
    internal abstract Part? Without(Part part, Func<ClauseId, bool> isGone);

    /// <summary>The clause that states a part; null where the part does not name it.</summary>
    internal abstract ClauseId? ClauseOf(Part part);

    /// <summary>Whether a part is of the content of the annex on a subject, which it does not name.</summary>
    internal virtual bool IsContentOf(AnnexSubject subject, Part part) => Annex == subject;

    /// <summary>What a part is called, by its kind and its name.</summary>
    internal abstract BilingualText NameOf(Part part);

    /// <summary>The name by which others refer to a part; null where they do so by its address alone.</summary>
    internal abstract string? OwnNameOf(Part part);
}
