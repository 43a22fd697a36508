using System.ComponentModel;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record TermDocument(
    [property: Description("The clause that stipulates the term.")] ClauseId Clause,
    [property: Description("The first day, included.")] LocalDate First,
    [property: Description("The last day, included.")] LocalDate Last,
    [property: Description("Whether the convention continues after its term.")] Renewal Renewal)
    : IDocumentOf<TermClause>
{
    internal static TermDocument Of(TermClause term) => new(
        Clause: term.Clause, First: term.Term.First, Last: term.Term.Last, Renewal: term.Renewal);

    public TermClause Map(DocumentMapper map) => new(Clause, map.Take(Term.TryCreate(First, Last)), Renewal);
}
