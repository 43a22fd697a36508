using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record QuantityDocument(
    [property: Description("How many units; zero or more.")] decimal Count,
    [property: Description("The unit.")] QuantityUnit Unit);
