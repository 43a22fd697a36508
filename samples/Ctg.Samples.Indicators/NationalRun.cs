using System.Diagnostics;
using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Indicators;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Indicators;

/// <summary>As many structures and months as asked for, over all the départements, drawn by lot: how fast rows become figures.</summary>
internal sealed class NationalRun(IAnsiConsole console, IndicatorsReport report)
{
    private static readonly Instant Recorded = Instant.FromUtc(2026, 1, 15, 8, 0);

    private static readonly ValueList<DepartementCode> Departements =
        Enumerable.Range(1, 95).Where(i => i != 20).Select(i => DepartementCode.Parse(i.ToString("00", CultureInfo.InvariantCulture)))
            .ToValueList();

    internal void Show(int structures, int months, int threads, int seed)
    {
        report.Line(report.Say(
            $"Observations synthétiques, générées aléatoirement avec la graine {seed} : aucune n'est réelle.",
            $"Synthetic observations, randomly generated with the seed {seed}: none is real."));
        var roster = Roster.Create(Enumerable.Range(0, structures).Select(i => StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse(string.Create(CultureInfo.InvariantCulture, $"structure-{i}")),
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse($"{Departements[i % Departements.Count]}{1 + (i / Departements.Count % 300):000}"),
        })));
        var definition = FlowDefinition.Create(
            new()
            {
                Indicator = Indicator.Create(new()
                {
                    Id = Id<Indicator>.Parse("heures"),
                    Label = "Heures d'accueil",
                    Kind = IndicatorKind.Flow,
                    Unit = "heures",
                }),
                Decimals = 2,
                Grain = TimeGrain.Month
            },
            FlowOverTime.Sum,
            CountOverSpace.Sum);
        var first = new LocalDate(2022, 1, 1);
        var table = ObservationTable.Create(definition, roster, Term.Create(first, first.PlusMonths(months).PlusDays(-1)));
        var start = Stopwatch.GetTimestamp();
        var ingestion =
            console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(progress =>
            {
                var task = progress.AddTask(report.Say("Lignes", "Rows"), maxValue: structures);
                return table.Ingest(Rows(structures, months, seed, task));
            });
        var ingested = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        var cube = ingestion.Result.ToCube();
        ValueList<Perimeter> perimeters =
        [
            .. roster.Territories(TerritoryLevel.Departement).Select(Perimeter.FromTerritory), Territory.Country
        ];
        var years = cube.RollUp(perimeters, new() { Grain = TimeGrain.Year, Threads = threads });
        var rolledUp = Stopwatch.GetElapsedTime(start);
        report.Line(report.Say(
            $"{structures} structures, {months} mois : {ingestion.Accepted} lignes acceptées, {ingestion.Rejected.Count} rejetée(s).",
            $"{structures} structures, {months} months: {ingestion.Accepted} rows accepted, {ingestion.Rejected.Count} refused."));
        foreach (var figure in years.Figures.Where(figure => figure.Perimeter == (Perimeter)Territory.Country))
        {
            report.Line(report.Say(
                $"France, {figure.Period} : {report.Value(figure)} heures, complétude {report.Covered(figure.Coverage)}.",
                $"France, {figure.Period}: {report.Value(figure)} hours, coverage {report.Covered(figure.Coverage)}."));
        }

        report.Line(report.Say($"Empreinte du résultat : {years.Digest()}", $"Digest of the result: {years.Digest()}"));
        var rows = (double)structures * months;
        report.Line(report.Say(
            $"Génération et chargement : {Number(rows / ingested.TotalSeconds)} lignes par seconde ; mise en cube et agrégation : "
                + $"{Number(rows / rolledUp.TotalSeconds)} lignes par seconde.",
            $"Generation and loading: {Number(rows / ingested.TotalSeconds)} rows per second; cube building and roll-up: "
                + $"{Number(rows / rolledUp.TotalSeconds)} rows per second."));
    }

    private static IEnumerable<Observation> Rows(int structures, int months, int seed, ProgressTask task)
    {
        var random = new Random(seed);
        for (var site = 0; site < structures; site++)
        {
            for (var month = 0; month < months; month++)
            {
                var isSilent = random.Next(20) == 0;
                yield return new(
                    site,
                    month,
                    isSilent ? 0 : random.Next(500_000),
                    isSilent ? ObservationStatus.NotReported : ObservationStatus.Reported,
                    Recorded);
            }

            if (site % 1_000 == 999 || site == structures - 1)
            {
                task.Increment((site % 1_000) + 1);
            }
        }
    }

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
