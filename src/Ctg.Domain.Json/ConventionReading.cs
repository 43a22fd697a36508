using System.Diagnostics.CodeAnalysis;
using Ctg.Domain.Amendments;

namespace Ctg.Domain.Json;

/// <summary>What reading a document gave: a convention, or the list of its errors.</summary>
public sealed class ConventionReading
{
    internal ConventionReading(ConventionHistory history)
    {
        History = history;
        Errors = [];
    }

    internal ConventionReading(ValueList<ReadingError> errors) => Errors = errors;

    /// <summary>The convention as it was signed, its avenants left out (see <see cref="History"/>); null when there are errors.</summary>
    public Convention? Convention => History?.Original;

    /// <summary>The convention with its avenants and the clauses taken as unwritten, none in most documents; null when there are errors.</summary>
    public ConventionHistory? History { get; }

    /// <summary>Every error, in the order of the document; empty when there is a convention.</summary>
    public ValueList<ReadingError> Errors { get; }

    /// <summary>Whether there is a convention.</summary>
    [MemberNotNullWhen(true, nameof(Convention), nameof(History))]
    public bool IsValid => Convention is not null && History is not null;

    /// <summary>The convention of a document that states nothing that changes it, so that nothing is lost when it is written again.</summary>
    /// <returns><see cref="Convention"/>.</returns>
    /// <exception cref="FormatException">There are errors, which the message lists in English; or there are avenants or clauses taken as unwritten: see <see cref="HistoryOrThrow"/>.</exception>
    public Convention OrThrow() => HistoryOrThrow() is { Avenants.IsEmpty: true, Severances.IsEmpty: true } history
        ? history.Original
        : throw new FormatException("The document has avenants or clauses taken as unwritten: it is a history, not a convention alone.");

    /// <summary>The convention with its avenants and the clauses taken as unwritten.</summary>
    /// <returns><see cref="History"/>.</returns>
    /// <exception cref="FormatException">There are errors; the message lists them in English.</exception>
    public ConventionHistory HistoryOrThrow() =>
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
        Convention?.ToString() ?? Render(Language.English);
}
