namespace Ctg.Domain.Json;

/// <summary>One error of a document: its code, its place and its message.</summary>
public sealed class ReadingError
{
    internal ReadingError(string code, string path, int line, Sentence message)
    {
        Code = code;
        Path = path;
        Line = line;
        Message = message;
    }

    /// <summary>The stable code, such as <c>date-invalid</c> or <c>reference-unknown</c>.</summary>
    public string Code { get; }

    /// <summary>The place as a JSON path, such as <c>$.parties[1].id</c>. A missing member is placed where it should stand.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; lines end with <c>\n</c>. A missing member has the line on which its object begins.</summary>
    public int Line { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public Sentence Message { get; }

    /// <summary>The line, the path, the code and the message.</summary>
    /// <param name="language">The language of the message.</param>
    /// <returns>A text such as <c>ligne 12, $.term.last [date-invalid] : …</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) =>
        new Sentence("ligne {0}, {1} [{2}] : {3}", "line {0}, {1} [{2}]: {3}", Line, Path, Code, Message).In(language);

    /// <summary>The error in English, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => In(Language.English);
}
