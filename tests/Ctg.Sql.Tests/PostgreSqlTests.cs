namespace Ctg.Sql.Tests;

/// <summary>The queries on PostgreSQL.</summary>
public sealed class PostgreSqlTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    public static TheoryData<string, int> Uses => Comparison.Uses();

    [SkippableTheory]
    [MemberData(nameof(Uses))]
    public void Query_GivesTheLibrarysFigures(string query, int place) => Comparison.Run(server.Open, query, place);
}
