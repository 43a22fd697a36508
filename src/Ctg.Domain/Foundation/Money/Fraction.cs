using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Ctg.Domain;

/// <summary>An exact rational number: a rate in euros per unit, a quota, a part of a whole, a coefficient.</summary>
/// <remarks>
/// Held in lowest terms over integers of any size: arithmetic neither rounds nor overflows. An amount to be paid is made of it
/// by <see cref="RoundToCents"/> alone, with a named rounding. <c>default</c> is zero. The text of format <c>R</c> is exact, such as
/// <c>5360567/12000</c> or <c>45</c>, and is what <see cref="Parse(ReadOnlySpan{char})"/> reads, up to 10,000 characters.
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<Fraction>))]
[JsonConverter(typeof(FractionJsonConverter))]
public readonly record struct Fraction : ISpanParsable<Fraction>, ISpanFormattable, IComparable<Fraction>, IComparable, ILocalizable
{
    private const int Decimals = 6;

    private const int LongestText = 10_000;

    // One less than the denominator, so that the default value is zero over one.
    private readonly BigInteger _denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator in lowest terms; it has the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms; one or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Whether the denominator is one.</summary>
    internal bool IsWhole => _denominatorLessOne.IsZero;

    /// <summary>The sign: −1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>A decimal number as a fraction; nothing is lost.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    /// <summary>An amount as a fraction, in euros; nothing is lost.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator Fraction(Euros value) => FromEuros(value);

    /// <summary>Adds two fractions.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The exact sum.</returns>
    public static Fraction operator +(Fraction left, Fraction right) =>
        Create((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Takes one fraction from another.</summary>
    /// <param name="left">The fraction to take from.</param>
    /// <param name="right">The fraction taken.</param>
    /// <returns>The exact difference.</returns>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Changes the sign.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>The opposite.</returns>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies two fractions.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The exact product.</returns>
    public static Fraction operator *(Fraction left, Fraction right) =>
        Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides one fraction by another.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor, not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        right.Sign == 0
            ? throw new DivideByZeroException("A fraction cannot be divided by zero.")
            : Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether a fraction is smaller than another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>True when strictly smaller.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether a fraction is at most another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>True when smaller or equal.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a fraction is greater than another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>True when strictly greater.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether a fraction is at least another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>True when greater or equal.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Builds a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, of either sign, not zero.</param>
    /// <returns>The fraction in lowest terms.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("The denominator of a fraction cannot be zero.");
        }

        if (denominator.IsOne)
        {
            return new(numerator, denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>A decimal number as a fraction; nothing is lost. The named form of the conversion.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The fraction.</returns>
    public static Fraction FromDecimal(decimal value)
    {
        if (value.Scale == 0)
        {
            return new(new BigInteger(value), BigInteger.One);
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = unchecked(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        return Create(decimal.IsNegative(value) ? -(BigInteger)digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>An amount as a fraction, in euros; nothing is lost. The named form of the conversion.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The fraction.</returns>
    public static Fraction FromEuros(Euros value) => Create(value.Cents, 100);

    /// <summary>Adds two fractions: the named form of <c>+</c>.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The exact sum.</returns>
    public static Fraction Add(Fraction left, Fraction right) => left + right;

    /// <summary>Takes one fraction from another: the named form of <c>-</c>.</summary>
    /// <param name="left">The fraction to take from.</param>
    /// <param name="right">The fraction taken.</param>
    /// <returns>The exact difference.</returns>
    public static Fraction Subtract(Fraction left, Fraction right) => left - right;

    /// <summary>Changes the sign: the named form of the unary <c>-</c>.</summary>
    /// <param name="value">The fraction.</param>
    /// <returns>The opposite.</returns>
    public static Fraction Negate(Fraction value) => -value;

    /// <summary>Multiplies two fractions: the named form of <c>*</c>.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The exact product.</returns>
    public static Fraction Multiply(Fraction left, Fraction right) => left * right;

    /// <summary>Divides one fraction by another: the named form of <c>/</c>.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor, not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction Divide(Fraction left, Fraction right) => left / right;

    /// <summary>Reads a fraction.</summary>
    /// <param name="s">
    /// Digits with an optional minus sign first; where there is a denominator, a slash and digits: <c>-3</c>, <c>5360567/12000</c>. At most
    /// 10,000 characters.
    /// </param>
    /// <returns>The fraction, in lowest terms.</returns>
    /// <exception cref="FormatException">The text is not a fraction, or its denominator is zero.</exception>
    public static Fraction Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var result) ? result : throw new FormatException($"'{Excerpt.Of(s)}' is not a fraction such as 5360567/12000.");

    /// <summary>Reads a fraction.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <returns>The fraction, in lowest terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a fraction, or its denominator is zero.</exception>
    public static Fraction Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a fraction.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="provider">Ignored: fractions have one form in every culture.</param>
    /// <returns>The fraction, in lowest terms.</returns>
    /// <exception cref="FormatException">The text is not a fraction, or its denominator is zero.</exception>
    public static Fraction Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a fraction.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="provider">Ignored: fractions have one form in every culture.</param>
    /// <returns>The fraction, in lowest terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a fraction, or its denominator is zero.</exception>
    public static Fraction Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a fraction, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>. Null is not a fraction.</param>
    /// <param name="result">The fraction; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is a fraction.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Fraction result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a fraction, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>. Null is not a fraction.</param>
    /// <param name="provider">Ignored: fractions have one form in every culture.</param>
    /// <param name="result">The fraction; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is a fraction.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result) =>
        TryParse(s.AsSpan(), out result);

    /// <summary>Reads a fraction, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="provider">Ignored: fractions have one form in every culture.</param>
    /// <param name="result">The fraction; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is a fraction.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Fraction result) => TryParse(s, out result);

    /// <summary>Reads a fraction, or says that the text is not one.</summary>
    /// <param name="s">The text; see <see cref="Parse(ReadOnlySpan{char})"/>.</param>
    /// <param name="result">The fraction; <see cref="Zero"/> when there is none.</param>
    /// <returns>Whether the text is a fraction.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Fraction result)
    {
        result = default;
        if (s.Length > LongestText)
        {
            return false;
        }

        var isNegative = s is ['-', ..];
        var text = isNegative ? s[1..] : s;
        var slash = text.IndexOf('/');
        var numerator = slash < 0 ? text : text[..slash];
        var denominator = slash < 0 ? "1" : text[(slash + 1)..];
        if (!Digits.AreAll(numerator) || !Digits.AreAll(denominator))
        {
            return false;
        }

        var over = BigInteger.Parse(denominator, NumberStyles.None, CultureInfo.InvariantCulture);
        if (over.IsZero)
        {
            return false;
        }

        var value = BigInteger.Parse(numerator, NumberStyles.None, CultureInfo.InvariantCulture);
        result = Create(isNegative ? -value : value, over);
        return true;
    }

    /// <summary>Adds fractions.</summary>
    /// <param name="values">The fractions; none gives <see cref="Zero"/>.</param>
    /// <returns>The exact sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Fraction Sum(IEnumerable<Fraction> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Aggregate(Zero, (sum, value) => sum + value);
    }

    /// <summary>The fraction, read as euros, rounded to the cent.</summary>
    /// <param name="rounding">What becomes of a part of a cent.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a rounding.</exception>
    /// <exception cref="OverflowException">The amount is out of range.</exception>
    public Euros RoundToCents(Rounding rounding) => Euros.FromCents((long)Scaled(100, rounding));

    /// <summary>The fraction rounded to a number of decimals: for a table, a file or a chart, once all is computed.</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rounding">What becomes of the part beyond them.</param>
    /// <returns>The number, with that many decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is out of bounds, or <paramref name="rounding"/> is not a rounding.
    /// </exception>
    /// <exception cref="OverflowException">A <see cref="decimal"/> cannot hold the number with that many decimals.</exception>
    public decimal Round(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        var digits = decimal.GetBits((decimal)Scaled(BigInteger.Pow(10, decimals), rounding));
        return new(digits[0], digits[1], digits[2], digits[3] < 0, (byte)decimals);
    }

    /// <summary>
    /// The fraction in so many parts of a unit, rounded. Magnitudes are rounded, so that opposite fractions give opposite numbers.
    /// </summary>
    private BigInteger Scaled(BigInteger parts, Rounding rounding)
    {
        var (whole, rest) = BigInteger.DivRem(BigInteger.Abs(Numerator) * parts, Denominator);
        var half = (rest * 2).CompareTo(Denominator);
        var up = rounding switch
        {
            Rounding.Down => false,
            Rounding.Up => !rest.IsZero,
            Rounding.HalfUp => half >= 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !whole.IsEven),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a rounding."),
        };
        return (up ? whole + 1 : whole) * Sign;
    }

    /// <summary>An amount in euros where the fraction is one, for a text with two decimals; else the fraction itself.</summary>
    internal object AsAmount() => (this * 100m).Denominator.IsOne && Numerator >= long.MinValue / 100 && Numerator <= long.MaxValue / 100
        ? (object)RoundToCents(Rounding.Down)
        : this;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Fraction other => CompareTo(other),
        _ => throw new ArgumentException("A fraction compares with its own type only.", nameof(obj)),
    };

    /// <summary>The number as a text.</summary>
    /// <param name="format">
    /// <c>R</c> for the exact text that <see cref="Parse(ReadOnlySpan{char})"/> reads; null, empty or <c>G</c> for that of
    /// <see cref="ToString()"/>.
    /// </param>
    /// <param name="formatProvider">Ignored: fractions have one form in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "R" when Denominator.IsOne => Numerator.ToString(CultureInfo.InvariantCulture),
        "R" => $"{Numerator.ToString(CultureInfo.InvariantCulture)}/{Denominator.ToString(CultureInfo.InvariantCulture)}",
        _ => throw new FormatException($"'{format}' is not a format of a fraction: R or G."),
    };

    /// <summary>Writes the number as a text into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The characters written; 0 when the span is too short.</param>
    /// <param name="format">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Ignored: fractions have one form in every culture.</param>
    /// <returns>Whether the span was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString(format.ToString(), provider);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>The number with up to six decimals after a point, followed by an ellipsis where it goes on.</summary>
    /// <returns>A text such as <c>446.713916…</c>, <c>0.25</c> or <c>-3</c>: never rounded, cut.</returns>
    public override string ToString() => Write(BigInteger.Abs(Numerator / Denominator).ToString(CultureInfo.InvariantCulture), ".");

    /// <summary>
    /// The number as a language writes it, for people to read: up to six decimals, followed by an ellipsis where it goes on.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>A text such as <c>20&#160;102,12625</c> (with a no-break space) or <c>20,102.12625</c>: never rounded, cut.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language)
    {
        var numbers = Numbers.Of(language);
        return Write(BigInteger.Abs(Numerator / Denominator).ToString("#,0", numbers), numbers.NumberDecimalSeparator);
    }

    private string Write(string whole, string separator)
    {
        var rest = BigInteger.Abs(Numerator) % Denominator;
        var (decimals, beyond) = BigInteger.DivRem(rest * BigInteger.Pow(10, Decimals), Denominator);
        var digits = ((int)decimals).ToString("D" + Decimals, CultureInfo.InvariantCulture);
        var ending = beyond.IsZero ? digits.TrimEnd('0') : digits + "…";
        return $"{(Sign < 0 ? "-" : "")}{whole}{(ending.Length == 0 ? "" : separator)}{ending}";
    }
}
