using NodaTime;

namespace Ctg.Domain.Tests.Codes;

public class CodeTests
{
    [Theory]
    [InlineData("45285", "45")]
    [InlineData("01004", "01")]
    [InlineData("2A004", "2A")]
    [InlineData("97105", "971")]
    [InlineData("97501", "975")]
    [InlineData("97611", "976")]
    [InlineData("97701", "977")]
    [InlineData("97801", "978")]
    [InlineData("98411", "984")]
    [InlineData("98613", "986")]
    [InlineData("98735", "987")]
    [InlineData("98833", "988")]
    [InlineData("98901", "989")]
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
    [InlineData("97901")]
    [InlineData("98000")]
    [InlineData("98001")]
    [InlineData("98100")]
    [InlineData("98301")]
    [InlineData("98501")]
    [InlineData("98700")]
    [InlineData("99138")]
    [InlineData("69M01")]
    [InlineData("6AE01")]
    [InlineData("45000")]
    [InlineData("4528٣")]
    public void CommuneCode_OfNoTerritory_IsRefused(string text) => CommuneCode.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("00")]
    [InlineData("20")]
    [InlineData("96")]
    [InlineData("970")]
    [InlineData("979")]
    [InlineData("980")]
    [InlineData("983")]
    [InlineData("985")]
    [InlineData("990")]
    [InlineData("97")]
    [InlineData("98")]
    [InlineData("99")]
    [InlineData("0978")]
    [InlineData("69m")]
    [InlineData("69D")]
    [InlineData("67M")]
    [InlineData("6AF")]
    [InlineData("2C")]
    [InlineData("1")]
    [InlineData("-5")]
    [InlineData("5-")]
    public void DepartementCode_OfNone_IsRefused(string text) => DepartementCode.TryParse(text, out _).Should().BeFalse();

    /// <summary>INSEE, code officiel géographique: every code of three characters that begins with 9, and no other.</summary>
    [Fact]
    public void DepartementCode_Overseas_IsThatOfTheOfficialList()
    {
        string[] official = ["971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988", "989"];
        Enumerable.Range(900, 100).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Where(text => DepartementCode.TryParse(text, out _)).Should().Equal(official);
        official.Should().AllSatisfy(text => DepartementCode.Parse(text).IsTerritory.Should().BeTrue());
    }

    [Theory]
    [InlineData("45", null)]
    [InlineData("971", null)]
    [InlineData("975", null)]
    [InlineData("976", "2011-03-31")]
    [InlineData("977", "2008-01-01")]
    [InlineData("978", "2008-01-01")]
    [InlineData("984", null)]
    [InlineData("987", null)]
    [InlineData("989", "2008-01-01")]
    [InlineData("69M", "2015-01-01")]
    [InlineData("6AE", "2021-01-01")]
    public void DepartementCode_OfThisCentury_KnowsItsFirstDay(string text, string? since) =>
        DepartementCode.Parse(text).Since.Should().Be(since is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value);

    /// <summary>
    /// The métropole de Lyon and the Collectivité européenne d'Alsace are bodies: communes, Cafs and préfectures keep 69, 67 and 68.
    /// </summary>
    [Theory]
    [InlineData("69M")]
    [InlineData("6AE")]
    public void DepartementCode_OfABody_IsThatOfAPartyAlone(string text)
    {
        var code = DepartementCode.Parse(text);
        code.IsTerritory.Should().BeFalse();
        var details = new PartyDetails { Id = Id<Party>.Parse("partie"), Name = "Partie", Signature = Signature.Awaited };
        Departement.Create(details, code).Code.Should().Be(code);
        Caf.TryCreate(details, code).Violations.Should().ContainSingle().Which.Should().Match<Violation>(
            violation => violation.Code == "departement-not-territory" && violation.Place == "departement");
        Domain.Territory.TryParse($"departement:{text}", out _).Should().BeFalse();
        code.Invoking(Domain.Territory.OfDepartement).Should().Throw<ArgumentException>().WithParameterName("departement");
        CtesId.TryParse($"{text}-214502858-20221219-X-DE", out _).Should().BeFalse();
    }

    /// <summary>A former code is read where its territory keeps its own code: it counts as that territory.</summary>
    [Theory]
    [InlineData("97123")]
    [InlineData("97127")]
    public void CommuneCode_FormerInGuadeloupe_IsReadAsGuadeloupe(string text) =>
        CommuneCode.Parse(text).Departement.Text.Should().Be("971");

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
    [InlineData("975")]
    [InlineData("977")]
    [InlineData("978")]
    [InlineData("987")]
    [InlineData("988")]
    public void CtesId_Overseas_KnowsItsCollectivite(string code) =>
        CtesId.Parse($"{code}-214502858-20221219-X-DE").Departement.Text.Should().Be(code);

    [Theory]
    [InlineData("045-214502858-00010101-X-DE", true)]
    [InlineData("045-214502858-20221219-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX-DE", true)]
    [InlineData("045-214502858-20221219-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX-DE", false)]
    public void CtesId_OfTheFirstYearAndOfSixtyFourCharacters_IsRead(string text, bool isRead) =>
        CtesId.TryParse(text, out _).Should().Be(isRead);

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
    [InlineData("979-214502858-20221219-X-DE")]
    [InlineData("985-214502858-20221219-X-DE")]
    [InlineData("099-214502858-20221219-X-DE")]
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
    [InlineData("blank")]
    [InlineData("2022-13")]
    [InlineData("0000")]
    [InlineData("")]
    public void Signature_OutOfForm_IsRefused(string text) => Signature.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Signature_OfADay_KnowsIt()
    {
        Signature.Parse("2022-12-20").Day.Should().Be(new LocalDate(2022, 12, 20));
        Signature.Parse("undated").Should().BeSameAs(Signature.Undated);
        Signature.Undated.Day.Should().BeNull();
    }

    [Fact]
    public void Signature_OfADayKnownInPart_KeepsItsBounds()
    {
        var signature = Signature.Parse("2022");
        signature.State.Should().Be(SignatureState.PartlyDated);
        signature.Day.Should().BeNull();
        signature.Date.Should().Be(PartialDate.InYear(2022));
        Signature.Parse("2022-12").Date.Should().Be(PartialDate.InMonth(2022, 12));
        Signature.Of(PartialDate.Blank).Should().BeSameAs(Signature.Undated);
        Signature.Of(PartialDate.On(new(2022, 12, 20))).Should().Be(Signature.On(new(2022, 12, 20)));
        (Signature.Undated.Date, Signature.Awaited.Date).Should().Be((PartialDate.Blank, null));
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
