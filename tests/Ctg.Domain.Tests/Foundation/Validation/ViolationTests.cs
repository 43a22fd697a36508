using NodaTime;

namespace Ctg.Domain.Tests.Validation;

public class ViolationTests
{
    [Fact]
    public void CountlessViolations_AreListedUpToAThousand()
    {
        var sheet = ActionSheet.TryCreate(new()
        {
            Actions = [ActionNumber.Create(1, 1)],
            Title = "Fiche",
            Methods = [.. Enumerable.Repeat("", 5_000)],
        });
        sheet.IsValid.Should().BeFalse();
        sheet.Violations.Should().HaveCount(1_000);
    }

    [Theory]
    [InlineData("€", true)]
    [InlineData("%", true)]
    [InlineData("\u00ADsoft", true)]
    [InlineData("e\u0301", true)]
    [InlineData("\U0001F476", true)]
    [InlineData("\u200B", false)]
    [InlineData("\u115F", false)]
    [InlineData("\u1160", false)]
    [InlineData("\u2800", false)]
    [InlineData("\u3164", false)]
    [InlineData("\uFFA0", false)]
    [InlineData("\uFEFF\u202E", false)]
    [InlineData("a\u202Eb", false)]
    [InlineData("a\u202Eb\u202C", true)]
    [InlineData("a\u2067b\u2069", true)]
    [InlineData("a\u2066b\u202C", false)]
    [InlineData("a\u2069", false)]
    [InlineData("a\uFDD0", false)]
    [InlineData("a\uFFFF", false)]
    [InlineData("a\U0001FFFE", false)]
    [InlineData("\u0301", false)]
    public void Text_ShowsSomething(string text, bool valid) => Objective.TryCreate(text, []).IsValid.Should().Be(valid);

    [Fact]
    public void Message_ExistsInBothLanguages()
    {
        var message = DaysOutOfOrder().Message;
        message.In(Language.French).Should().Be("Le 1er décembre 2022 vient avant le 19 décembre 2022, qui doit le précéder.");
        message.In(Language.English).Should().Be("1 December 2022 comes before 19 December 2022, which must precede it.");
    }

    [Fact]
    public void Violation_SaysWhereItIs_AndWhatItInvolves()
    {
        DaysOutOfOrder().ToString().Should().StartWith("days-out-of-order at transmittedOn: ");
        DaysOutOfOrder().Involves.Should().Equal("transmittedOn", "decidedOn");
    }

    private static Violation DaysOutOfOrder() =>
        Deliberation.TryCreate(new()
        {
            DecidedOn = PartialDate.On(new LocalDate(2022, 12, 19)),
            TransmittedOn = PartialDate.On(new(2022, 12, 1)),
        }).Violations[0];
}
