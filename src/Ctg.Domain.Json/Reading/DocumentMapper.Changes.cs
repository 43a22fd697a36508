using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Reading;

/// <content>Avenants and their changes.</content>
internal sealed partial class DocumentMapper
{
    private Avenant Map(AvenantDocument document) => Take(Avenant.TryCreate(new()
    {
        Id = document.Id,
        Title = document.Title,
        SignedOn = document.SignedOn,
        EffectiveOn = document.EffectiveOn,
        KnownOn = document.KnownOn,
        SubmittedOn = document.SubmittedOn,
        PrevailsOver = Items(document.PrevailsOver),
        Changes = Each("changes", document.Changes, Map),
    }));

    private Change Map(ChangeDocument document)
    {
        var isLater = document.Change is ChangeWord.ExtendTerm or ChangeWord.RenewTerm;
        var isOfTheTerm = document.Part == PartId.Term;
        Expect("last", document.Last is not null, isLater);
        if (isLater && !isOfTheTerm)
        {
            Differs(document.Part, PartId.Term);
        }

        var part = MapPart(document);
        return document.Change switch
        {
            ChangeWord.Remove => Change.Remove(document.Clause, document.Part),
            ChangeWord.Add when part is not null => Change.Add(document.Clause, part),
            ChangeWord.Replace when part is not null => Change.Replace(document.Clause, part),
            ChangeWord.ExtendTerm when isOfTheTerm && document.Last is { } last => Change.ExtendTerm(document.Clause, last),
            ChangeWord.RenewTerm when isOfTheTerm && document.Last is { } last => Change.RenewTerm(document.Clause, last),

            // What is missing or differs is already reported, and no history is built: the change keeps its address alone.
            _ => Change.Replace(document.Clause, Part.At(document.Part, "")),
        };
    }

    /// <summary>The part that is added or replaced; null where there is none, which is told where one is expected.</summary>
    private Part? MapPart(ChangeDocument document)
    {
        var kind = document.Part.Kind;
        var hasValue = document.Change is ChangeWord.Add or ChangeWord.Replace;
        var isAnnex = document.Part.Text.StartsWith("clause/annex-", StringComparison.Ordinal);
        Expect("under", document.Under is not null, document.Under is not null && hasValue && kind is PartKind.Action);
        if (document.Under is { Kind: not PartKind.Objective } under)
        {
            Report(new("part-differs", "under", new(
                "« {0} » n'est pas l'adresse d'un objectif opérationnel.", "'{0}' is not the address of an operational objective.", under), "under"));
        }

        // Every value is read, so that each of its errors is reported.
        Part?[] parts =
        [
            Value("title", document.Title, kind is PartKind.Title or PartKind.Orientation or PartKind.SharedObjective or PartKind.Objective, Titled),
            Value("term", document.Term, kind is PartKind.Term, one => Part.Term(Map(one))),
            Value("amendment", document.Amendment, kind is PartKind.Amendment, one => Part.Amendment(Map(one))),
            Value("party", document.Party, kind is PartKind.Party, one => Part.Party(Map(one)), "id"),
            Value("article", document.Article, kind is PartKind.Clause && !isAnnex, one => Part.Article(Map(one)), "clause"),
            Value("annex", document.Annex, kind is PartKind.Clause && isAnnex, one => Part.Annex(Map(one)), "clause"),
            Value("structure", document.Structure, kind is PartKind.Structure, one => Part.Structure(Map(one)), "id"),
            Value("indicator", document.Indicator, kind is PartKind.Indicator, one => Part.Indicator(Map(one)), "id"),
            Value("action", document.Action, kind is PartKind.Action, one => Placed(document, one), "number"),
            Value("sheet", document.Sheet, kind is PartKind.Sheet, one => Part.At(document.Part, Map(one))),
            Value("figure", document.Figure, kind is PartKind.Figure, one => Part.Figure(Map(one)), "id"),
            Value("referenceAmount", document.ReferenceAmount, kind is PartKind.ReferenceAmount, Dated, "service", "year"),
            Value("fundingTable", document.FundingTable, kind is PartKind.FundingTable, one => Part.FundingTable(Map(one)), "id"),
            Value("funding", document.Funding, kind is PartKind.Funding, one => Part.FundingTerms(Map(one))),
            Value("steering", document.Steering, kind is PartKind.Steering, one => Part.Steering(Map(one))),
            Value("evaluation", document.Evaluation, kind is PartKind.Evaluation, one => Part.Evaluation(Map(one))),
            Value("dataExchange", document.DataExchange, kind is PartKind.DataExchange, one => Part.DataExchange(Map(one))),
            Value("resiliation", document.Resiliation, kind is PartKind.Resiliation, one => Part.At(PartId.Resiliation, Take(ResiliationRegime.TryCreate(
                [], one.EffectsClause, one.HeadingsClause, Items(one.SurvivingClauses))))),
            Value("ground", document.Ground, kind is PartKind.Ground, one => Part.Ground(Map(one)), "clause"),
            Value("citation", document.Citation, kind is PartKind.Citation, one => Part.At(document.Part, Map(one))),
            Value("statedCount", document.StatedCount, kind is PartKind.StatedCount, one => Part.At(document.Part, Map(one))),
            Value("restatement", document.Restatement, kind is PartKind.Restatement, one => Part.At(document.Part, Map(one))),
            Value("evolution", document.Evolution, kind is PartKind.Evolution, one => Part.At(document.Part, Map(one))),
            Value("derivation", document.Derivation, kind is PartKind.Derivation, one => Part.At(document.Part, Map(one))),
        ];
        return Array.Find(parts, one => one is not null);

        // The part at the address that is stated; the last arguments are the members by which a value has an address of its own.
        Part? Value<T>(string member, T? value, bool isOfTheKind, Func<T, Part?> map, params ReadOnlySpan<string> keys)
            where T : class
        {
            Expect(member, value is not null, hasValue && isOfTheKind);
            if (At(member, value, map) is not { } part || !hasValue || !isOfTheKind)
            {
                return null;
            }

            if (part.Id != document.Part)
            {
                Differs(document.Part, part.Id, Array.ConvertAll(keys.ToArray(), key => $"{member}.{key}"));
            }

            return Part.At(document.Part, part.Value, part.Under);
        }

        Part Titled(string title)
        {
            var checks = new Checks();
            checks.Text(title, "");
            Take(checks.Build(() => title));
            return Part.At(document.Part, title, document.Part.Above());
        }
    }

    private Part Placed(ChangeDocument document, ActionDocument action)
    {
        var value = Map(action);
        return Part.At(PartId.Action(value.Number), value, document.Under);
    }

    /// <summary>A reference amount whose year is out of range has no address; that it is, is already reported.</summary>
    private Part? Dated(ReferenceAmountDocument document)
    {
        var value = Map(document);
        return value.Year is >= YearRun.MinimumYear and <= YearRun.MaximumYear ? Part.ReferenceAmount(value) : null;
    }

    private void Expect(string member, bool isPresent, bool isOfTheKind) => CheckMember(member, isPresent, isOfTheKind, () => new(
        "Ce membre n'est pas admis pour ce genre de changement ou de partie.", "This member is not allowed for this kind of change or part."), "change", "part");

    private void Differs(PartId stated, PartId found, params ReadOnlySpan<string> keys) => Report(new("part-differs", "part", new(
        "L'adresse « {0} » n'est pas celle de l'élément fourni, « {1} ».",
        "The address '{0}' is not that of the supplied element, '{1}'.",
        stated,
        found), ["change", "part", .. keys]));
}
