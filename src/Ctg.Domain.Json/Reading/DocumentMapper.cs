using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Json.Scalars;

namespace Ctg.Domain.Json.Reading;

/// <summary>Builds the convention that a document states, and collects every invariant that it breaks.</summary>
/// <remarks>
/// The serializer lets a list hold null: mapping such a document ends with a <see cref="JsonException"/>, and the inspector
/// reports it. It ends with one too at the last violation that is looked for.
/// </remarks>
/// <param name="standIns">What was replaced in the document: an invariant that only fails on a stand-in says nothing about the document.</param>
/// <param name="maximumViolations">The number of violations after which no more are looked for.</param>
internal sealed partial class DocumentMapper(Placeholders standIns, int maximumViolations)
{
    private static readonly DepartementCode AnyDepartement = DepartementCode.Parse("01");
    private static readonly CommuneCode AnyCommune = CommuneCode.Parse("01001");

    private readonly List<(string? Member, int Index)> _path = [];
    private readonly List<Violation> _violations = [];

    // By the place of a stand-in that doubles a value of the document: the places of that value.
    private readonly Dictionary<string, string[]> _doubled = new(StringComparer.Ordinal);
    private int _consequences;

    internal IReadOnlyList<Violation> Violations => _violations;

    /// <summary>Whether it stopped before the end: there may be more violations.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>The convention and its avenants; they may be used only when there are no violations.</summary>
    /// <remarks>How avenants fit what they change is looked at once everything else is right.</remarks>
    internal ConventionHistory? Map(ConventionDocument document)
    {
        var draft = new ConventionHistoryDetails
        {
            Original = MapOriginal(document),
            Avenants = Each("avenants", document.Avenants, Map),
            Severances = Each("severances", document.Severances, severance => Take(Severance.TryCreate(new()
            {
                Clause = severance.Clause,
                Basis = severance.Basis,
                Reference = severance.Reference,
                DecidedOn = severance.DecidedOn,
                EffectiveOn = severance.EffectiveOn,
                KnownOn = severance.KnownOn,
            }))),
        };
        var checks = new Checks();
        checks.That(draft.Avenants.Count <= ConventionJson.MaximumAvenants, "avenants-too-many", "avenants", () => new(
            "Le document a {0} avenants, plus que les {1} admis.",
            "The document has {0} avenants, more than the {1} allowed.",
            draft.Avenants.Count,
            ConventionJson.MaximumAvenants), "avenants.count"); // what is wrong within them has no part in it
        Take(checks.Build(() => draft));
        return _violations.Count > 0 || _consequences > 0 ? null : Take(ConventionHistory.TryCreate(draft));
    }

    private Convention MapOriginal(ConventionDocument document) => Take(Convention.TryCreate(new()
    {
        Title = document.Title,
        Term = At("term", document.Term, Map)!,
        Parties = Each("parties", document.Parties, Map),
        Articles = Each("articles", document.Articles, Map),
        Annexes = Each("annexes", document.Annexes, Map),
        Structures = Each("structures", document.Structures, Map),
        Indicators = Each("indicators", document.Indicators, Map),
        Plan = At("plan", document.Plan, Map)!,
        Diagnostic = Each("diagnostic", document.Diagnostic, Map),
        ReferenceAmounts = Each("referenceAmounts", document.ReferenceAmounts, Map),
        FundingTables = Each("fundingTables", document.FundingTables, Map),
        Funding = At("funding", document.Funding, Map),
        Steering = At("steering", document.Steering, Map),
        Evaluation = At("evaluation", document.Evaluation, Map),
        DataExchange = At("dataExchange", document.DataExchange, Map),
        Resiliation = At("resiliation", document.Resiliation, Map),
        Amendment = At("amendment", document.Amendment, Map),
        Citations = Each("citations", document.Citations, Map),
        StatedCounts = Each("statedCounts", document.StatedCounts, Map),
        Restatements = Each("restatements", document.Restatements, Map),
        Evolutions = Each("evolutions", document.Evolutions, Map),
        Derivations = Each("derivations", document.Derivations, Map),
    }));

    private Annex Map(AnnexDocument document) => Take(Annex.TryCreate(document.Clause, document.Title, document.Summary, document.Subject));

    private Indicator Map(IndicatorDocument document) => Take(Indicator.TryCreate(new()
    {
        Id = document.Id,
        Label = document.Label,
        Kind = document.Kind,
        Unit = document.Unit,
        Goal = At("goal", document.Goal, Map),
        SharedAt = document.SharedAt,
    }));

