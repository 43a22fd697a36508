using System.Reflection;

namespace Ctg;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    /// <summary>
    /// Whether the cases that take long are run as well: <c>CTG_LONG</c> is set to 1 in the environment, as <c>.ci/long</c> does.
    /// </summary>
    internal static bool RunsLong => Environment.GetEnvironmentVariable("CTG_LONG") == "1";

    internal static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    internal static IEnumerable<string> SourceFiles(string project) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
