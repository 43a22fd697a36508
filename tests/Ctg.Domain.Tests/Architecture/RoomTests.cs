namespace Ctg.Domain.Tests.Architecture;

public class RoomTests
{
    private static readonly string[] InOrder =
    [
        "Collections", "Codes", "Clauses", "Explanations", "Violations", "Time", "Money", "Parties", "Structures", "Territories", "Indicators",
        "Observations", "Aggregates", "Suppression", "Plans", "Funding", "Steering", "Resiliations", "Conventions", "Amendments", "Obligations", "Reviews", "Audit",
    ];

    [Fact]
    public void Rooms_AreThoseListed() => Rooms.Of("Ctg.Domain").Should().BeEquivalentTo(InOrder);

    [Fact]
    public void Room_UsesOnlyRoomsBeforeIt() => Rooms.Offences("Ctg.Domain", InOrder).Should().BeEmpty();

    [Fact]
    public void File_StatesTheNamespaceOfItsRoom() => Rooms.FilesOfAnotherNamespace("Ctg.Domain").Should().BeEmpty();
}
