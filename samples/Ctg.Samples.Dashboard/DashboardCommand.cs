using System.CommandLine;
using Ctg.Domain;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Dashboard;

/// <summary>The command line: a convention at a glance, as one page that opens from disk.</summary>
internal static class DashboardCommand
{
    private const int DefaultSeed = 20261125;
    private const int DefaultActions = 1_000;
    private const int DefaultSeries = 10_000;
    private const int Neighbours = 3;

    /// <returns>0 when the page was written; 1 when the command line or a file is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.FileArgument();
        var lang = CommonOptions.Lang();
        var on = CommonOptions.Day("--on", "Le jour de la page ; aujourd'hui, à Paris, par défaut.");
        var seed = new Option<int>("--seed")
        {
            Description = "La graine du générateur aléatoire d'observations.",
            HelpName = "nombre",
            DefaultValueFactory = _ => DefaultSeed,
        };
        var @out = new Option<string>("--out")
        {
            Description = "Le fichier à écrire.",
            HelpName = "fichier",
            DefaultValueFactory = _ => "convention.html",
        };
        var actions = new Option<int?>("--actions")
        {
            Description = "Le nombre d'actions d'un plan inventé, de 1 à 10 000, pour essayer la page en grand.",
            HelpName = "nombre",
        };
        var series = new Option<int?>("--series")
        {
            Description = "Le nombre d'indicateurs de ce plan, de 1 à 100 000.",
            HelpName = "nombre",
        };
        var deeds = new RecordOptions();
        var command = new RootCommand(
            "La page du comité de pilotage : une convention territoriale globale d'un coup d'œil.") { file, lang, on, seed, @out, actions, series };
        foreach (var option in deeds.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            if (ConventionFile.Read(parsed.GetValue(file), language, errors) is not { } history)
            {
                return 1;
            }

            var path = parsed.GetValue(@out)!;
            if (OutputFile.RefusalOf(path, parsed.GetValue(file)) is { } refusal)
            {
                errors.WriteLine(refusal.In(language));
                return 1;
            }

            LargePlan? large = null;
            if (parsed.GetValue(actions) is not null || parsed.GetValue(series) is not null)
            {
                var (count, length) = (parsed.GetValue(actions) ?? DefaultActions, parsed.GetValue(series) ?? DefaultSeries);
                if (count is < 1 or > 10_000 || length is < 1 or > 100_000 || history.Original.Structures.IsEmpty)
                {
                    errors.WriteLine(new BilingualText(
                        "De 1 à 10 000 actions, de 1 à 100 000 indicateurs, sur une convention qui a des structures.",
                        "From 1 to 10,000 actions, 1 to 100,000 indicators, on a convention that has structures.").In(language));
                    return 1;
                }

                if (!SyntheticObservations.IsObserved(history.Original.Term))
                {
                    errors.WriteLine(SyntheticObservations.NotObserved.In(language));
                    return 1;
                }

                large = LargePlan.Of(history.Original, count, length);
                history = large.History;
            }

            var day = parsed.GetValue(on) ?? CommonOptions.Today(clock);
            if (ConventionFile.TextOf(history, day, null, language, errors) is not { } text)
            {
                return 1;
            }

            var record = deeds.Read(parsed, history).OrRefuse();
            var page = Page(output, text, record, day, language, parsed.GetValue(seed), large?.Definitions);
            if (OutputFile.Write(path, parsed.GetValue(file), page) is { } trouble)
            {
                errors.WriteLine(trouble.In(language));
                return 1;
            }

            output.WriteLine(new BilingualText($"Page écrite dans {path}.", $"Page written to {path}.").In(language));
            return 0;
        });
        return command.Run(args, output, errors);
    }

    /// <summary>Asks the packages and writes the page, with the progress of each step.</summary>
    private static string Page(
        IAnsiConsole output, ConventionVersion text, ConventionRecord record, LocalDate day, Language language, int seed,
        ValueList<IndicatorDefinition>? definitions) => output.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
        .AutoClear(true)
        .Start(progress =>
        {
            var convention = text.Convention;
            var count = definitions?.Count ?? convention.Indicators.Count;
            var drawn = progress.AddTask(Say("Observations", "Observations"), maxValue: count);
            var rolledUp = progress.AddTask(Say("Chiffres", "Figures"), maxValue: count);
            var written = progress.AddTask(Say("Page", "Page"), maxValue: DashboardPage.SectionCount);
            var observations = SyntheticObservations.Suit(convention)
                ? new SyntheticObservations(convention, seed, Neighbours, definitions, day, () => drawn.Increment(1))
                : null;
            drawn.Value = count;
            var facts = DashboardFacts.Of(text, record, day, observations, () => rolledUp.Increment(1));
            rolledUp.Value = count;
            return new DashboardPage(facts, language, seed).Render(() => written.Increment(1));

            string Say(string french, string english) => new BilingualText(french, english).In(language);
        });
}
