using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record DeliberationDocument(
    [property: Description("The day of the decision, in full or in part, or blank.")] PartialDate DecidedOn,
    [property: Description("The day on which it was sent to the préfecture, in full or in part, or blank.")]
    PartialDate? TransmittedOn = null,
    [property: Description("The day on which the préfecture received it, in full or in part, or blank.")] PartialDate? ReceivedOn = null,
    [property: Description("The day on which it was published, in full or in part, or blank.")] PartialDate? PublishedOn = null,
    [property: Description("The @ctes identifier.")] CtesId? CtesId = null,
    [property: Description("The annex that contains the decision.")] ClauseId? Annex = null)
    : IDocumentOf<Deliberation>
{
    internal static DeliberationDocument Of(Deliberation deliberation) => new(
        DecidedOn: deliberation.DecidedOn,
        TransmittedOn: deliberation.TransmittedOn,
        ReceivedOn: deliberation.ReceivedOn,
        PublishedOn: deliberation.PublishedOn,
        CtesId: deliberation.CtesId,
        Annex: deliberation.Annex);

    public Deliberation Map(DocumentMapper map) => map.Take(Deliberation.TryCreate(new()
    {
        DecidedOn = DecidedOn,
        TransmittedOn = TransmittedOn,
        ReceivedOn = ReceivedOn,
        PublishedOn = PublishedOn,
        CtesId = CtesId,
        Annex = Annex,
    }));
}
