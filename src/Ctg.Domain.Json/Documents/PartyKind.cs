namespace Ctg.Domain.Json.Documents;

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
