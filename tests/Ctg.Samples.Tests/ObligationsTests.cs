using Ctg.Domain;
using Ctg.Samples.Obligations;
using Ical.Net;
using NodaTime;

namespace Ctg.Samples.Tests;

/// <summary>The sample on obligations, run as from the command line.</summary>
public sealed class ObligationsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-obligations-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("obligations.fr.txt", "--from", "2025-01-01", "--to", "2025-12-31", "--on", "2025-06-15")]
    [InlineData(
        "obligations.en.txt", "--from", "2022-01-01", "--to", "2024-12-31", "--on", "2023-01-15", "--lang", "en", "--table", "--held",
        "2022-12-20",
        "--reviewed", "1.1:2022:2023-01-10", "--avenant", "a1:2023-01-02:-:-", "--end-by", "2024-12-31")]
    public void Sample_OnTheRealConvention_PrintsWhatIsExpected(string expected, params string[] args)
    {
        var (code, output, errors) = Run(args);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        SampleRun.PrintsWhatIsExpected(output, expected);
    }

    /// <summary>
    /// The calendar is read back by the library's own reader: an event of one whole day for each obligation that has a day.
    /// </summary>
    [Theory]
    [InlineData("fr", "Évaluation globale (à faire)", "[annexe 5]")]
    [InlineData("en", "Global evaluation (open)", "[annex 5]")]
    public void Calendar_HoldsAnEventForEachDay(string lang, string summary, string clause)
    {
        var path = Path.Combine(_folder, "plan.ics");
        var (code, _, errors) = Run("--from", "2025-01-01", "--to", "2026-12-31", "--on", "2025-06-15", "--lang", lang, "--ics", path);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        var text = File.ReadAllText(path);
        text.Should().StartWith("BEGIN:VCALENDAR\r\n").And.EndWith("END:VCALENDAR\r\n");
        text.Split("\r\n").Should().OnlyContain(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75, "longer lines are folded");
        var events = Calendar.Load(text)!.Events;
        events.Should().HaveCount(38, "four of them are reviews of actions whose years stand in a sheet");
        events.Select(one => one.Uid).Should().OnlyHaveUniqueItems();
        events.Should().OnlyContain(one => one.IsAllDay && one.Start!.Value < one.End!.Value);
        var evaluation = events.Single(one => one.Summary == summary);
        LocalDate.FromDateTime(evaluation.Start!.Value).Should().Be(new LocalDate(2025, 12, 31));
        evaluation.Description.Should().Contain(lang == "fr" ? "31 décembre 2025" : "31 December 2025").And.Contain(clause);
    }

    [Theory]
    [InlineData("finit avant de commencer", "--from", "2025-01-02", "--to", "2025-01-01")]
    [InlineData("n'est pas un bilan", "--from", "2025-01-01", "--to", "2025-01-02", "--reviewed", "1.1")]
    [InlineData("n'est pas un avenant", "--from", "2025-01-01", "--to", "2025-01-02", "--avenant", "a")]
    [InlineData("n'est pas un jour", "--from", "2025-01-01", "--to", "2025-01-02", "--held", "hier")]
    [InlineData("9.9", "--from", "2025-01-01", "--to", "2025-01-02", "--reviewed", "9.9:2024:2025-01-01")]
    [InlineData("mairie", "--from", "2025-01-01", "--to", "2025-01-02", "--end-by", "2025-01-01", "--by", "mairie")]
    [InlineData("n'existe pas", "--from", "2025-01-01", "--to", "2025-01-02", "--file", "no-such-file.json")]
    [InlineData("--to", "--from", "2025-01-01")]
    public void Sample_OfAWrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = Run(args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }

    [Fact]
    public void Calendar_ThatCannotBeWritten_IsTold()
    {
        var (code, _, errors) = Run("--from", "2025-01-01", "--to", "2025-12-31", "--ics", Path.Combine(_folder, "none", "plan.ics"));
        code.Should().Be(1);
        errors.Should().NotBeEmpty();
    }

    private static (int Code, string Output, string Errors) Run(params string[] args) => SampleRun.Of(ObligationsCommand.Run, args);
}
