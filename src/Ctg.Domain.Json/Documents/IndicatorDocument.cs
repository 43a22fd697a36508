using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record IndicatorDocument(
    [property: Description("The indicator's key.")] Id<Indicator> Id,
    [property: Description("What is measured.")] string Label,
    [property: Description("The kind of measure, which decides what may be added up.")] IndicatorKind Kind,
    [property: Description("The unit of its values.")] string? Unit = null,
    [property: Description("What the convention expects of it.")] GoalDocument? Goal = null,
    [property: Description("The clause that states that several actions share it; absent where each has its own.")]
    ClauseId? SharedAt = null)
    : IDocumentOf<Indicator>
{
    internal static IndicatorDocument Of(Indicator indicator) => new(
        Id: indicator.Id,
        Label: indicator.Label,
        Kind: indicator.Kind,
        Unit: indicator.Unit,
        Goal: indicator.Goal is { } goal ? GoalDocument.Of(goal) : null,
        SharedAt: indicator.SharedAt);

    public Indicator Map(DocumentMapper map) => map.Take(Indicator.TryCreate(new()
    {
        Id = Id,
        Label = Label,
        Kind = Kind,
        Unit = Unit,
        Goal = map.At("goal", Goal),
        SharedAt = SharedAt,
    }));
}
