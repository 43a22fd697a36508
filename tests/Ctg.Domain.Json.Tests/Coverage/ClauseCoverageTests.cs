using System.Globalization;
using System.Text.RegularExpressions;
using Ctg.Domain.Indicators;

namespace Ctg.Domain.Json.Tests.Coverage;

/// <summary>Each clause of the standard convention is ruled by code that names it, or declared not computable with the reason.</summary>
public partial class ClauseCoverageTests
{
    [Fact]
    public void Catalogue_IsInTheOrderOfTheDocument_EachClauseOnce() =>
        StandardClauses.All.Select(one => one.Clause).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

    [Fact]
    public void Clause_IsRuledOrHasAReasonInBothLanguages()
    {
        foreach (var one in StandardClauses.All)
        {
            StandardClauses.Find(one.Clause).Should().BeSameAs(one);
            ((string[])[one.FrenchTitle, one.EnglishTitle]).Should().OnlyHaveUniqueItems().And
                .NotContain(text => string.IsNullOrWhiteSpace(text));
            one.IsRuled.Should().Be(!one.RuledBy.IsEmpty, one.ToString());
            if (one.IsRuled)
            {
                one.RuledBy.Should().OnlyHaveUniqueItems(one.ToString());
                (one.FrenchReason ?? one.EnglishReason).Should().BeNull(one.ToString());
            }
            else
            {
                ((string?[])[one.FrenchReason, one.EnglishReason]).Should()
                    .OnlyHaveUniqueItems(one.ToString()).And.NotContain(text => string.IsNullOrWhiteSpace(text), one.ToString());
            }
        }
    }

    [Fact]
    public void RuledClause_IsCitedByEachMemberThatRulesIt()
    {
        var missing =
            from one in StandardClauses.All
            from member in one.RuledBy
            where !CitedClauses.ByMember[member].Contains(one.Clause)
            select $"{one.Clause} by {member}";
        missing.Should().BeEmpty();
    }

    [Fact]
    public void CitedClause_IsInTheCatalogue_AndRuledThere()
    {
        var offences =
            from member in CitedClauses.ByMember
            from clause in member
            where (StandardClauses.Find(clause) ?? StandardClauses.Find(clause.Whole)) is not { IsRuled: true }
            select $"{clause} by {member.Key}";
        offences.Should().BeEmpty();
    }

    [Fact]
    public void ClauseOfTheRealConvention_IsInTheCatalogue()
    {
        var real = RealConvention.Value;
        var clauses = real.Articles.SelectMany(article => article.Paragraphs.Select(paragraph => paragraph.Clause).Prepend(article.Clause))
            .Concat(real.Annexes.Select(annex => annex.Clause))
            .ToList();
        clauses.Should().HaveCountGreaterThan(40);
        clauses.Where(clause => !IsKnown(clause)).Should().BeEmpty();
        StandardClauses.All.Select(one => one.Clause).Except(clauses).Should().Equal(ClauseId.Closing);
    }

    [Fact]
    public void MemberThatRules_Exists()
    {
        var types = typeof(Convention).Assembly.GetExportedTypes().ToLookup(type => type.Name);
        var missing = StandardClauses.All.SelectMany(one => one.RuledBy).Distinct()
            .Where(member => member.Split('.') is not [var type, var name] || !types[type].Any(one => one.GetMember(name).Length > 0));
        missing.Should().BeEmpty();
    }

    [Fact]
    public void ClauseNamedInTheSources_IsInTheCatalogue()
    {
        var named =
            from file in Repository.SourceFiles("Ctg.Domain")
            let name = Path.GetFileName(file)
            where !name.StartsWith(nameof(StandardClauses), StringComparison.Ordinal)
            from clause in NamedIn(File.ReadAllText(file))
            select (File: name, Clause: clause);
        var all = named.ToList();
        all.Select(one => one.Clause).Should()
            .Contain([ClauseId.Closing, ClauseId.Article(11, 3), ClauseId.Article(12, 1), ClauseId.Article(14)]);
        all.Where(one => !IsKnown(one.Clause)).Should().BeEmpty();
    }

    /// <summary>With <c>CTG_UPDATE_README=1</c> in the environment, writes the table instead of comparing it.</summary>
    [Fact]
    public void TableOfTheReadme_IsThatOfTheCatalogue()
    {
        var file = Path.Combine(Repository.Root, "README.md");
        var readme = File.ReadAllText(file);
        readme.IndexOf("\n## Clauses\n", StringComparison.Ordinal).Should()
            .BeInRange(0, readme.IndexOf(CoverageTable.Start, StringComparison.Ordinal));
        var place = CoverageTable.Place(readme);
        if (Environment.GetEnvironmentVariable("CTG_UPDATE_README") == "1")
        {
            File.WriteAllText(file, readme[..place.Start] + CoverageTable.Generate() + readme[place.End..]);
        }

        File.ReadAllText(file)[CoverageTable.Place(File.ReadAllText(file))].Should().Be(CoverageTable.Generate());
    }

    /// <summary>Whether the catalogue has the clause, or paragraphs of it.</summary>
    private static bool IsKnown(ClauseId clause) => StandardClauses.All.Any(one => one.Clause == clause || one.Clause.Whole == clause);

    /// <summary>The clauses that a source names by numbers, by constants of its own or by a text.</summary>
    private static IEnumerable<ClauseId> NamedIn(string source)
    {
        var constants = Constant().Matches(source).ToLookup(match => match.Groups[1].Value, match => Number(match.Groups[2].Value));
        foreach (Match match in ByNumber().Matches(source))
        {
            var numbers = match.Groups.Values.Skip(2).Where(group => group.Success)
                .Select(
                    group => char.IsAsciiDigit(group.Value[0]) ? Number(group.Value) : constants[group.Value].FirstOrDefault()).ToList();
            if (!numbers.Contains(0))
            {
                yield return match.Groups[1].Value == nameof(ClauseId.Article)
                    ? ClauseId.Article(numbers[0], numbers.ElementAtOrDefault(1))
                    : ClauseId.Annex(numbers[0], numbers.ElementAtOrDefault(1));
            }
        }

        foreach (Match match in ByText().Matches(source))
        {
            yield return ClauseId.Parse(match.Groups[1].Value);
        }

        foreach (Match match in ByName().Matches(source))
        {
            yield return match.Groups[1].Value == nameof(ClauseId.Closing) ? ClauseId.Closing : ClauseId.Preamble;
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bClauseId\.(Article|Annex)\((?:number: )?(\w+)(?:, (?:paragraph: )?(\w+))?\)")]
    private static partial Regex ByNumber();

    [GeneratedRegex("""\bClauseId\.Parse\("([^"]+)"\)""")]
    private static partial Regex ByText();

    [GeneratedRegex(@"\bClauseId\.(Closing|Preamble)\b")]
    private static partial Regex ByName();

    [GeneratedRegex(@"\bconst int (\w+) = (\d+);")]
    private static partial Regex Constant();
}
