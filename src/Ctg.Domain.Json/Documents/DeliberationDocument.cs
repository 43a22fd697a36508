using System.ComponentModel;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record DeliberationDocument(
    [property: Description("The day of the decision.")] LocalDate DecidedOn,
    [property: Description("The day on which it was sent to the préfecture.")] LocalDate? TransmittedOn = null,
    [property: Description("The day on which the préfecture received it.")] LocalDate? ReceivedOn = null,
    [property: Description("The @ctes identifier.")] CtesId? CtesId = null,
    [property: Description("The annex that holds the decision.")] ClauseId? Annex = null);
