using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Tests;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ctg.Samples.Browser.Tests;

/// <summary>The page as its readers meet it: in both languages and schemes, at three widths, by keyboard and on paper.</summary>
public sealed class DashboardPageTests(ChromiumFixture browser) : IClassFixture<ChromiumFixture>
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>Each language and each scheme once; every pair of them in the long run.</summary>
    public static TheoryData<string, ColorScheme> Views => Repository.RunsLong
        ? new() { { "fr", ColorScheme.Light }, { "fr", ColorScheme.Dark }, { "en", ColorScheme.Light }, { "en", ColorScheme.Dark } }
        : new() { { "fr", ColorScheme.Light }, { "en", ColorScheme.Dark } };

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task Page_HasNoAccessibilityViolation_AndAsksNothingOfTheNetwork(string language, ColorScheme scheme)
    {
        var (page, complaints) = await browser.OpenAsync(language, scheme);
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be(language);

        // What is folded is looked at as well.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Take(3).Select(node => node.Html))}")
            .Should().BeEmpty();
        complaints.Should().BeEmpty();
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Page_HoldsAtItsWidth(int width)
    {
        var (page, _) = await browser.OpenAsync("fr", width: width);
        (await page.EvaluateAsync<int>(Overflow)).Should().Be(0, "only tables and drawings scroll sideways, each in its own frame");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        (await page.EvaluateAsync<int>(Overflow)).Should().Be(0);
    }

    [SkippableFact]
    public async Task Reason_OpensByKeyboard()
    {
        var (page, _) = await browser.OpenAsync("fr");
        var details = page.Locator("section[aria-labelledby=bonus] details").First;
        await details.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await details.GetAttributeAsync("open")).Should().NotBeNull();
        (await details.InnerTextAsync()).Should().Contain("[article 5, alinéa 4]");
    }

    [SkippableFact]
    public async Task FirstTabStop_SkipsToTheContent()
    {
        var (page, _) = await browser.OpenAsync("fr");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).Should().Be("#contenu");
    }

    /// <summary>Read back from the page as its readers see it, every figure is that of the packages, to two decimals.</summary>
    [SkippableTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Figures_AreThoseOfTheApi(string language)
    {
        var (page, _) = await browser.OpenAsync(language);
        var facts = RealDashboard.Facts();
        var indicators = (await RowsAsync(page, "indicateurs")).ToDictionary(row => row[0]);
        indicators.Should().HaveCount(facts.Indicators.Count).And.HaveCountGreaterThan(4);
        foreach (var series in facts.Indicators.Values)
        {
            var (figure, indicator) = (series.Last, series.Last.Definition.Indicator);
            var row = indicators.Values.Single(cells => cells[0].StartsWith(indicator.Label, StringComparison.Ordinal));
            row[3].Should().Be(figure.Period.Text);
            Read(row[4]).Should().Be(Cents(figure.Value!.Value));
            row[5].Should().EndWith($"({figure.Coverage.Received}/{figure.Coverage.Expected})");
            Read(row[5].Split('%')[0]).Should().Be(Cents(figure.Coverage.Rate!.Value * 100));
            var reference = series.Comparison!.Reference;
            Read(row[7].Split('(')[0]).Should().Be(Cents(reference.Value!.Value));
            row[7].Should().EndWith($"({reference.Coverage.Received}/{reference.Coverage.Expected})");
            foreach (var year in series.Years.Where(year => year != figure))
            {
                var text = row[2].Split(';').Single(part => part.Trim().StartsWith(year.Period.Text, StringComparison.Ordinal));
                var value = text.Split(':')[^1].Split('(')[0];
                (value.Trim() == "–" ? (decimal?)null : Read(value)).Should().Be(year.Value is { } known ? Cents(known) : null);
                text.Should().Contain($"({year.Coverage.Received}/{year.Coverage.Expected})");
            }
        }

        var bonus = (await RowsAsync(page, "bonus")).ToLookup(row => row[0]);
        foreach (var service in facts.Bonus!.Value!.Services)
        {
            foreach (var one in service.Value.Structures)
            {
                bonus[one.Name].Select(row => Read(row[service.Value.Year == facts.Year ? 2 : 1])).Should().Contain(one.Total.Cents / 100m);
            }
        }

        facts.Bonus.Value.Services.Should().NotBeEmpty();

        // French parts thousands by spaces and decimals by a comma, English by commas and a point.
        decimal Read(string text)
        {
            var number = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
            return decimal.Parse(
                language == "fr" ? number.Replace(',', '.') : number.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture);
        }

        static decimal Cents(Fraction value) => value.RoundToCents(Rounding.HalfUp).Cents / 100m;
    }

    /// <summary>Contrast inside drawings, which the checker leaves open: 4.5 for text, 3 for what carries a meaning.</summary>
    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Drawings_StandOut(ColorScheme scheme)
    {
        var (page, _) = await browser.OpenAsync("fr", scheme);
        var contrasts = await page.EvaluateAsync<Dictionary<string, double>>("""
            () => {
              const light = color => color.match(/[0-9.]+/g).slice(0, 3).map(Number).map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
              const paper = light(getComputedStyle(document.documentElement).backgroundColor);
              const result = {};
              for (const mark of document.querySelectorAll('svg text, svg [class]')) {
                const style = getComputedStyle(mark);
                const color = style.stroke !== 'none' ? style.stroke : style.fill;
                const [low, high] = [light(color), paper].sort((a, b) => a - b);
                result[mark.getAttribute('class') ?? 'text'] = (high + 0.05) / (low + 0.05);
              }
              return result;
            }
            """);
        contrasts.Keys.Should().Contain(["text", "axis", "curve", "dot", "dots", "target", "term", "today", "window"]);
        contrasts["text"].Should().BeGreaterThanOrEqualTo(4.5);
        contrasts.Should().OnlyContain(mark => mark.Value >= 3);
    }

    [SkippableFact]
    public async Task PrintedPage_LeavesOutTheNavigation()
    {
        var (page, _) = await browser.OpenAsync("fr");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("nav").IsVisibleAsync()).Should().BeFalse();
        (await page.Locator("main").IsVisibleAsync()).Should().BeTrue();
    }

    /// <summary>The rows of a section's tables, the text of each cell as it is seen.</summary>
    private static async Task<string[][]> RowsAsync(IPage page, string section) => await page.EvaluateAsync<string[][]>(
        "id => [...document.querySelectorAll(`section[aria-labelledby=${id}] tbody tr`)].map(row => [...row.children].map(cell => "
            + "cell.innerText))",
        section);
}
