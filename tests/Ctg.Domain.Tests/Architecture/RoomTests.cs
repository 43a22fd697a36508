using System.Text.RegularExpressions;

namespace Ctg.Domain.Tests.Architecture;

/// <summary>Each room (folder, namespace) uses only rooms that stand before it in this list.</summary>
public partial class RoomTests
{
    private static readonly string[] Rooms =
    [
        "Collections", "Codes", "Clauses", "Explanations", "Violations", "Time", "Money", "Parties", "Structures", "Indicators",
        "Plans", "Funding", "Steering", "Resiliations", "Conventions",
    ];

    [Fact]
    public void Rooms_OfTheSource_AreThoseListed() =>
        Repository.SourceFiles("Ctg.Domain").Select(RoomOf).Distinct().Should().BeEquivalentTo(Rooms);

    [Fact]
    public void Room_UsesOnlyRoomsBeforeIt()
    {
        var offences =
            from file in Repository.SourceFiles("Ctg.Domain")
            let room = Array.IndexOf(Rooms, RoomOf(file))
            from Match use in UsedRoom().Matches(File.ReadAllText(file))
            let used = Array.IndexOf(Rooms, use.Groups[1].Value)
            where used > room
            select $"{Path.GetFileName(file)} ({Rooms[room]}) uses {Rooms[used]}";
        offences.Should().BeEmpty();
    }

    [Fact]
    public void File_StatesTheNamespaceOfItsRoom()
    {
        var offences = Repository.SourceFiles("Ctg.Domain")
            .Where(file => !File.ReadAllText(file).Contains($"namespace Ctg.Domain.{RoomOf(file)};", StringComparison.Ordinal));
        offences.Should().BeEmpty();
    }

    private static string RoomOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)!);

    [GeneratedRegex(@"\bCtg\.Domain\.([A-Z]\w+)")]
    private static partial Regex UsedRoom();
}
