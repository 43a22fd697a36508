using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ctg;

/// <summary>How the folders of a package use each other, as the compiler sees it.</summary>
internal sealed class Layers
{
    private readonly string _root;
    private readonly List<(string File, string Folder)> _files;
    private readonly Lazy<List<(string File, string Folder, string Type, string Other)>> _uses;

    internal Layers(string project)
    {
        _root = Path.Combine(Repository.Root, "src", project);
        _files = [.. Repository.SourceFiles(project).Select(file => (file, FolderOf(file)))];
        _uses = new(() => [.. Uses(project)]);
    }

    /// <summary>The outermost folders.</summary>
    internal IEnumerable<string> Names => _files.Select(one => LayerOf(one.Folder)).Where(layer => layer.Length > 0).Distinct();

    internal IEnumerable<string> Folders => _files.Select(one => one.Folder).Where(folder => folder.Length > 0).Distinct();

    /// <summary>Each use of a type of a layer by a layer that may not use it.</summary>
    internal IEnumerable<string> Offences(Func<string, string, bool> mayUse) =>
        from use in _uses.Value
        let layer = LayerOf(use.Folder)
        let other = LayerOf(use.Other)
        where layer != other && !mayUse(layer, other)
        select $"{use.Folder}/{use.File} uses {use.Type} of {use.Other}";

    /// <summary>The uses between folders that use each other in a circle.</summary>
    internal IEnumerable<string> Circles()
    {
        var used = _uses.Value.ToLookup(use => use.Folder, use => use.Other);
        var reached = used.Select(group => group.Key).ToDictionary(folder => folder, From);
        return _uses.Value.Where(use => reached.TryGetValue(use.Other, out var beyond) && beyond.Contains(use.Folder))
            .Select(use => $"{use.Folder}/{use.File} uses {use.Type} of {use.Other}");

        HashSet<string> From(string folder)
        {
            var found = new HashSet<string>();
            var open = new Stack<string>([folder]);
            while (open.TryPop(out var one))
            {
                foreach (var other in used[one].Where(found.Add))
                {
                    open.Push(other);
                }
            }

            return found;
        }
    }

    internal IEnumerable<string> FilesOfAnotherNamespace(Func<string, string> namespaceOf) => _files
        .Where(
            one => one.Folder.Length > 0
                && !File.ReadAllText(one.File).Contains($"namespace {namespaceOf(one.Folder)};", StringComparison.Ordinal))
        .Select(one => $"{one.Folder}/{Path.GetFileName(one.File)}");

    /// <summary>What stands beside the folders is the package's face, which uses them all.</summary>
    private IEnumerable<(string File, string Folder, string Type, string Other)> Uses(string project)
    {
        var compilation = Compile(project);
        return
            (from tree in compilation.SyntaxTrees
             let folder = FolderOf(tree.FilePath)
             where folder.Length > 0
             let model = compilation.GetSemanticModel(tree)
             from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
             let symbol = model.GetSymbolInfo(name).Symbol
             let type = (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition
             from declaration in type?.DeclaringSyntaxReferences ?? []
             let other = FolderOf(declaration.SyntaxTree.FilePath)
             where other.Length > 0 && other != folder
             select (Path.GetFileName(tree.FilePath), folder, type.Name, other)).Distinct();
    }

    private static string LayerOf(string folder) => folder.Split('/')[0];

    private string FolderOf(string file) => file.Length == 0
        ? "" : Path.GetRelativePath(_root, Path.GetDirectoryName(file)!) is var folder and not "." ? folder.Replace('\\', '/') : "";

    private static CSharpCompilation Compile(string project)
    {
        var trees = Repository.SourceFiles(project).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))
            .Append(CSharpSyntaxTree.ParseText(string.Concat(
                from space in (string[])[
                    "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"]
                select $"global using {space};")));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileNameWithoutExtension(file) != project)
            .Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(project, trees, references, new(OutputKind.DynamicallyLinkedLibrary));
    }
}
