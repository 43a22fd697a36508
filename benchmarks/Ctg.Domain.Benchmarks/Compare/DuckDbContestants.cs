using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>DuckDB in the same process on one thread, on DECIMAL(18,2): over a table sorted and joined beforehand, and from rows.</summary>
internal sealed class DuckDbContestants : IDisposable
{
    private const string Columns = "(territory SMALLINT, month TINYINT, value DECIMAL(18,2), status TINYINT)";
    private const string Statistics =
        "SELECT territory, month, sum(value) FILTER (WHERE status IN (1, 2)), count(value) FILTER (WHERE status IN (1, 2)), "
        + "min(value) FILTER (WHERE status IN (1, 2)), max(value) FILTER (WHERE status IN (1, 2)), count(*) FILTER (WHERE status IN (4, "
        + "5)) "
        + "FROM best GROUP BY territory, month";

    private readonly SyntheticRows _data;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal DuckDbContestants(SyntheticRows data)
    {
        _data = data;
        _connection.Open();
        Execute("SET threads = 1");
        Load("loaded");
        Execute("CREATE TABLE best AS SELECT * FROM loaded ORDER BY territory, month");
        Execute("DROP TABLE loaded");
    }

    internal IEnumerable<Contestant> All =>
    [
        new("duckdb-sum", "sum", () => Sum("best")),
        new("duckdb-stats", "stats", ReadStatistics),
        new("duckdb-from-rows", "sum", FromRows),
    ];

    public void Dispose() => _connection.Dispose();

    private Totals FromRows()
    {
        Execute("DROP TABLE IF EXISTS fresh");
        Load("fresh");
        return Sum("fresh");
    }

    private void Load(string table)
    {
        Execute($"CREATE TABLE {table} {Columns}");
        using var appender = _connection.CreateAppender(table);
        foreach (var row in _data.Rows)
        {
            var line = appender.CreateRow().AppendValue((short)_data.TerritoryOf[row.Site]).AppendValue((sbyte)row.Period);
            line = row.Status is Indicators.ObservationStatus.NotReported or Indicators.ObservationStatus.NotCollected
                ? line.AppendNullValue()
                : line.AppendValue(row.Value / 100m);
            line.AppendValue((sbyte)row.Status).EndRow();
        }
    }

    private Totals Sum(string table)
    {
        var totals = new Totals(_data.Groups);
        using var command = Command($"SELECT territory, month, sum(value) FROM {table} GROUP BY territory, month");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            totals.Sums[GroupOf(reader)] = Cents(reader, 2);
        }

        return totals;
    }

    private Totals ReadStatistics()
    {
        var totals = new Totals(_data.Groups);
        using var command = Command(Statistics);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var group = GroupOf(reader);
            totals.Sums[group] = Cents(reader, 2);
            totals.Counts[group] = reader.GetInt64(3);
            totals.Smallest[group] = (long)Cents(reader, 4);
            totals.Greatest[group] = (long)Cents(reader, 5);
            totals.Missing[group] = reader.GetInt64(6);
        }

        return totals;
    }

    private static int GroupOf(DuckDBDataReader reader) =>
        (reader.GetInt16(0) * SyntheticRows.Months) + Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture);

    private static Int128 Cents(DuckDBDataReader reader, int column) => (Int128)new BigInteger(reader.GetDecimal(column) * 100);

    private DuckDBCommand Command(string text)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this class's own.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }

    private void Execute(string text)
    {
        using var command = Command(text);
        command.ExecuteNonQuery();
    }
}
