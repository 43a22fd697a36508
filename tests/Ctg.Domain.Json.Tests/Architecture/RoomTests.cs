namespace Ctg.Domain.Json.Tests.Architecture;

public class RoomTests
{
    private static readonly string[] InOrder =
    [
        "Leaves", "Documents", "Reading", "Writing", "Binding",
    ];

    [Fact]
    public void Rooms_AreThoseListed() => Rooms.Of("Ctg.Domain.Json").Should().BeEquivalentTo(InOrder);

    [Fact]
    public void Room_UsesOnlyRoomsBeforeIt() => Rooms.Offences("Ctg.Domain.Json", InOrder).Should().BeEmpty();

    [Fact]
    public void File_StatesTheNamespaceOfItsRoom() => Rooms.FilesOfAnotherNamespace("Ctg.Domain.Json", room => $"Ctg.Domain.Json.{room}").Should().BeEmpty();
}
