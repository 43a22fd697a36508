namespace Ctg.Domain.Json.Scalars;

/// <summary>The kinds of party, as one word of the format.</summary>
internal enum PartyKind
{
    Caf,
    Commune,
    Epci,
    Departement,
    Msa,
    Cpam,
    Other,
}
