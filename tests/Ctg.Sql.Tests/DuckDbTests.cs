namespace Ctg.Sql.Tests;

/// <summary>The queries on DuckDB.</summary>
public class DuckDbTests
{
    public static TheoryData<string, int> Uses => Comparison.Uses();

    [Theory]
    [MemberData(nameof(Uses))]
    public void Query_GivesTheLibrarysFigures(string query, int place) => Comparison.Run(() => new DuckDbDatabase(), query, place);
}
