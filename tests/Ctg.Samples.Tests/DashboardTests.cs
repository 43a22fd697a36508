using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using Ctg.Domain.Json;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Samples.Amendments;
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
        var facts = RealDashboard.Facts();
        var text = Text(Page("--lang", lang));
        text.Should().Contain(standing).And.Contain(facts.LatestNotice!.Value!.Strict.InWords(language));
        foreach (var finding in facts.Audit.Findings)
        {
            text.Should().Contain(finding.Message.In(language)).And.Contain(finding.Code);
        }

        foreach (var alike in facts.Due)
        {
            foreach (var line in alike.First.Render(language).Split('\n'))
            {
                text.Contains(line.TrimStart(' ', '-'), StringComparison.Ordinal).Should().BeTrue(line);
            }

            text.Contains(string.Join(", ", alike.Subjects), StringComparison.Ordinal).Should().BeTrue();
        }

        foreach (var service in facts.Bonus!.Value!.Services)
        {
            foreach (var one in service.Value.Structures)
            {
                text.Should().Contain(one.Name).And.Contain(one.Total.In(language));

                // The reason of each year's figure, the last and the one before.
                text.Contains(
                    facts.Bonus.Value.Find(one.Structure, service.Value.Year)!.Render(language).Split('\n')[0],
                    StringComparison.Ordinal).Should().BeTrue();
            }
        }

        foreach (var figure in facts.Indicators.Values.SelectMany(series => series.Years.Append(series.Comparison!.Reference)))
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

    /// <summary>What is told once for many holds for each of them, word for word, in both languages; and nothing is lost.</summary>
    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void ReasonToldOnce_IsThatOfEach(Language language)
    {
        var facts = RealDashboard.Facts();
        facts.Due.Count.Should().BeLessThan(facts.Schedule.Items.Count / 4);
        var told = facts.Due.SelectMany(alike => alike.Items).ToList();
        told.Should().HaveCount(facts.Schedule.Items.Count);
        told.ToHashSet().SetEquals(facts.Schedule.Items).Should().BeTrue("each item is told, once");
        foreach (var alike in facts.Due.Where(alike => alike.Items.Count > 1))
        {
            foreach (var item in alike.Items)
            {
                Numbered(alike.First).Should().Be(Numbered(item));
            }
        }

        string Numbered(Explained<Obligation> item) => Regex.Replace(
            item.Render(language), $"action {Regex.Escape(item.Value.Subject)}(?![0-9.]?[0-9])", "action", RegexOptions.IgnoreCase);
    }

    /// <summary>
    /// A large plan: every action and every indicator has its row. One of a country's size in the long run; CI writes its page in English.
    /// </summary>
    [Fact]
    public void LargePlan_FitsOnAPage()
    {
        var (actions, series) = Repository.RunsLong ? (1_000, 10_000) : (200, 2_000);
        var page = Page("--actions", $"{actions}", "--series", $"{series}", "--on", "2025-12-31");
        Encoding.UTF8.GetByteCount(page).Should().BeLessThan(5_000_000);
        Regex.Count(page, "<th scope=row[ >]").Should().Be(series);
        Regex.Count(page, "<td>[0-9]+\\.[0-9]+</td><th scope=\"row\"[ >]").Should().Be(actions);
    }

    [Fact]
    public void Label_ThatHoldsMarkup_StaysText()
    {
        var file = Path.Combine(_folder, "markup.json");
        var title = ConventionFile.Read(null, Language.French, TextWriter.Null)!.Original.Title;
        File.WriteAllText(
            file, File.ReadAllText(RealDashboard.File).Replace(title, "<script>alert(1)</script> & \\\"cie\\\"", StringComparison.Ordinal));
        var page = Page(file);
        page.Should().Contain("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;cie&quot;</h1>").And.NotContain("<script");
    }

    [Fact]
    public void Deeds_ChangeTheStateOfWhatWasDue()
    {
        Page().Should().Contain("Aucune réunion du comité de pilotage n&#x27;a été déclarée. Aucun bilan annuel n&#x27;a été déclaré ; ")
            .And.Contain("ce qui n&#x27;est pas déclaré est compté en retard.").And.NotContain("fait\u00a0: 2022");
        Page("--reviewed", "1.1:2022:2022-12-10").Should().Contain("Aucune réunion du comité de pilotage n&#x27;a été déclarée ;").And
            .NotContain("Aucun bilan annuel").And.Contain("fait\u00a0: 2022");
        Page("--held", "2022-06-20").Should().Contain("Aucun bilan annuel n&#x27;a été déclaré ;").And.NotContain("Aucune réunion");
    }

    [Fact]
    public void YearWithoutValue_IsAGapAndNotAZero()
    {
        // A year and a day later nothing but its first months has been received: indicators by year have no value yet.
        Page("--on", "2023-01-01").Should().Contain("class=gap").And.Contain("0\u00a0% (0/");
        Page().Should().Contain("class=dots");
    }

    /// <summary>A year in progress is neither drawn nor set against the target: it would read as a fall.</summary>
    [Fact]
    public void YearInProgress_IsNotJudged()
    {
        var facts = RealDashboard.Facts();
        facts.Indicators.Values.Select(series => (series.Last.Period.Text, series.Years[^1].Period.Text)).Distinct().Should()
            .Equal(("2023", "2024"));
        Page().Should().Contain("2024 (en cours)");
        Page("--on", "2022-06-15").Should().NotContain("<path class=curve").And.NotContain(" : non atteinte");
    }

    /// <summary>Conventions that the reader takes, and that once broke the page.</summary>
    [Theory]
    [InlineData("\"departement\": \"45\"|\"commune\": \"45285\"", "\"departement\": \"974\"|\"commune\": \"97411\"", "--on", "2024-06-15")]
    [InlineData("\"creche-familiale\"", "\"voisine-1-0\"", "--on", "2024-06-15")]
    [InlineData("Extrascolaire|Périscolaire|Accueils adolescents", "!!!|Œuvre|Œuvre", "--on", "2024-06-15")]
    [InlineData(
        "Périscolaire", "Accueil de loisirs sans hébergement périscolaire du mercredi et des petites vacances", "--on", "2024-06-15")]
    [InlineData("\"first\": \"2022-01-01\"", "\"first\": \"0001-01-01\"", "--on", "2024-06-15")]
    [InlineData("", "", "--on", "9999-12-31")]
    [InlineData("", "", "--on", "0001-01-01")]
    [InlineData("", "", "--actions", "2000", "--series", "1")]
    public void OddConvention_HasItsPage(string olds, string news, params string[] args)
    {
        var text = File.ReadAllText(RealDashboard.File);
        foreach (var (old, replacement) in olds.Split('|', StringSplitOptions.RemoveEmptyEntries).Zip(news.Split('|')))
        {
            text.Should().Contain(old);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        var file = Path.Combine(_folder, "odd.json");
        File.WriteAllText(file, text);
        Page([file, .. args]).Should().EndWith("</html>\n");
    }

    /// <summary>A sign that turns the direction of writing would turn the page's own words behind it.</summary>
    [Fact]
    public void Label_ThatTurnsTheWriting_DoesNot()
    {
        var file = Path.Combine(_folder, "turned.json");
        File.WriteAllText(
            file,
            File.ReadAllText(RealDashboard.File).Replace(
                "Multi-accueil Coquelicot", "Multi-accueil \u202eCoquelicot\u202c", StringComparison.Ordinal));
        Page(file).Should().Contain("Multi-accueil \ufffdCoquelicot\ufffd").And.NotContain("\u202e");
    }

    /// <summary>What an avenant changed is cited as amended, in a table as beside the days.</summary>
    [Theory]
    [InlineData(
        "fr", "31 décembre 2026 (article 10, alinéa 1, modifié par l'avenant « Un an de plus, préavis de trois mois » du 5 novembre 2024)")]
    [InlineData(
        "en",
        "31 December 2026 (article 10, paragraph 1, as amended by the avenant 'Un an de plus, préavis de trois mois' of 5 November 2024)")]
    public void AmendedTerm_IsCitedAsAmended(string lang, string expected)
    {
        var file = Path.Combine(_folder, "extended.json");
        File.WriteAllBytes(file, ConventionJson.Write(MadeUpAvenants.Of(ConventionJson.ReadFile(RealDashboard.File).OrThrow().Original)));
        var page = Page(file, "--on", "2025-06-15", "--lang", lang);
        Regex.Count(Text(page), Regex.Escape(expected)).Should().Be(2, "the last day stands in two sections");
        var clause = expected[(expected.IndexOf('(', StringComparison.Ordinal) + 1)..^1];
        WebUtility.HtmlDecode(page).Contains($"<td>{clause}</td>", StringComparison.Ordinal).Should()
            .BeTrue("what is due cites the clause of the term");
        Text(Page("--lang", lang)).Should().NotContain("modifié par").And.NotContain("as amended");
    }

    [Fact]
    public void Page_DoesNotEraseTheConvention()
    {
        var file = Path.Combine(_folder, "own.json");
        File.Copy(RealDashboard.File, file);
        var (code, _, errors) = SampleRun.Of(DashboardCommand.Run, file, "--out", file);
        code.Should().Be(1);
        errors.Should().Contain("effacerait");
        File.ReadAllText(file).Should().StartWith("{");
    }

    [Theory]
    [InlineData("n'est pas un bilan", "--reviewed", "1.1:0:2025-02-03")]
    [InlineData("n'est pas un jour", "--held", "-0001-01-01")]
    [InlineData("vient avant", "--avenant", "a1:2024-03-01:2024-02-01:2023-01-01")]
    [InlineData("n'existe pas", "no-such-file.json")]
    [InlineData("n'est pas un jour", "--on", "demain")]
    [InlineData("n'est pas un bilan", "--reviewed", "1.1")]
    [InlineData("ne peut pas être écrit", "--out", "no-such-folder/page.html")]
    [InlineData("ne peut pas être écrit", "--out", "")]
    [InlineData("De 1 à 10 000 actions", "--actions", "0")]
    [InlineData("De 1 à 10 000 actions", "--series", "100001")]
    public void WrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = SampleRun.Of(DashboardCommand.Run, args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }

    private string Page(params string[] args)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        var (code, _, errors) =
            SampleRun.Of(DashboardCommand.Run, [.. args, "--out", path, .. args.Contains("--on") ? (string[])[] : ["--on", "2024-06-15"]]);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        return File.ReadAllText(path);
    }

    private static string Text(string page) => WebUtility.HtmlDecode(Tag().Replace(page, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
