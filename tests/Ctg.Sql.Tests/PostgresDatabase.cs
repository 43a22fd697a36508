using NodaTime;
using Npgsql;

namespace Ctg.Sql.Tests;

/// <summary>PostgreSQL, whose driver takes NodaTime's days and moments as they are.</summary>
internal sealed class PostgresDatabase(NpgsqlDataSource source) : SqlDatabase(source.CreateConnection())
{
    private protected override object Moment(Instant moment) => moment;

    private protected override object Day(LocalDate day) => day;
}
