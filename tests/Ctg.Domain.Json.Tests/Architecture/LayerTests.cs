namespace Ctg.Domain.Json.Tests.Architecture;

/// <summary>The package's folders do not use each other in circles, and are its namespaces.</summary>
public class LayerTests
{
    private static readonly Layers Layers = new("Ctg.Domain.Json");

    [Fact]
    public void Folders_DoNotUseEachOtherInCircles() => Layers.Circles().Should().BeEmpty();

    [Fact]
    public void File_StatesTheNamespaceOfItsFolder() =>
        Layers.FilesOfAnotherNamespace(folder => $"Ctg.Domain.Json.{folder}").Should().BeEmpty();
}
