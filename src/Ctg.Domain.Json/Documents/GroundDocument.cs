using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record GroundDocument(
    [property: Description("Why the convention may be terminated.")] GroundKind Kind,
    [property: Description("The clause that states the ground.")] ClauseId Clause,
    [property: Description("The heading of the clause.")] string Heading,
    [property: Description("The keys of the parties that may rely on the ground.")] List<Id<Party>> Entitled,
    [property: Description("Whether a formal notice (mise en demeure) must come first and remain without effect.")] bool MiseEnDemeure,
    [property: Description("The length of the notice; absent when there is none.")] NoticePeriod? Notice = null,
    [property: Description("The event from which the notice runs; absent when the text does not state it.")]
    NoticeStart? NoticeStart = null,
    [property: Description("The form of the notice; absent when the text does not state it.")] NoticeForm? Form = null,
    [property: Description("Whether the heading differs from what the clause says; absent when it does not.")] bool? HeadingDiffers = null)
    : IDocumentOf<ResiliationGround>
{
    internal static GroundDocument Of(ResiliationGround ground) => new(
        Kind: ground.Kind,
        Clause: ground.Clause,
        Heading: ground.Heading,
        Entitled: [.. ground.Entitled],
        MiseEnDemeure: ground.MiseEnDemeure,
        Notice: ground.Notice,
        NoticeStart: ground.NoticeStart,
        Form: ground.Form,
        HeadingDiffers: ground.HeadingDiffers ? true : null);

    public ResiliationGround Map(DocumentMapper map) => map.Take(ResiliationGround.TryCreate(new()
    {
        Kind = Kind,
        Clause = Clause,
        Heading = Heading,
        HeadingDiffers = HeadingDiffers ?? false,
        Entitled = DocumentMapper.Items(Entitled),
        MiseEnDemeure = MiseEnDemeure,
        Notice = Notice,
        NoticeStart = NoticeStart,
        Form = Form,
    }));
}
