using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record StructureDocument(
    [property: Description("The structure's key.")] Id<Structure> Id,
    [property: Description("The name.")] string Name,
    [property: Description("The service.")] ServiceKind Service,
    [property: Description("What a leisure centre offers; only for the service alsh.")] List<AlshActivity>? Activities = null,
    [property: Description("The address, as one line.")] string? Address = null,
    [property: Description("The size in the service's unit.")] QuantityDocument? Capacity = null,
    [property: Description("Who runs the structure and is paid for it.")] OperatorDocument? Operator = null)
    : IDocumentOf<Structure>
{
    internal static StructureDocument Of(Structure structure) => new(
        Id: structure.Id,
        Name: structure.Name,
        Service: structure.Service,
        Activities: DocumentList.OrNone(structure.Activities),
        Address: structure.Address,
        Capacity: structure.Capacity is { } capacity ? QuantityDocument.Of(capacity) : null,
        Operator: structure.Operator is { } runs ? OperatorDocument.Of(runs) : null);

    public Structure Map(DocumentMapper map) => map.Take(Structure.TryCreate(new()
    {
        Id = Id,
        Name = Name,
        Service = Service,
        Activities = DocumentMapper.Items(Activities),
        Address = Address,
        Capacity = map.At("capacity", Capacity),
        Operator = map.At("operator", Operator),
    }));
}
