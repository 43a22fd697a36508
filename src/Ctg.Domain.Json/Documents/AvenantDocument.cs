using System.ComponentModel;
using System.Text.Json.Serialization;
using Ctg.Domain.Amendments;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record AvenantDocument(
    [property: Description("The avenant's key.")] Id<Avenant> Id,
    [property: Description("What it is about, as a short noun phrase.")] string Title,
    [property: Description("The day on which the last party signed it.")] LocalDate SignedOn,
    [property: Description("The first day on which the text is as changed.")] LocalDate EffectiveOn,
    [property: Description("The day on which it became known; not before it was signed.")] LocalDate KnownOn,
    [property: JsonPropertyOrder(1), Description("Its changes: at least one, of each part one.")] List<ChangeDocument> Changes,
    [property: Description("The day of the committee meeting to which it was put.")] LocalDate? SubmittedOn = null,
    [property: Description("The keys of the avenants over which it prevails on one effective day, each once.")] List<Id<Avenant>>? PrevailsOver = null);
