namespace Ctg.Domain.Tests.Architecture;

/// <summary>The package's folders: four layers, each using those before it, and folders in them that do not use each other in circles.</summary>
public class LayerTests
{
    private static readonly string[] InOrder = ["Foundation", "Model", "Questions", "Indicators"];
    private static readonly Layers Layers = new("Ctg.Domain");

    /// <summary>What the model still asks of the questions.</summary>
    private static readonly string[] Askers =
    [
        "Model/Conventions/Convention.cs", "Model/Avenants/Convention", "Model/Dossiers/ConventionRecord.cs",
    ];

    [Fact]
    public void Layers_AreFour() => Layers.Names.Should().BeEquivalentTo(InOrder);

    [Fact]
    public void Layer_UsesOnlyThoseBeforeIt() => Layers.Offences(MayUse).Where(IsNew).Should().BeEmpty();

    private static bool IsNew(string offence) => !Askers.Any(asker => offence.StartsWith(asker, StringComparison.Ordinal));

    /// <summary>The questions and the indicators stand side by side.</summary>
    private static bool MayUse(string layer, string other) =>
        Array.IndexOf(InOrder, other) < Array.IndexOf(InOrder, layer) && (layer, other) != ("Indicators", "Questions");
}
