using System.Text;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;

namespace Ctg.Domain.Json.Tests.Coverage;

/// <summary>The README lists the checks of the audit.</summary>
public class AuditTableTests
{
    private const string Start = "<!-- audit checks -->\n";
    private const string End = "<!-- /audit checks -->\n";

    /// <summary>With <c>CTG_UPDATE_README=1</c> in the environment, writes the table instead of comparing it.</summary>
    [Fact]
    public void Readme_ListsTheChecks()
    {
        var file = Path.Combine(Repository.Root, "README.md");
        var text = File.ReadAllText(file);
        var place = CoverageTable.Place(text, Start, End);
        if (Environment.GetEnvironmentVariable("CTG_UPDATE_README") == "1")
        {
            text = text[..place.Start] + Generate() + text[place.End..];
            File.WriteAllText(file, text);
            place = CoverageTable.Place(text, Start, End);
        }

        text[place].Should().Be(Generate());
    }

    private static string Generate()
    {
        var table = new StringBuilder("| code | severity | what it looks for |\n|---|---|---|\n");
        foreach (var check in AuditChecks.All)
        {
            table.Append("| `").Append(check.Code).Append("` | ").Append(check.Severity.Label().In(Language.English)).Append(" | ")
                .Append(check.Title.English).Append(" |\n");
        }

        return table.ToString();
    }
}
