using NodaTime;

namespace Ctg.Domain.Tests.Parties;

public class DeliberationTests
{
    private static readonly LocalDate Day = new(2022, 12, 19);
    private static readonly PartialDate Decided = PartialDate.On(Day);

    [Fact]
    public void SentBeforeTheDecision_IsRefused() => Deliberation.TryCreate(new()
    {
        DecidedOn = Decided,
        TransmittedOn = After(-1),
    }).Breaks("days-out-of-order transmittedOn");

    [Fact]
    public void SentInAMonthBeforeTheDecision_IsRefused() =>
        Deliberation.TryCreate(new()
        {
            DecidedOn = Decided,
            TransmittedOn = PartialDate.InMonth(2022, 11),
        }).Breaks("days-out-of-order transmittedOn");

    [Fact]
    public void SentBeforeTheMonthOfTheDecision_IsRefused() =>
        Deliberation.TryCreate(new()
        {
            DecidedOn = PartialDate.InMonth(2023, 1),
            TransmittedOn = After(1),
        }).Breaks("days-out-of-order transmittedOn");

    [Fact]
    public void ReceivedBeforeItWasSent_IsRefused() => Deliberation.TryCreate(new()
    {
        DecidedOn = Decided,
        TransmittedOn = After(3),
        ReceivedOn = After(2),
    }).Breaks("days-out-of-order receivedOn");

    [Fact]
    public void ReceivedBeforeTheYearInWhichItWasSent_IsRefused() =>
        Deliberation.TryCreate(new()
        {
            DecidedOn = Decided,
            TransmittedOn = PartialDate.InYear(2023),
            ReceivedOn = PartialDate.InMonth(2022, 12),
        }).Breaks("days-out-of-order receivedOn");

    [Fact]
    public void ReceivedBeforeTheDecision_IsRefused() => Deliberation.TryCreate(new()
    {
        DecidedOn = Decided,
        ReceivedOn = After(-1),
    }).Breaks("days-out-of-order receivedOn");

    [Fact]
    public void ReceivedBeforeTheDecisionAndBeforeItWasSent_IsRefusedTwice() =>
        Deliberation.TryCreate(new()
        {
            DecidedOn = Decided,
            TransmittedOn = After(1),
            ReceivedOn = After(-1),
        }).Breaks("days-out-of-order receivedOn", "days-out-of-order receivedOn");

    [Fact]
    public void PublishedBeforeTheDecision_IsRefused() =>
        Deliberation.TryCreate(new() { DecidedOn = Decided, PublishedOn = After(-1) }).Breaks("days-out-of-order publishedOn");

    [Theory]
    [InlineData("2022-12-20", false)]
    [InlineData("2022-11", false)]
    [InlineData("2021", false)]
    [InlineData("2022-12-19", true)]
    [InlineData("2022-12", true)]
    [InlineData("2022", true)]
    [InlineData("blank", true)]
    public void Identifier_IsOfADayThatTheDecisionCanHave(string decided, bool valid)
    {
        var deliberation = Deliberation.TryCreate(new()
        {
            DecidedOn = PartialDate.Parse(decided),
            CtesId = CtesId.Parse("045-214502858-20221219-X-DE"),
        });
        deliberation.Violations.Select(violation => violation.Code).Should().Equal(valid ? [] : ["deliberation-day-differs"]);
    }

    [Fact]
    public void ReceivedOnTheDayOfTheDecision_IsAccepted() => Deliberation.Create(new()
    {
        DecidedOn = Decided,
        TransmittedOn = After(0),
        ReceivedOn = After(0),
    }).ReceivedOn.Should().Be(After(0));

    /// <summary>A day known in part is in order when one of the days that it can be is; a blank always.</summary>
    [Theory]
    [InlineData("blank")]
    [InlineData("2022")]
    [InlineData("2022-12")]
    [InlineData("2023")]
    public void DayKnownInPart_IsAcceptedWhereItCanBeInOrder(string date)
    {
        var known = PartialDate.Parse(date);
        Deliberation.Create(new()
        {
            DecidedOn = Decided,
            TransmittedOn = known,
            ReceivedOn = known,
            PublishedOn = known,
        }).PublishedOn.Should().Be(known);
    }

    private static PartialDate After(int days) => PartialDate.On(Day.PlusDays(days));
}
