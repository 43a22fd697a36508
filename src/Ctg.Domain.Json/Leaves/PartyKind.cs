namespace Ctg.Domain.Json.Leaves;

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
