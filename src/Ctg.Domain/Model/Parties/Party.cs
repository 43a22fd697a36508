using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// A party to the convention (« partie », « signataire »): a <see cref="Caf"/>, a <see cref="LocalAuthority"/> or an
/// <see cref="OtherParty"/>.
/// </summary>
/// <remarks>Source: the convention's heading and closing formula.</remarks>
public abstract record Party
{
    private readonly PartyDetails _details;

    private protected Party(PartyDetails details) => _details = details;

    /// <summary>The party's key in the convention.</summary>
    public Id<Party> Id => _details.Id;

    /// <summary>The party's name.</summary>
    public string Name => _details.Name;

    /// <summary>The party's signature: awaited, or given on a day stated in full, in part or not at all.</summary>
    public Signature Signature => _details.Signature;

    /// <summary>The SIREN; null when not stated.</summary>
    public Siren? Siren => _details.Siren;

    /// <summary>The role of who signs for the party, never a person's name; null when not stated.</summary>
    public string? Representative => _details.Representative;

    /// <summary>The decision that authorises the signature; null when there is none or it is not stated.</summary>
    public Deliberation? Deliberation => _details.Deliberation;

    /// <summary>The first day on which it is a party, for one that joined by avenant; null for one that concluded the convention.</summary>
    /// <remarks>The convention does not wait for the signature of a party that joins: it binds the others already.</remarks>
    public LocalDate? JoinedOn => _details.JoinedOn;

    /// <summary>Keeps the hierarchy closed: no type of another assembly can implement it, so that each party is of a known kind.</summary>
    private protected abstract void IsOfThisAssembly();

    /// <summary>What every kind of party states, to build a changed one from.</summary>
    /// <returns>The details; what the kind adds, such as a commune's code, is in its own properties.</returns>
    public PartyDetails ToDetails() => _details;

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;

    private protected static Validated<T> Build<T>(PartyDetails details, Func<PartyDetails, T> create, Action<Checks>? more = null)
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
        more?.Invoke(checks);
        return checks.Build(() => create(details));
    }
}
