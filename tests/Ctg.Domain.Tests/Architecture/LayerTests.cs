namespace Ctg.Domain.Tests.Architecture;

/// <summary>
/// The package's folders: four layers, each using those before it, and folders in them that do not use each other in circles.
/// </summary>
public class LayerTests
{
    private static readonly string[] InOrder = ["Foundation", "Model", "Questions", "Indicators"];
    private static readonly Layers Layers = new("Ctg.Domain");

    [Fact]
    public void Layers_AreFour() => Layers.Names.Should().BeEquivalentTo(InOrder);

    [Fact]
    public void Layer_UsesOnlyThoseBeforeIt() => Layers.Offences(MayUse).Should().BeEmpty();

    [Fact]
    public void Folders_DoNotUseEachOtherInCircles() => Layers.Circles().Should().BeEmpty();

    [Fact]
    public void File_StatesTheNamespaceOfItsFolder() => Layers.FilesOfAnotherNamespace(NamespaceOf).Should().BeEmpty();

    /// <summary>Each folder has tests under its own name.</summary>
    [Fact]
    public void Folder_HasItsTests()
    {
        var tests = Path.Combine(Repository.Root, "tests", "Ctg.Domain.Tests");
        Layers.Folders.Where(
            folder => !Directory.Exists(Path.Combine(tests, folder))
                || !Directory.EnumerateFiles(Path.Combine(tests, folder), "*.cs").Any(IsOfTests))
            .Should().BeEmpty();

        static bool IsOfTests(string file) =>
            file.EndsWith("Tests.cs", StringComparison.Ordinal) || file.EndsWith("Properties.cs", StringComparison.Ordinal);
    }

    /// <summary>The questions and the indicators stand side by side.</summary>
    private static bool MayUse(string layer, string other) =>
        Array.IndexOf(InOrder, other) < Array.IndexOf(InOrder, layer) && (layer, other) != ("Indicators", "Questions");

    /// <summary>What all the rest stands on is the package's own namespace; each question has one, and the indicators have one.</summary>
    private static string NamespaceOf(string folder) => folder.Split('/') switch
    {
        ["Questions", var question] => $"Ctg.Domain.{question}",
        ["Indicators", _] => "Ctg.Domain.Indicators",
        _ => "Ctg.Domain",
    };
}
