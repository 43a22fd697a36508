using System.Numerics;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Money;

public class FractionTests
{
    [Fact]
    public void Default_IsZero()
    {
        default(Fraction).Should().Be(Fraction.Zero).And.Be(Fraction.Create(0, -7));
        default(Fraction).Denominator.Should().Be(BigInteger.One);
        default(Fraction).ToString().Should().Be("0");
    }

    [Theory]
    [InlineData(6, -4, -3, 2)]
    [InlineData(-6, -4, 3, 2)]
    [InlineData(0, 5, 0, 1)]
    [InlineData(7, 1, 7, 1)]
    [InlineData(7, -1, -7, 1)]
    public void Create_IsInLowestTerms(int numerator, int denominator, int lowest, int over)
    {
        var fraction = Fraction.Create(numerator, denominator);
        (fraction.Numerator, fraction.Denominator).Should().Be(((BigInteger)lowest, (BigInteger)over));
    }

    [Fact]
    public void Zero_DividesNothing()
    {
        FluentActions.Invoking(() => Fraction.Create(1, 0)).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Fraction.One / Fraction.Zero).Should().Throw<DivideByZeroException>();
    }

    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("45", 45, 1)]
    [InlineData("0.250", 1, 4)]
    [InlineData("-1.5", -3, 2)]
    public void FromDecimal_LosesNothing(string text, int numerator, int denominator) =>
        Fraction.FromDecimal(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).Should()
            .Be(Fraction.Create(numerator, denominator));

    [Fact]
    public void FromDecimal_AtTheEnds_LosesNothing()
    {
        Fraction.FromDecimal(decimal.MaxValue).Numerator.Should().Be((BigInteger)decimal.MaxValue);
        Fraction.FromDecimal(new decimal(-1, -1, -1, true, 28)).Should()
            .Be(Fraction.Create(1 - BigInteger.Pow(2, 96), BigInteger.Pow(10, 28)));
    }

    [Theory]
    [InlineData(5, 1000, Rounding.HalfUp, 1)]
    [InlineData(5, 1000, Rounding.HalfEven, 0)]
    [InlineData(15, 1000, Rounding.HalfEven, 2)]
    [InlineData(15, 1000, Rounding.HalfUp, 2)]
    [InlineData(49, 10000, Rounding.HalfUp, 0)]
    [InlineData(51, 10000, Rounding.HalfEven, 1)]
    [InlineData(99, 10000, Rounding.Down, 0)]
    [InlineData(1, 10000, Rounding.Up, 1)]
    [InlineData(1, 100, Rounding.Up, 1)]
    public void Round_IsTheNamedOne_OfBothSigns(int numerator, int denominator, Rounding rounding, int cents)
    {
        Fraction.Create(numerator, denominator).RoundToCents(rounding).Cents.Should().Be(cents);
        Fraction.Create(-numerator, denominator).RoundToCents(rounding).Cents.Should().Be(-cents);
    }

    [Fact]
    public void Round_OutOfRangeOrUnnamed_Throws()
    {
        FluentActions.Invoking(() => Fraction.Create(BigInteger.Pow(10, 30), 1).RoundToCents(Rounding.Down)).Should()
            .Throw<OverflowException>();
        FluentActions.Invoking(() => Fraction.One.RoundToCents((Rounding)9)).Should().Throw<ArgumentOutOfRangeException>();
        Fraction.FromEuros(Euros.FromCents(long.MinValue)).RoundToCents(Rounding.Up).Cents.Should().Be(long.MinValue);
    }

    [Theory]
    [InlineData(5_360_567, 12_000, "446.713916…")]
    [InlineData(1, 4, "0.25")]
    [InlineData(-3, 1, "-3")]
    [InlineData(-1, 3, "-0.333333…")]
    [InlineData(1, 10_000_000, "0.000000…")]
    [InlineData(999_999, 1_000_000, "0.999999")]
    public void ToString_IsCut_AndSaysSo(int numerator, int denominator, string text)
    {
        Fraction.Create(numerator, denominator).ToString().Should().Be(text);
        ExplanationLaws.InAnOddCulture(() => Fraction.Create(numerator, denominator).ToString()).Should().Be(text);
    }

    [Theory]
    [InlineData(241_225_515, 12_000, "20\u00a0102,12625", "20,102.12625")]
    [InlineData(-1, 3, "-0,333333…", "-0.333333…")]
    [InlineData(-76_096, 1, "-76\u00a0096", "-76,096")]
    public void In_IsAsTheLanguageWritesIt(int numerator, int denominator, string french, string english)
    {
        var value = Fraction.Create(numerator, denominator);
        ExplanationLaws.InAnOddCulture(() => (value.In(Language.French), value.In(Language.English))).Should().Be((french, english));
        FluentActions.Invoking(() => value.In((Language)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("-3", -3, 1)]
    [InlineData("5360567/12000", 5_360_567, 12_000)]
    [InlineData("-6/4", -3, 2)]
    public void Parse_ReadsTheExactText(string text, int numerator, int denominator)
    {
        Fraction.Parse(text).Should().Be(Fraction.Create(numerator, denominator));
        Fraction.Parse(text, null).Should().Be(Fraction.Create(numerator, denominator));
        Fraction.Parse(text.AsSpan()).Should().Be(Fraction.Create(numerator, denominator));
        Fraction.TryParse(text, out var result).Should().BeTrue();
        result.Should().Be(Fraction.Create(numerator, denominator));
        Fraction.TryParse(text.AsSpan(), out result).Should().BeTrue();
        result.Should().Be(Fraction.Create(numerator, denominator));
        Fraction.Parse($"({text})".AsSpan(1, text.Length), null).Should().Be(Fraction.Create(numerator, denominator));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("+1")]
    [InlineData("1/+2")]
    [InlineData(" 1")]
    [InlineData("1 /2")]
    [InlineData("0.5")]
    [InlineData("1/2/3")]
    [InlineData("3\0")]
    [InlineData("1\0/2")]
    [InlineData("3/4\0")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("x")]
    public void Parse_OfNoFraction_IsRefused(string text)
    {
        Fraction.TryParse(text, null, out var result).Should().BeFalse();
        result.Should().Be(Fraction.Zero);
        Fraction.TryParse(text.AsSpan(), null, out result).Should().BeFalse();
        FluentActions.Invoking(() => Fraction.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a fraction*");
        FluentActions.Invoking(() => Fraction.Parse(text, null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Fraction.Parse(text.AsSpan(), null)).Should().Throw<FormatException>();
        Fraction.TryParse(null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Fraction.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void TryFormat_WritesTheText_WhereItFits()
    {
        var third = Fraction.Create(-1, 3);
        Span<char> place = stackalloc char[4];
        third.TryFormat(place, out var written, "R", null).Should().BeTrue();
        (place[..written].ToString(), written).Should().Be(("-1/3", 4));
        third.TryFormat(place[..3], out written, "R", null).Should().BeFalse();
        written.Should().Be(0);
        $"{third:R} {third}".Should().Be("-1/3 -0.333333…");
        FluentActions.Invoking(() => third.TryFormat(new char[9], out _, "X", null)).Should().Throw<FormatException>();
    }

    [Property]
    public void ExactText_GoesThereAndBack(Fraction value)
    {
        var text = ExplanationLaws.InAnOddCulture(() => value.ToString("R", System.Globalization.CultureInfo.CurrentCulture));
        Fraction.Parse(text, System.Globalization.CultureInfo.CurrentCulture).Should().Be(value);
        value.ToString("G", null).Should().Be(value.ToString());
        FluentActions.Invoking(() => value.ToString("N2", null)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Comparison_WithAnotherType_Throws()
    {
        ((IComparable)Fraction.One).CompareTo(null).Should().Be(1);
        FluentActions.Invoking(() => ((IComparable)Fraction.One).CompareTo(1)).Should().Throw<ArgumentException>();
    }

    [Property]
    public void Numbers_FormAField(Fraction a, Fraction b, Fraction c)
    {
        (a + b).Should().Be(b + a);
        (a * (b + c)).Should().Be((a * b) + (a * c));
        ((a + b) + c).Should().Be(a + (b + c));
        (a - a).Should().Be(Fraction.Zero);
        (a + b - b).Should().Be(a);
        if (b.Sign != 0)
        {
            (a / b * b).Should().Be(a);
        }

        Fraction.Add(a, b).Should().Be(a + b);
        Fraction.Subtract(a, b).Should().Be(a - b);
        Fraction.Multiply(a, b).Should().Be(a * b);
        Fraction.Negate(a).Should().Be(-a);
        Fraction.Sum([a, b, c]).Should().Be(a + b + c);
    }

    [Property]
    public void Order_IsThatOfTheDifference(Fraction a, Fraction b)
    {
        a.CompareTo(b).Should().Be((a - b).Sign);
        (a < b, a <= b, a > b, a >= b, a == b).Should().Be(
            ((a - b).Sign < 0, (a - b).Sign <= 0, (a - b).Sign > 0, (a - b).Sign >= 0, (a - b).Sign == 0));
    }

    [Property]
    public void Amounts_GoThereAndBack(Euros amount)
    {
        foreach (var rounding in Enum.GetValues<Rounding>())
        {
            Fraction.FromEuros(amount).RoundToCents(rounding).Should().Be(amount);
        }
    }

    [Theory]
    [InlineData("1/3", 4, Rounding.HalfUp, "0.3333")]
    [InlineData("2/3", 2, Rounding.HalfUp, "0.67")]
    [InlineData("-2/3", 2, Rounding.Down, "-0.66")]
    [InlineData("1/3", 0, Rounding.Up, "1")]
    [InlineData("5/2", 0, Rounding.HalfUp, "3")]
    [InlineData("-5/2", 0, Rounding.HalfUp, "-3")]
    [InlineData("5/2", 0, Rounding.HalfEven, "2")]
    [InlineData("7/2", 0, Rounding.HalfEven, "4")]
    [InlineData("3", 2, Rounding.Up, "3.00")]
    [InlineData("1/7", 28, Rounding.Down, "0.1428571428571428571428571428")]
    public void Round_KeepsTheDecimalsAskedFor(string fraction, int decimals, Rounding rounding, string expected) =>
        Fraction.Parse(fraction, null).Round(decimals, rounding).ToString(System.Globalization.CultureInfo.InvariantCulture).Should()
            .Be(expected);

    [Fact]
    public void Round_OutOfBounds_IsRefused()
    {
        var third = Fraction.Create(1, 3);
        FluentActions.Invoking(() => third.Round(-1, Rounding.Up)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => third.Round(29, Rounding.Up)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => third.Round(2, (Rounding)9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*rounding*");
        FluentActions.Invoking(() => Fraction.Create(10, 1).Round(28, Rounding.Up)).Should().Throw<OverflowException>();
    }

    /// <summary>A text of a request is read to a bound: reducing a fraction takes time that grows faster than its text.</summary>
    [Fact]
    public void Parse_OfALongText_EndsAtTheBound()
    {
        var digits = new string('7', 4_999);
        var long1 = $"{digits}1/{digits}";
        long1.Length.Should().Be(10_000);
        Fraction.Parse(long1).ToString("R", null).Should().Be(long1);
        Fraction.TryParse($"-{long1}", out _).Should().BeFalse();
        FluentActions.Invoking(() => Fraction.Parse(new string('1', 1_000_000))).Should().Throw<FormatException>();
    }

    [Property]
    public void Round_ToTwoDecimals_IsThatToTheCent(Fraction value, Rounding rounding)
    {
        if (value > -1_000_000m && value < 1_000_000m)
        {
            value.Round(2, rounding).Should().Be(value.RoundToCents(rounding).ToDecimal());
            value.Round(6, Rounding.Down).Should().Be((-value).Round(6, Rounding.Down) * -1);
        }
    }

    [Fact]
    public void Errors_SayWhatIsWrong()
    {
        FluentActions.Invoking(() => Fraction.Create(1, 0)).Should().Throw<DivideByZeroException>().WithMessage("*denominator*");
        FluentActions.Invoking(() => Fraction.Create(1, 2) / Fraction.Zero).Should().Throw<DivideByZeroException>()
            .WithMessage("*divided by zero*");
        FluentActions.Invoking(() => Fraction.Parse("x", null)).Should().Throw<FormatException>().WithMessage("*5360567/12000*");
        FluentActions.Invoking(() => Fraction.Parse("/2", null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Fraction.Create(1, 2).ToString("X", null)).Should().Throw<FormatException>()
            .WithMessage("*'X'*R or G*");
        FluentActions.Invoking(() => ((IComparable)Fraction.Zero).CompareTo(1)).Should().Throw<ArgumentException>()
            .WithMessage("*own type*");
        FluentActions.Invoking(() => Fraction.Sum(null!)).Should().Throw<ArgumentNullException>().WithParameterName("values");
        Fraction.Create(3, 1).ToString("R", null).Should().Be("3");
        Fraction.Create(1, 4).ToString("", null).Should().Be("0.25");
        Fraction.Divide(Fraction.Create(1, 2), Fraction.Create(1, 3)).Should().Be(Fraction.Create(3, 2));
    }
}
