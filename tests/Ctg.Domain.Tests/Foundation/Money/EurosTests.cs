using System.Numerics;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Money;

public class EurosTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("700", 70_000)]
    [InlineData("0.5", 50)]
    [InlineData("-0.05", -5)]
    [InlineData("53605.67", 5_360_567)]
    [InlineData("007.10", 710)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void Parse_OfAnAmount_IsExact(string text, long cents) => Euros.Parse(text).Cents.Should().Be(cents);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.234")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("--1")]
    [InlineData("1.-5")]
    [InlineData("٣")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("99999999999999999999")]
    public void Parse_OfNoAmount_IsRefused(string text)
    {
        Euros.TryParse(text, out var amount).Should().BeFalse();
        amount.Should().Be(Euros.Zero);
        FluentActions.Invoking(() => Euros.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(-5, "-0.05")]
    [InlineData(5_360_567, "53605.67")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void ToString_HasTwoDecimals(long cents, string text) => Euros.FromCents(cents).ToString().Should().Be(text);

    [Theory]
    [InlineData(0, "0,00", "0.00")]
    [InlineData(-5, "-0,05", "-0.05")]
    [InlineData(5_360_567, "53\u00a0605,67", "53,605.67")]
    [InlineData(-123_456_789, "-1\u00a0234\u00a0567,89", "-1,234,567.89")]
    [InlineData(long.MinValue, "-92\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758,08", "-92,233,720,368,547,758.08")]
    public void In_IsAsTheLanguageWritesIt(long cents, string french, string english)
    {
        var amount = Euros.FromCents(cents);
        ExplanationLaws.InAnOddCulture(() => (amount.In(Language.French), amount.In(Language.English))).Should().Be((french, english));
        FluentActions.Invoking(() => amount.In((Language)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Arithmetic_OutOfRange_Throws()
    {
        var greatest = Euros.FromCents(long.MaxValue);
        var smallest = Euros.FromCents(long.MinValue);
        FluentActions.Invoking(() => greatest + Euros.FromCents(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => smallest - Euros.FromCents(1)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -smallest).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Sum_OutOfRangeOnItsWayAlone_IsExact()
    {
        var greatest = Euros.FromCents(long.MaxValue);
        Euros.Sum([greatest, Euros.FromCents(1), Euros.FromCents(-1)]).Should().Be(greatest);
        FluentActions.Invoking(() => Euros.Sum([greatest, Euros.FromCents(1)])).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Euros.Sum(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Default_IsZero() => default(Euros).Should().Be(Euros.Zero);

    [Property]
    public void Parse_OfItsText_IsTheAmount(Euros amount)
    {
        Euros.Parse(amount.ToString()).Should().Be(amount);
        Span<char> text = stackalloc char[21];
        amount.TryFormat(text, out var written, default, null).Should().BeTrue();
        text[..written].ToString().Should().Be(amount.ToString());
        amount.TryFormat(text[..(written - 1)], out written, default, null).Should().BeFalse();
    }

    [Property]
    public void Arithmetic_AgreesWithBigIntegers(Euros left, Euros right)
    {
        Agrees(() => left + right, (BigInteger)left.Cents + right.Cents);
        Agrees(() => left - right, (BigInteger)left.Cents - right.Cents);
        Agrees(() => -left, -(BigInteger)left.Cents);
        (left < right).Should().Be(left.Cents < right.Cents);
        Math.Sign(left.CompareTo(right)).Should().Be(left.Cents.CompareTo(right.Cents));
    }

    private static void Agrees(Func<Euros> compute, BigInteger expected)
    {
        if (expected >= long.MinValue && expected <= long.MaxValue)
        {
            compute().Cents.Should().Be((long)expected);
        }
        else
        {
            compute.Should().Throw<OverflowException>();
        }
    }

    [Property]
    public void Decimal_ComesBack(Euros amount)
    {
        Euros.FromDecimal(amount.ToDecimal()).Should().Be(amount);
        amount.ToDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(amount.ToString());
        Euros.FromDecimal(amount.ToDecimal() + 0.000m).Should().Be(amount);
    }

    [Theory]
    [InlineData("53605.67", 53_605_67)]
    [InlineData("-0.05", -5)]
    [InlineData("700", 700_00)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void FromDecimal_KeepsEveryCent(string euros, long cents) =>
        Euros.FromDecimal(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(Euros.FromCents(cents));

    [Theory]
    [InlineData("0.001")]
    [InlineData("-53605.675")]
    public void FromDecimal_OfAPartOfACent_IsRefused(string euros) =>
        FluentActions.Invoking(() => Euros.FromDecimal(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture))).Should()
            .Throw<ArgumentException>().WithMessage($"*{euros}*");

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("79228162514264337593543950335")]
    public void FromDecimal_OutOfRange_Overflows(string euros) =>
        FluentActions.Invoking(() => Euros.FromDecimal(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture))).Should()
            .Throw<OverflowException>();

    [Fact]
    public void Arithmetic_OutOfRange_Overflows()
    {
        var (least, most, cent) = (Euros.FromCents(long.MinValue), Euros.FromCents(long.MaxValue), Euros.FromCents(1));
        FluentActions.Invoking(() => most + cent).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => least - cent).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => -least).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Euros.Sum([most, cent])).Should().Throw<OverflowException>();
    }

    [Property]
    public void NamedForms_AreThoseOfTheOperators(Euros left, Euros right)
    {
        var (one, other) = (Euros.FromCents(left.Cents / 4), Euros.FromCents(right.Cents / 4));
        Euros.Add(one, other).Cents.Should().Be(one.Cents + other.Cents);
        Euros.Subtract(one, other).Cents.Should().Be(one.Cents - other.Cents);
        Euros.Negate(one).Cents.Should().Be(-one.Cents);
    }

    [Property]
    public void Order_IsThatOfTheCents(Euros left, Euros right)
    {
        foreach (var other in (Euros[])[left, right])
        {
            (left < other).Should().Be(left.Cents < other.Cents);
            (left <= other).Should().Be(left.Cents <= other.Cents);
            (left > other).Should().Be(left.Cents > other.Cents);
            (left >= other).Should().Be(left.Cents >= other.Cents);
            left.CompareTo(other).Should().Be(left.Cents.CompareTo(other.Cents));
        }

        ((IComparable)left).CompareTo(null).Should().BePositive();
        FluentActions.Invoking(() => ((IComparable)left).CompareTo("1.00")).Should().Throw<ArgumentException>().WithMessage("*own type*");
    }

    [Fact]
    public void Parse_OfNoAmount_SaysWhatIsExpected()
    {
        FluentActions.Invoking(() => Euros.Parse(".5")).Should().Throw<FormatException>()
            .WithMessage("'.5' is not an amount in euros such as 53605.67, *");
        FluentActions.Invoking(() => Euros.Parse("12,50 €".AsSpan())).Should().Throw<FormatException>().WithMessage("'12,50 €' is not *");
        FluentActions.Invoking(() => Euros.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        FluentActions.Invoking(() => Euros.Parse(null!, null)).Should().Throw<ArgumentNullException>().WithParameterName("s");
        Euros.TryParse(".50", out _).Should().BeFalse();
    }

    [Fact]
    public void TryFormat_InTooShortASpan_WritesNothing()
    {
        Span<char> text = stackalloc char[3];
        Euros.FromCents(1_00).TryFormat(text, out var written, default, null).Should().BeFalse();
        written.Should().Be(0);
    }
}
