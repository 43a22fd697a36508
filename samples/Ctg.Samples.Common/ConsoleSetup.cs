using System.Text;
using Ctg.Domain;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Common;

/// <summary>How a sample meets its console.</summary>
public static class ConsoleSetup
{
    /// <summary>The width of lines in a file or a pipe, in characters.</summary>
    public const int PlainWidth = 120;

    /// <summary>What every answer is not.</summary>
    public static BilingualText Disclaimer { get; } = new(
        "Ceci n'est pas un conseil juridique : le document signé et la loi prévalent.",
        "This is not legal advice: the signed document and the law prevail.");

    /// <summary>Runs a sample on the process's own console and clock.</summary>
    /// <param name="run">The sample: its arguments, console, error output and clock.</param>
    /// <param name="args">The arguments.</param>
    /// <returns>The exit code: that of the sample, or 1 when the standard output is closed or full.</returns>
    public static int Run(Func<IReadOnlyList<string>, IAnsiConsole, TextWriter, IClock, int> run, string[] args)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(args);
        Console.OutputEncoding = Encoding.UTF8;
        using var output = new LenientWriter(() => Console.Out);
        using var errors = new LenientWriter(() => Console.Error);
        Console.SetOut(output);
        Console.SetError(errors);
        if (Console.IsOutputRedirected)
        {
            // In a file or a pipe the lines are as long everywhere.
            AnsiConsole.Profile.Width = PlainWidth;
        }

        var code = run(args, AnsiConsole.Console, Console.Error, SystemClock.Instance);
        Console.Out.Flush();
        if (output.Failure is null)
        {
            return code;
        }

        var trouble = FileTrouble.Of(output.Failure);
        Console.Error.WriteLine(new BilingualText(
            $"La sortie standard ne peut pas être écrite ({trouble.French}).",
            $"The standard output cannot be written ({trouble.English}).").In(CommonOptions.LanguageAskedBy(args)));
        return 1;
    }

    /// <summary>Writes the reason behind an answer, indented as its steps are.</summary>
    /// <param name="console">The console.</param>
    /// <param name="reason">The rendered reason: a line a step.</param>
    public static void WriteReason(this IAnsiConsole console, string reason)
    {
        ArgumentNullException.ThrowIfNull(console);
        ArgumentNullException.ThrowIfNull(reason);
        foreach (var line in reason.Split('\n'))
        {
            var text = line.TrimStart();
            console.Write(new Padder(new Prose(text), new Padding(line.Length - text.Length, 0, 0, 0)));
        }
    }

    /// <summary>Writes a heading: a rule across the console.</summary>
    /// <param name="console">The console.</param>
    /// <param name="title">The title.</param>
    public static void WriteHeading(this IAnsiConsole console, string title)
    {
        ArgumentNullException.ThrowIfNull(console);
        console.WriteLine();
        console.Write(new Rule(title.EscapeMarkup()).LeftJustified());
    }
}
