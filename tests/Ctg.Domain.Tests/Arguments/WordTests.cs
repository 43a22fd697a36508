using System.Text;

namespace Ctg.Domain.Tests.Arguments;

/// <summary>The words for what has some.</summary>
public class WordTests
{
    /// <summary>The catalogue of standard clauses, and the words for every member of every enumeration that has some.</summary>
    [Fact]
    public void Words_AreAsApproved()
    {
        var told = new StringBuilder();
        foreach (var clause in StandardClauses.All)
        {
            told.Append(
                $"{clause}: {string.Join(" | ", clause.GetType().GetProperties().Select(property => $"{property.Name} {property.GetValue(clause)}"))}\n");
        }

        foreach (var label in typeof(Convention).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.Name == "Label" && method.GetParameters() is [{ ParameterType.IsEnum: true }]).OrderBy(
                method => method.GetParameters()[0].ParameterType.Name, StringComparer.Ordinal))
        {
            foreach (var member in Enum.GetValues(label.GetParameters()[0].ParameterType))
            {
                var text = (BilingualText)label.Invoke(null, [member])!;
                told.Append($"{member.GetType().Name}.{member}: {text.French} | {text.English}\n");
            }
        }

        Approved.Is("Arguments", "labels.txt", told.ToString());
    }
}
