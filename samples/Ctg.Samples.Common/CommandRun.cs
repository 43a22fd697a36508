using System.CommandLine;
using System.CommandLine.Help;
using Ctg.Domain;
using Spectre.Console;

namespace Ctg.Samples.Common;

/// <summary>Runs a command line in the language that it asks for.</summary>
public static class CommandRun
{
    /// <summary>Runs a command line: what is refused is told, and ends with 1.</summary>
    /// <param name="command">What the sample can be asked.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="output">The console.</param>
    /// <param name="errors">Where errors are written.</param>
    /// <returns>The exit code.</returns>
    public static int Run(this RootCommand command, IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        var language = CommonOptions.LanguageAskedBy(args);
        var writer = output.Profile.Out.Writer;
        var parsed = command.Parse(args);
        try
        {
            if (language == Language.English || (parsed.Errors.Count == 0 && parsed.Action is not HelpAction))
            {
                return parsed.Invoke(new() { Output = writer, Error = errors, EnableDefaultExceptionHandler = false });
            }

            // The words of System.CommandLine are English under the invariant culture.
            using var told = new StringWriter { NewLine = writer.NewLine };
            using var wrong = new StringWriter { NewLine = errors.NewLine };
            var code = parsed.Invoke(new() { Output = told, Error = wrong, EnableDefaultExceptionHandler = false });
            errors.Write(CommandWords.InFrench(wrong.ToString()));
            writer.Write(CommandWords.InFrench(told.ToString()));
            return code;
        }
        catch (RefusalException e)
        {
            errors.WriteLine(e.Reason.In(language));
            return 1;
        }
    }
}
