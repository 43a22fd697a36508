using Ctg.Domain.Audit;
using Ctg.Domain.Avenants;
using Ctg.Domain.Indicators;
using Ctg.Domain.Status;
using Ctg.Domain.Tests.Bonus;
using static Ctg.Domain.Tests.Aggregation.Observed;
using static Ctg.Domain.Tests.Refused;

namespace Ctg.Domain.Tests.Arguments;

/// <summary>Arguments of members that no specimen can be found for: sequences, spans and functions.</summary>
public class ArgumentTests
{
    private static readonly BilingualText Name = new("Essai", "Trial");

    [Fact]
    public void Missing_AreNamed()
    {
        Missing(() => AuditCheck.Create(null!, Severity.Warning, Name, (_, _) => { })).Should().Be("code");
        Missing(() => AuditCheck.Create("own", Severity.Warning, null!, (_, _) => { })).Should().Be("title");
        Missing(() => AuditCheck.Create("own", Severity.Warning, Name, null!)).Should().Be("examine");
        Saying(() => AuditCheck.Create("Own", Severity.Warning, Name, (_, _) => { })).Should()
            .Be("'Own' is not a code: lower-case words separated by hyphens. (Parameter 'code')");
        Saying(() => AuditCheck.Create("articles-gap", Severity.Warning, Name, (_, _) => { })).Should()
            .Be("'articles-gap' is a code of the library. (Parameter 'code')");
        Missing(() => Euros.Sum(null!)).Should().Be("amounts");
        Missing(() => Examples.Undated().StatusOn(new(2024, 1, 1)).Replay(null!)).Should().Be("facts");
        var table = Table(Flow());
        Missing(() => table.Ingest((IEnumerable<ObservationRow>)null!)).Should().Be("rows");
        Missing(() => table.Ingest((IEnumerable<Observation>)null!)).Should().Be("rows");
        Missing(() => table.Ingest((IEnumerable<ObservationColumns>)null!)).Should().Be("batches");
        var book = ObservationBook.Create([table]);
        Missing(() => book.Ingest(null!)).Should().Be("rows");
        Missing(() => book.Find(null!)).Should().Be("indicator");
        Missing(() => ObservationBook.Create(null!)).Should().Be("tables");
        Missing(() => Roster.Create(null!)).Should().Be("sites");
        Missing(() => YearSet.Create(null!)).Should().Be("runs");
        Missing(() => RollUp.TryFromBytes([], null!)).Should().Be("definition");
        var rolled = table.ToCube().RollUp(Only(SaintJean), new() { Grain = TimeGrain.Year });
        Missing(() => PublishedTable.TryCreate(null!, null, null, SuppressionPolicy.Create(1, 5, null))).Should().Be("figures");
        Missing(() => PublishedTable.TryCreate(rolled, null, null, null!)).Should().Be("policy");
        Missing(() => Id<Structure>.Parse(null!, null)).Should().Be("s");
    }

    [Fact]
    public void Languages_AreThoseOfTheLibrary()
    {
        var nowhere = (Language)9;
        OutOfRange(() => Name.In(nowhere)).Should().Be("language");
        OutOfRange(() => Examples.Undated().StatusOn(new(2024, 1, 1)).Render(nowhere)).Should().Be("language");
        OutOfRange(() => Euros.Zero.In(nowhere)).Should().Be("language");
        OutOfRange(() => new NodaTime.LocalDate(2024, 1, 1).InWords(nowhere)).Should().Be("language");
        OutOfRange(
            () => AuditSettings.TryCreate([], []).Value is { } settings
                ? ConventionAudit.Run(AuditSubject.Create(Avenants.Texts.History(), new(2024, 1, 1)), settings).Render(nowhere) : "")
                    .Should().Be("language");
        var version = Avenants.Texts.History().AsOf(new(2024, 1, 1));
        OutOfRange(() => version.DiffTo(version).Render(nowhere)).Should().Be("language");
        Saying(() => Name.In(nowhere)).Should().StartWith("Not a language of the library.");
        Saying(() => Euros.Zero.In(nowhere)).Should().StartWith("Not a language of the library.");
        Saying(() => new NodaTime.LocalDate(2024, 1, 1).InWords(nowhere)).Should().StartWith("Not a language of the library.");
    }

