using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record SheetDocument(
    [property: Description("The numbers of the actions that the sheet covers: one or more.")] List<ActionNumber> Actions,
    [property: Description("The subject.")] string Title,
    [property: Description("The initial findings.")] string? Findings = null,
    [property: Description("The target public.")] List<string>? Audience = null,
    [property: Description("Its operational objectives.")] List<string>? Objectives = null,
    [property: Description("How it is to be done.")] List<string>? Methods = null,
    [property: Description("When: term, termAndNext, or years.")] SheetPeriod? Period = null,
    [property: Description("Who is responsible for it: roles, never persons.")] List<string>? Responsible = null,
    [property: Description("The expected results.")] List<string>? ExpectedResults = null,
    [property: Description("The partners involved.")] List<string>? Partners = null,
    [property: Description("The keys of its follow-up indicators.")] List<Id<Indicator>>? Indicators = null,
    [property: Description("What the parties may provide.")] List<MeansDocument>? Means = null)
    : IDocumentOf<ActionSheet>
{
    internal static SheetDocument Of(ActionSheet sheet) => new(
        Actions: [.. sheet.Actions],
        Title: sheet.Title,
        Findings: sheet.Findings,
        Audience: DocumentList.OrNone(sheet.Audience),
        Objectives: DocumentList.OrNone(sheet.Objectives),
        Methods: DocumentList.OrNone(sheet.Methods),
        Period: sheet.Period,
        Responsible: DocumentList.OrNone(sheet.Responsible),
        ExpectedResults: DocumentList.OrNone(sheet.ExpectedResults),
        Partners: DocumentList.OrNone(sheet.Partners),
        Indicators: DocumentList.OrNone(sheet.Indicators),
        Means: DocumentList.OrNone(sheet.Means, MeansDocument.Of));

    public ActionSheet Map(DocumentMapper map) => map.Take(ActionSheet.TryCreate(new()
    {
        Actions = DocumentMapper.Items(Actions),
        Title = Title,
        Findings = Findings,
        Audience = DocumentMapper.Items(Audience),
        Objectives = DocumentMapper.Items(Objectives),
        Methods = DocumentMapper.Items(Methods),
        Period = Period,
        Responsible = DocumentMapper.Items(Responsible),
        ExpectedResults = DocumentMapper.Items(ExpectedResults),
        Partners = DocumentMapper.Items(Partners),
        Indicators = DocumentMapper.Items(Indicators),
        Means = map.Each("means", Means),
    }));
}
