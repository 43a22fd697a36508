using System.Text;

namespace Ctg.Samples.Common;

/// <summary>
/// A standard output that may be closed or full: from the first failure on, nothing more is written, and nothing is thrown in the midst of
/// what a sample does. Whoever runs the sample asks afterwards what failed.
/// </summary>
/// <remarks>What a reader stopped reading, such as <c>head</c>, is no failure: the runtime drops it.</remarks>
public sealed class LenientWriter : TextWriter
{
    private readonly TextWriter _inner = Null;

    /// <summary>Opens a stream.</summary>
    /// <param name="open">Gives the stream; it may throw as well.</param>
    public LenientWriter(Func<TextWriter> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            _inner = open();
            NewLine = _inner.NewLine;
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            Failure = e;
        }
    }

    /// <summary>The first failure; null as long as all was written.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => _inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Try(writer => writer.Write(value));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(writer => writer.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(writer => writer.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(writer => writer.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Try(writer => writer.Flush());

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Try(writer => writer.Dispose());
        }

        base.Dispose(disposing);
    }

    private void Try(Action<TextWriter> write)
    {
        if (Failure is not null)
        {
            return;
        }

        try
        {
            write(_inner);
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            Failure = e;
        }
    }
}