    [Fact]
    public void Codes_SayWhatIsExpected()
    {
        Saying(() => ClauseId.Parse("?")).Should().Be("'?' is not a clause such as preamble, art-10, art-12.1, closing or annex-4.");
        Saying(() => Domain.PartId.Parse("?")).Should()
            .Be("'?' is not a part of a convention such as term, structure/rpe, clause/art-12, objective/1.2.3 or action/1.8.");
        Saying(() => Territory.Parse("?")).Should()
            .Be("'?' is not a territory such as commune:45285, epci:244500468, departement:45, france or structure:coquelicot.");
        Saying(() => Perimeter.Parse("?")).Should().Be("'?' is not a perimeter such as commune:45285 or departement:45 - commune:45285.");
    }

    [Fact]
    public void OtherCodes_SayWhatIsExpected()
    {
        Saying(() => CommuneCode.Parse("?")).Should().Be("'?' is not an INSEE commune code such as 45285, 2A004 or 97105.");
        Saying(() => DepartementCode.Parse("00")).Should()
            .Be("'00' is not a code of a département or collectivité such as 45, 2A, 971 or 978.");
        Saying(() => CtesId.Parse("?")).Should().Be("'?' is not an @ctes identifier such as 045-214502858-20221219-DELIB2022353-DE.");
        Saying(() => Id<Structure>.Parse(new string('a', 65))).Should()
            .Be(
                $"'{new string('a', 65)}' is not a key such as creche-familiale: lower-case words separated by hyphens, 64 characters at "
                    + $"most.");
        Id<Structure>.Parse(new string('a', 64)).Text.Should().HaveLength(64);
        Saying(() => Siren.Parse("?")).Should().Be("'?' is not a SIREN: nine digits that pass the Luhn check.");
        Saying(() => Siret.Parse("?")).Should().Be("'?' is not a SIRET: fourteen digits, a SIREN first, that pass the Luhn check.");
        Saying(() => Signature.Parse("?")).Should()
            .Be("'?' is not a signature: awaited, undated, or a day known in full or in part such as 2022-12-20, 2022-12 or 2022.");
        Saying(() => Siren.Parse(new string('1', 80))).Should().StartWith($"'{new string('1', 80)}' is not");
        Saying(() => Siren.Parse(new string('1', 81))).Should().StartWith($"'{new string('1', 80)}…' is not");
        Saying(() => Siren.Parse(new string('1', 79) + "😀1")).Should()
            .StartWith($"'{new string('1', 79)}…' is not", "no character is cut in two");
        (Signature.Awaited.Text, Signature.Undated.Text).Should().Be(("awaited", "undated"));
    }

    [Fact]
    public void Codes_AreComparedInOneOrder()
    {
        var (one, two) = (ClauseId.Article(1), ClauseId.Article(2));
        (one < two, two < one, one < ClauseId.Article(1)).Should().Be((true, false, false));
        (one <= two, two <= one, one <= ClauseId.Article(1)).Should().Be((true, false, true));
        (one > two, two > one, one > ClauseId.Article(1)).Should().Be((false, true, false));
        (one >= two, two >= one, one >= ClauseId.Article(1)).Should().Be((false, true, true));
        ClauseId? none = null;
        (none < one, none <= null, one > none, none >= one, none > null).Should().Be((true, true, true, false, false));
        ((IComparable)one).CompareTo(null).Should().BePositive();
        Saying(() => ((IComparable)one).CompareTo("art-1")).Should().StartWith("ClauseId compares with its own type only.");
    }

    [Fact]
    public void Results_AreWrittenForLogs()
    {
        StatedCount.TryCreate(new()
        {
            At = ClauseId.Article(1),
            Thing = CountSubject.Places,
            Count = 3,
            Service = ServiceKind.Eaje,
        }).ToString().Should().Be("3 Places (art-1)");
        Roster.TryCreate([Site("a", "45285"), Site("a", "45285"), Site("a", "45285")]).ToString().Should().Be(
            "duplicate at sites[1].structure: 'a' is already used: it must be unique.\nduplicate at sites[2].structure: 'a' is already "
                + "used: it must be unique.");
        Article.TryCreate(ClauseId.Article(1), " ", "Un.").ToString().Should().StartWith("text-invalid at title: ");
    }

    [Fact]
    public void Months_AllHaveNames()
    {
        var days = Enumerable.Range(1, 12).Select(month => new NodaTime.LocalDate(2024, month, 2)).ToList();
        days.Select(day => day.InWords(Language.French).Split(' ')[1]).Should().Equal(
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre");
        days.Select(day => day.InWords(Language.English).Split(' ')[1]).Should().Equal(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");
    }

    [Fact]
    public void StandardClauses_AreFound()
    {
        foreach (var clause in StandardClauses.All)
        {
            StandardClauses.Find(clause.Clause).Should().BeSameAs(clause);
        }

        StandardClauses.Find(ClauseId.Article(99)).Should().BeNull();
    }
}
