using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record OrientationDocument(
    [property: Description("The number, 1 to 999.")] int Number,
    [property: Description("The aim.")] string Title,
    [property: Description("The objectives shared by the parties.")] List<SharedObjectiveDocument> SharedObjectives);
