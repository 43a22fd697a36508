using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ctg.Samples.Browser.Tests;

/// <summary>The page as its readers meet it: in both languages and schemes, at three widths, by keyboard and on paper.</summary>
public sealed class DashboardPageTests(ChromiumFixture browser) : IClassFixture<ChromiumFixture>
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [SkippableTheory]
    [InlineData("fr", ColorScheme.Light)]
    [InlineData("fr", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    public async Task Page_HasNoAccessibilityViolation_AndAsksNothingOfTheNetwork(string language, ColorScheme scheme)
    {
        var (page, complaints) = await browser.OpenAsync(language, scheme);
        (await page.Locator("html").GetAttributeAsync("lang")).Should().Be(language);

        // What is folded is looked at as well.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(' ', violation.Nodes.Take(3).Select(node => node.Html))}").Should().BeEmpty();
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

    /// <summary>A line of the page's text is as readable as its marks: contrast inside drawings, which the checker leaves open.</summary>
    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Drawings_HaveTheInkOfTheText(ColorScheme scheme)
    {
        var (page, _) = await browser.OpenAsync("fr", scheme);
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('svg text')).fill"))
            .Should().Be(await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }

    [SkippableFact]
    public async Task PrintedPage_LeavesOutTheNavigation()
    {
        var (page, _) = await browser.OpenAsync("fr");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("nav").IsVisibleAsync()).Should().BeFalse();
        (await page.Locator("main").IsVisibleAsync()).Should().BeTrue();
    }
}
