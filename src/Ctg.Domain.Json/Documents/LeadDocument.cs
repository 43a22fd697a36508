using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record LeadDocument(
    [property: Description("The key of the party that the department belongs to.")] Id<Party> Party,
    [property: Description("The department or role, never a person.")] string Name)
    : IDocumentOf<Lead>
{
    internal static LeadDocument Of(Lead lead) => new(Party: lead.Party, Name: lead.Name);

    public Lead Map(DocumentMapper map) => map.Take(Lead.TryCreate(Party, Name));
}
