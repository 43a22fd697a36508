using System.Net;
using System.Text.RegularExpressions;
using Ctg.Domain.Amendments;
using Ctg.Domain.Conventions;
using Ctg.Domain.Explanations;
using Ctg.Domain.Json;
using Ctg.Samples.Common;
using Ctg.Samples.Dashboard;

namespace Ctg.Samples.Tests;

/// <summary>The sample on the steering committee's page, run as from the command line.</summary>
public sealed partial class DashboardTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-page-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("fr", "en vigueur")]
    [InlineData("en", "in force")]
    public void Page_ShowsTheFiguresOfTheApi(string lang, string standing)
    {
        var language = CommonOptions.LanguageOf(lang);
        var facts = Facts();
        var text = Text(Page("--lang", lang));
        text.Should().Contain(standing).And.Contain(facts.LatestNotice!.Value!.Strict.InWords(language));
        foreach (var finding in facts.Audit.Findings)
        {
            text.Should().Contain(finding.In(language));
        }

        foreach (var item in facts.Schedule.Items)
        {
            text.Should().Contain(item.Render(language));
        }

        foreach (var service in facts.Bonus!.Value!.Services)
        {
            foreach (var one in service.Value.Structures)
            {
                text.Should().Contain(one.Name).And.Contain(one.Total.In(language));
            }
        }

        foreach (var figure in facts.Indicators.SelectMany(series => series.Years.Append(series.Comparison!.Reference)))
        {
            text.Should().Contain($"({figure.Coverage.Received}/{figure.Coverage.Expected})");
        }
    }

    [Fact]
    public void Page_HoldsTheSameInBothLanguages()
    {
        var (french, english) = (Page("--lang", "fr"), Page("--lang", "en"));
        foreach (var tag in (string[])["<tr", "<li", "<details", "<h3", "<svg", "class=\"state "])
        {
            Regex.Count(french, tag).Should().Be(Regex.Count(english, tag)).And.BePositive(tag);
        }
    }

    [Fact]
    public void Label_ThatHoldsMarkup_StaysText()
    {
        var file = Path.Combine(_folder, "markup.json");
        var title = ConventionFile.Read(null, Language.French, TextWriter.Null)!.Title;
        File.WriteAllText(file, File.ReadAllText(RealFile).Replace(title, "<script>alert(1)</script> & \\\"cie\\\"", StringComparison.Ordinal));
        var page = Page(file);
        page.Should().Contain("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;cie&quot;</h1>").And.NotContain("<script");
    }

    [Fact]
    public void Deeds_ChangeTheStateOfWhatWasDue()
    {
        const string NoDeed = "<p class=\"note\">Aucun acte n&#x27;est consigné ici";
        Page().Should().Contain(NoDeed);
        var page = Page("--reviewed", "1.1:2022:2022-12-10");
        page.Should().NotContain(NoDeed).And.Contain("fait&#xA0;: 1");
    }

    [Fact]
    public void YearWithoutValue_LeavesAGapInTheLine()
    {
        // On the first day no year is over, and the one that has begun stands alone: a dot and no line.
        var page = Page("--on", "2022-01-01");
        page.Should().Contain("class=\"dot\"").And.NotContain("class=\"curve\"");
    }

    [Theory]
    [InlineData("n'existe pas", "no-such-file.json")]
    [InlineData("n'est pas un jour", "--on", "demain")]
    [InlineData("n'est pas un bilan", "--reviewed", "1.1")]
    [InlineData("ne peut pas être écrit", "--out", "no-such-folder/page.html")]
    public void WrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = SampleRun.Of(DashboardCommand.Run, args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }

    private static string RealFile => Path.Combine(AppContext.BaseDirectory, "data", "saint-jean-de-la-ruelle.ctg.json");

    private static DashboardFacts Facts()
    {
        var history = ConventionJson.Read(File.ReadAllBytes(RealFile)).History!;
        var version = history.AsOf(new(2024, 6, 15)).OrThrow();
        return DashboardFacts.Of(
            version, ConventionRecord.Create(new() { Convention = version.Convention }), new(2024, 6, 15), new SyntheticObservations(version.Convention, 20261125, neighbours: 3));
    }

    private string Page(params string[] args)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        var (code, _, errors) = SampleRun.Of(DashboardCommand.Run, [.. args, "--out", path, .. args.Contains("--on") ? (string[])[] : ["--on", "2024-06-15"]]);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        return File.ReadAllText(path);
    }

    private static string Text(string page) => WebUtility.HtmlDecode(Tag().Replace(page, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
