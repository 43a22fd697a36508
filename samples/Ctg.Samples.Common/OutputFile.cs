using System.Text;
using Ctg.Domain;

namespace Ctg.Samples.Common;

/// <summary>Writes a file that a sample is asked for, never over the convention that it reads.</summary>
public static class OutputFile
{
    /// <summary>Why a file must not be written: it is the convention itself, under this name or another.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="source">The convention's file; null for that of Saint-Jean-de-la-Ruelle.</param>
    /// <returns>The reason; null when it may be written.</returns>
    public static BilingualText? RefusalOf(string path, string? source)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return IsSame(path, ConventionFile.PathOf(source))
                ? new(
                    $"{path} : ce fichier est la convention elle-même ; l'écriture l'effacerait.",
                    $"{path}: this file is the convention itself; writing would erase it.")
                : null;
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            return Told(path, e);
        }
    }

    /// <summary>
    /// Writes a file as a whole or not at all: beside it, then in its place. A link is followed and stays a link. What is no regular file,
    /// such as a pipe, is written to as it is.
    /// </summary>
    /// <param name="path">The file to write.</param>
    /// <param name="source">The convention's file; null for that of Saint-Jean-de-la-Ruelle.</param>
    /// <param name="text">The text, written in UTF-8 without a mark.</param>
    /// <returns>Why it was not written; null when it was. What was there before is then as it was.</returns>
    public static BilingualText? Write(string path, string? source, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (RefusalOf(path, source) is { } refusal)
        {
            return refusal;
        }

        try
        {
            var (full, target) = (Path.GetFullPath(path), LinkedPath.Resolve(path));
            if (FileIdentity.Of(full) is { } identity && (!identity.IsRegular || identity != FileIdentity.Of(target)))
            {
                // No regular file, or one that has no name any more.
                WriteTo(full, identity.IsRegular ? FileMode.Truncate : FileMode.Open, text);
            }
            else
            {
                Replace(target, text);
            }

            return null;
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            return Told(path, e);
        }
    }

    private static bool IsSame(string path, string source)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return string.Equals(LinkedPath.Resolve(path), LinkedPath.Resolve(source), comparison)
            || (FileIdentity.Of(Path.GetFullPath(path)) is { IsRegular: true } identity
                && identity == FileIdentity.Of(Path.GetFullPath(source)));
    }

    private static void Replace(string target, string text)
    {
        var isNew = !File.Exists(target);
        if (!isNew)
        {
            // A file that may not be written is not replaced either.
            new FileStream(target, FileMode.Open, FileAccess.Write).Dispose();
        }

        var beside = Path.Combine(Path.GetDirectoryName(target) ?? "", $".ctg-{Guid.NewGuid():N}.tmp");
        try
        {
            WriteTo(beside, FileMode.CreateNew, text);
            if (!isNew && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void WriteTo(string path, FileMode mode, string text)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write);
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            writer.Write(text);
        }

        stream.Flush(flushToDisk: mode == FileMode.CreateNew);
    }

    private static BilingualText Told(string path, Exception exception)
    {
        var trouble = FileTrouble.Of(exception);
        return new(
            $"{path} : le fichier ne peut pas être écrit ({trouble.French}).",
            $"{path}: the file cannot be written ({trouble.English}).");
    }
}
