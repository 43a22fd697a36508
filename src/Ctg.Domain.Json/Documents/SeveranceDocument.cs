using System.ComponentModel;
using NodaTime;

namespace Ctg.Domain.Json.Documents;

internal sealed record SeveranceDocument(
    [property: Description("The clause deemed unwritten: an article, a paragraph or an annex.")] ClauseId Clause,
    [property: Description("Why it is deemed unwritten.")] SeveranceBasis Basis,
    [property: Description("The usual reference of the rule or of the decision.")] string Reference,
    [property: Description("The day of the decision, or the day on which the rule was relied on.")] LocalDate DecidedOn,
    [property: Description("The first day on which the clause is deemed unwritten.")] LocalDate EffectiveOn,
    [property: Description("The day on which this became known; not before the decision.")] LocalDate KnownOn)
    : IDocumentOf<Severance>
{
    internal static SeveranceDocument Of(Severance severance) => new(
        Clause: severance.Clause,
        Basis: severance.Basis,
        Reference: severance.Reference,
        DecidedOn: severance.DecidedOn,
        EffectiveOn: severance.EffectiveOn,
        KnownOn: severance.KnownOn);

    public Severance Map(DocumentMapper map) => map.Take(Severance.TryCreate(new()
    {
        Clause = Clause,
        Basis = Basis,
        Reference = Reference,
        DecidedOn = DecidedOn,
        EffectiveOn = EffectiveOn,
        KnownOn = KnownOn,
    }));
}
