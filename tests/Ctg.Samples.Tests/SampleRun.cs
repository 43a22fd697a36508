using System.Text.RegularExpressions;
using Ctg.Domain;
using Ctg.Samples.Common;
using NodaTime;
using NodaTime.Testing;
using Spectre.Console;

namespace Ctg.Samples.Tests;

/// <summary>Runs a sample as from the command line.</summary>
internal static partial class SampleRun
{
    /// <summary>Half past eleven at night in Greenwich: already the next day in Paris.</summary>
    internal static readonly Instant Now = Instant.FromUtc(2025, 12, 30, 23, 30);

    internal static (int Code, string Output, string Errors) Of(
        Func<IReadOnlyList<string>, IAnsiConsole, TextWriter, IClock, int> sample, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = ConsoleSetup.PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        var code = sample(args, console, errors, new FakeClock(Now));
        return (code, BlanksBeforeLineEnd().Replace(output.ToString(), ""), errors.ToString());
    }

    /// <summary>
    /// What a sample prints of the real convention stands in <c>Expected/</c>; with <c>CTG_UPDATE_EXPECTED=1</c> in the environment it is
    /// written there.
    /// </summary>
    internal static void PrintsWhatIsExpected(string output, string expected)
    {
        var file = Path.Combine(Repository.Root, "tests", "Ctg.Samples.Tests", "Expected", expected);
        if (Environment.GetEnvironmentVariable("CTG_UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(file, output);
        }

        output.Should().Be(File.ReadAllText(file));
    }

    [GeneratedRegex(@"[ ]+$", RegexOptions.Multiline)]
    private static partial Regex BlanksBeforeLineEnd();
}
