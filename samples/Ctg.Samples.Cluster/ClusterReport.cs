using System.Diagnostics;
using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using Spectre.Console;

namespace Ctg.Samples.Cluster;

/// <summary>Shows answers and how they came, in one language.</summary>
internal sealed class ClusterReport(IAnsiConsole console, Language language, CountryFolder folder)
{
    internal string Say(string french, string english) => new BilingualText(french, english).In(language);

    /// <summary>What the folder holds.</summary>
    internal void Folder()
    {
        var manifest = folder.Manifest;
        Line(Say(
            $"Observations synthétiques, générées aléatoirement avec la graine {manifest.Seed} : aucune n'est réelle.",
            $"Synthetic observations, randomly generated with the seed {manifest.Seed}: none is real."));
        Line(Say(
            $"{manifest.Partitions.Count} départements, {manifest.Indicators} indicateur(s), {manifest.Months} mois, "
                + $"{Count(manifest.Rows)} observations.",
            $"{manifest.Partitions.Count} départements, {manifest.Indicators} indicator(s), {manifest.Months} months, "
                + $"{Count(manifest.Rows)} observations."));
    }

    /// <summary>Runs a question under a bar of progress, then tells its digest, its time and its traffic.</summary>
    internal Task<Answer> TimeAsync(string title, int steps, Func<Action, Task<Answer>> ask) =>
        TimeAsync(title, steps, (step, _) => ask(step));

    /// <inheritdoc cref="TimeAsync(string, int, Func{Action, Task{Answer}})"/>
    internal async Task<Answer> TimeAsync(string title, int steps, Func<Action, Action<PartitionAnswer>, Task<Answer>> ask)
    {
        var answers = new List<PartitionAnswer>();
        var start = Stopwatch.GetTimestamp();
        var answer = await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(progress =>
            {
                var task = progress.AddTask(title, maxValue: steps);
                return ask(() => task.Increment(1), answers.Add);
            });
        var elapsed = Stopwatch.GetElapsedTime(start);
        Line($"{title}{Colon}{answer.Digest()}");
        Line("  " + Say(
            $"{Seconds(elapsed)}, soit {Count((long)(folder.Manifest.Rows / elapsed.TotalSeconds))} observations par seconde",
            $"{Seconds(elapsed)}, that is {Count((long)(folder.Manifest.Rows / elapsed.TotalSeconds))} observations per second")
            + (answer.Bytes == 0
                ? "."
                    : Say(
                        $" ; {Count(answer.Bytes)} octets de résultats partiels ; {answer.Calls} appel(s).",
                        $"; {Count(answer.Bytes)} bytes of partial results; {answer.Calls} call(s).")));
        if (answers.Count > 0)
        {
            Line("  " + string.Join(Say(" ; ", "; "), answers.GroupBy(one => one.Silo).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Say($"{group.Key} : {group.Count()} partition(s)", $"{group.Key}: {group.Count()} partition(s)"))) + ".");
        }

        LeftOut(answer);
        return answer;
    }

    /// <summary>The memory that a process holds.</summary>
    internal void Memory(string name, long bytes) =>
        Line("  " + Say($"{name} : {Count(bytes >> 20)} Mio en mémoire.", $"{name}: {Count(bytes >> 20)} MiB in memory."));

    /// <summary>The figures of the last period, of the country or of each département.</summary>
    internal void Figures(Answer answer)
    {
        foreach (var rollUp in answer.RollUps)
        {
            foreach (var figure in rollUp.Figures.Where(figure => figure.Period == rollUp.Periods[^1]))
            {
                var place = figure.Perimeter == (Perimeter)Territory.Country ? "France" : figure.Perimeter.Text;
                Line(
                    $"{rollUp.Definition.Indicator.Label}, {place}, {figure.Period.Text}{Colon}{Value(figure)}, "
                        + $"{Say("complétude", "coverage")} {Covered(figure.Coverage)}");
            }
        }
    }

    /// <summary>Whether all answers were the same.</summary>
    internal void Verdict(bool isSame, Answer answer)
    {
        Line(isSame
            ? Say("Toutes les empreintes sont égales.", "All digests are equal.")
            : Say("Des empreintes diffèrent.", "Some digests differ."));
        var coverage = answer.RollUps[0].Figures.First().Coverage;
        Line(Say($"Complétude du premier chiffre : {Covered(coverage)}.", $"Coverage of the first figure: {Covered(coverage)}."));
    }

    /// <summary>The départements that the answer goes without, each with the reason.</summary>
    internal void LeftOut(Answer answer)
    {
        foreach (var (departement, problem) in answer.LeftOut)
        {
            Line("  " + Say($"Sans le département {departement}", $"Without the département {departement}") + Colon + Reason(problem));
        }
    }

    internal void Line(string text) => console.Write(new Text(text + "\n"));

    internal static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');

    private string Reason(PartitionProblem problem) => problem switch
    {
        PartitionProblem.Missing => Say(
            "le fichier n'existe pas ; ses structures comptent comme n'ayant rien déclaré.",
            "the file does not exist; its structures count as not having reported."),
        PartitionProblem.Corrupt => Say(
            "le fichier n'est pas celui du manifeste ; ses structures comptent comme n'ayant rien déclaré.",
            "the file is not that of the manifest; its structures count as not having reported."),
        PartitionProblem.Unreadable => Say(
            "le fichier ne peut pas être lu ; ses structures comptent comme n'ayant rien déclaré.",
            "the file cannot be read; its structures count as not having reported."),
        PartitionProblem.OtherFolder => Say(
            "le silo tient un autre dossier ; ses structures comptent comme n'ayant rien déclaré.",
            "the silo holds another folder; its structures count as not having reported."),
        _ => Say(
            "aucun silo n'a répondu à temps ; ses structures comptent comme n'ayant rien déclaré.",
            "no silo answered in time; its structures count as not having reported."),
    };

    private string Colon => Say(" : ", ": ");

    private string Seconds(TimeSpan time) => Say(
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0}").Replace('.', ',') + " s",
        string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"));

    private string Value(Figure figure) => figure.Value is { } value ? value.RoundToCents(Rounding.HalfUp).In(language) : "–";

    private string Covered(Coverage coverage) => coverage.Rate is { } rate
        ? $"{(rate * 100m).RoundToCents(Rounding.HalfUp).In(language)} % ({coverage.Received}/{coverage.Expected})"
        : "–";
}
