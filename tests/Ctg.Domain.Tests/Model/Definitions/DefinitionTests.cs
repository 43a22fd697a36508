using Ctg.Domain.Indicators;
using static Ctg.Domain.Tests.Aggregation.Observed;

namespace Ctg.Domain.Tests.Definitions;

public class DefinitionTests
{
    [Fact]
    public void Kind_OfAnotherNature_IsRefused()
    {
        var narrative = Details(IndicatorKind.Narrative);
        Code(FlowDefinition.TryCreate(narrative, FlowOverTime.Sum, CountOverSpace.Sum)).Should().Be("kind-differs");
        Code(StockDefinition.TryCreate(narrative, StockOverTime.None, CountOverSpace.Sum)).Should().Be("kind-differs");
        Code(RatioDefinition.TryCreate(narrative, RatioOverTime.Sum, 0, 100)).Should().Be("kind-differs");
        Code(WeightedMeanDefinition.TryCreate(narrative, 0)).Should().Be("kind-differs");
        Code(ExtremumDefinition.TryCreate(narrative, Extreme.Maximum)).Should().Be("kind-differs");
        Code(MilestoneDefinition.TryCreate(narrative, ["fait"])).Should().Be("kind-differs");
        Code(ScaleDefinition.TryCreate(narrative, ["non", "oui"])).Should().Be("kind-differs");
    }

    [Fact]
    public void Definition_IsMadeAnew_OfItsDetails()
    {
        IndicatorDefinition[] kinds =
        [
            FlowDefinition.Create(Details(IndicatorKind.Flow), FlowOverTime.None, CountOverSpace.Sum),
            StockDefinition.Create(Details(IndicatorKind.Stock), StockOverTime.Last(3), CountOverSpace.None),
            RatioDefinition.Create(Details(IndicatorKind.Ratio), RatioOverTime.Last(2), 1, 1_000),
            WeightedMeanDefinition.Create(Details(IndicatorKind.WeightedMean), 3),
            ExtremumDefinition.Create(Details(IndicatorKind.Extremum), Extreme.Minimum),
            MilestoneDefinition.Create(Details(IndicatorKind.MilestoneSet), ["fait", "refait"]),
            ScaleDefinition.Create(Details(IndicatorKind.Scale), ["non", "oui"]),
        ];
        foreach (var one in kinds)
        {
            one.With(one.ToDetails()).Should().Be(one);
            var changed = one.With(one.ToDetails() with { Grain = TimeGrain.Quarter, Goal = Goal.Up(target: 12) });
            changed.Should().BeOfType(one.GetType());
            (changed.Grain, changed.Goal, changed.OverTime, changed.OverSpace, changed.MaximumAge).Should().Be(
                (TimeGrain.Quarter, Goal.Up(target: 12), one.OverTime, one.OverSpace, one.MaximumAge));
            changed.With(one.ToDetails()).Should().Be(one, "its own rules have come along");
            Code(one.TryWith(Details(IndicatorKind.Narrative))).Should().Be("kind-differs");
            one.Invoking(definition => definition.With(Details(IndicatorKind.Narrative))).Should().Throw<ArgumentException>();
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void Decimals_OutOfRange_AreRefused(int decimals)
    {
        Code(FlowDefinition.TryCreate(Details(IndicatorKind.Flow, decimals), FlowOverTime.Sum, CountOverSpace.Sum)).Should()
            .Be("decimals-out-of-range");
        Code(RatioDefinition.TryCreate(Details(IndicatorKind.Ratio), RatioOverTime.Sum, decimals, 100)).Should()
            .Be("decimals-out-of-range");
        Code(WeightedMeanDefinition.TryCreate(Details(IndicatorKind.WeightedMean), decimals)).Should().Be("decimals-out-of-range");
        Code(ScaleDefinition.TryCreate(Details(IndicatorKind.Scale, decimals), ["non", "oui"])).Should().Be("decimals-out-of-range");
    }

    [Fact]
    public void Choices_OutOfRange_AreRefused()
    {
        Code(FlowDefinition.TryCreate(Details(IndicatorKind.Flow, grain: TimeGrain.Term), FlowOverTime.Sum, CountOverSpace.Sum)).Should()
            .Be("grain-invalid");
        Code(
            FlowDefinition.TryCreate(
                Details(IndicatorKind.Flow) with { Services = [ServiceKind.Rpe, ServiceKind.Rpe] },
                FlowOverTime.Sum,
                CountOverSpace.Sum)).Should().Be("duplicate");
        Code(RatioDefinition.TryCreate(Details(IndicatorKind.Ratio), RatioOverTime.Sum, 0, 0)).Should().Be("per-out-of-range");
        Code(ScaleDefinition.TryCreate(Details(IndicatorKind.Scale, 1), ["non", "oui"])).Should().Be("decimals-out-of-range");
        Code(ScaleDefinition.TryCreate(Details(IndicatorKind.Scale), ["oui"])).Should().Be("levels-out-of-range");
        Code(MilestoneDefinition.TryCreate(Details(IndicatorKind.MilestoneSet), [])).Should().Be("milestones-out-of-range");
        Code(MilestoneDefinition.TryCreate(Details(IndicatorKind.MilestoneSet), ["a", "a"])).Should().Be("duplicate");
        MilestoneDefinition.TryCreate(
            Details(IndicatorKind.MilestoneSet), [.. Enumerable.Range(0, 62).Select(i => $"jalon {i}")]).IsValid.Should().BeTrue();
        FluentActions.Invoking(() => StockOverTime.Last(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => RatioOverTime.Last(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => FlowDefinition.Create(Details(IndicatorKind.Flow), default, CountOverSpace.Sum)).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ExtremumDefinition.Create(Details(IndicatorKind.Extremum), default)).Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Two ways to say the same letters are two definitions.</summary>
    [Fact]
    public void Digest_TellsDefinitionsApart()
    {
        ScaleDefinition Of(string unit, params string[] levels) =>
            ScaleDefinition.Create(Details(IndicatorKind.Scale, unit: unit), [.. levels]);
        var table = Table(Of("u", "x|0", "b")).ToCube().RollUp([], new() { Grain = TimeGrain.Month });
        RollUp.TryFromBytes(table.ToBytes(), Of("u|x", "0", "b")).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("definition-differs");
        var ordered = Details(IndicatorKind.Flow) with { Services = [ServiceKind.Eaje, ServiceKind.Rpe] };
        var turned = ordered with { Services = [ServiceKind.Rpe, ServiceKind.Eaje] };
        var bytes = Table(FlowDefinition.Create(ordered, FlowOverTime.Sum, CountOverSpace.Sum)).ToCube()
            .RollUp([], new() { Grain = TimeGrain.Month }).ToBytes();
        RollUp.TryFromBytes(bytes, FlowDefinition.Create(turned, FlowOverTime.Sum, CountOverSpace.Sum)).IsValid.Should().BeTrue();
    }

    private static string Code<T>(Validated<T> validated)
        where T : class => validated.Violations.Should().ContainSingle().Which.Code;
}
