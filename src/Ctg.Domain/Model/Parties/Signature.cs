using NodaTime;

namespace Ctg.Domain;

/// <summary>A party's signature (« signature »): awaited, or given on a day that the copy states in full, in part, or not at all.</summary>
/// <remarks>
/// A blank day is a fact of its own: it is neither « not signed » nor a day to be guessed; a day of which only the year is stated is
/// bounded by that
/// year. Texts: <c>awaited</c>, <c>undated</c>, or the day as far as it is stated, such as <c>2022</c>, <c>2022-12</c> or
/// <c>2022-12-20</c>.
/// Source: the closing formula (« Fait à …, le … »).
/// </remarks>
public sealed class Signature : Code<Signature>, ICode<Signature>
{
    private Signature(SignatureState state, string text, PartialDate? date)
        : base(text)
    {
        State = state;
        Date = date;
    }

    /// <summary>The party has not signed yet.</summary>
    public static Signature Awaited { get; } = new(SignatureState.Awaited, "awaited", null);

    /// <summary>The copy contains the party's signature block, without the day.</summary>
    public static Signature Undated { get; } = new(SignatureState.Undated, "undated", PartialDate.Blank);

    /// <summary>What the copy says.</summary>
    public SignatureState State { get; }

    /// <summary>
    /// The day of the signature as far as it is stated, <see cref="PartialDate.Blank"/> for <see cref="Undated"/>; null for
    /// <see cref="Awaited"/>.
    /// </summary>
    public PartialDate? Date { get; }

    /// <summary>The day of the signature; null unless <see cref="State"/> is <see cref="SignatureState.Dated"/>.</summary>
    public LocalDate? Day => Date?.Day;

    /// <inheritdoc/>
    static string ICode<Signature>.Expected =>
        "a signature: awaited, undated, or a day known in full or in part such as 2022-12-20, 2022-12 or 2022";

    /// <summary>A signature of a stated day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The signature.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar or before the year 1.</exception>
    public static Signature On(LocalDate day) => Of(PartialDate.On(day));

    /// <summary>A signature of a day known in full or in part.</summary>
    /// <param name="date">The day as far as it is stated.</param>
    /// <returns>The signature; <see cref="Undated"/> for a blank.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public static Signature Of(PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date == PartialDate.Blank
            ? Undated : new(date.Day is null ? SignatureState.PartlyDated : SignatureState.Dated, date.Text, date);
    }

    /// <inheritdoc/>
    static Signature? ICode<Signature>.Read(ReadOnlySpan<char> text) => text switch
    {
        "awaited" => Awaited,
        "undated" => Undated,
        _ => PartialDate.TryParse(text, out var date) && date != PartialDate.Blank ? Of(date) : null,
    };
}
