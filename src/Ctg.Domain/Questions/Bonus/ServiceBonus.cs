using System.Diagnostics;

namespace Ctg.Domain.Bonus;

/// <summary>The bonus territoire of a service for a year, over the territory.</summary>
[DebuggerDisplay("{Service} {Year}: {Total}")]
public sealed record ServiceBonus
{
    internal ServiceBonus(
        ServiceKind service,
        int year,
        Euros? reference,
        Euros toSpread,
        Fraction? rate,
        ValueList<StructureBonus> structures,
        AllocationCertificate<Id<Structure>>? certificate,
        ValueList<Id<Bareme>> stale,
        ValueList<Id<Structure>> withoutOffer,
        ValueList<Id<Structure>> notBrokenDown,
        ValueList<Id<Structure>> notListed)
    {
        Service = service;
        Year = year;
        Reference = reference;
        ToSpread = toSpread;
        Rate = rate;
        Structures = structures;
        Certificate = certificate;
        Existing = Euros.Sum(structures.Select(structure => structure.Existing));
        New = Euros.Sum(structures.Select(structure => structure.New));
        Total = Existing + New;
        WithoutOffer = withoutOffer;
        NotBrokenDown = notBrokenDown;
        NotListed = notListed;
        Stale = [.. stale.Union(structures.SelectMany(structure => structure.Stale))];
    }

    /// <summary>The service.</summary>
    public ServiceKind Service { get; }

    /// <summary>The calendar year for which it is paid.</summary>
    public int Year { get; }

    /// <summary>The reference amount; null when the convention states none.</summary>
    public Euros? Reference { get; }

    /// <summary>
    /// The amount spread over the existing offer: the reference, revalued and with its floor; zero for a year that is not covered.
    /// </summary>
    public Euros ToSpread { get; }

    /// <summary>
    /// The exact amount in euros for one unit of existing offer (« montant lissé »); null when there are no units to spread over.
    /// </summary>
    public Fraction? Rate { get; }

    /// <summary>The structures and the activities of the reference year and of the year, those that receive nothing among them.</summary>
    public ValueList<StructureBonus> Structures { get; }

    /// <summary>
    /// What proves the shares of <see cref="ToSpread"/>, before anything is withdrawn from them with lost units; null when nothing was
    /// spread.
    /// </summary>
    public AllocationCertificate<Id<Structure>>? Certificate { get; }

    /// <summary>The existing offer's amounts, in sum.</summary>
    public Euros Existing { get; }

    /// <summary>The new offer's amounts, in sum.</summary>
    public Euros New { get; }

    /// <summary>Both.</summary>
    public Euros Total { get; }

    /// <summary>
    /// What of <see cref="ToSpread"/> nobody receives: withdrawn with the units that were lost, or left without a structure that qualifies.
    /// </summary>
    public Euros Unpaid => ToSpread - Existing;

    /// <summary>The parameters behind these amounts whose review is overdue. Empty when there are none.</summary>
    public ValueList<Id<Bareme>> Stale { get; }

    /// <summary>
    /// The structures that the convention lists for the service and for which no offer was given, neither in the year nor in that of
    /// reference: nothing is computed for them, which does not say that they receive nothing. Empty when there are none.
    /// </summary>
    public ValueList<Id<Structure>> WithoutOffer { get; }

    /// <summary>
    /// The structures that the convention lists for the service and whose part in the amounts is not known: the offer is that of an
    /// activity
    /// (<see cref="OfferScope.Activity"/>), over structures that the document does not tell apart. Empty when there are none.
    /// </summary>
    public ValueList<Id<Structure>> NotBrokenDown { get; }

    /// <summary>
    /// The keys of <see cref="Structures"/>, activities aside, under which the convention lists no structure: a new one, or a slip. Empty
    /// when there are none.
    /// </summary>
    public ValueList<Id<Structure>> NotListed { get; }

    /// <summary>
    /// The service, the year, the total, what is not paid, and which structures are without an offer or not listed, for logs.
    /// </summary>
    /// <returns>
    /// A text such as <c>Eaje 2022: 53605.67</c>, or <c>Eaje 2024: 0.00 (unpaid: 53605.67; without offer: le-bleuet)</c>.
    /// </returns>
    public override string ToString()
    {
        string[] notes =
        [
            .. Unpaid == Euros.Zero ? (string[])[] : [$"unpaid: {Unpaid}"],
            .. WithoutOffer.IsEmpty ? (string[])[] : [$"without offer: {string.Join(", ", WithoutOffer)}"],
            .. NotBrokenDown.IsEmpty ? (string[])[] : [$"not broken down: {string.Join(", ", NotBrokenDown)}"],
            .. NotListed.IsEmpty ? (string[])[] : [$"not listed: {string.Join(", ", NotListed)}"],
        ];
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Service} {Year}: {Total}{(notes.Length == 0 ? "" : $" ({string.Join("; ", notes)})")}");
    }
}
