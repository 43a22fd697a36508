using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record ActionDocument(
    [property: Description("The number, unique in the plan.")] ActionNumber Number,
    [property: Description("What is done.")] string Title,
    [property: Description("Who leads it.")] List<LeadDocument>? Leads = null,
    [property: Description("The years in which it is to be done.")] List<YearRun>? Schedule = null,
    [property: Description("The keys of its follow-up indicators.")] List<Id<Indicator>>? Indicators = null,
    [property: Description("What the parties may provide.")] List<MeansDocument>? Means = null,
    [property: Description("The keys of the structures that it names.")] List<Id<Structure>>? Structures = null,
    [property: Description("What is doubtful in its indicators.")] string? IndicatorsDoubt = null,
    [property: Description("What is doubtful in its means.")] string? MeansDoubt = null)
    : IDocumentOf<PlanAction>
{
    internal static ActionDocument Of(PlanAction action) => new(
        Number: action.Number,
        Title: action.Title,
        Leads: DocumentList.OrNone(action.Leads, LeadDocument.Of),
        Schedule: DocumentList.OrNone(action.Schedule.Runs),
        Indicators: DocumentList.OrNone(action.Indicators),
        Means: DocumentList.OrNone(action.Means, MeansDocument.Of),
        Structures: DocumentList.OrNone(action.Structures),
        IndicatorsDoubt: action.IndicatorsDoubt,
        MeansDoubt: action.MeansDoubt);

    public PlanAction Map(DocumentMapper map) => map.Take(PlanAction.TryCreate(new()
    {
        Number = Number,
        Title = Title,
        Leads = map.Each("leads", Leads),
        Schedule = map.At("schedule", Schedule, schedule => map.Take(YearSet.TryCreate(DocumentMapper.Items(schedule)))) ?? YearSet.None,
        Indicators = DocumentMapper.Items(Indicators),
        Means = map.Each("means", Means),
        Structures = DocumentMapper.Items(Structures),
        IndicatorsDoubt = IndicatorsDoubt,
        MeansDoubt = MeansDoubt,
    }));
}
