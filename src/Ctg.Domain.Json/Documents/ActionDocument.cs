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
    [property: Description("What is doubtful in its means.")] string? MeansDoubt = null);
