using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;

namespace Ctg.Samples.Common;

/// <summary>What a convention states of the offer of its reference year, as far as it does.</summary>
public static class StatedOffer
{
    private const int LongestKey = 48;

    /// <summary>What is read into the document, stated with each answer.</summary>
    public static BilingualText Reading { get; } = new(
        "Lecture du document : le soutien est celui de la liste des structures (annexe 2), réputé identique chaque année ; les places "
            + "sont celles de l'annexe 1, sans date propre ; "
        + "le « montant du droit » d'un EAJE vaut Psu ; un service sans capacité ni actes compte pour une unité par structure ; "
        + "une offre énoncée par activité n'est pas ventilée par structure.",
        "Reading of the document: support is that of the list of structures (annex 2), presumed to be the same each year; places are "
            + "those of annex 1, undated; "
        + "the 'montant du droit' of an EAJE is read as Psu; a service without capacity or acts counts for one unit per structure; "
        + "an offer stated by activity is not broken down by structure.");

    /// <summary>The offer of all services for which a reference amount is stated.</summary>
    /// <remarks>
    /// A service is counted by its structures' capacities where all have one in the same unit; else by the acts of its funding table,
    /// activity by activity;
    /// else by its structures, one each; else as one activity. What a local authority that is a party runs is taken as supported by it; all
    /// else that is
    /// listed, by the one that concluded the convention: an authority that joins by avenant leaves its support as it is.
    /// </remarks>
    /// <exception cref="RefusalException">What the convention states is no offer: it counts a structure twice.</exception>
    public static TerritoryOffer Of(Convention convention, int year)
    {
        ArgumentNullException.ThrowIfNull(convention);
        var authority =
            convention.Parties.OfType<LocalAuthority>().Where(party => party.JoinedOn is null).ToList() is [var only] ? only.Id : null;
        return TerritoryOffer.TryCreate(
            year,
            convention.ReferenceAmounts.Where(amount => amount.Year == year)
                .SelectMany(amount => OfService(convention, amount.Service, year, authority)).ToValueList()).OrRefuse();
    }

    private static IEnumerable<StructureOffer> OfService(Convention convention, ServiceKind service, int year, Id<Party>? authority)
    {
        var structures = convention.Structures.Where(structure => structure.Service == service).ToList();
        var table = convention.FundingTables.FirstOrDefault(table => table.Service == service && table.Year == year);
        var operators = structures.Select(structure => structure.Operator).Distinct().ToList();
        var manager = operators is [{ } one] ? one : OperatorOf(convention, authority);
        if (structures.Count > 0 && structures.Select(structure => structure.Capacity?.Unit).Distinct().ToList() is [{ }])
        {
            return structures.Select(structure => Offer(
                structure.Id, structure.Name, service, structure.Capacity!, structure.Operator, SupportOf(structure.Operator),
                IsPaidPsu(table, structure) ? true : null));
        }

        var lines = table?.Lines.Where(line => line.Quantity?.Unit == QuantityUnit.Acts && line.Structure is null).ToList();
        if (lines is { Count: > 0 })
        {
            var keys = lines.Select(line => KeyOf(line.Label)).ToList();
            return lines.Select(
                (line, i) =>
                    Offer(Unique(keys, i), line.Label, service, line.Quantity!, manager, SupportOf(manager), null, OfferScope.Activity));
        }

        var single = Quantity.Create(1, QuantityUnit.Structures);
        return structures.Count > 0
            ? structures.Select(
                structure => Offer(structure.Id, structure.Name, service, single, structure.Operator, SupportOf(structure.Operator), null))
            : [
                Offer(
                    KeyOf(service.ToString()), table?.Title ?? service.Label().French, service, single, manager, SupportOf(manager), null,
                    OfferScope.Activity)];

        Id<Party>? SupportOf(Operator? manager) =>
            convention.Parties.OfType<LocalAuthority>().FirstOrDefault(party => party.Id == manager?.Party)?.Id ?? authority;
    }

    private static StructureOffer Offer(
        Id<Structure> key,
        string name,
        ServiceKind service,
        Quantity units,
        Operator? manager,
        Id<Party>? authority,
        bool? underPsu,
        OfferScope scope = OfferScope.Structure) => StructureOffer.Create(new()
        {
            Structure = key,
            Name = name,
            Scope = scope,
            Service = service,
            Units = units,
            Operator = manager,
            SupportedBy = authority,
            UnderPsu = underPsu,
        });

    /// <summary>
    /// An EAJE to which the table says that the Caf paid the service benefit is under the Psu, which is that benefit's name.
    /// </summary>
    private static bool IsPaidPsu(FundingTable? table, Structure structure) =>
        table is not null && table.Lines.Any(line => line.Component == FundingComponent.ServiceBenefit && line.Structure == structure.Id);

    /// <summary>The authority as the operator that it is of other structures; null when it is not known to run any.</summary>
    private static Operator? OperatorOf(Convention convention, Id<Party>? authority) =>
        convention.Structures.Select(structure => structure.Operator).FirstOrDefault(one => one?.Party is { } party && party == authority);

    /// <summary>A key, with its rank behind it where an earlier one is the same.</summary>
    private static Id<Structure> Unique(List<Id<Structure>> keys, int index) => keys.IndexOf(keys[index]) == index
        ? keys[index]
        : Id<Structure>.Parse(string.Create(CultureInfo.InvariantCulture, $"{keys[index].Text}-{index + 1}"));

    /// <summary>A key made of a label: the beginning of its letters without accents, in words parted by hyphens.</summary>
    private static Id<Structure> KeyOf(string label)
    {
        const string Accented = "àâäçéèêëîïôöùûü";
        const string Plain = "aaaceeeeiioouuu";
        var letters = label.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal)
            .Select(c => Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Plain[i] : c);
        var words =
            string.Concat(letters.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = string.Join('-', words);
        return Id<Structure>.Parse(key.Length == 0 ? "ligne" : key[..Math.Min(key.Length, LongestKey)].TrimEnd('-'));
    }
}
