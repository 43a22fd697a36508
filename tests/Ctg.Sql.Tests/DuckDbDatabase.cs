using DuckDB.NET.Data;
using NodaTime;

namespace Ctg.Sql.Tests;

/// <summary>DuckDB, in this process's memory.</summary>
internal sealed class DuckDbDatabase() : SqlDatabase(new DuckDBConnection("DataSource=:memory:"))
{
    private protected override object Moment(Instant moment) => moment.ToDateTimeOffset();

    private protected override object Day(LocalDate day) => day.ToDateOnly();
}
