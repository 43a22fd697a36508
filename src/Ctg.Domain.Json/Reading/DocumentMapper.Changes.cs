using Ctg.Domain.Amendments;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Leaves;
using Ctg.Domain.Resiliations;

namespace Ctg.Domain.Json.Reading;

/// <content>Avenants and their changes.</content>
internal sealed partial class DocumentMapper
{
    /// <summary>The members of a change that state an address once more.</summary>
    private static readonly string[] Values =
    [
        "party", "article", "annex", "structure", "indicator", "action", "figure", "referenceAmount", "fundingTable", "ground",
    ];

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
        Expect("last", document.Last is not null, isLater);
        var part = MapPart(document);
        switch (document.Change)
        {
            case ChangeWord.Add when part is not null:
                return Change.Add(document.Clause, part);
            case ChangeWord.Replace when part is not null:
                return Change.Replace(document.Clause, part);
            case ChangeWord.ExtendTerm or ChangeWord.RenewTerm when document.Last is { } last:
                if (document.Part != PartId.Term)
                {
                    Differs(document.Part, PartId.Term);
                }

                return document.Change == ChangeWord.ExtendTerm ? Change.ExtendTerm(document.Clause, last) : Change.RenewTerm(document.Clause, last);
            default:
                // Where a value is missing, that is told already, and no history is built from this.
                return Change.Remove(document.Clause, document.Part);
        }
    }

    /// <summary>The part that is added or replaced; null where there is none, which is told where one is expected.</summary>
    private Part? MapPart(ChangeDocument document)
    {
        var (kind, hasValue) = (document.Part.Kind, document.Change is ChangeWord.Add or ChangeWord.Replace);
        var isArticle = kind == PartKind.Clause && !document.Part.Text.StartsWith("clause/annex-", StringComparison.Ordinal);
        Expect("under", document.Under is not null, document.Under is not null && hasValue && kind == PartKind.Action);
        Expect("title", document.Title is not null, hasValue && kind is PartKind.Title or PartKind.Orientation or PartKind.SharedObjective or PartKind.Objective);
        Expect("term", document.Term is not null, hasValue && kind == PartKind.Term);
        Expect("amendment", document.Amendment is not null, hasValue && kind == PartKind.Amendment);
        Expect("party", document.Party is not null, hasValue && kind == PartKind.Party);
        Expect("article", document.Article is not null, hasValue && isArticle);
        Expect("annex", document.Annex is not null, hasValue && kind == PartKind.Clause && !isArticle);
        Expect("structure", document.Structure is not null, hasValue && kind == PartKind.Structure);
        Expect("indicator", document.Indicator is not null, hasValue && kind == PartKind.Indicator);
        Expect("action", document.Action is not null, hasValue && kind == PartKind.Action);
        Expect("sheet", document.Sheet is not null, hasValue && kind == PartKind.Sheet);
        Expect("figure", document.Figure is not null, hasValue && kind == PartKind.Figure);
        Expect("referenceAmount", document.ReferenceAmount is not null, hasValue && kind == PartKind.ReferenceAmount);
        Expect("fundingTable", document.FundingTable is not null, hasValue && kind == PartKind.FundingTable);
        Expect("funding", document.Funding is not null, hasValue && kind == PartKind.Funding);
        Expect("steering", document.Steering is not null, hasValue && kind == PartKind.Steering);
        Expect("evaluation", document.Evaluation is not null, hasValue && kind == PartKind.Evaluation);
        Expect("dataExchange", document.DataExchange is not null, hasValue && kind == PartKind.DataExchange);
        Expect("resiliation", document.Resiliation is not null, hasValue && kind == PartKind.Resiliation);
        Expect("ground", document.Ground is not null, hasValue && kind == PartKind.Ground);
        Expect("citation", document.Citation is not null, hasValue && kind == PartKind.Citation);
        Expect("statedCount", document.StatedCount is not null, hasValue && kind == PartKind.StatedCount);
        Expect("restatement", document.Restatement is not null, hasValue && kind == PartKind.Restatement);
        Expect("evolution", document.Evolution is not null, hasValue && kind == PartKind.Evolution);

        if (document.Under is { Kind: not PartKind.Objective } under)
        {
            Report(new("part-differs", "under", new(
                "« {0} » n'est pas l'adresse d'un objectif opérationnel.", "'{0}' is not the address of an operational objective.", under), "under"));
        }

        // Every value is read, so that each of its errors is told.
        Part?[] parts =
        [
            document.Title is null ? null : Titled(document.Part, document.Title),
            Read("term", document.Term, one => Part.Term(Map(one))),
            Read("amendment", document.Amendment, one => Part.Amendment(Map(one))),
            Read("party", document.Party, one => Part.Party(Map(one))),
            Read("article", document.Article, one => Part.Article(Map(one))),
            Read("annex", document.Annex, one => Part.Annex(Map(one))),
            Read("structure", document.Structure, one => Part.Structure(Map(one))),
            Read("indicator", document.Indicator, one => Part.Indicator(Map(one))),
            Read("action", document.Action, one => Placed(document, one)),
            Read("sheet", document.Sheet, one => Part.At(document.Part, Map(one))),
            Read("figure", document.Figure, one => Part.Figure(Map(one))),
            Read("referenceAmount", document.ReferenceAmount, Dated),
            Read("fundingTable", document.FundingTable, one => Part.FundingTable(Map(one))),
            Read("funding", document.Funding, one => Part.FundingTerms(Map(one))),
            Read("steering", document.Steering, one => Part.Steering(Map(one))),
            Read("evaluation", document.Evaluation, one => Part.Evaluation(Map(one))),
            Read("dataExchange", document.DataExchange, one => Part.DataExchange(Map(one))),
            Read("resiliation", document.Resiliation, one => Part.At(PartId.Resiliation, Take(ResiliationRegime.TryCreate(
                [], one.EffectsClause, one.HeadingsClause, Items(one.SurvivingClauses))))),
            Read("ground", document.Ground, one => Part.Ground(Map(one))),
            Read("citation", document.Citation, one => Part.At(document.Part, Map(one))),
            Read("statedCount", document.StatedCount, one => Part.At(document.Part, Map(one))),
            Read("restatement", document.Restatement, one => Part.At(document.Part, Map(one))),
            Read("evolution", document.Evolution, one => Part.At(document.Part, Map(one))),
        ];
        var part = Array.Find(parts, one => one is not null);
        if (part is not null && hasValue && part.Id.Kind == kind && part.Id != document.Part)
        {
            Differs(document.Part, part.Id);
        }

        return part;
    }

    private Part? Read<T>(string member, T? document, Func<T, Part?> map)
        where T : class => At(member, document, map);

    /// <summary>A title at the address that is stated: the text is checked as any other.</summary>
    private Part? Titled(PartId id, string title)
    {
        var checks = new Checks();
        checks.Text(title, "title");
        Take(checks.Build(() => title));
        return id.Kind is PartKind.Title or PartKind.Orientation or PartKind.SharedObjective or PartKind.Objective ? Part.At(id, title, id.Above()) : null;
    }

    private Part Placed(ChangeDocument document, ActionDocument action)
    {
        var value = Map(action);
        return Part.At(PartId.Action(value.Number), value, document.Under);
    }

    /// <summary>A reference amount whose year is out of range has no address; that it is, is told already.</summary>
    private Part? Dated(ReferenceAmountDocument document)
    {
        var value = Map(document);
        return value.Year is >= 1_000 and <= 9_999 ? Part.ReferenceAmount(value) : null;
    }

    private void Expect(string member, bool isPresent, bool isOfTheKind)
    {
        if (isPresent && !isOfTheKind)
        {
            Report(new("member-not-of-kind", member, new(
                "Ce membre n'appartient pas à ce genre de changement ou de partie.", "This member does not belong to this kind of change or part."), member, "change", "part"));
        }
        else if (!isPresent && isOfTheKind)
        {
            Report(new("member-missing", member, new("Le membre « {0} » manque.", "The member '{0}' is missing.", member), member, "change", "part"));
        }
    }

    private void Differs(PartId stated, PartId found) => Report(new("part-differs", "part", new(
        "L'adresse « {0} » n'est pas celle de ce qui est donné, « {1} ».",
        "The address '{0}' is not that of what is given, '{1}'.",
        stated,
        found), ["part", .. Values]));
}
