using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ctg;

/// <summary>Each room (a folder) of a package uses only rooms that stand before it in a list, whatever the namespaces.</summary>
internal static class Rooms
{
    internal static IEnumerable<string> Of(string project) => Files(project).Select(RoomOf).Distinct();

    /// <summary>Each use, in one room, of a type declared in a room after it, as the compiler sees it.</summary>
    internal static IEnumerable<string> Offences(string project, IReadOnlyList<string> rooms)
    {
        var compilation = Compile(project);
        return
            (from tree in compilation.SyntaxTrees
             let room = RoomOf(tree.FilePath)
             where rooms.Contains(room)
             let model = compilation.GetSemanticModel(tree)
             from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
             let symbol = model.GetSymbolInfo(name).Symbol
             let type = (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition
             from declaration in type?.DeclaringSyntaxReferences ?? []
             let other = RoomOf(declaration.SyntaxTree.FilePath)
             where rooms.Contains(other) && IndexOf(rooms, other) > IndexOf(rooms, room)
             select $"{Path.GetFileName(tree.FilePath)} ({room}) uses {type.Name} of {other}").Distinct();
    }

    internal static IEnumerable<string> FilesOfAnotherNamespace(string project, Func<string, string> namespaceOf) => Files(project)
        .Where(file => !File.ReadAllText(file).Contains($"namespace {namespaceOf(RoomOf(file))};", StringComparison.Ordinal));

    private static CSharpCompilation Compile(string project)
    {
        var trees = Repository.SourceFiles(project).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))
            .Append(CSharpSyntaxTree.ParseText(string.Concat(
                from space in (string[])["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"]
                select $"global using {space};")));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileNameWithoutExtension(file) != project)
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(project, trees, references, new(OutputKind.DynamicallyLinkedLibrary));
    }

    private static int IndexOf(IReadOnlyList<string> rooms, string room) => rooms.Index().First(one => one.Item == room).Index;

    /// <summary>The files of rooms; what stands beside the rooms is the package's face, which uses them all.</summary>
    private static IEnumerable<string> Files(string project) =>
        Repository.SourceFiles(project).Where(file => RoomOf(file) != project);

    private static string RoomOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)) ?? "";
}
