using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Ctg.Domain;

/// <summary>An amount in euros, exact to the cent.</summary>
/// <remarks>
/// Held as a whole number of cents; arithmetic is exact and checked for overflow. There is no conversion from or to
/// <see cref="double"/>, and that from <see cref="decimal"/> refuses a part of a cent. <c>default</c> is
/// <see cref="Zero"/>. The text has two decimals after a point and no grouping: <c>53605.67</c>, <c>-0.05</c>.
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<Euros>))]
[JsonConverter(typeof(EurosJsonConverter))]
public readonly record struct Euros : ISpanParsable<Euros>, ISpanFormattable, IComparable<Euros>, IComparable, ILocalizable, IQuantity
{
    // "-92233720368547758.08"
    private const int MaximumTextLength = 21;

    private Euros(long cents) => Cents = cents;

    /// <summary>No money.</summary>
    public static Euros Zero => default;

    /// <summary>The amount in cents; negative for a debt.</summary>
    public long Cents { get; }

    /// <inheritdoc/>
    bool IQuantity.IsNegative => Cents < 0;

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Euros operator +(Euros left, Euros right) => new(checked(left.Cents + right.Cents));

    /// <summary>Takes one amount from another.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount taken.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Euros operator -(Euros left, Euros right) => new(checked(left.Cents - right.Cents));

    /// <summary>Changes the sign of an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The opposite amount.</returns>
    /// <exception cref="OverflowException">The opposite is out of range.</exception>
    public static Euros operator -(Euros amount) => new(checked(-amount.Cents));

    /// <summary>Whether an amount is smaller than another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True when strictly smaller.</returns>
    public static bool operator <(Euros left, Euros right) => left.Cents < right.Cents;

    /// <summary>Whether an amount is at most another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True when smaller or equal.</returns>
    public static bool operator <=(Euros left, Euros right) => left.Cents <= right.Cents;

    /// <summary>Whether an amount is greater than another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True when strictly greater.</returns>
    public static bool operator >(Euros left, Euros right) => left.Cents > right.Cents;

    /// <summary>Whether an amount is at least another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True when greater or equal.</returns>
    public static bool operator >=(Euros left, Euros right) => left.Cents >= right.Cents;

    /// <summary>Adds two amounts: the named form of <c>+</c>.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Euros Add(Euros left, Euros right) => left + right;

    /// <summary>Takes one amount from another: the named form of <c>-</c>.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount taken.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Euros Subtract(Euros left, Euros right) => left - right;

    /// <summary>Changes the sign of an amount: the named form of the unary <c>-</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The opposite amount.</returns>
    /// <exception cref="OverflowException">The opposite is out of range.</exception>
    public static Euros Negate(Euros amount) => -amount;

    /// <summary>An amount given in cents.</summary>
    /// <param name="cents">The number of cents; any value.</param>
    /// <returns>The amount.</returns>
    public static Euros FromCents(long cents) => new(cents);

    /// <summary>An amount given as a decimal number of euros, as databases and files state it. Nothing is rounded.</summary>
    /// <param name="euros">The number of euros, with at most two decimals that are not zero.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="euros"/> has a part of a cent: round it first.</exception>
    /// <exception cref="OverflowException">The amount is out of range.</exception>
    public static Euros FromDecimal(decimal euros)
    {
        var cents = (Int128)decimal.Truncate(euros) * 100;
        var rest = (euros - decimal.Truncate(euros)) * 100;
        return rest == decimal.Truncate(rest)
            ? new(checked((long)(cents + (Int128)rest)))
            : throw new ArgumentException($"{euros.ToString(CultureInfo.InvariantCulture)} has a part of a cent.", nameof(euros));
    }

    /// <summary>Adds amounts.</summary>
    /// <param name="amounts">The amounts; none gives <see cref="Zero"/>.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum is out of range; partial sums may be.</exception>
    public static Euros Sum(IEnumerable<Euros> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return new(checked((long)amounts.Aggregate(Int128.Zero, (sum, amount) => sum + amount.Cents)));
    }

    /// <summary>Reads an amount.</summary>
    /// <param name="s">
    /// Digits with an optional minus sign first and at most two decimals after a point: <c>700</c>, <c>-0.5</c>, <c>53605.67</c>.
    /// </param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is not an amount, has more than two decimals or is out of range.</exception>
    public static Euros Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var result)
            ? result
            : throw new FormatException(
                $"'{Excerpt.Of(s)}' is not an amount in euros such as 53605.67, with at most two decimals after a point.");

    /// <summary>Reads an amount.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an amount, has more than two decimals or is out of range.</exception>
    public static Euros Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads an amount.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="provider">Ignored: amounts have one form in every culture.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">The text is not an amount, has more than two decimals or is out of range.</exception>
    public static Euros Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an amount.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="provider">Ignored: amounts have one form in every culture.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an amount, has more than two decimals or is out of range.</exception>
    public static Euros Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an amount, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="result">The amount; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Euros result)
    {
        result = default;
        var negative = !s.IsEmpty && s[0] == '-';
        var digits = negative ? s[1..] : s;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (!Digits.AreAll(whole) || fraction.Length > 2 || (point >= 0 && !Digits.AreAll(fraction)))
        {
            return false;
        }

        // Counted down from zero, so that the most negative amount has room.
        var cents = 0L;
        for (var i = 0; i < whole.Length + 2; i++)
        {
            var digit = i < whole.Length ? whole[i] : i - whole.Length < fraction.Length ? fraction[i - whole.Length] : '0';
            if (cents < (long.MinValue + (digit - '0')) / 10)
            {
                return false;
            }

            cents = (cents * 10) - (digit - '0');
        }

        if (!negative && cents == long.MinValue)
        {
            return false;
        }

        result = new(negative ? cents : -cents);
        return true;
    }

    /// <summary>Reads an amount, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>. Null is not an amount.</param>
    /// <param name="result">The amount; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Euros result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads an amount, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="provider">Ignored: amounts have one form in every culture.</param>
    /// <param name="result">The amount; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Euros result) => TryParse(s, out result);

    /// <summary>Reads an amount, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>. Null is not an amount.</param>
    /// <param name="provider">Ignored: amounts have one form in every culture.</param>
    /// <param name="result">The amount; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Euros result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public int CompareTo(Euros other) => Cents.CompareTo(other.Cents);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Euros other => CompareTo(other),
        _ => throw new ArgumentException("An amount in euros compares with its own type only.", nameof(obj)),
    };

    /// <summary>The amount as a language writes it, for people to read.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A text such as <c>53&#160;605,67</c> (with a no-break space) or <c>53,605.67</c>, without the sign of the euro.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) => (Cents / 100m).ToString("#,0.00", Numbers.Of(language));

    /// <summary>The amount as a decimal number of euros, exact, with two decimals.</summary>
    /// <returns>The number of euros.</returns>
    public decimal ToDecimal() => Cents * 0.01m;

    /// <summary>The amount with two decimals.</summary>
    /// <returns>A text such as <c>53605.67</c>.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaximumTextLength];
        return text[..Write(text)].ToString();
    }

    /// <summary>The amount with two decimals.</summary>
    /// <param name="format">Ignored: an amount has one format.</param>
    /// <param name="formatProvider">Ignored: amounts have one form in every culture.</param>
    /// <returns>A text such as <c>53605.67</c>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the amount with two decimals into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The characters written; 0 when the span is too short.</param>
    /// <param name="format">Ignored: an amount has one format.</param>
    /// <param name="provider">Ignored: amounts have one form in every culture.</param>
    /// <returns>Whether the span was long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> text = stackalloc char[MaximumTextLength];
        var length = Write(text);
        var fits = text[..length].TryCopyTo(destination);
        charsWritten = fits ? length : 0;
        return fits;
    }

    private int Write(Span<char> text)
    {
        var magnitude = UInt128.CreateTruncating(Int128.Abs(Cents));
        text.TryWrite(
            CultureInfo.InvariantCulture,
            $"{(Cents < 0 ? "-" : "")}{(ulong)(magnitude / 100)}.{(ulong)(magnitude % 100):00}",
            out var length);
        return length;
    }
}
