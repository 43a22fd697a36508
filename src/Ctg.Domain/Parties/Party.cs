using NodaTime;

namespace Ctg.Domain;

/// <summary>A party to the convention (« partie », « signataire »): a <see cref="Caf"/>, a <see cref="LocalAuthority"/> or an <see cref="OtherParty"/>.</summary>
/// <remarks>Source: the convention's heading and closing formula.</remarks>
public abstract record Party
{
    private protected Party(PartyDetails details)
    {
        Id = details.Id;
        Name = details.Name;
        Signature = details.Signature;
        Siren = details.Siren;
        Representative = details.Representative;
        Deliberation = details.Deliberation;
        JoinedOn = details.JoinedOn;
    }

    /// <summary>The party's key in the convention.</summary>
    public Id<Party> Id { get; }

    /// <summary>The party's name.</summary>
    public string Name { get; }

    /// <summary>The party's signature: awaited, without a day, or of a day.</summary>
    public Signature Signature { get; }

    /// <summary>The SIREN; null when not stated.</summary>
    public Siren? Siren { get; }

    /// <summary>The role of who signs for the party, never a person's name; null when not stated.</summary>
    public string? Representative { get; }

    /// <summary>The decision that authorises the signature; null when there is none or it is not stated.</summary>
    public Deliberation? Deliberation { get; }

    /// <summary>The first day on which it is a party, for one that joined by avenant; null for one that concluded the convention.</summary>
    /// <remarks>The convention does not wait for the signature of a party that joins: it binds the others already.</remarks>
    public LocalDate? JoinedOn { get; }

    /// <summary>Keeps the hierarchy closed: no type of another assembly can implement it, so that each party is of a known kind.</summary>
    private protected abstract void IsOfThisAssembly();

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;

    private protected static Validated<T> Build<T>(PartyDetails details, Func<PartyDetails, T> create)
        where T : Party
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Id);
        ArgumentNullException.ThrowIfNull(details.Signature);
        if (details.JoinedOn is { } joined)
        {
            Checks.StatedDay(joined, nameof(details));
        }

        var checks = new Checks();
        checks.Text(details.Name, "name");
        checks.OptionalText(details.Representative, "representative");
        return checks.Build(() => create(details));
    }
}
