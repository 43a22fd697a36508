using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ComparatorDocument(
    [property: Description("The wider territory.")] ComparatorTerritory Territory,
    [property: Description("The value, in the figure's unit.")] decimal Value);
