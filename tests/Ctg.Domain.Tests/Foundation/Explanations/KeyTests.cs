using System.Text.RegularExpressions;

namespace Ctg.Domain.Tests.Explanations;

/// <summary>Keys never appear in the sentences that people read.</summary>
public partial class KeyTests
{
    /// <summary>
    /// The sentences of all approved reasons. The parties of the tests have the keys « caf » and « commune » and the names « Caf » and «
    /// Ville ».
    /// </summary>
    [Fact]
    public void ApprovedReasons_NameNothingByItsKey()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Ctg.Domain.Tests");
        var sentences = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Approved")
            .SelectMany(File.ReadLines)
            .Where(line => Step().IsMatch(line))
            .Select(line => Step().Replace(line, ""))
            .ToList();
        sentences.Should().HaveCountGreaterThan(500);
        sentences.Where(sentence => Key().IsMatch(sentence)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("« Contacts », commune:45285, 2024 : 3.", true)]
    [InlineData("Département departement:45", true)]
    [InlineData("par « commune »", true)]
    [InlineData("owed by 'caf'", true)]
    [InlineData("Débiteur : caf, commune", true)]
    [InlineData("La commune et la Caf du Loiret [caf.fr, Caf de Saône-et-Loire]", false)]
    public void Key_IsSeen(string sentence, bool isKey) => Key().IsMatch(sentence).Should().Be(isKey);

    [GeneratedRegex(@"^\s*(Rule|Given|Interpretation) [^:]*: ")]
    private static partial Regex Step();

    [GeneratedRegex(@"\b(structure|commune|epci|departement):[0-9a-z]|[«'] ?(caf|commune) ?[»']|(?<![\w.])caf(?![\w.])")]
    private static partial Regex Key();
}
