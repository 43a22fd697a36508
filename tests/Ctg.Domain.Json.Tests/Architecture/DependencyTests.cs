using System.Text.Json;
using System.Xml.Linq;

namespace Ctg.Domain.Json.Tests.Architecture;

/// <summary>What the packages bring with them, and under which licences they are built.</summary>
public class DependencyTests
{
    private static readonly string[] Licences = ["Apache-2.0", "BSD-3-Clause", "MIT"];

    private static string Cache { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A package that its users get is one of these; the others are tools of the build, which go no further.</summary>
    [Theory]
    [InlineData("Ctg.Domain", "NodaTime")]
    [InlineData("Ctg.Domain.Json", "NodaTime.Serialization.SystemTextJson")]
    public void Package_BringsNothingElse(string project, string expected)
    {
        var references = Files(project).SelectMany(file => XDocument.Load(file).Descendants("PackageReference"))
            .Where(reference => (string?)reference.Attribute("PrivateAssets") != "all")
            .Select(reference => (string)reference.Attribute("Include")!);
        references.Should().Equal(expected);
    }

    /// <summary>Every package that takes part in the build of a package, tools and their own dependencies included.</summary>
    [Theory]
    [InlineData("Ctg.Domain")]
    [InlineData("Ctg.Domain.Json")]
    public void Licence_OfEveryPackage_IsAllowed(string project)
    {
        using var locks = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "src", project, "packages.lock.json")));
        var packages =
            locks.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => (package.Name, Version: package.Value.GetProperty("resolved").GetString()!))
                .Distinct()
                .ToList();
        packages.Should().HaveCountGreaterThan(3);
        packages.Should().OnlyContain(package => Licences.Contains(LicenceOf(package.Name, package.Version)));
    }

    private static IEnumerable<string> Files(string project) =>
    [
        Path.Combine(Repository.Root, "src", project, $"{project}.csproj"),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.props")
    ];

    private static string? LicenceOf(string name, string version)
    {
        var (folder, file) = (name.ToLowerInvariant(), $"{name.ToLowerInvariant()}.nuspec");
        return XDocument.Load(Path.Combine(Cache, folder, version, file)).Descendants()
            .SingleOrDefault(element => element.Name.LocalName == "license")?.Value;
    }
}
