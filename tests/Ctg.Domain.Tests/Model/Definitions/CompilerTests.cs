using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ctg.Domain.Tests.Definitions;

/// <summary>What must not be added up is not written: the mistakes below are compiled, and the compiler refuses them.</summary>
public class CompilerTests
{
    private const string Details = "Details";

    private static readonly CSharpCompilation Consumer = CSharpCompilation.Create(
        "Consumer",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(IndicatorDefinition).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new(OutputKind.DynamicallyLinkedLibrary));

    [Theory]
    [InlineData("StockDefinition.Create(Details, StockOverTime.Last(3), CountOverSpace.Sum)")]
    [InlineData("FlowDefinition.Create(Details, FlowOverTime.Sum, CountOverSpace.Sum)")]
    [InlineData("RatioDefinition.Create(Details, RatioOverTime.Sum, 0, 100)")]
    public void WhatMakesSense_Compiles(string expression) => Compile(expression).Should().BeEmpty();

    [Theory]
    [InlineData("StockDefinition.Create(Details, StockOverTime.Sum, CountOverSpace.Sum)", "CS0117")]
    [InlineData("StockDefinition.Create(Details, FlowOverTime.Sum, CountOverSpace.Sum)", "CS1503")]
    [InlineData("StockDefinition.Create(Details, RatioOverTime.Sum, CountOverSpace.Sum)", "CS1503")]
    [InlineData("RatioDefinition.Create(Details, StockOverTime.MeanOfDays, 0, 100)", "CS1503")]
    [InlineData("FlowDefinition.Create(Details, StockOverTime.MeanOfDays, CountOverSpace.Sum)", "CS1503")]
    [InlineData("NarrativeDefinition.Create(Details)", "CS0103")]
    [InlineData("new StockDefinition(Details)", "CS1729")]
    public void WhatMakesNone_DoesNot(string expression, string error) => Compile(expression).Should().Contain(error);

    private static List<string> Compile(string expression)
    {
        var source =
            $"using Ctg.Domain; static class Consumer {{ static IndicatorDefinition Define(IndicatorDefinitionDetails {Details}) => "
                + $"{expression}; }}";
        return
        [
            .. Consumer.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source)).GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.Id),
        ];
    }
}
