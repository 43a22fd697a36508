using System.Text.RegularExpressions;

namespace Ctg;

/// <summary>Each room (folder, namespace) of a package uses only rooms that stand before it in a list.</summary>
internal static partial class Rooms
{
    internal static IEnumerable<string> Of(string project) => Files(project).Select(RoomOf).Distinct();

    internal static IEnumerable<string> Offences(string project, IReadOnlyList<string> rooms) =>
        from file in Files(project)
        let room = RoomOf(file)
        from Match use in Use().Matches(File.ReadAllText(file))
        where use.Groups[1].Value == project && rooms.IndexOf(use.Groups[2].Value) > rooms.IndexOf(room)
        select $"{Path.GetFileName(file)} ({room}) uses {use.Groups[2].Value}";

    internal static IEnumerable<string> FilesOfAnotherNamespace(string project) => Files(project)
        .Where(file => !File.ReadAllText(file).Contains($"namespace {project}.{RoomOf(file)};", StringComparison.Ordinal));

    private static int IndexOf(this IReadOnlyList<string> rooms, string room)
    {
        var index = 0;
        while (index < rooms.Count && rooms[index] != room)
        {
            index++;
        }

        return index < rooms.Count ? index : -1;
    }

    /// <summary>The files of rooms; what stands beside the rooms is the package's face, which uses them all.</summary>
    private static IEnumerable<string> Files(string project) =>
        Repository.SourceFiles(project).Where(file => RoomOf(file) != project);

    private static string RoomOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)!);

    [GeneratedRegex(@"\b(Ctg\.Domain(?:\.Json)?)\.([A-Z]\w+)")]
    private static partial Regex Use();
}
