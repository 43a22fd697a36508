using System.Reflection;
using Ctg.Domain;
using Ctg.Samples.Common;
using Ctg.Samples.Resiliation;

namespace Ctg.Samples.Tests;

/// <summary>The sample on termination, run as from the command line.</summary>
public class ResiliationTests
{
    [Theory]
    [InlineData(0, "breach.fr.txt", "breach", "--by", "caf", "--sent", "2024-01-30", "--on", "2024-03-15")]
    [InlineData(
        0, "breach-cured.en.txt", "breach", "--by", "caf", "--sent", "2024-01-30", "--cured", "2024-02-10", "--on", "2024-03-15", "--lang",
        "en")]
    [InlineData(2, "illegality-refused.fr.txt", "illegality", "--by", "commune", "--sent", "2024-01-30", "--on", "2024-03-15")]
    [InlineData(0, "unamended-change.fr.txt", "unamended-change", "--by", "caf", "--found", "2024-05-01", "--on", "2024-05-02")]
    [InlineData(0, "denounce.fr.txt", "denounce", "--by", "commune", "--notified", "2024-12-31", "--on", "2025-01-15")]
    [InlineData(0, "latest.fr.txt", "latest", "--end-by", "2025-06-30")]
    [InlineData(0, "latest.en.txt", "latest", "--end-by", "2025-06-30", "--lang", "en")]
    public void Sample_OnTheRealConvention_PrintsWhatIsExpected(int exit, string expected, params string[] args)
    {
        var (code, output, errors) = Run(args);
        errors.Should().BeEmpty();
        code.Should().Be(exit);
        SampleRun.PrintsWhatIsExpected(output, expected);
    }

    [Theory]
    [InlineData(
        0, "le dernier jour pour se conformer est le 23 janvier 2023", "breach", "--by", "caf", "--sent", "2022-12-22", "--on",
        "2023-01-01", "--prudent")]
    [InlineData(
        0, "le dernier jour pour se conformer est le 22 janvier 2023", "breach", "--by", "caf", "--sent", "2022-12-22", "--on",
        "2023-01-01")]
    [InlineData(
        0, "le délai court de l'envoi de l'écrit", "denounce", "--by", "caf", "--notified", "2024-01-31", "--start", "sending", "--on",
        "2024-02-01")]
    [InlineData(2, "n'est pas ouvert à « Saint", "unamended-change", "--by", "commune", "--found", "2024-05-01")]
    [InlineData(2, "est antérieur au jour où la convention lie les parties", "breach", "--by", "caf", "--sent", "2022-12-18")]
    [InlineData(2, "est postérieur à la fin de la convention", "breach", "--by", "caf", "--sent", "2026-01-01")]
    [InlineData(
        2, "une lettre recommandée avec avis de réception, qui fait défaut", "breach", "--by", "caf", "--sent", "2024-01-30", "--form",
        "simple")]
    [InlineData(2, "aura pris fin à son terme", "latest", "--end-by", "2025-12-31")]
    public void Sample_OfOtherFacts_SaysSo(int exit, string expected, params string[] args)
    {
        var (code, output, _) = Run(args);
        code.Should().Be(exit);
        string.Join(' ', output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(expected);
    }

    [Theory]
    [InlineData("saint-barthelemy", "Les jours fériés sont ceux de : Saint-Barthélemy.")]
    [InlineData("saint-martin", "Les jours fériés sont ceux de : Saint-Martin.")]
    [InlineData("saint-martin-28-mai", "Les jours fériés sont ceux de : Saint-Martin, au 28 mai.")]
    public void Holidays_AreThoseOfTheTerritory(string territory, string expected) =>
        Run("latest", "--end-by", "2025-06-30", "--holidays", territory).Output.Should().Contain(expected);

    /// <summary>Each ready calendar of the library has its word.</summary>
    [Fact]
    public void Holidays_AreAllThatTheLibraryHas()
    {
        var option = CommonOptions.Holidays().Description!;
        var words = option[(option.IndexOf(" : ", StringComparison.Ordinal) + 3)..^1].Split(", ");
        words.Select(word => CommonOptions.HolidaysOf(word).Name.French).Should()
            .BeEquivalentTo(typeof(HolidayCalendar).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => ((HolidayCalendar)property.GetValue(null)!).Name.French));
    }

    [Theory]
    [InlineData("« mairie » n'est pas une partie. Les parties sont : caf, commune.", "breach", "--by", "mairie", "--sent", "2024-01-30")]
    [InlineData(
        "'mairie' is not a party. The parties are: caf, commune.", "latest", "--by", "mairie", "--end-by", "2024-01-30", "--lang", "en")]
    [InlineData("n'existe pas", "breach", "--by", "caf", "--sent", "2024-01-30", "--file", "no-such-file.json")]
    [InlineData("2024-02-30", "breach", "--by", "caf", "--sent", "2024-02-30")]
    [InlineData("--sent", "breach", "--by", "caf")]
    [InlineData("vient avant le", "breach", "--by", "caf", "--sent", "2024-01-30", "--received", "2024-01-29")]
    public void Sample_OfAWrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = Run(args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }

    [Fact]
    public void Sample_WithoutDay_IsOfTodayInParis() =>
        Run("breach", "--by", "caf", "--sent", "2024-01-30").Should()
            .Be(Run("breach", "--by", "caf", "--sent", "2024-01-30", "--on", "2025-12-31"));

    private static (int Code, string Output, string Errors) Run(params string[] args) => SampleRun.Of(ResiliationCommand.Run, args);
}
