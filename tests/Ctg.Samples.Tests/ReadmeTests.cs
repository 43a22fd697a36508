using System.Text.RegularExpressions;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ctg.Samples.Tests;

/// <summary>The README's snippets are those of the consumer project that CI runs, and its commands are run by CI.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    [Fact]
    public void Program_IsTheConsumers() => Fences("csharp").First().Should().Be(Read("tests", "Consumer", "Program.cs"));

    /// <summary>The other snippets stand in <see cref="ReadmeSnippets"/>, whose tests run them.</summary>
    [Fact]
    public void Snippets_AreThoseThatAreRun()
    {
        var source =
            string.Join('\n', Read("tests", "Ctg.Samples.Tests", "ReadmeSnippets.cs").Split('\n').Select(line => line.TrimStart()));
        foreach (var snippet in Fences("csharp").Skip(1))
        {
            foreach (var part in snippet.Split("\n\n"))
            {
                foreach (var block in part.StartsWith("using ", StringComparison.Ordinal)
                    ? part.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [part])
                {
                    source.Should().Contain(string.Join('\n', block.TrimEnd().Split('\n').Select(line => line.TrimStart())));
                }
            }
        }
    }

    public static TheoryData<string> Snippets => [.. Fences("csharp")];

    /// <summary>Each example compiles as it stands, as the only file of a new console project.</summary>
    [Theory]
    [MemberData(nameof(Snippets))]
    public void Snippet_IsAProgramOfItsOwn(string snippet)
    {
        var usings = string.Concat(
            from space in (string[])[
                "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
                "System.Threading.Tasks"]
            select $"global using {space};");
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(
            file => MetadataReference.CreateFromFile(file));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        CSharpCompilation.Create("app", [CSharpSyntaxTree.ParseText(snippet), CSharpSyntaxTree.ParseText(usings)], references, options)
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    /// <summary>The common path is short: beside .NET's own, three namespaces at most.</summary>
    [Fact]
    public void Snippets_NeedFewNamespaces()
    {
        foreach (var snippet in Fences("csharp"))
        {
            snippet.Split('\n').Count(line => line.StartsWith("using Ctg.", StringComparison.Ordinal)).Should().BeInRange(1, 3);
        }
    }

    /// <summary>
    /// What the French README shows is what this one shows, and tests run; but its comments, and the reasons it asks for, are French.
    /// </summary>
    [Fact]
    public void French_ShowsTheSame()
    {
        var french = Shown(Read("README.fr.md"), "French");
        french.Should().HaveCountGreaterThan(5);
        french.Should().BeSubsetOf(Shown(Readme, "English"));
        Read("README.fr.md").Should().NotContain("Language.English");

        static List<(string, string)> Shown(string text, string language) => [.. Fence().Matches(text).Select(match => (
            match.Groups[1].Value,
            string.Join('\n', match.Groups[2].Value.Split('\n').Select(line => line.Split(" // ")[0].TrimEnd())).Replace(
                $"Language.{language}", "Language", StringComparison.Ordinal)))];
    }

    [Fact]
    public void Codes_AreAllListed()
    {
        var codes =
            from project in (string[])["Ctg.Domain", "Ctg.Domain.Json"]
            from file in Repository.SourceFiles(project)
            where !RulesFile().IsMatch(file)
            from Match match in Code().Matches(File.ReadAllText(file))
            select match.Groups[1].Value;
        codes.Distinct().Where(code => code != "stand-in" && !Readme.Contains($"`{code}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Output_IsTheConsumers() => Fences("text").First().Should().Be(Read("tests", "Consumer", "expected.txt"));

    [Fact]
    public void Errors_AreThoseOfTheTour() =>
        Fences("text").Last().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should()
            .OnlyContain(line => TourTests.ErrorsOfABrokenFile.Contains(line));

    [Fact]
    public void Reference_IsTheConsumers() => Read("tests", "Consumer", "Consumer.csproj").Should().Contain(Fences("xml").Single());

    [Fact]
    public void Commands_AreRunByCi()
    {
        var ci = Directory.GetFiles(Path.Combine(Repository.Root, ".ci", "checks")).Append(Path.Combine(Repository.Root, ".ci", "run"))
            .SelectMany(File.ReadLines).ToList();
        var commands = Fences("sh").SelectMany(fence => fence.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        commands.Should().HaveCount(30);
        commands.Where(command => !ci.Exists(line => line.Contains(command, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Version_IsThatOfThePackages() =>
        Readme.Should().Contain($"Version=\"{Version().Match(Read("CHANGELOG.md")).Groups[1].Value}\"");

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path]));

    private static List<string> Fences(string language) =>
        [.. Fence().Matches(Readme).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value)];

    /// <summary>The files whose texts of this form name rules and facts, not errors.</summary>
    [GeneratedRegex(@"(Rules|Reasoning|Choices)\.cs$")]
    private static partial Regex RulesFile();

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("""
        "([a-z]+(?:-[a-z]+)+)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Code();

    [GeneratedRegex(@"^## \[([0-9.]+)\]", RegexOptions.Multiline)]
    private static partial Regex Version();
}
