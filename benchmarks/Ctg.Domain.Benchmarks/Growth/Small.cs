using NodaTime;

namespace Ctg.Domain.Benchmarks.Growth;

/// <summary>The least that a convention is made of, for a case to add its own to.</summary>
internal static class Small
{
    internal static readonly LocalDate First = new(2022, 1, 1);
    internal static readonly Id<Party> Caf = Id<Party>.Parse("caf");
    internal static readonly Id<Party> Commune = Id<Party>.Parse("ville");
    internal static readonly ClauseId Clause = ClauseId.Article(1);

    internal static ConventionDetails Details { get; } = new()
    {
        Title = "Convention d'essai",
        Term = new(Clause, Term.Create(First, new(2025, 12, 31)), Renewal.Express),
        Parties =
        [
            Domain.Caf.Create(new() { Id = Caf, Name = "Caf", Signature = Signature.On(First) }, DepartementCode.Parse("45")),
            Domain.Commune.Create(new() { Id = Commune, Name = "Ville", Signature = Signature.On(First) }, CommuneCode.Parse("45285")),
        ],
        Articles = [Article.Create(Clause, "Durée", "Quatre ans.")],
        Plan = Plan([]),
    };

    /// <summary>A plan whose one objective has all the actions.</summary>
    internal static ActionPlan Plan(IEnumerable<PlanAction> actions, params IEnumerable<string> others) => ActionPlan.Create(
    [
        Orientation.Create(1, "O",
        [
            SharedObjective.Create("P",
            [
                Objective.Create("B", actions.ToValueList()),
                .. others.Select(title => Objective.Create(title, [])),
            ]),
        ]),
    ]);

    /// <summary>Some actions, each with its number.</summary>
    internal static IEnumerable<PlanAction> Actions(int count) =>
        Enumerable.Range(0, count).Select(i => PlanAction.Create(new() { Number = Number(i), Title = "A" }));

    internal static ActionNumber Number(int i) => ActionNumber.Parse($"{1 + (i / 999)}.{1 + (i % 999)}");

    /// <summary>Articles from the second on with as many paragraphs in all.</summary>
    internal static IEnumerable<Article> Paragraphs(int count) => Enumerable.Range(0, count).Chunk(10).Select((chunk, i) => Article.Create(
        ClauseId.Article(i + 2),
        "T",
        "S",
        chunk.Select((_, j) => Paragraph.Create(ClauseId.Article(i + 2, j + 1), null, "S")).ToValueList()));

    internal static IEnumerable<ClauseId> ClausesOf(IEnumerable<Article> articles) =>
        articles.SelectMany(article => article.Paragraphs).Select(paragraph => paragraph.Clause);

    internal static Severance Severed(ClauseId clause, LocalDate day) => Severance.Create(new()
    {
        Clause = clause,
        Basis = SeveranceBasis.CourtDecision,
        Reference = "R",
        DecidedOn = day,
        EffectiveOn = day,
        KnownOn = day,
    });

    internal static Avenant Avenant(int number, LocalDate day, IEnumerable<Change> changes, LocalDate? signedOn = null) =>
        Domain.Avenant.Create(new()
        {
            Id = Id<Avenant>.Parse($"a{number}"),
            Title = "A",
            SignedOn = PartialDate.On(signedOn ?? day),
            EffectiveOn = day,
            KnownOn = LocalDate.Max(day, signedOn ?? day),
            Changes = changes.ToValueList(),
        });

    internal static Structure Structure(int i) =>
        Domain.Structure.Create(new() { Id = Id<Structure>.Parse($"s{i}"), Name = "S", Service = ServiceKind.Rpe });

    internal static DiagnosticFigure Figure(int i) => DiagnosticFigure.Create(new()
    {
        Id = Id<DiagnosticFigure>.Parse($"f{i}"),
        Theme = FigureTheme.Population,
        Label = "F",
        Value = 1,
        Unit = "u",
        Vintage = YearRun.Parse("2020"),
        Source = "S",
    });
}
