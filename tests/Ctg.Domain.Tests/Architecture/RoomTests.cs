namespace Ctg.Domain.Tests.Architecture;

public class RoomTests
{
    private static readonly string[] InOrder =
    [
        "Collections", "Codes", "Explanations", "Violations", "Time", "Clauses", "Money", "Parties", "Structures", "Territories", "Indicators",
        "Observations", "Aggregates", "Suppression", "Plans", "Funding", "Steering", "Resiliations", "Conventions", "Amendments", "Records", "Obligations", "Reviews", "Audit",
    ];

    [Fact]
    public void Rooms_AreThoseListed() => Rooms.Of("Ctg.Domain").Should().BeEquivalentTo(InOrder);

    [Fact]
    public void Room_UsesOnlyRoomsBeforeIt() => Rooms.Offences("Ctg.Domain", InOrder).Should().BeEmpty();

    [Fact]
    public void File_StatesTheNamespaceOfItsRoom() => Rooms.FilesOfAnotherNamespace("Ctg.Domain", NamespaceOf).Should().BeEmpty();

    /// <summary>What every convention is made of stands in the package's own namespace, what is about indicators in one; the other rooms have one each.</summary>
    private static string NamespaceOf(string room) => room switch
    {
        "Collections" or "Codes" or "Clauses" or "Explanations" or "Violations" or "Time" or "Money" or "Parties" or "Structures" or "Plans" or "Conventions" or "Records" => "Ctg.Domain",
        "Territories" or "Observations" or "Aggregates" or "Suppression" => "Ctg.Domain.Indicators",
        _ => $"Ctg.Domain.{room}",
    };
}
