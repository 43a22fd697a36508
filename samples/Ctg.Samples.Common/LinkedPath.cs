namespace Ctg.Samples.Common;

/// <summary>Paths without links: those of the folders on the way are followed as well as that of the file.</summary>
internal static class LinkedPath
{
    /// <summary>As many links as Linux itself follows.</summary>
    private const int MaximumLinks = 40;

    /// <summary>Follows all links.</summary>
    /// <param name="path">A path, of a file that need not exist.</param>
    /// <returns>The full path without links.</returns>
    /// <exception cref="IOException">The links go in circles, or one cannot be read.</exception>
    internal static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        var pending = Parts(full[resolved.Length..]);
        var links = 0;
        while (pending.TryPop(out var part))
        {
            if (part == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MaximumLinks)
            {
                throw new IOException("Too many links.");
            }

            if (Path.IsPathRooted(target))
            {
                resolved = Path.GetPathRoot(target)!;
                target = target[resolved.Length..];
            }

            foreach (var step in Parts(target).Reverse())
            {
                pending.Push(step);
            }
        }

        return resolved;
    }

    /// <summary>The parts of a path, the first on top.</summary>
    private static Stack<string> Parts(string path) => new(path
        .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
        .Where(part => part is not ("" or "."))
        .Reverse());
}