    private StatedGoal Map(GoalDocument document) => Take(StatedGoal.TryCreate(
        document.Direction, document.Source, At("baseline", document.Baseline, Map), Each("targets", document.Targets, Map)));

    private StatedValue Map(StatedValueDocument document) =>
        Take(StatedValue.TryCreate(new()
        {
            Value = document.Value,
            Source = document.Source,
            Year = document.Year,
            Day = document.Day,
            UpTo = document.UpTo,
        }));

    private ReferenceAmount Map(ReferenceAmountDocument document) =>
        Take(ReferenceAmount.TryCreate(document.Service, document.Year, document.Amount, document.Source));

    private FundingTerms Map(FundingTermsDocument document) => FundingTerms.Create(
        document.Bonus, document.AuthoritySupport, At("cej", document.Cej, cej => StatedCej.Create(cej.Years, cej.Source)), document.Means);

    private EvaluationTerms Map(EvaluationDocument document) =>
        Take(EvaluationTerms.TryCreate(document.AnnualReviews, document.GlobalEvaluation, document.FinalReview));

    private static DataExchangeTerms Map(DataExchangeDocument document) =>
        DataExchangeTerms.Create(document.Exchange, document.Study, document.Opinion, document.Register);

    private static AmendmentTerms Map(AmendmentDocument document) => AmendmentTerms.Create(document.Avenants, document.Severability);

    private static Citation Map(CitationDocument document) => Citation.Create(document.At, document.Cited, document.Subject);

    private StatedCount Map(StatedCountDocument document) =>
        Take(StatedCount.TryCreate(new()
        {
            At = document.At,
            Thing = document.Thing,
            Count = document.Count,
            Service = document.Service,
            Activity = document.Activity,
        }));

    private static Restatement Map(RestatementDocument document) => Restatement.Create(document.At, document.Figure, document.Value);

    private static Evolution Map(EvolutionDocument document) => Evolution.Create(document.Before, document.After, document.Stated);

    private Derivation Map(DerivationDocument document) => Take(Derivation.TryCreate(new()
    {
        Stated = document.Stated,
        Terms = Each("terms", document.Terms, term => Take(DerivationTerm.TryCreate(term.Figure, term.Table, term.Times ?? 1))),
        Factor = document.Factor,
        Base = document.Base,
        Per = document.Per ?? 1,
    }));

    private TermClause Map(TermDocument document) =>
        new(document.Clause, Take(Term.TryCreate(document.First, document.Last)), document.Renewal);

    private Party Map(PartyDocument document)
    {
        var details = new PartyDetails
        {
            Id = document.Id,
            Name = document.Name,
            Signature = document.Signature,
            Siren = document.Siren,
            Representative = document.Representative,
            JoinedOn = document.JoinedOn,
            Deliberation = At("deliberation", document.Deliberation, deliberation => Take(Deliberation.TryCreate(new()
            {
                DecidedOn = deliberation.DecidedOn,
                TransmittedOn = deliberation.TransmittedOn,
                ReceivedOn = deliberation.ReceivedOn,
                CtesId = deliberation.CtesId,
                Annex = deliberation.Annex,
                PublishedOn = deliberation.PublishedOn,
            }))),
        };

        // A party whose code is missing keeps its kind with any code: the convention is not built from it.
        CheckMember("commune", document.Commune is not null, document.Kind is PartyKind.Commune, Foreign, "kind");
        CheckMember("departement", document.Departement is not null, document.Kind is PartyKind.Caf or PartyKind.Departement, Foreign, "kind");
        return document.Kind switch
        {
            PartyKind.Caf => Take(Caf.TryCreate(details, document.Departement ?? AnyDepartement)),
            PartyKind.Commune => Take(Commune.TryCreate(details, document.Commune ?? AnyCommune)),
            PartyKind.Departement => Take(Departement.TryCreate(details, document.Departement ?? AnyDepartement)),
            PartyKind.Epci => Take(Epci.TryCreate(details)),
            PartyKind.Msa => Take(OtherParty.TryCreate(details, OtherBody.Msa)),
            PartyKind.Cpam => Take(OtherParty.TryCreate(details, OtherBody.Cpam)),
            PartyKind.Other => Take(OtherParty.TryCreate(details, OtherBody.Other)),
            _ => throw new InvalidOperationException($"{document.Kind} is not a kind of party."),
        };

        static Sentence Foreign() => new("Ce membre n'est pas admis pour ce genre de partie.", "This member is not allowed for this kind of party.");
    }

