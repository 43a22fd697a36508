using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Tests.Codes;

public class CodeTests
{
    [Theory]
    [InlineData("45285", "45")]
    [InlineData("01004", "01")]
    [InlineData("2A004", "2A")]
    [InlineData("97105", "971")]
    public void CommuneCode_OfATerritory_KnowsItsDepartement(string text, string departement) =>
        CommuneCode.Parse(text).Departement.Text.Should().Be(departement);

    [Theory]
    [InlineData("")]
    [InlineData("4528")]
    [InlineData("452850")]
    [InlineData("20004")]
    [InlineData("2a004")]
    [InlineData("96001")]
    [InlineData("97005")]
    [InlineData("97700")]
    [InlineData("45000")]
    [InlineData("4528٣")]
    public void CommuneCode_OfNoTerritory_IsRefused(string text) => CommuneCode.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("00")]
    [InlineData("20")]
    [InlineData("96")]
    [InlineData("970")]
    [InlineData("977")]
    [InlineData("2C")]
    [InlineData("1")]
    [InlineData("-5")]
    [InlineData("5-")]
    public void DepartementCode_OfNone_IsRefused(string text) => DepartementCode.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("214502858")]
    [InlineData("356000000")]
    public void Siren_ThatPassesLuhn_IsRead(string text) => Siren.TryParse(text, out _).Should().BeTrue();

    [Theory]
    [InlineData("214502859")]
    [InlineData("21450285")]
    [InlineData("2145028580")]
    [InlineData("214 502 858")]
    public void Siren_ThatFails_IsRefused(string text) => Siren.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("35600000000048", true, "Luhn, as any other")]
    [InlineData("35600000049837", true, "sum of digits 45, Luhn fails")]
    [InlineData("35600000049838", false, "sum of digits 46, Luhn fails")]
    [InlineData("21450285800013", false, "another SIREN has no exception: sum of digits 39")]
    [InlineData("3560000000009", false, "thirteen digits, though they pass Luhn")]
    [InlineData("356000000000048", false, "fifteen digits")]
    public void Siret_OfLaPoste_HasItsOwnCheck(string text, bool valid, string because) =>
        Siret.TryParse(text, out _).Should().Be(valid, because);

    [Fact]
    public void Siret_OfAnotherUnit_GetsNoSumOfDigits()
    {
        // The digits sum to 40, a multiple of five, and Luhn fails.
        const string Text = "21450285800014";
        Text.Sum(digit => digit - '0').Should().Be(40);
        Siret.TryParse(Text, out _).Should().BeFalse();
    }

    [Fact]
    public void CtesId_OfTheRealAct_HasItsFields()
    {
        var id = CtesId.Parse("045-214502858-20221219-DELIB2022353-DE");
        id.Departement.Should().Be(DepartementCode.Parse("45"));
        id.Siren.Should().Be(Siren.Parse("214502858"));
        id.DecidedOn.Should().Be(new LocalDate(2022, 12, 19));
        id.Number.Should().Be("DELIB2022353");
        id.Nature.Should().Be("DE");
    }

    [Fact]
    public void CtesId_WithHyphensInItsNumber_IsReadFromBothEnds()
    {
        var id = CtesId.Parse("02A-214502858-20221219-2022-12-B-AR");
        id.Number.Should().Be("2022-12-B");
        id.Nature.Should().Be("AR");
        id.Departement.Text.Should().Be("2A");
    }

    [Theory]
    [InlineData("045-214502858-00010101-X-DE", true)]
    [InlineData("045-214502858-20221219-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX-DE", true)]
    [InlineData("045-214502858-20221219-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX-DE", false)]
    public void CtesId_OfTheFirstYearAndOfSixtyFourCharacters_IsRead(string text, bool isRead) => CtesId.TryParse(text, out _).Should().Be(isRead);

    [Theory]
    [InlineData("45-214502858-20221219-X-DE")]
    [InlineData("045-214502858-20221219--DE")]
    [InlineData("045-214502858-20221219-DE")]
    [InlineData("045-214502859-20221219-X-DE")]
    [InlineData("045-214502858-20220230-X-DE")]
    [InlineData("045-214502858-00001219-X-DE")]
    [InlineData("045-214502858-20221219-X-de")]
    [InlineData("045-214502858-20221219-X Y-DE")]
    [InlineData("045-214502858-20221219--X-DE")]
    [InlineData("020-214502858-20221219-X-DE")]
    public void CtesId_OutOfForm_IsRefused(string text) => CtesId.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("a b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Id_OutOfForm_IsRefused(string text) => Id<Structure>.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Parse_OfNoCode_SaysWhatIsExpected()
    {
        var parsing = () => ActionNumber.Parse("1.x");
        parsing.Should().Throw<FormatException>().WithMessage("'1.x' is not an action's number*");
    }

    [Fact]
    public void ClauseId_Sorts_AsTheDocumentDoes()
    {
        string[] order = ["preamble", "art-2", "art-10", "art-10.2", "art-10.10", "art-11", "closing", "annex-1", "annex-1.1", "annex-2"];
        order.Reverse().Select(text => ClauseId.Parse(text)).Order().Select(clause => clause.Text).Should().Equal(order);
        ClauseId.Parse("art-12.4").Whole.Should().Be(ClauseId.Article(12));
    }

    [Theory]
    [InlineData("art-0")]
    [InlineData("art-01")]
    [InlineData("art-1.0")]
    [InlineData("art-1.")]
    [InlineData("art-1000")]
    [InlineData("art-")]
    [InlineData("article-1")]
    [InlineData("Preamble")]
    public void ClauseId_OutOfForm_IsRefused(string text) => ClauseId.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void ActionNumber_Sorts_AsNumbers()
    {
        string[] order = ["1.1", "1.2", "1.10", "2.1", "5", "5.1", "10.1"];
        order.Reverse().Select(text => ActionNumber.Parse(text)).Order().Select(number => number.Text).Should().Equal(order);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("1.0")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("01.1")]
    [InlineData("1.2.3")]
    [InlineData("1000")]
    public void ActionNumber_OutOfForm_IsRefused(string text) => ActionNumber.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2022-2022", "2022")]
    [InlineData("2022-2025", "2022-2025")]
    [InlineData("1000", "1000")]
    [InlineData("9998", "9998")]
    public void YearRun_IsRead_InCanonicalForm(string text, string canonical) => YearRun.Parse(text).Text.Should().Be(canonical);

    [Theory]
    [InlineData("2025-2022")]
    [InlineData("0999")]
    [InlineData("9999")]
    [InlineData("22-25")]
    [InlineData("2022/2025")]
    [InlineData("2022-")]
    public void YearRun_OutOfForm_IsRefused(string text) => YearRun.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2022-02-30")]
    [InlineData("2022-2-3")]
    [InlineData("Undated")]
    [InlineData("")]
    public void Signature_OutOfForm_IsRefused(string text) => Signature.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Signature_OfADay_KnowsIt()
    {
        Signature.Parse("2022-12-20").Day.Should().Be(new LocalDate(2022, 12, 20));
        Signature.Parse("undated").Should().BeSameAs(Signature.Undated);
        Signature.Undated.Day.Should().BeNull();
    }

    [Theory]
    [InlineData("P6M", 6, 0)]
    [InlineData("P15D", 0, 15)]
    public void NoticePeriod_IsRead_InItsUnit(string text, int months, int days)
    {
        var period = NoticePeriod.Parse(text);
        (period.Months, period.Days).Should().Be((months, days));
    }

    [Theory]
    [InlineData("P0M")]
    [InlineData("P-1M")]
    [InlineData("P1Y")]
    [InlineData("P1M1D")]
    [InlineData("PM")]
    [InlineData("6M")]
    public void NoticePeriod_OutOfForm_IsRefused(string text) => NoticePeriod.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Factories_OutOfRange_Throw()
    {
        Action[] calls =
        [
            () => ClauseId.Article(0),
            () => ClauseId.Annex(1, -1),
            () => ClauseId.Article(1, 1000),
            () => ActionNumber.Create(0),
            () => ActionNumber.Create(1, 0),
            () => YearRun.Create(2025, 2022),
            () => NoticePeriod.FromMonths(0),
            () => NoticePeriod.FromDays(1000),
        ];
        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentOutOfRangeException>());
    }
}
