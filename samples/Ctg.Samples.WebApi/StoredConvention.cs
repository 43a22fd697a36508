using Ctg.Domain;
using NodaTime;

namespace Ctg.Samples.WebApi;

/// <summary>A convention as the database keeps it: the whole document, and beside it what it is looked up by.</summary>
internal sealed class StoredConvention
{
    private StoredConvention()
    {
    }

    public required Id<StoredConvention> Key { get; init; }

    public string Title { get; private set; } = "";

    /// <summary>The first day of the term, by the last text.</summary>
    public LocalDate First { get; private set; }

    /// <summary>The last day of the term, by the last text.</summary>
    public LocalDate Last { get; private set; }

    /// <summary>The convention with its avenants; the other columns are taken from it.</summary>
    public ConventionHistory History { get; private set; } = null!;

    public List<StoredAuthority> Authorities { get; } = [];

    public List<StoredAmount> Amounts { get; } = [];

    internal static StoredConvention Of(Id<StoredConvention> key, ConventionHistory history)
    {
        var stored = new StoredConvention { Key = key };
        stored.Take(history);
        return stored;
    }

    /// <summary>
    /// The text that all that is recorded makes, what takes effect later included; where avenants are at odds, the last one before them.
    /// </summary>
    internal static Convention LastTextOf(ConventionHistory history) => history.Timeline().Versions[^1].Convention;

    internal void Take(ConventionHistory history)
    {
        var convention = LastTextOf(history);
        (Title, First, Last, History) = (convention.Title, convention.Term.First, convention.Term.Last, history);
        Authorities.Clear();
        Authorities.AddRange(convention.Parties.OfType<LocalAuthority>().Select(party => new StoredAuthority
        {
            Party = party.Id,
            Name = party.Name,
            Commune = (party as Commune)?.Code,
            Siren = party.Siren,
        }));
        Amounts.Clear();
        Amounts.AddRange(convention.ReferenceAmounts.Select(reference => new StoredAmount
        {
            Service = reference.Service,
            Year = reference.Year,
            Amount = reference.Amount,
        }));
    }
}
