namespace Ctg.Domain.Tests.Architecture;

/// <summary>What holds of every public type of the package.</summary>
public class SurfaceTests
{
    public static TheoryData<Type> PublicTypes => Surface.TypesOf(typeof(Convention).Assembly);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Type_IsImmutable(Type type) => Surface.IsImmutable(type);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Type_IsSealedStaticOrClosed(Type type) => Surface.IsSealedStaticOrClosed(type);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Type_SaysItsOwnText(Type type) => Surface.SaysItsOwnText(type);

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Type_IsComparedInOneWay(Type type) => Surface.IsComparedInOneWay(type);

    [Fact]
    public void EverythingPublic_IsDocumented() => Surface.IsDocumented(typeof(Convention).Assembly);

    [Fact]
    public void File_HoldsOneTypeOfItsName() => Surface.FilesHoldOneTypeOfTheirName("Ctg.Domain");
}
