using Ctg.Domain.Indicators;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Reviews;

/// <summary>The annual review of an action in figures.</summary>
public class ReviewTests
{
    private static readonly ActionNumber Action = ActionNumber.Parse("1.1");

    [Fact]
    public void Review_ShowsTheFigures_AndWhatIsMissing()
    {
        var convention = Convention();
        var flow = FlowDefinition.Create(
            new() { Indicator = convention.Indicators[0], Decimals = 0, Grain = TimeGrain.Month, Goal = Goal.Up(100, 150) },
            FlowOverTime.Sum,
            CountOverSpace.Sum);
        var rows = Rows("coquelicot", 2022, Enumerable.Repeat(10m, 12)).Concat(Rows("coquelicot", 2023, Enumerable.Repeat(12m, 11)));
        var cube = ObservationTable.Create(flow, Roster.Create([Site("coquelicot", "45285")]), FourYears)
            .Ingest(rows.Select(row => row with { Indicator = flow.Indicator.Id })).Result.ToCube();
        var review = ReviewFigures.Create(convention, Action, 2023, SaintJean, [cube]);
        var line = review.Lines.Should().ContainSingle().Subject;
        (line.Current.Value, line.Previous!.Value, line.Change).Should().Be(
            (Fraction.FromDecimal(132), Fraction.FromDecimal(120), Fraction.FromDecimal(12)));
        (line.Attainment!.IsReached, line.Attainment.Distance).Should().Be((false, Fraction.FromDecimal(18)));
        review.Missing.Select(gap => (gap.Kind, gap.Indicator?.Id.Text)).Should().Equal(
            (ReviewGapKind.Incomplete, "contacts"),
            (ReviewGapKind.Words, "recit"),
            (ReviewGapKind.NotObserved, "places"),
            (ReviewGapKind.Result, null));
        review.Missing[0].Message.In(Language.French).Should().Be("« Contacts », observations reçues : 11 sur 12 attendues.");
        var first = ReviewFigures.Create(convention, Action, 2022, SaintJean, [cube]);
        (first.Lines[0].Previous, first.Lines[0].Change).Should().Be((null, null));
        ReviewFigures.Create(convention, Action, 2024, SaintJean, [cube]).Missing[0].Kind.Should().Be(ReviewGapKind.NoValue);
    }

    /// <summary>
    /// Annexe 5: against the results expected and the indicators; the clause that asks for the review is the one cited, and the place has
    /// its name.
    /// </summary>
    [Fact]
    public void Review_IsMadeAgainstTheExpectedResults_UnderTheClauseThatAsksForIt()
    {
        var convention = Convention();
        var flow = FlowDefinition.Create(new()
        {
            Indicator = convention.Indicators[0],
            Decimals = 0,
            Grain = TimeGrain.Month,
        }, FlowOverTime.Sum, CountOverSpace.Sum);
        var cube = ObservationTable.Create(flow, Roster.Create([Site("coquelicot", "45285")]), FourYears)
            .Ingest(
                Rows("coquelicot", 2023, Enumerable.Repeat(12m, 12)).Select(row => row with { Indicator = flow.Indicator.Id })).Result
                    .ToCube();
        var review = ReviewFigures.Create(convention, Action, 2023, SaintJean, [cube]);
        review.ExpectedResults.Should().Equal("Un accès plus simple");
        review.Missing[^1].Message.In(Language.French).Should()
            .Be("Résultat attendu « Un accès plus simple » : un texte est à rédiger, pour dire s'il est atteint.");
        review.Source.Should().Be(new ClauseSource(ClauseId.Annex(5)));
        review.Lines[0].Explain(review.Source!).Render(Language.French).Should()
            .StartWith("« Contacts », Ville, 2023 : 144 contacts. [annexe 5]");
        ExplanationLaws.Hold(review.Lines[0].Explain(review.Source!));
        review.Lines[0].Invoking(line => line.Explain(null!)).Should().Throw<ArgumentNullException>();
        var without = Domain.Convention.Create(convention.ToDetails() with { Evaluation = null });
        ReviewFigures.Create(without, Action, 2023, SaintJean, []).Source.Should().BeNull("the text asks for no annual review");
    }

    [Fact]
    public void Review_OfAnActionWithoutIndicators_SaysSo() =>
        ReviewFigures.Create(Convention(), ActionNumber.Parse("1.2"), 2023, SaintJean, []).Missing.Select(gap => gap.Kind)
            .Should().Equal(ReviewGapKind.NoIndicator, ReviewGapKind.NoExpectedResult);

