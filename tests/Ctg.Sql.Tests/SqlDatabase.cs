using System.Data.Common;
using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using NodaTime;

namespace Ctg.Sql.Tests;

/// <summary>A database with the tables of <c>schema.sql</c>, within a transaction that is never committed.</summary>
internal abstract class SqlDatabase : IDisposable
{
    private const int BatchSize = 200;

    /// <summary>Where the samples are.</summary>
    internal static readonly string Folder = Path.Combine(Repository.Root, "samples", "sql");

    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;

    protected SqlDatabase(DbConnection connection)
    {
        _connection = connection;
        connection.Open();
        _transaction = connection.BeginTransaction();
        using var command = Command(ReadFile("schema"));
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    /// <summary>The text of a file of the samples.</summary>
    internal static string ReadFile(string name) => File.ReadAllText(Path.Combine(Folder, name + ".sql"));

    /// <summary>Runs a query on the indicator observed.</summary>
    /// <returns>Its rows, each a value by column.</returns>
    internal List<Dictionary<string, object?>> Query(string text, Instant? knownAt)
    {
        using var command = Command(text, "observed", knownAt is { } moment ? Moment(moment) : null);
        using var reader = command.ExecuteReader();
        List<Dictionary<string, object?>> rows = [];
        while (reader.Read())
        {
            rows.Add(
                Enumerable.Range(0, reader.FieldCount).ToDictionary(
                    reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i), StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>
    /// Fills the tables with a case, and with another indicator of the same structures, which must not be in its figures.
    /// </summary>
    /// <param name="observed">The case.</param>
    /// <param name="figures">The grain of the figures: a year, or a school year, which goes by the year in which it begins.</param>
    internal void Load(ObservedCase observed, TimeGrain figures)
    {
        Insert("commune", observed.Sites.Select(site => site.Commune).Distinct().Select(commune => new object?[]
        {
            commune.Text,
            commune.Departement.Text,
            observed.Memberships.FirstOrDefault(membership => membership.Commune == commune)?.Epci.Text,
        }));
        Insert("site", observed.Sites.Select(site => new object?[]
        {
            site.Structure.Text, site.Service.ToString(), site.Commune.Text, Day(site.FirstDay), Day(site.LastDay),
        }));
        Insert(
            "period",
            Enum.GetValues<TimeGrain>().Where(grain => grain != TimeGrain.Term).SelectMany(grain => Periods(grain, observed, figures)));
        Insert("indicator", [Indicator("observed", observed.Definition), Indicator("other", observed.Definition)]);
        Insert("indicator_service", observed.Definition.Services.Select(service => new object?[] { "observed", service.ToString() }));
        Insert("indicator_service", [["other", nameof(ServiceKind.Rpe)]]);
        var items = Items(observed.Definition);
        Insert("indicator_item", items.Select((label, i) => new object?[] { "observed", i + 1, label }));
        Insert("observation", observed.Rows.Select(row => Observation("observed", row, observed.Definition)));
        Insert("observation", observed.Rows.Select(row => Observation(
            "other",
            row with { Revision = row.Revision + 1, Status = ObservationStatus.NotReported, Value = null, Base = null },
            observed.Definition)));
        Insert(
            "observation_item",
            observed.Rows.SelectMany(row => Amounts(row, items).Where(item => item.Amount > 0).Select(item => new object?[]
            {
                "observed", row.Structure.Text, row.Period.Text, row.Revision, item.Item, item.Amount,
            })));
    }

    /// <summary>A moment as the database's driver takes it.</summary>
    private protected abstract object Moment(Instant moment);

    /// <summary>A day as the database's driver takes it.</summary>
    private protected abstract object Day(LocalDate day);

    private object? Day(LocalDate? day) => day is { } known ? Day(known) : null;

    private IEnumerable<object?[]> Periods(TimeGrain grain, ObservedCase observed, TimeGrain figures) =>
        ObservationTable.Create(ObservedCase.DefinitionOf(0, 0, grain), Roster.Create([]), observed.Term).Periods.Select(
            (period, i) => new object?[]
            {
                GrainOf(grain),
                period.Text,
                i,
                Day(LocalDate.Max(period.FirstDay, observed.Term.First)),
                Day(LocalDate.Min(period.LastDay, observed.Term.Last)),
                YearOf(period, figures),
            });

    private static int? YearOf(ObservedPeriod period, TimeGrain figures) =>
        figures == TimeGrain.SchoolYear ? period.FirstDay.PlusMonths(-8).Year
        : period.Grain == TimeGrain.SchoolYear ? null
        : period.FirstDay.Year;

    private static object?[] Indicator(string key, IndicatorDefinition definition)
    {
        var ratio = definition as RatioDefinition;
        var baseDecimals = ratio?.DenominatorDecimals ?? (definition as WeightedMeanDefinition)?.WeightDecimals ?? 0;
        return
        [
            key, GrainOf(definition.Grain), TenTo(definition.Decimals), TenTo(baseDecimals), (long)(ratio?.Per ?? 1), definition.MaximumAge
        ];
    }

    private object?[] Observation(string indicator, ObservationRow row, IndicatorDefinition definition)
    {
        var described = Indicator(indicator, definition);
        return
        [
            indicator, row.Structure.Text, row.Period.Text, row.Revision, Moment(row.RecordedAt), StatusOf(row.Status),
            (long?)(row.Value * (long)described[2]!), (long?)(row.Base * (long)described[3]!),
        ];
    }

    private static IEnumerable<(int Item, long Amount)> Amounts(ObservationRow row, ValueList<string> items) =>
        items.Select((label, i) => (i + 1, row.Answers.IsEmpty ? row.Done.Contains(label) ? 1 : 0 : row.Answers[i]));

    private static ValueList<string> Items(IndicatorDefinition definition) => definition switch
    {
        ScaleDefinition scale => scale.Levels,
        MilestoneDefinition milestones => milestones.Milestones,
        _ => [],
    };

    private static long TenTo(int decimals) => decimals == 0 ? 1 : 10 * TenTo(decimals - 1);

    private static string GrainOf(TimeGrain grain) => grain switch
    {
        TimeGrain.Month => "month",
        TimeGrain.Quarter => "quarter",
        TimeGrain.Year => "year",
        TimeGrain.SchoolYear => "school-year",
        _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "Nothing is observed by term."),
    };

    private static string StatusOf(ObservationStatus status) => status switch
    {
        ObservationStatus.Reported => "reported",
        ObservationStatus.Estimated => "estimated",
        ObservationStatus.Provisional => "provisional",
        ObservationStatus.NotReported => "not-reported",
        ObservationStatus.NotCollected => "not-collected",
        _ => "not-applicable",
    };

    private void Insert(string table, IEnumerable<object?[]> rows)
    {
        foreach (var batch in rows.Chunk(BatchSize))
        {
            var place = 0;
            var places =
                batch.Select(row => $"({string.Join(", ", row.Select(_ => string.Create(CultureInfo.InvariantCulture, $"${++place}")))})");
            using var command = Command($"INSERT INTO {table} VALUES {string.Join(", ", places)}", [.. batch.SelectMany(row => row)]);
            command.ExecuteNonQuery();
        }
    }

    private DbCommand Command(string text, params object?[] values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those of the samples and this class's own.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var value in values)
        {
            var parameter = command.CreateParameter();
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
