using System.CommandLine;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Amendments;

/// <summary>The command line: the texts that a convention has had, which applies on a day, where it comes from, what changed.</summary>
internal static class AmendmentsCommand
{
    /// <returns>
    /// 0 when the text of the day was shown; 1 when the command line or the file is wrong, or when there is no such text.
    /// </returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.FileArgument();
        var lang = CommonOptions.Lang();
        var on = CommonOptions.Day("--on", "Le jour dont le texte est demandé ; aujourd'hui, à Paris, par défaut.");
        var known = CommonOptions.Day("--known", "Le jour de connaissance ; tout ce qui est consigné, par défaut.");
        var command =
            new RootCommand("Les textes successifs d'une convention territoriale globale, avenants compris.") { file, lang, on, known };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            if (ConventionFile.Read(parsed.GetValue(file), language, errors) is not { } history)
            {
                return 1;
            }

            var isMadeUp = parsed.GetValue(file) is null;
            return new AmendmentsReport(output, language).Show(
                isMadeUp ? MadeUpAvenants.Of(history.Original) : history,
                isMadeUp,
                parsed.GetValue(on) ?? CommonOptions.Today(clock),
                parsed.GetValue(known));
        });
        return command.Run(args, output, errors);
    }
}