    [Fact]
    public void Review_OfAnIndicatorThatMakesNoYear_SaysWhy()
    {
        var convention = Convention();
        var distinct = FlowDefinition.Create(new()
        {
            Indicator = convention.Indicators[0],
            Decimals = 0,
            Grain = TimeGrain.Month,
        }, FlowOverTime.None, CountOverSpace.Sum);
        var cube = ObservationTable.Create(distinct, Creches, FourYears).ToCube();
        ReviewFigures.Create(convention, Action, 2023, SaintJean, [cube]).Missing[0].Kind.Should().Be(ReviewGapKind.NoFigure);
        var partial = FlowDefinition.Create(new()
        {
            Indicator = convention.Indicators[0],
            Decimals = 0,
            Grain = TimeGrain.Month,
        }, FlowOverTime.Sum, CountOverSpace.Sum);
        var table = ObservationTable.Create(partial, Creches, Term.Create(new(2023, 7, 1), new(2025, 12, 31)));
        var late = table.ToCube();
        ReviewFigures.Create(convention, Action, 2023, SaintJean, [late]).Missing.Select(gap => gap.Kind).Take(3)
            .Should().Equal(ReviewGapKind.NoValue, ReviewGapKind.PartialYear, ReviewGapKind.NoTarget);
        ReviewFigures.Create(convention, Action, 2022, SaintJean, [late]).Missing[0].Kind.Should().Be(ReviewGapKind.NoFigure);
        var rows =
            ((string[])["2023-08", "2024-08"]).Select(period => Row("coquelicot", period, 5) with { Indicator = partial.Indicator.Id });
        var cut = table.Ingest(rows).Result.ToCube();
        var line = ReviewFigures.Create(convention, Action, 2024, SaintJean, [cut]).Lines.Should().ContainSingle().Subject;
        (line.Current.Value, line.Previous!.Value, line.Change).Should().Be(
            (Fraction.FromDecimal(5), Fraction.FromDecimal(5), null), "half a year is no measure of a whole one");
        ReviewFigures.TryCreate(convention, Action, 2023, SaintJean, [cut, Other(convention).AsOf(January)]).Violations.Should()
            .ContainSingle().Which.Code.Should().Be("vintage-differs");
    }

    [Fact]
    public void Review_OfWrongArguments_IsRefused()
    {
        var convention = Convention();
        Code(ActionNumber.Parse("9.9"), 2023, []).Should().Be("reference-unknown");
        Code(Action, 2021, []).Should().Be("year-out-of-range");
        Code(Action, int.MaxValue, []).Should().Be("year-out-of-range");
        var cube = Table(Flow()).ToCube();
        Code(Action, 2023, [cube, cube]).Should().Be("duplicate");

        string Code(ActionNumber action, int year, ValueList<IndicatorCube> cubes) =>
            ReviewFigures.TryCreate(convention, action, year, SaintJean, cubes).Violations.Should().ContainSingle().Which.Code;
    }

    private static ObservationTable Other(Convention convention) => ObservationTable.Create(
        StockDefinition.Create(new()
        {
            Indicator = convention.Indicators[2],
            Decimals = 0,
            Grain = TimeGrain.Month,
        }, StockOverTime.None, CountOverSpace.Sum),
        Creches,
        FourYears);

    private static Convention Convention()
    {
        ValueList<Indicator> indicators =
        [
            Indicator.Create(new()
            {
                Id = Id<Indicator>.Parse("contacts"),
                Label = "Contacts",
                Kind = IndicatorKind.Flow,
                Unit = "contacts",
            }),
            Indicator.Create(new() { Id = Id<Indicator>.Parse("recit"), Label = "Récit", Kind = IndicatorKind.Narrative }),
            Indicator.Create(new() { Id = Id<Indicator>.Parse("places"), Label = "Places", Kind = IndicatorKind.Stock, Unit = "places" }),
        ];
        var plan = Examples.PlanOf(
            PlanAction.Create(new()
            {
                Number = Action,
                Title = "Guichet",
                Indicators = [indicators[0].Id, indicators[1].Id],
            }), PlanAction.Create(new()
            {
                Number = ActionNumber.Parse("1.2"),
                Title = "Autre",
            }));
        var sheet = ActionSheet.Create(new()
        {
            Actions = [Action],
            Title = "Fiche",
            Indicators = [indicators[0].Id, indicators[2].Id],
            ExpectedResults = ["Un accès plus simple"],
        });
        var draft = Examples.Undated().ToDetails();
        return Domain.Convention.Create(draft with
        {
            Annexes = [Annex.Create(ClauseId.Annex(5), "Évaluation", "Les bilans."), .. draft.Annexes],
            Evaluation = EvaluationTerms.Create(ClauseId.Annex(5)),
            Indicators = indicators,
            Plan = ActionPlan.Create(plan.Orientations, null, [sheet]),
        });
    }

    [Fact]
    public void IndicatorsOfAnAction_AreItsOwnThenThoseOfItsSheets_EachOnce()
    {
        var (own, shared, sheet) = (Id<Indicator>.Parse("propre"), Id<Indicator>.Parse("commun"), Id<Indicator>.Parse("fiche"));
        var (one, two) = (ActionNumber.Create(1, 1), ActionNumber.Create(1, 2));
        var plan = ActionPlan.Create(
            Examples.PlanOf(PlanAction.Create(new()
            {
                Number = one,
                Title = "Une",
                Indicators = [own, shared],
            }), PlanAction.Create(new()
            {
                Number = two,
                Title = "Deux",
            })).Orientations,
            PlanAction.Create(new() { Number = ActionNumber.Create(2), Title = "Pilotage" }),
            [ActionSheet.Create(new() { Title = "Fiche", Actions = [one], Indicators = [shared, sheet] })]);
        plan.IndicatorsOf(one).Should().Equal(own, shared, sheet);
        plan.IndicatorsOf(two).Should().BeEmpty();
        plan.IndicatorsOf(ActionNumber.Create(2)).Should().BeEmpty();
        plan.Invoking(all => all.IndicatorsOf(ActionNumber.Create(9, 9))).Should().Throw<ArgumentException>().WithMessage("*9.9*");
    }
}
