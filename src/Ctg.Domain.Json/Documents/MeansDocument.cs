using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record MeansDocument(
    [property: Description("The means.")] string Title,
    [property: Description("Its kind.")] MeansKind Kind);
