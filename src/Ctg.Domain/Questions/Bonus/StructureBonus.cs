namespace Ctg.Domain.Bonus;

/// <summary>
/// The bonus territoire of a structure for a year, or of an activity whose offer is known for several structures together alone.
/// </summary>
/// <remarks>Paid to the structure's operator. Source: article 5 of the standard convention.</remarks>
public sealed record StructureBonus
{
    internal StructureBonus(
        Id<Structure> structure,
        string name,
        OfferScope scope,
        Operator? @operator,
        OfferSplit units,
        Fraction paidNewUnits,
        BonusRefusal? refusal,
        Euros existing,
        Euros withdrawn,
        Euros @new,
        ValueList<Id<Bareme>> stale)
    {
        Structure = structure;
        Name = name;
        Scope = scope;
        Operator = @operator;
        ReferenceUnits = units.Reference;
        ExistingUnits = units.Kept;
        NewUnits = units.New;
        PaidNewUnits = paidNewUnits;
        Refusal = refusal;
        Existing = existing;
        Withdrawn = withdrawn;
        New = @new;
        Total = existing + @new;
        Stale = stale;
    }

    /// <summary>The structure's key.</summary>
    public Id<Structure> Structure { get; }

    /// <summary>The structure's name.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether the amounts are those of one structure, or of an activity: of the latter, nothing says how they split over the structures.
    /// </summary>
    public OfferScope Scope { get; }

    /// <summary>Who is paid; null when not known.</summary>
    public Operator? Operator { get; }

    /// <summary>The units of the reference year that count; zero when the structure did not qualify then.</summary>
    public Fraction ReferenceUnits { get; }

    /// <summary>The units of the year that the reference year had as well: the existing offer.</summary>
    public Fraction ExistingUnits { get; }

    /// <summary>The units of the year beyond those of the reference year: the new offer.</summary>
    public Fraction NewUnits { get; }

    /// <summary>Those of <see cref="NewUnits"/> that are paid: all, or those that the cap lets through.</summary>
    public Fraction PaidNewUnits { get; }

    /// <summary>Why the structure receives nothing; null when it qualifies.</summary>
    public BonusRefusal? Refusal { get; }

    /// <summary>The amount for the existing offer (« offre existante »).</summary>
    public Euros Existing { get; }

    /// <summary>
    /// What was withdrawn from the territory's amount with the units that the structure lost; zero under the other policy.
    /// </summary>
    public Euros Withdrawn { get; }

    /// <summary>The amount for the new offer (« offre nouvelle »).</summary>
    public Euros New { get; }

    /// <summary>Both.</summary>
    public Euros Total { get; }

    /// <summary>
    /// The parameters behind these amounts whose review is overdue: the amounts are to be confirmed. Empty when there are none.
    /// </summary>
    public ValueList<Id<Bareme>> Stale { get; }

    /// <summary>The structure and its amounts, for logs.</summary>
    /// <returns>A text such as <c>coquelicot: 10274.42 + 0.00</c>, or <c>coquelicot: NoOffer</c>.</returns>
    public override string ToString() => Refusal is { } refusal ? $"{Structure}: {refusal}" : $"{Structure}: {Existing} + {New}";
}
