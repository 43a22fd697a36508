namespace Ctg.Domain;

/// <summary>
/// A local authority (« collectivité ») as a party: a <see cref="Commune"/>, an <see cref="Epci"/> or a <see cref="Departement"/>.
/// </summary>
public abstract record LocalAuthority : Party
{
    private protected LocalAuthority(PartyDetails details)
        : base(details)
    {
    }
}
