using System.Buffers;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Json.Binding;
using Ctg.Domain.Json.Reading;
using Ctg.Domain.Json.Writing;

namespace Ctg.Domain.Json;

/// <summary>Reads and writes conventions as JSON documents in UTF-8.</summary>
/// <remarks>
/// <para>What the errors of a reading leave out: of a member given twice only the repetition is reported, and where a document is no
/// JSON, or is nested too deep, that alone.</para>
/// <para>The format is strict: members are in camel case, unknown and repeated members are errors, amounts are numbers with at most
/// two decimals, days are in ISO form. Reading what was written gives an equal convention (within
/// the limit of size given); writing what was read gives the document in canonical form. All members are safe for use by
/// several threads.</para>
/// </remarks>
public static class ConventionJson
{
    /// <summary>How deeply a document may be nested: 32 levels of objects and arrays, more than twice what the format needs.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The size in bytes above which a document is refused unless a caller sets another limit: 16 MiB.</summary>
    public const int DefaultMaximumBytes = 16 * 1024 * 1024;

    /// <summary>
    /// The number of errors after which reading looks for no more: 1 000. As many mere consequences of errors, which are not
    /// told, end it too. The list then ends with <c>too-many-errors</c>.
    /// </summary>
    public const int MaximumErrors = 1_000;

    /// <summary>
    /// The number of avenants above which a document is refused: 200. What each does is looked at against those before it.
    /// </summary>
    public const int MaximumAvenants = 200;

    /// <summary>
    /// How the library's values stand in an application's own JSON: put it first in the chain of the application's options.
    /// </summary>
    /// <remarks>
    /// <para>Codes and keys are texts, amounts numbers with two decimals, fractions exact texts such as <c>"5360567/12000"</c>, quantities
    /// objects
    /// such as <c>{"count": 45, "unit": "places"}</c>, days <c>yyyy-MM-dd</c>, enumerations words in camel case; all but amounts,
    /// fractions, quantities and days are names of members as well (the keys
    /// of a dictionary). A <see cref="Convention"/> and a <see cref="ConventionHistory"/> are a whole document; what
    /// <see cref="Read(ReadOnlySpan{byte})"/> tells as errors is here the message of one <see cref="System.Text.Json.JsonException"/>,
    /// and a document with avenants is no convention alone.</para>
    /// <para>What answers are made of is written and not read back: the outcome of an act with its case first, a sentence in both
    /// languages, a source
    /// with its clause and its citation, a reason (<see cref="Explained{T}.Conclusion"/>) as the list of its steps, each once, the
    /// conclusion first, with the places
    /// of the steps that it follows from.</para>
    /// <para>It is fit for native AOT and leaves all other types to the rest of the chain: those of NodaTime but
    /// <see cref="NodaTime.LocalDate"/>, among others.</para>
    /// </remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver => DomainResolver.Instance;

    /// <summary>
    /// The JSON Schema (draft-07) of the format: the members, their types, words and patterns. Check digits, ranges of numbers
    /// and days, how numbers are written, texts of no visible character, lengths in UTF-16 units, unique keys, references and
    /// which members belong to which kind of party are beyond it: only reading checks everything.
    /// </summary>
    /// <returns>The schema as a JSON text.</returns>
    public static string Schema()
    {
        using var stream = typeof(ConventionJson).Assembly.GetManifestResourceStream("ctg-convention.schema.json")
            ?? throw new InvalidOperationException("The schema is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a document, of at most <see cref="DefaultMaximumBytes"/>.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte-order mark.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    public static ConventionParseResult Read(ReadOnlySpan<byte> utf8) => Read(utf8, DefaultMaximumBytes);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte-order mark.</param>
    /// <param name="maximumBytes">The size in bytes above which it is refused unread.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not positive.</exception>
    public static ConventionParseResult Read(ReadOnlySpan<byte> utf8, int maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        return utf8.Length > maximumBytes ? TooLarge(maximumBytes) : DocumentReader.Read(utf8, MaximumErrors);
    }

    /// <summary>Reads a document, of at most <see cref="DefaultMaximumBytes"/>.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ConventionParseResult Read(string json) => Read(json, DefaultMaximumBytes);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="maximumBytes">The size in bytes of its UTF-8 form above which it is refused unread.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not positive.</exception>
    public static ConventionParseResult Read(string json, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);

        // A character takes at least one byte: what is too long already is not encoded at all.
        return json.Length > maximumBytes ? TooLarge(maximumBytes) : Read(Encoding.UTF8.GetBytes(json), maximumBytes);
    }

    /// <summary>
    /// Reads a document from a stream, from its present position to its end, of at most <see cref="DefaultMaximumBytes"/>.
    /// </summary>
    /// <param name="stream">The stream; it stays open. No more than the limit and one buffer is read from it.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="NotSupportedException">The stream is not one that can be read.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public static ConventionParseResult Read(Stream stream) => Read(stream, DefaultMaximumBytes);

    /// <summary>Reads a document from a stream, from its present position to its end.</summary>
    /// <param name="stream">The stream; it stays open. No more than the limit and one buffer is read from it.</param>
    /// <param name="maximumBytes">The size in bytes above which the document is refused.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not positive.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="NotSupportedException">The stream is not one that can be read.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    public static ConventionParseResult Read(Stream stream, int maximumBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        var bytes = new ArrayBufferWriter<byte>();
        while (bytes.WrittenCount <= maximumBytes)
        {
            var read = stream.Read(bytes.GetSpan(4_096));
            if (read == 0)
            {
                return DocumentReader.Read(bytes.WrittenSpan, MaximumErrors);
            }

            bytes.Advance(read);
        }

        return TooLarge(maximumBytes);
    }

