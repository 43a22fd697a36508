using Ctg.Domain;

namespace Ctg.Sql.Tests;

/// <summary>The files of the samples as texts.</summary>
public class QueryFileTests
{
    private static readonly string[] Names = [.. IndicatorUse.All.Select(use => use.Query).Distinct()];

    [Fact]
    public void EveryFile_IsTried() => Directory.EnumerateFiles(SqlDatabase.Folder, "*.sql").Select(Path.GetFileNameWithoutExtension)
        .Should().BeEquivalentTo([.. Names, "schema"]);

    [Fact]
    public void EveryFile_IsInTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(SqlDatabase.Folder, "README.md"));
        Names.Append("schema").Should().OnlyContain(name => readme.Contains($"`{name}.sql`", StringComparison.Ordinal));
    }

    /// <summary>
    /// What comes before the rules over time and space is one text: which revision is known, what is missing, how coverage counts.
    /// </summary>
    [Fact]
    public void Queries_BeginAlike() => Names
        .Select(
            query => query == "each_period"
                ? Beginning(query).Replace("territory, period", "territory, year", StringComparison.Ordinal) : Beginning(query))
        .Distinct().Should().ContainSingle();

    private static string Beginning(string query)
    {
        var text = SqlDatabase.ReadFile(query);
        var end = text.IndexOf("GROUP BY territory, ", StringComparison.Ordinal);
        return text[text.IndexOf("WITH known", StringComparison.Ordinal)..text.IndexOf('\n', end)];
    }
}
