using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record StatedCountDocument(
    [property: Description("The clause that states the number.")] ClauseId At,
    [property: Description("What is counted.")] CountSubject Thing,
    [property: Description("How many.")] int Count,
    [property: Description("The service whose structures or places are counted; only for structures and places.")] ServiceKind? Service = null,
    [property: Description("The activity whose leisure centres are counted.")] AlshActivity? Activity = null);
