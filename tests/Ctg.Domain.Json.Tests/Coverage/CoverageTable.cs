using System.Text;

namespace Ctg.Domain.Json.Tests.Coverage;

/// <summary>The table of the catalogue's coverage, as the README holds it between two comments.</summary>
internal static class CoverageTable
{
    internal const string Start = "<!-- clause coverage -->\n";
    internal const string End = "<!-- /clause coverage -->\n";

    internal static string Generate()
    {
        var table = new StringBuilder("| clause | what it is about | ruled by, or why not |\n|---|---|---|\n");
        foreach (var clause in StandardClauses.All)
        {
            var coverage = clause.IsRuled
                ? string.Join(", ", clause.RuledBy.Select(member => $"`{member}`")) : $"*Not computable.* {clause.EnglishReason}";
            table.Append("| ").Append(clause.Clause).Append(" | ").Append(clause.EnglishTitle).Append(" | ").Append(coverage)
                .Append(" |\n");
        }

        return table.ToString();
    }

    /// <summary>What stands between the two comments of a text that has each once, in this order.</summary>
    internal static Range Place(string text) => Place(text, Start, End);

    /// <summary>What stands between two comments of a text that has each once, in this order.</summary>
    internal static Range Place(string text, string first, string last)
    {
        var (start, end) = (text.IndexOf(first, StringComparison.Ordinal), text.IndexOf(last, StringComparison.Ordinal));
        (start, end).Should().Be((text.LastIndexOf(first, StringComparison.Ordinal), text.LastIndexOf(last, StringComparison.Ordinal)));
        start.Should().BePositive();
        end.Should().BeGreaterThan(start);
        return (start + first.Length)..end;
    }
}
