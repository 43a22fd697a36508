namespace Ctg.Domain.Tests.Avenants;

/// <summary>What a clause deemed unwritten said of goals, means, the Cej and tables is not said any more; the rest stays.</summary>
public class SeveredStatementsTests
{
    private static readonly ClauseId Gone = ClauseId.Article(14);
    private static readonly ClauseId Kept = ClauseId.Article(10);

    [Fact]
    public void Goal_LosesWhatTheClauseStated()
    {
        var severed = Severed(StatedGoal.Create(Direction.Up, Kept, StatedValue.Create(new()
        {
            Value = 120,
            Source = Gone,
        }), [StatedValue.Create(new()
        {
            Value = 125,
            Source = Gone,
            Year = 2024,
        }), StatedValue.Create(new()
        {
            Value = 127,
            Source = Kept,
        })]), Gone);
        severed.Goal.Should().Be(StatedGoal.Create(Direction.Up, Kept, null, [StatedValue.Create(new() { Value = 127, Source = Kept })]));
        severed.SharedAt.Should().BeNull();
        var kept = Severed(StatedGoal.Create(Direction.Up, Kept, StatedValue.Create(new()
        {
            Value = 120,
            Source = Kept,
        }), [StatedValue.Create(new()
        {
            Value = 125,
            Source = Gone,
        })]), Kept);
        kept.Goal.Should().Be(StatedGoal.Create(Direction.Up, Kept, StatedValue.Create(new() { Value = 120, Source = Kept })));
        kept.SharedAt.Should().Be(Kept);
        Severed(StatedGoal.Create(Direction.Up, Gone, null, [StatedValue.Create(new()
        {
            Value = 127,
            Source = Kept,
        })]), null).Goal.Should().BeNull();
    }

    [Fact]
    public void Funding_LosesTheCejAndTheMeansAnnounced()
    {
        var draft = Texts.Original.ToDetails();
        Funding(FundingTerms.Create(Kept, Kept, StatedCej.Create(YearRun.Create(2018, 2021), Gone), Gone)).Should()
            .Be(FundingTerms.Create(Kept, Kept));
        var cej = StatedCej.Create(YearRun.Create(2018, 2021), Kept);
        Funding(FundingTerms.Create(Kept, Gone, cej, Kept)).Should().Be(FundingTerms.Create(Kept, null, cej, Kept));

        FundingTerms? Funding(FundingTerms terms) => After(draft with { Funding = terms }).Funding;
    }

    [Fact]
    public void Figure_OfATableThatIsGone_IsDerivedNoMore()
    {
        var figure = DiagnosticFigure.Create(new()
        {
            Id = Id<DiagnosticFigure>.Parse("a"),
            Theme = FigureTheme.Population,
            Label = "A",
            Value = 1,
            Unit = "€",
            Vintage = YearRun.Create(2020, 2020),
            Source = "Insee",
        });
        FundingTable Table(string id, ClauseId source) => FundingTable.Create(new()
        {
            Id = Id<FundingTable>.Parse(id),
            Title = "T",
            Year = 2020,
            Source = source,
            Lines = [FundingLine.Create(new()
            {
                Label = "L",
                Component = FundingComponent.Subsidy,
                Amount = Euros.FromCents(100),
            })],
        });
        var text = After(Texts.Original.ToDetails() with
        {
            Diagnostic = [figure],
            FundingTables = [Table("un", Gone), Table("deux", Kept)],
            Derivations =
            [
                Derivation.Create(new()
                {
                    Stated = figure.Id,
                    Terms = [DerivationTerm.Create(table: Id<FundingTable>.Parse("un")), DerivationTerm.Create(figure.Id)],
                }),
                Derivation.Create(new() { Stated = figure.Id, Terms = [DerivationTerm.Create(table: Id<FundingTable>.Parse("deux"))] }),
            ],
        });
        text.FundingTables.Should().ContainSingle();
        text.Derivations.Should().ContainSingle().Which.Terms[0].Table.Should().Be(Id<FundingTable>.Parse("deux"));
    }

    private static Indicator Severed(StatedGoal goal, ClauseId? shared) =>
        After(Texts.Original.ToDetails() with
        {
            Indicators = [Indicator.Create(new()
        {
            Id = Id<Indicator>.Parse("places"),
            Label = "Places",
            Kind = IndicatorKind.Stock,
            Unit = "places",
            Goal = goal,
            SharedAt = shared,
        })]
        }).Indicators.Single();

    private static Convention After(ConventionDetails draft) =>
        ConventionHistory.Create(new()
        {
            Original = Convention.Create(draft),
            Severances = [Texts.Severed(Gone)],
        }).AsOf(new(2024, 6, 1)).Convention;
}