    /// <summary>Reads a document from a stream without blocking a thread, from its present position to its end.</summary>
    /// <param name="stream">The stream; it stays open. No more than the limit and one buffer is read from it.</param>
    /// <param name="maximumBytes">The size in bytes above which the document is refused.</param>
    /// <param name="cancellationToken">Ends the wait for the stream; once it is read, the reading is not interrupted.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not positive.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="NotSupportedException">The stream is not one that can be read.</exception>
    /// <exception cref="ObjectDisposedException">The stream is closed.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<ConventionParseResult> ReadAsync(
        Stream stream, int maximumBytes = DefaultMaximumBytes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        return ReadAllAsync(stream, maximumBytes, cancellationToken);
    }

    /// <summary>Reads a document from a file, of at most <see cref="DefaultMaximumBytes"/>.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ConventionParseResult ReadFile(string path) => ReadFile(path, DefaultMaximumBytes);

    /// <summary>Reads a document from a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="maximumBytes">The size in bytes above which the document is refused.</param>
    /// <returns>The convention, or every error of the document. No content makes this throw.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not positive.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static ConventionParseResult ReadFile(string path, int maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        using var stream = File.OpenRead(path);
        return Read(stream, maximumBytes);
    }

    /// <summary>Writes a convention in canonical form: indented by two blanks, lines ended by <c>\n</c>, what is empty left out.</summary>
    /// <remarks>
    /// A document longer than <see cref="DefaultMaximumBytes"/> is read again only with a larger limit. Decimals keep the zeros with which
    /// they were stated. Only what JSON itself asks for is escaped: write the text into a page through an encoder of its own.
    /// </remarks>
    /// <param name="convention">The convention.</param>
    /// <returns>The document in UTF-8, without byte-order mark, with a last line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="convention"/> is null.</exception>
    public static byte[] Write(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return [.. DocumentWriter.Write(convention), (byte)'\n'];
    }

    /// <summary>Writes a convention with its avenants in canonical form; see <see cref="Write(Convention)"/>.</summary>
    /// <param name="history">The convention and what has changed its text, in the order given there.</param>
    /// <returns>The document in UTF-8, without byte-order mark, with a last line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static byte[] Write(ConventionHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. DocumentWriter.Write(history), (byte)'\n'];
    }

    private static async Task<ConventionParseResult> ReadAllAsync(Stream stream, int maximumBytes, CancellationToken cancellationToken)
    {
        var bytes = new ArrayBufferWriter<byte>();
        while (bytes.WrittenCount <= maximumBytes)
        {
            var read = await stream.ReadAsync(bytes.GetMemory(4_096), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return DocumentReader.Read(bytes.WrittenSpan, MaximumErrors);
            }

            bytes.Advance(read);
        }

        return TooLarge(maximumBytes);
    }

    private static ConventionParseResult TooLarge(int maximumBytes) => new([new(
        "document-too-large",
        "$",
        1,
        new("Le document dépasse {0} octets.", "The document exceeds {0} bytes.", maximumBytes))]);
}
