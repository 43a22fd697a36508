using System.Diagnostics.CodeAnalysis;

namespace Ctg.Domain.Json;

/// <summary>What reading a document gave: a convention with its avenants, or the list of its errors.</summary>
public sealed class ConventionParseResult
{
    internal ConventionParseResult(ConventionHistory history)
    {
        History = history;
        Errors = [];
    }

    internal ConventionParseResult(ValueList<ReadingError> errors) => Errors = errors;

    /// <summary>
    /// The convention with its avenants and the clauses deemed unwritten, none in most documents; null when there are errors.
    /// </summary>
    /// <remarks>Questions are asked of it: it answers from the text of the day.</remarks>
    public ConventionHistory? History { get; }

    /// <summary>The convention as it was signed, its avenants left out; null when there are errors.</summary>
    public Convention? Original => History?.Original;

    /// <summary>Every error, in the order of the document; empty when there is a convention.</summary>
    public ValueList<ReadingError> Errors { get; }

    /// <summary>Whether there is a convention.</summary>
    [MemberNotNullWhen(true, nameof(History), nameof(Original))]
    public bool IsValid => History is not null && Original is not null;

    /// <summary>The convention with its avenants and the clauses deemed unwritten.</summary>
    /// <returns><see cref="History"/>.</returns>
    /// <exception cref="FormatException">There are errors; the message lists them in English.</exception>
    public ConventionHistory OrThrow() =>
        History ?? throw new FormatException($"The document is not a convention:\n{string.Join('\n', Errors)}");

    /// <summary>The errors, one a line.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <returns>Lines parted by <c>\n</c>; empty when there is a convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Render(Language language)
    {
        Checks.Defined(language, nameof(language));
        return string.Join('\n', Errors.Select(error => error.In(language)));
    }

    /// <summary>The convention's title, or the errors in English, one a line, for logs.</summary>
    /// <returns>One line or several.</returns>
    public override string ToString() =>
        Original?.ToString() ?? Render(Language.English);
}
