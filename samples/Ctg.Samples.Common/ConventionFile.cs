using Ctg.Domain;
using Ctg.Domain.Amendments;
using Ctg.Domain.Json;

namespace Ctg.Samples.Common;

/// <summary>Reads the convention that a sample is asked about, or tells what is wrong with the file.</summary>
public static class ConventionFile
{
    private const string DataFile = "data/saint-jean-de-la-ruelle.ctg.json";

    /// <summary>Reads a convention.</summary>
    /// <param name="path">The file; null for the convention of Saint-Jean-de-la-Ruelle.</param>
    /// <param name="language">The language of the errors.</param>
    /// <param name="errors">Where the errors are written.</param>
    /// <returns>The convention as it was signed; null when there are errors.</returns>
    public static Convention? Read(string? path, Language language, TextWriter errors) => ReadHistory(path, language, errors)?.Original;

    /// <summary>Reads a convention with its avenants.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <returns>The convention and what has changed its text; null when there are errors.</returns>
    public static ConventionHistory? ReadHistory(string? path, Language language, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (ReadBytes(path, language, errors) is not { } bytes)
        {
            return null;
        }

        var reading = ConventionJson.Read(bytes);
        foreach (var error in reading.Errors)
        {
            errors.WriteLine($"{path ?? DataFile}, {error.In(language)}");
        }

        return reading.History;
    }

    /// <summary>Reads a file as it is.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <returns>The bytes; null when the file cannot be read.</returns>
    public static byte[]? ReadBytes(string? path, Language language, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        path ??= Path.Combine(AppContext.BaseDirectory, DataFile);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var message = e is FileNotFoundException or DirectoryNotFoundException
                ? new BilingualText("le fichier n'existe pas.", "the file does not exist.")
                : new BilingualText($"le fichier ne peut pas être lu ({e.Message})", $"the file cannot be read ({e.Message})");
            errors.WriteLine($"{path}{(language == Language.French ? " : " : ": ")}{message.In(language)}");
            return null;
        }
    }
}
