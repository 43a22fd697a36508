using Ctg.Domain;
using Ctg.Domain.Json;
using NodaTime;

namespace Ctg.Samples.Common;

/// <summary>Reads the convention that a sample is asked about, or tells what is wrong with the file.</summary>
public static class ConventionFile
{
    private const string DataFile = "data/saint-jean-de-la-ruelle.ctg.json";

    /// <summary>Reads a convention and takes its text of a day.</summary>
    /// <param name="path">The file; null for the convention of Saint-Jean-de-la-Ruelle.</param>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <param name="language">The language of the errors.</param>
    /// <param name="errors">Where the errors are written.</param>
    /// <returns>The text of the day; null when there are errors, or when there is no text on that day.</returns>
    public static ConventionVersion? ReadText(string? path, LocalDate on, LocalDate? knownOn, Language language, TextWriter errors) =>
        Read(path, language, errors) is { } history ? TextOf(history, on, knownOn, language, errors) : null;

    /// <summary>The text of a day, or why there is none.</summary>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day of knowledge; null for all that is recorded.</param>
    /// <param name="language">The language of the errors.</param>
    /// <param name="errors">Where the errors are written.</param>
    /// <returns>The text of the day; null when there is none.</returns>
    public static ConventionVersion? TextOf(
        ConventionHistory history, LocalDate on, LocalDate? knownOn, Language language, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(errors);
        var text = history.TryAsOf(on, knownOn);
        foreach (var violation in text.Violations)
        {
            errors.WriteLine(violation.Message.In(language));
        }

        return text.Value;
    }

    /// <summary>Reads a convention with its avenants.</summary>
    /// <inheritdoc cref="ReadText" path="/param"/>
    /// <returns>The convention and what has changed its text; null when there are errors.</returns>
    public static ConventionHistory? Read(string? path, Language language, TextWriter errors)
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
    /// <inheritdoc cref="ReadText" path="/param"/>
    /// <returns>The bytes; null when the file cannot be read.</returns>
    public static byte[]? ReadBytes(string? path, Language language, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        path = PathOf(path);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            var trouble = FileTrouble.Of(e);
            var message = e is FileNotFoundException or DirectoryNotFoundException
                ? new BilingualText("le fichier n'existe pas.", "the file does not exist.")
                : new($"le fichier ne peut pas être lu ({trouble.French}).", $"the file cannot be read ({trouble.English}).");
            errors.WriteLine($"{path}{(language == Language.French ? " : " : ": ")}{message.In(language)}");
            return null;
        }
    }

    /// <summary>Where a convention stands.</summary>
    /// <param name="path">The file; null for the convention of Saint-Jean-de-la-Ruelle.</param>
    /// <returns>The path.</returns>
    public static string PathOf(string? path) => path ?? Path.Combine(AppContext.BaseDirectory, DataFile);
}