    private Article Map(ArticleDocument document) => Take(Article.TryCreate(
        document.Clause,
        document.Title,
        document.Summary,
        Each("paragraphs", document.Paragraphs, paragraph => Take(Paragraph.TryCreate(
            paragraph.Clause, paragraph.Heading, paragraph.Summary)))));

    private Structure Map(StructureDocument document) => Take(Structure.TryCreate(new()
    {
        Id = document.Id,
        Name = document.Name,
        Service = document.Service,
        Activities = Items(document.Activities),
        Address = document.Address,
        Capacity = At("capacity", document.Capacity, Map),
        Operator = At("operator", document.Operator, one => Take(Operator.TryCreate(one.Name, one.Party, one.Siret))),
    }));

    private Quantity Map(QuantityDocument document) => Take(Quantity.TryCreate(document.Count, document.Unit));

    private DiagnosticFigure Map(FigureDocument document) => Take(DiagnosticFigure.TryCreate(new()
    {
        Id = document.Id,
        Theme = document.Theme,
        Label = document.Label,
        Value = document.Value,
        Unit = document.Unit,
        Vintage = document.Vintage,
        Source = document.Source,
        Perimeter = document.Perimeter,
        Comparators = Each("comparators", document.Comparators, comparator => new Comparator(comparator.Territory, comparator.Value)),
        Doubt = document.Doubt,
    }));

    private ActionPlan Map(PlanDocument document) => Take(ActionPlan.TryCreate(
        Each("orientations", document.Orientations, orientation => Take(Orientation.TryCreate(
            orientation.Number, orientation.Title, Each("sharedObjectives", orientation.SharedObjectives, Map)))),
        At("piloting", document.Piloting, Map),
        Each("sheets", document.Sheets, Map)));

    private SharedObjective Map(SharedObjectiveDocument document) => Take(SharedObjective.TryCreate(
        document.Title,
        Each("objectives", document.Objectives, objective => Take(Objective.TryCreate(
            objective.Title, Each("actions", objective.Actions, Map))))));

    private PlanAction Map(ActionDocument document) => Take(PlanAction.TryCreate(new()
    {
        Number = document.Number,
        Title = document.Title,
        Leads = Each("leads", document.Leads, lead => Take(Lead.TryCreate(lead.Party, lead.Name))),
        Schedule = At("schedule", document.Schedule, schedule => Take(YearSet.TryCreate(Items(schedule)))) ?? YearSet.None,
        Indicators = Items(document.Indicators),
        Means = Means(document.Means),
        Structures = Items(document.Structures),
        IndicatorsDoubt = document.IndicatorsDoubt,
        MeansDoubt = document.MeansDoubt,
    }));

    private ValueList<FundingMeans> Means(List<MeansDocument>? documents) =>
        Each("means", documents, means => Take(FundingMeans.TryCreate(means.Title, means.Kind, means.Party, means.Condition)));

    private ActionSheet Map(SheetDocument document) => Take(ActionSheet.TryCreate(new()
    {
        Actions = Items(document.Actions),
        Title = document.Title,
        Findings = document.Findings,
        Audience = Items(document.Audience),
        Objectives = Items(document.Objectives),
        Methods = Items(document.Methods),
        Period = document.Period,
        Responsible = Items(document.Responsible),
        ExpectedResults = Items(document.ExpectedResults),
        Partners = Items(document.Partners),
        Indicators = Items(document.Indicators),
        Means = Means(document.Means),
    }));

    private FundingTable Map(FundingTableDocument document) => Take(FundingTable.TryCreate(new()
    {
        Id = document.Id,
        Title = document.Title,
        Year = document.Year,
        Source = document.Source,
        Lines = Each("lines", document.Lines, line => Take(FundingLine.TryCreate(new()
        {
            Label = line.Label,
            Component = line.Component,
            Amount = line.Amount,
            Structure = line.Structure,
            Quantity = At("quantity", line.Quantity, Map),
        }))),
        StatedTotals = Each("statedTotals", document.StatedTotals, total => Take(StatedTotal.TryCreate(total.Label, total.Amount, total.Component))),
        Service = document.Service,
        Note = document.Note,
    }));

    private SteeringCommittee Map(SteeringDocument document) => Take(SteeringCommittee.TryCreate(new()
    {
        Clauses = Items(document.Clauses),
        CoPilots = Items(document.CoPilots),
        Secretariat = document.Secretariat,
        MeetingsPerYear = document.MeetingsPerYear,
        ExtraMeetingOnRequest = document.ExtraMeetingOnRequest,
        ResourcePersonsAdvisory = document.ResourcePersonsAdvisory,
        SubmitsAvenants = document.SubmitsAvenants,
        MeetingsClause = document.MeetingsClause,
        AvenantsClause = document.AvenantsClause,
    }));

