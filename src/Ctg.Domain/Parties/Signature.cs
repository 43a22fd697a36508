using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>A party's signature (« signature »): awaited, without a day, or of a day.</summary>
/// <remarks>
/// A blank day is a fact of its own: it is neither « not signed » nor a day to be guessed. Texts: <c>awaited</c>,
/// <c>undated</c>, or the day such as <c>2022-12-20</c>. Source: the closing formula (« Fait à …, le … »).
/// </remarks>
public sealed class Signature : Code<Signature>, ICode<Signature>
{
    private Signature(SignatureState state, string text)
        : base(text) => State = state;

    private Signature(LocalDate day)
        : base(LocalDatePattern.Iso.Format(day))
    {
        State = SignatureState.Dated;
        Day = day;
    }

    /// <summary>The party has not signed yet.</summary>
    public static Signature Awaited { get; } = new(SignatureState.Awaited, "awaited");

    /// <summary>The copy bears the party's signature block, but not the day.</summary>
    public static Signature Undated { get; } = new(SignatureState.Undated, "undated");

    /// <summary>What the copy says.</summary>
    public SignatureState State { get; }

    /// <summary>The day of the signature; null unless <see cref="State"/> is <see cref="SignatureState.Dated"/>.</summary>
    public LocalDate? Day { get; }

    /// <inheritdoc/>
    static string ICode<Signature>.Expected => "a signature: awaited, undated, or a day such as 2022-12-20";

    /// <summary>A signature of a stated day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The signature.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar or before the year 1.</exception>
    public static Signature On(LocalDate day)
    {
        Checks.StatedDay(day, nameof(day));
        return new(day);
    }

    /// <inheritdoc/>
    static Signature? ICode<Signature>.Read(ReadOnlySpan<char> text)
    {
        switch (text)
        {
            case "awaited":
                return Awaited;
            case "undated":
                return Undated;
            default:
                var day = text.Length == 10 ? LocalDatePattern.Iso.Parse(text.ToString()) : null;
                return day is { Success: true, Value.Year: >= 1 } ? new(day.Value) : null;
        }
    }
}
