using Ctg.Domain;
using Ctg.Domain.Bonus;
using Ctg.Domain.Json;
using Ctg.Samples.BonusTerritoire;
using Ctg.Samples.Common;

namespace Ctg.Samples.Tests;

/// <summary>The sample on the bonus territoire, run as from the command line.</summary>
public sealed class BonusTests : IDisposable
{
    private static readonly Convention Real =
        ConventionJson.ReadFile(Path.Combine(AppContext.BaseDirectory, "data", "saint-jean-de-la-ruelle.ctg.json")).OrThrow().Original;

    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-bonus-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("bonus.fr.txt", "--on", "2022-06-01")]
    [InlineData("bonus-closed.fr.txt", "--on", "2022-06-01", "--service", "EAJE", "--close", "le-bleuet", "--closure", "spread")]
    [InlineData(
        "bonus-new.en.txt", "--on", "2022-06-01", "--service", "EAJE", "--new", "coquelicot:5", "--rate", "2600", "--rate-source",
        "circulaire Cnaf 2021-004",
        "--lang", "en")]
    [InlineData(
        "bonus-alsh.fr.txt", "--on", "2026-11-25", "--service", "alsh", "--year", "2024", "--year", "2025", "--places",
        "periscolaire:400000", "--new",
        "extrascolaire:10000.5", "--rate", "0.15", "--rate-source", "Montant d'essai", "--support", "extrascolaire:120000.00:118000.00",
        "--table")]
    [InlineData(
        "bonus-stale.en.txt", "--on", "2026-11-25", "--service", "eaje", "--year", "2025", "--places", "creche-familiale:30",
        "coquelicot:24", "--closure", "withdraw",
        "--rate", "3600", "--rate-source", "circulaire Cnaf 2021-004", "--rate-checked", "2021-04-01", "--rate-review", "2021-12-31",
        "--lenient", "--lang", "en")]
    public void Sample_OnTheRealConvention_PrintsWhatIsExpected(string expected, params string[] args)
    {
        var (code, output, errors) = Run(args);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        SampleRun.PrintsWhatIsExpected(output, expected);
    }

    /// <summary>The figures of 2020 sum to the cent: 53,605.67 € over places, 94,657.01 € over acts, 208,187.26 € in all.</summary>
    [Fact]
    public void RealFigures_SumExactly()
    {
        var reference = StatedOffer.Of(Real, 2020);
        reference.Structures.Where(one => one.Service == ServiceKind.Eaje).Select(one => one.Units.Count).Should()
            .Equal(45m, 23m, 10m, 42m);
        reference.Structures.Where(one => one.Service == ServiceKind.Alsh).Select(one => one.Units.Count).Should()
            .Equal(76_096m, 284_211m, 21_218m);
        var bonus = Real.ComputeBonus(
            reference,
            [Domain.TerritoryOffer.Create(2022, reference.Structures)],
            Domain.Bonus.BonusParameters.None,
            Domain.Bonus.BonusInterpretation.Create(
                Domain.Bonus.ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, Domain.Bonus.BaremeReview.Strict),
            new(2022, 6, 1));
        Shares(ServiceKind.Eaje).Should().Be("20102.13 + 10274.42 + 4467.14 + 18761.98 = 53605.67");
        Shares(ServiceKind.Alsh).Should().Be("18879.55 + 70513.24 + 5264.22 = 94657.01");
        bonus.TotalOf(2022).Should().Be(Euros.Parse("208187.26"));
        bonus.ByOperator(2022).Should().ContainSingle().Which.Total.Should().Be(Euros.Parse("208187.26"));
        foreach (var service in bonus.Services)
        {
            service.Value.Certificate!.Verify().Should().BeEmpty();
            service.Value.Unpaid.Should().Be(Euros.Zero);
            service.Conclusion.Source!.Citation.In(Language.French).Should().Be("article 5, alinéa 4");
        }

        string Shares(ServiceKind service)
        {
            var one = bonus.Find(service, 2022)!.Value;
            return $"{string.Join(" + ", one.Structures.Select(structure => structure.Existing))} = {one.Existing}";
        }
    }

    /// <summary>
    /// An authority that joins supports what it runs; what is listed stays supported by the one that concluded the convention.
    /// </summary>
    [Fact]
    public void AuthorityThatJoins_LeavesTheSupportOfTheOthers()
    {
        string[] asked = ["--on", "2026-01-15", "--year", "2025"];
        var before = Run(asked);
        before.Errors.Should().BeEmpty();
        var epci = Epci.Create(new()
        {
            Id = Id<Party>.Parse("epci"),
            Name = "Métropole",
            Signature = Signature.On(new(2024, 11, 5)),
            JoinedOn = new(2024, 12, 1),
        });
        var history = Joined(epci);
        var file = Path.Combine(_folder, "joined.json");
        File.WriteAllBytes(file, ConventionJson.Write(history));
        Run([.. asked, "--file", file]).Should().Be(before);

        var text = history.AsOf(new(2026, 1, 15)).Convention;
        var coquelicot = text.Structures.Single(structure => structure.Id.Text == "coquelicot");
        var moved = Structure.Create(new()
        {
            Id = coquelicot.Id,
            Name = coquelicot.Name,
            Service = coquelicot.Service,
            Capacity = coquelicot.Capacity,
            Operator = Operator.Create(epci.Name, epci.Id),
        });
        var offer =
            StatedOffer.Of(Joined(epci, Change.Replace(ClauseId.Annex(2), Part.Structure(moved))).AsOf(new(2026, 1, 15)).Convention, 2020);
        var commune = text.Parties.OfType<Commune>().Single().Id;
        offer.Structures.Where(one => one.Structure == coquelicot.Id).Select(one => one.SupportedBy).Should().Equal(epci.Id);
        offer.Structures.Where(one => one.Structure != coquelicot.Id).Should().OnlyContain(one => one.SupportedBy == commune).And
            .NotBeEmpty();
    }

    /// <summary>
    /// Where two authorities concluded the convention, the list alone does not say which supports what: what one of them runs, it supports.
    /// </summary>
    [Fact]
    public void TwoAuthoritiesThatConcluded_SupportWhatTheyRun()
    {
        var epci = Epci.Create(new() { Id = Id<Party>.Parse("epci"), Name = "Métropole", Signature = Signature.On(new(2022, 12, 20)) });
        var two = Convention.Create(Real.ToDetails() with { Parties = [.. Real.Parties, epci] });
        var commune = two.Parties.OfType<Commune>().Single().Id;
        var offers = StatedOffer.Of(two, 2020).Structures;
        offers.Where(one => one.Operator?.Party == commune).Should().OnlyContain(one => one.SupportedBy == commune).And.NotBeEmpty();
        offers.Where(one => one.Operator?.Party is null).Should().OnlyContain(one => one.SupportedBy == null);
    }

    [Theory]
    [InlineData("choisir --closure", "--close", "coquelicot")]
    [InlineData("choose --closure", "--places", "coquelicot:22", "--lang", "en")]
    [InlineData("--rate et --rate-source", "--new", "coquelicot:1")]
    [InlineData("--rate et --rate-source", "--new", "coquelicot:1", "--rate", "2600")]
    [InlineData("n'est pas une structure", "--new", "mairie:1")]
    [InlineData("n'est pas un nombre", "--new", "coquelicot:x", "--rate", "1", "--rate-source", "x")]
    [InlineData("n'est pas un nombre d'unités", "--new", "coquelicot")]
    [InlineData("n'est pas un nombre", "--new", "coquelicot:1", "--rate", "2 600", "--rate-source", "x")]
    [InlineData("n'est pas une année", "--year", "MMXXII")]
    [InlineData("pas postérieure à l'année de référence", "--year", "2020")]
    [InlineData("déjà employé", "--year", "2022", "--year", "2022")]
    [InlineData(
        "périmé", "--new", "coquelicot:1", "--rate", "2600", "--rate-source", "x", "--rate-checked", "2021-01-01", "--rate-review",
        "2021-01-01")]
    [InlineData("précéder", "--new", "coquelicot:1", "--rate", "2600", "--rate-source", "x", "--rate-review", "2021-01-01")]
    [InlineData("deux fois", "--close", "coquelicot", "--new", "coquelicot:5", "--closure", "spread")]
    [InlineData("deux fois", "--places", "coquelicot:20", "--new", "coquelicot:5")]
    [InlineData("ne servent qu'à", "--rate", "abc")]
    [InlineData("n'est pas un soutien", "--support", "coquelicot:1")]
    [InlineData("« mairie » n'est pas une structure", "--support", "mairie:1:1")]
    [InlineData("n'énonce pas de montant de référence", "--service", "clas")]
    [InlineData("creche", "--service", "creche")]
    [InlineData("n'existe pas", "--file", "no-such-file.json")]
    [InlineData("représentable", "--new", "coquelicot:70000000000000000000", "--rate", "2600", "--rate-source", "x")]
    public void Sample_OfAWrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = Run(args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }

    private static ConventionHistory Joined(Party party, params Change[] changes) => ConventionHistory.Create(new()
    {
        Original = Real,
        Avenants =
        [
            Avenant.Create(new()
            {
                Id = Id<Avenant>.Parse("avenant-1"),
                Title = "Adhésion de la métropole",
                SignedOn = PartialDate.On(new(2024, 11, 5)),
                KnownOn = new(2024, 11, 20),
                EffectiveOn = party.JoinedOn!.Value,
                Changes = [Change.Add(ClauseId.Closing, Part.Party(party)), .. changes],
            }),
        ],
    });

    private static (int Code, string Output, string Errors) Run(params string[] args) => SampleRun.Of(BonusCommand.Run, args);
}
