using FsCheck.Xunit;
using NodaTime;

namespace Ctg.Domain.Tests.Time;

public class TermTests
{
    private static readonly Term Real = Term.Create(new(2022, 1, 1), new(2025, 12, 31));

    [Theory]
    [InlineData("2021-12-31", TermPosition.Before)]
    [InlineData("2022-01-01", TermPosition.Within)]
    [InlineData("2024-02-29", TermPosition.Within)]
    [InlineData("2025-12-31", TermPosition.Within)]
    [InlineData("2026-01-01", TermPosition.After)]
    public void PositionOf_AroundTheEnds_IncludesBoth(string day, TermPosition expected)
    {
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Real.PositionOf(asked).Should().Be(expected);
        Real.Contains(asked).Should().Be(expected == TermPosition.Within);
    }

    [Fact]
    public void Days_CountsBothEnds()
    {
        Real.Days.Should().Be(1461);
        Term.Create(new(2022, 7, 22), new(2022, 7, 22)).Days.Should().Be(1);
    }

    [Fact]
    public void TryCreate_Reversed_SaysSo()
    {
        var validated = Term.TryCreate(new(2022, 1, 2), new(2022, 1, 1));
        validated.IsValid.Should().BeFalse();
        validated.Value.Should().BeNull();
        validated.Violations.Should().ContainSingle().Which.Code.Should().Be("term-reversed");
        validated.Invoking(one => one.OrThrow()).Should().Throw<ArgumentException>().WithMessage("*term-reversed*2 January 2022*");
    }

    [Fact]
    public void AnotherCalendar_IsRefused()
    {
        var julian = new LocalDate(2022, 1, 1, CalendarSystem.Julian);
        var building = () => Term.Create(julian, julian);
        building.Should().Throw<ArgumentException>();
        Real.Invoking(term => term.Contains(julian)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void DayBeforeTheYear1_IsRefused()
    {
        var before = new LocalDate(1, 1, 1).PlusDays(-1);
        FluentActions.Invoking(() => Term.Create(before, new(2022, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Signature.On(before)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Deliberation.Create(new()
        {
            DecidedOn = PartialDate.On(before),
        })).Should().Throw<ArgumentOutOfRangeException>();
        Signature.TryParse("0000-12-31", out _).Should().BeFalse();
        Term.Create(new(1, 1, 1), new(1, 1, 1)).Days.Should().Be(1);
    }

    [Property]
    public void Contains_HoldsExactlyForItsDays(Term term, LocalDate day)
    {
        var within = Enumerable.Range(0, term.Days).Select(term.First.PlusDays).Contains(day);
        term.Contains(day).Should().Be(within);
    }

    [Property]
    public void ToString_IsIso(Term term) => term.ToString().Should().MatchRegex(@"^\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}$");
}