    private ResiliationRegime Map(ResiliationDocument document) => Take(ResiliationRegime.TryCreate(
        Each("grounds", document.Grounds, Map),
        document.EffectsClause,
        document.HeadingsClause,
        Items(document.SurvivingClauses)));

    private ResiliationGround Map(GroundDocument document) => Take(ResiliationGround.TryCreate(new()
    {
        Kind = document.Kind,
        Clause = document.Clause,
        Heading = document.Heading,
        HeadingDiffers = document.HeadingDiffers ?? false,
        Entitled = Items(document.Entitled),
        MiseEnDemeure = document.MiseEnDemeure,
        Notice = document.Notice,
        NoticeStart = document.NoticeStart,
        Form = document.Form,
    }));

    /// <summary>Looks whether a member stands where its kind has it, and only there.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isPresent">Whether it stands there.</param>
    /// <param name="isOfTheKind">Whether it should.</param>
    /// <param name="foreign">What is said when it should not.</param>
    /// <param name="kind">The members that state the kind.</param>
    private void CheckMember(string member, bool isPresent, bool isOfTheKind, Func<Sentence> foreign, params ReadOnlySpan<string> kind)
    {
        if (isPresent && !isOfTheKind)
        {
            Report(new("member-not-of-kind", member, foreign(), [member, .. kind]));
        }
        else if (!isPresent && isOfTheKind)
        {
            Report(new("member-missing", member, new("Le membre « {0} » manque.", "The member '{0}' is missing.", member), [member, .. kind]));
        }
    }

    private T Take<T>(Validated<T> validated)
        where T : class
    {
        foreach (var violation in validated.Violations)
        {
            Report(violation);
        }

        if (validated.MayHaveMore)
        {
            Stop();
        }

        return validated.Candidate;
    }

    private void Report(Violation violation)
    {
        var placed = violation.Within(CurrentPlace());
        if (IsConsequence(placed))
        {
            _consequences++;
        }
        else
        {
            _violations.Add(placed);
        }

        if (_violations.Count == maximumViolations || _consequences == ConventionJson.MaximumErrors)
        {
            Stop();
        }
    }

    /// <summary>Whether a violation follows from a stand-in and says nothing about the document.</summary>
    private bool IsConsequence(Violation violation)
    {
        if (violation.Code is not ("duplicate" or "years-overlap"))
        {
            return Touches(violation.Involves);
        }

        // One half of the places is that of the item, the other that of an item before it. Where that one is a stand-in, it
        // may itself have doubled a value of the document, which this item then doubles too.
        var places = violation.Involves.ToArray();
        var (item, before) = (places[..(places.Length / 2)], places[(places.Length / 2)..]);
        before = _doubled.GetValueOrDefault(before[0], before);
        if (Touches(before))
        {
            return true;
        }

        if (Touches(item))
        {
            _doubled[item[0]] = before;
            return true;
        }

        return false;
    }

    private bool Touches(IEnumerable<string> places) => places.Any(place => standIns.Touch(JsonPlaces.OfPlace(place)));

    private void Stop()
    {
        IsFull = true;
        throw new JsonException("The document has reached the maximum number of reported errors.");
    }

    private TResult? At<T, TResult>(string member, T? value, Func<T, TResult> map)
        where T : class
        where TResult : class?
    {
        if (value is null)
        {
            return null;
        }

        _path.Add((member, -1));
        var result = map(value);
        _path.RemoveAt(_path.Count - 1);
        return result;
    }

    private ValueList<TResult> Each<T, TResult>(string member, List<T>? values, Func<T, TResult> map)
        where T : class
        where TResult : class
    {
        if (values is null)
        {
            return [];
        }

        var results = ImmutableArray.CreateBuilder<TResult>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            _path.Add((member, i));
            results.Add(map(values[i] ?? throw new JsonException("A list holds null.")));
            _path.RemoveAt(_path.Count - 1);
        }

        return results.MoveToImmutable().ToValueList();
    }

    private static ValueList<T> Items<T>(List<T>? values)
        where T : notnull
    {
        if (values is null)
        {
            return [];
        }

        foreach (var value in values)
        {
            if (value is null)
            {
                throw new JsonException("A list holds null.");
            }
        }

        return ValueList.Create<T>(CollectionsMarshal.AsSpan(values));
    }

    private string CurrentPlace() => string.Join('.', _path.Select(step =>
        step.Index < 0 ? step.Member : string.Create(CultureInfo.InvariantCulture, $"{step.Member}[{step.Index}]")));
}
