namespace Ctg.Domain.Audit;

/// <summary>Structures of which two things are said.</summary>
internal static class StructureChecks
{
    /// <summary>A name that is listed at several addresses: one place with two addresses, or two places with one name.</summary>
    internal static void Addresses(AuditSubject subject, AuditNotes notes)
    {
        foreach (var named in subject.Text.Structures.Where(structure => structure.Address is not null)
            .GroupBy(structure => structure.Name))
        {
            var addresses = named.Select(structure => structure.Address!).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (addresses.Count > 1)
            {
                notes.Found(PartId.Structure(named.First().Id), subject.AnnexOn(AnnexSubject.Structures), new(
                    "« {0} » figure à plusieurs adresses : {1}.",
                    "'{0}' is listed at several addresses: {1}.",
                    named.Key,
                    addresses.Select(address => new BilingualText($"« {address} »", $"'{address}'")).JoinAsProse()));
            }
        }
    }
}
