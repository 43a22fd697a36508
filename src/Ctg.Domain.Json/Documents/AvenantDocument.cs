using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record AvenantDocument(
    [property: Description("The avenant's key.")] Id<Avenant> Id,
    [property: Description("What it is about, as a short noun phrase.")] string Title,
    [property: Description("The day on which the last party signed it, in full or in part, or blank.")] PartialDate SignedOn,
    [property: Description("The first day of the amended text.")] LocalDate EffectiveOn,
    [property: Description("The day on which it became known; not before the earliest day on which it can have been signed.")]
    LocalDate KnownOn,
    [property: JsonPropertyOrder(1), Description("Its changes: at least one, and at most one for each part.")] List<ChangeDocument> Changes,
    [property: Description("The day of the committee meeting to which it was put.")] LocalDate? SubmittedOn = null,
    [property: Description("The keys of the avenants of the same effective day over which it prevails, each once.")]
    List<Id<Avenant>>? PrevailsOver = null)
    : IDocumentOf<Avenant>
{
    internal static AvenantDocument Of(Avenant avenant) => new(
        Id: avenant.Id,
        Title: avenant.Title,
        SignedOn: avenant.SignedOn,
        EffectiveOn: avenant.EffectiveOn,
        KnownOn: avenant.KnownOn,
        Changes: DocumentList.Of(avenant.Changes, ChangeDocument.Of),
        SubmittedOn: avenant.SubmittedOn,
        PrevailsOver: DocumentList.OrNone(avenant.PrevailsOver));

    public Avenant Map(DocumentMapper map) => map.Take(Avenant.TryCreate(new()
    {
        Id = Id,
        Title = Title,
        SignedOn = SignedOn,
        EffectiveOn = EffectiveOn,
        KnownOn = KnownOn,
        SubmittedOn = SubmittedOn,
        PrevailsOver = DocumentMapper.Items(PrevailsOver),
        Changes = map.Each("changes", Changes),
    }));
}
