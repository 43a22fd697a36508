using Ctg.Samples.Dashboard;
using Ctg.Samples.Tests;
using Microsoft.Playwright;

namespace Ctg.Samples.Browser.Tests;

/// <summary>Chromium, started once, and the pages that the sample writes.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-page-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Executable { get; } = Environment.GetEnvironmentVariable("CTG_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>
    /// Writes a page with the sample and opens it. Tests of pages are skipped where there is no browser, but never in CI.
    /// </summary>
    /// <returns>The page, and what it complained of or asked the network for.</returns>
    public async Task<(IPage Page, List<string> Complaints)> OpenAsync(
        string language, ColorScheme scheme = ColorScheme.Light, int width = 1440)
    {
        Skip.If(
            _browser is null && Environment.GetEnvironmentVariable("CI") != "true",
            "No Chromium was found: install the package chromium, or name the program in CTG_CHROMIUM.");
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        var (code, _, errors) = SampleRun.Of(DashboardCommand.Run, "--on", "2024-06-15", "--lang", language, "--out", path);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        var context = await _browser!.NewContextAsync(new()
        {
            ColorScheme = scheme,
            Offline = true,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add($"console: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (request.Url != new Uri(path).AbsoluteUri)
            {
                complaints.Add($"request: {request.Url}");
            }
        };
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return (page, complaints);
    }
}
