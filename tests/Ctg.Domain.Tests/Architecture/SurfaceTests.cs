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

    /// <summary>As <c>.editorconfig</c> has it; a reference to a member cannot be broken.</summary>
    [Theory]
    [InlineData("Ctg.Domain")]
    [InlineData("Ctg.Domain.Json")]
    public void Line_StaysWithinTheColumns(string project) => Repository.SourceFiles(project)
        .SelectMany(file => File.ReadLines(file).Index().Where(line => line.Item.Length > 140 && !line.Item.Contains("cref=", StringComparison.Ordinal))
            .Select(line => $"{Path.GetFileName(file)}:{line.Index + 1}"))
        .Should().BeEmpty();

    [Fact]
    public void File_HoldsOneTypeOfItsName() => Surface.FilesHoldOneTypeOfTheirName("Ctg.Domain");
}
