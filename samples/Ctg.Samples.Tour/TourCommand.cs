using System.CommandLine;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Tour;

/// <summary>The command line: reads a convention and shows it, or lists what is wrong with it.</summary>
internal static class TourCommand
{
    /// <returns>0 when the convention was shown; 1 when the command line, the file or its content is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var path = CommonOptions.FileArgument();
        var on = CommonOptions.Day("--on", "Le jour de la situation demandée, tel que 2023-06-15 ; aujourd'hui, à Paris, par défaut.");
        var known = CommonOptions.Day(
            "--known", "Ne tenir compte que de ce qui était connu ce jour-là ; de tout ce que la convention consigne, par défaut.");
        var lang = CommonOptions.Lang();
        var command = new RootCommand(
            "Une convention territoriale globale : ses parties, son terme, sa situation un jour donné et ce qu'elle contient.")
        {
            path, on, known, lang,
        };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            var (day, knownOn) = (parsed.GetValue(on) ?? CommonOptions.Today(clock), parsed.GetValue(known));
            if (ConventionFile.ReadText(parsed.GetValue(path), day, knownOn, language, errors) is not { } text)
            {
                return 1;
            }

            new TourReport(output, language).Show(text, day, knownOn);
            return 0;
        });
        return command.Run(args, output, errors);
    }
}
