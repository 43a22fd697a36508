using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Avenants;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Json;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Samples.Tests;

/// <summary>The README's snippets, run on the real convention. <see cref="ReadmeTests"/> compares the texts.</summary>
public sealed class ReadmeSnippets : IDisposable
{
    private static readonly string RealConvention = Path.Combine(AppContext.BaseDirectory, "data", "saint-jean-de-la-ruelle.ctg.json");
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-readme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [SuppressMessage("Performance", "CA1869", Justification = "A snippet is whole in itself.")]
    public void Json_HoldsTheLibrarysValues()
    {
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var options = new JsonSerializerOptions { TypeInfoResolverChain = { ConventionJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver() } };
        var shares = new Dictionary<Id<Structure>, Euros> { [Id<Structure>.Parse("creche-familiale")] = Euros.Parse("20102.13") };
        var json = JsonSerializer.Serialize(shares, options);
        Console.WriteLine(json); // {"creche-familiale":20102.13}
        Console.WriteLine(JsonSerializer.Deserialize<Dictionary<Id<Structure>, Euros>>(json, options)!.Values.Single()); // 20102.13
        Console.SetOut(before);
        console.ToString().Should().Be("{\"creche-familiale\":20102.13}\n20102.13\n");
    }

    [Fact]
    public void Change_BuildsAndWrites()
    {
        string[] args = [RealConvention, Path.Combine(_folder, "copy.json")];

        var original = ConventionJson.ReadFile(args[0]).OrThrow().Original;
        var longer = Term.Create(original.Term.First, new(2026, 12, 31));
        var changed = Convention.Create(original.ToDetails() with
        {
            Title = "Convention prolongée d'un an",
            Term = new(original.TermClause.Clause, longer, original.TermClause.Renewal),
        });
        File.WriteAllBytes(args[1], ConventionJson.Write(changed));

        ConventionJson.ReadFile(args[1]).Original.Should().Be(changed);
        changed.StatusOn(new LocalDate(2026, 6, 1)).Value.Should().Be(ConventionStatus.InForce);
    }

    [Fact]
    public void Avenant_ChangesTheText()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var read = ConventionJson.ReadFile(args[0]).OrThrow();
        var history = ConventionHistory.Create(read.ToDetails() with
        {
            Avenants =
            [
                .. read.Avenants,
                Avenant.Create(new()
                {
                    Id = Id<Avenant>.Parse("avenant-1"),
                    Title = "Un an de plus",
                    SignedOn = PartialDate.On(new(2024, 11, 5)),
                    EffectiveOn = new(2024, 12, 1),
                    KnownOn = new(2024, 11, 20),
                    Changes = [Change.ExtendTerm(read.Original.TermClause.Clause, new(2026, 12, 31))],
                }),
            ],
        });
        var then = history.AsOf(new LocalDate(2024, 12, 1), knownOn: new(2024, 11, 1));
        var now = history.AsOf(new LocalDate(2024, 12, 1));
        Console.WriteLine(then.Convention.Term);               // 2022-01-01/2025-12-31
        Console.WriteLine(now.Convention.Term);                // 2022-01-01/2026-12-31
        Console.WriteLine(now.ProvenanceOf(PartId.Term)); // Term: avenant 'Un an de plus', signed on 5 November 2024…
        Console.WriteLine(then.DiffTo(now).Render(Language.English)); // last day: … → …

        Console.SetOut(before);
        console.ToString().Should().Be(
            """
            2022-01-01/2025-12-31
            2022-01-01/2026-12-31
            Term: avenant 'Un an de plus', signed on 5 November 2024, in force since 1 December 2024, known on 20 November 2024 (article 10, paragraph 1).
            Avenant 'Un an de plus', in force since 1 December 2024.
            Term: changed.
              last day: 31 December 2025 → 31 December 2026

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Document_IsAudited()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var settings = AuditSettings.Create([DisabledCheck.Create("action-without-sheet", "Les fiches viennent plus tard.")], own: []);
        var report = DocumentAudit.Run(ConventionJson.ReadFile(args[0]), new LocalDate(2022, 6, 1), settings);
        foreach (var finding in report.Of(Severity.Error))
        {
            Console.WriteLine(finding.In(Language.English)); // action-outside-term (action/3.1): Action 3.1 is scheduled in 2026, …
        }

        Console.WriteLine(report); // 3 error(s), 25 warning(s), 18 information(s), 4 undecided

        Console.SetOut(before);
        console.ToString().Should().StartWith("action-outside-term (action/3.1): Action 3.1 is scheduled in 2026, outside the term of the convention, ").And.EndWith(
            "3 error(s), 25 warning(s), 18 information(s), 4 undecided\n");
    }

    [Fact]
    public void Bonus_IsSpread()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var day = new LocalDate(2022, 6, 1);
        var history = ConventionJson.ReadFile(args[0]).OrThrow();
        var convention = history.AsOf(day).Convention;
        var authority = convention.Parties.OfType<Commune>().Single().Id;
        var offers = convention.Structures
            .Where(structure => structure.Service == ServiceKind.Eaje) // annex 1 states a capacity for each of these
            .Select(structure => StructureOffer.Create(new()
            {
                Structure = structure.Id,
                Name = structure.Name,
                Service = structure.Service,
                Units = structure.Capacity!,
                Operator = structure.Operator,
                SupportedBy = authority,
                UnderPsu = true, // supposed: the Caf's operating subsidy to day care
            }))
            .ToValueList();
        var bonus = history.ComputeBonus(
            TerritoryOffer.Create(2020, offers), // the year of the reference amounts; supposed: the same places,
            [TerritoryOffer.Create(2022, offers)], // which the document states without a day, in the years asked about
            BonusParameters.None, // no new units: no barème is needed
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict),
            day);

        var eaje = bonus.Find(ServiceKind.Eaje, 2022)!;
        foreach (var structure in eaje.Value.Structures)
        {
            Console.WriteLine(structure); // creche-familiale: 20102.13 + 0.00, and so on
        }

        Console.WriteLine(eaje.Value.Total);                         // 53605.67
        Console.WriteLine(eaje.Value.Certificate!.Verify().IsEmpty); // True

        var shares = Allocation.Create(Euros.Parse("10.00"), [("a", 1m), ("b", 1m), ("c", 1m)]);
        Console.WriteLine(shares); // 10.00 = a: 3.34, b: 3.33, c: 3.33

        Console.SetOut(before);
        console.ToString().Should().Be(
            "creche-familiale: 20102.13 + 0.00\ncoquelicot: 10274.42 + 0.00\nle-bleuet: 4467.14 + 0.00\nmaison-petite-enfance: 18761.98 + 0.00\n53605.67\nTrue\n"
            + "10.00 = a: 3.34, b: 3.33, c: 3.33\n");
    }

    [Fact]
    public void Indicator_IsRolledUp()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var convention = ConventionJson.ReadFile(args[0]).OrThrow().AsOf(new(2024, 3, 1)).Convention;
        var code = convention.Parties.OfType<Commune>().Single().Code;
        var roster = Roster.Create(convention.Structures.Select(structure => StructureSite.Create(new()
        {
            Structure = structure.Id,
            Service = structure.Service,
            Commune = code,
        })));
        var indicator = convention.Indicators.First(one => one.Id.Text == "places-eaje");
        var places = StockDefinition.Create(
            new()
            {
                Indicator = indicator,
                Decimals = 0,
                Grain = TimeGrain.Month,
                Services = [ServiceKind.Eaje], // the others are not expected to observe it
                Goal = indicator.Goal?.ToGoal(2023), // 120 places: the target that the convention states
            },
            StockOverTime.Last(2),
            CountOverSpace.Sum);
        var row = new ObservationRow
        {
            Indicator = indicator.Id,
            Structure = Id<Structure>.Parse("creche-familiale"),
            Period = ObservedPeriod.Month(2023, 12),
            Status = ObservationStatus.Reported,
            Value = 36, // made up, and so is the correction
            RecordedAt = Instant.FromUtc(2024, 1, 5, 9, 0),
        };
        var correction = row with { Value = 39, Revision = 1, RecordedAt = Instant.FromUtc(2024, 3, 1, 9, 0) };
        var late = row with { Period = ObservedPeriod.Month(2021, 12) };
        var ingestion = ObservationTable.Create(places, roster, convention.Term).Ingest([row, correction, late]);
        Console.WriteLine(ingestion.Rejected.Single().Reason.Code); // period-outside-term

        var territory = Territory.OfCommune(code);
        var now = ingestion.Result.ToCube();
        var then = ingestion.Result.AsOf(Instant.FromUtc(2024, 1, 31, 0, 0));
        foreach (var cube in new[] { then, now })
        {
            var figure = cube.RollUp([territory], new() { Grain = TimeGrain.Year }).Find(territory, ObservedPeriod.Year(2023))!;
            Console.WriteLine(figure.Value); // 36, then 39
            Console.WriteLine(figure.Coverage); // 1 of 48, 0 estimated, 0 unexpected; 1 of 4 structures
            Console.WriteLine(figure.AgainstGoal()); // 36, Up from 120 to 120: not reached on the data received
        }

        Console.SetOut(before);
        console.ToString().Should().Be(
            "period-outside-term\n36\n1 of 48, 0 estimated, 0 unexpected; 1 of 4 structures\n36, Up from 120 to 120: not reached on the data received\n"
            + "39\n1 of 48, 0 estimated, 0 unexpected; 1 of 4 structures\n39, Up from 120 to 120: not reached on the data received\n");
    }

    [Fact]
    public void Denunciation_IsPending()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var today = new LocalDate(2025, 1, 15);
        var history = ConventionJson.ReadFile(args[0]).OrThrow();
        var text = history.AsOf(today).Convention;
        var commune = text.Parties.OfType<Commune>().Single();
        var denunciation = text.Resiliation!.Find(GroundKind.Denonciation)!;
        var notice = ResiliationNotice.Create(new()
        {
            By = commune.Id,
            Ground = denunciation.Clause,
            SentOn = new(2024, 12, 27),
            ReceivedOn = new(2024, 12, 31),
        });
        var choices = ResiliationInterpretation.Strict(HolidayCalendar.Metropole); // an unstated start is reception
        var outcome = history.OutcomeOf(notice, today, choices);
        Console.WriteLine(outcome.Value);                    // Pending: in force until 2025-06-30
        Console.WriteLine(outcome.Render(Language.English)); // six months that end on 30 June 2025 at 24:00, and why

        var latest = history.LatestNotice(commune.Id, denunciation.Clause, endBy: new(2025, 6, 30), today, choices);
        Console.WriteLine(latest.Value); // receipt by 2024-12-31

        var fromSending = outcome.With(new Fact("notice-start", NoticeStart.Sending)); // an interpretation that the reason lists
        Console.WriteLine(fromSending.Value); // Pending: in force until 2025-06-27

        Console.SetOut(before);
        console.ToString().Should().StartWith("Pending: in force until 2025-06-30\n").And.Contain("6 months").And.Contain("30 June 2025 at 24:00")
            .And.EndWith("\nreceipt by 2024-12-31\nPending: in force until 2025-06-27\n");
        history.OutcomeOf(notice, new LocalDate(2025, 7, 1), choices).Value.Should().BeOfType<ResiliationOutcome.Effective>();
    }

    [Fact]
    public void Obligations_AreListed()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var record = ConventionRecord.Create(new()
        {
            History = ConventionJson.ReadFile(args[0]).OrThrow(),
            Meetings = [new(2023, 3, 14)], // what is not recorded counts as not done
        });
        var period = new DateInterval(new(2024, 1, 1), new(2024, 12, 31));
        var schedule = ObligationSchedule.Create(record, period, new LocalDate(2025, 1, 15), ObligationInterpretation.Strict(HolidayCalendar.Metropole));
        var meeting = schedule.Items.First(item => item.Value.Kind == ObligationKind.CommitteeMeeting);
        Console.WriteLine(meeting.Value); // meeting of the steering committee of 2024: due 2024-12-31, Late
        Console.WriteLine(meeting.Value.Title.In(Language.English)); // meeting of the steering committee of 2024
        Console.WriteLine(meeting.Value.State.Label().In(Language.English)); // late
        Console.WriteLine(meeting.Render(Language.English)); // and why

        Console.SetOut(before);
        console.ToString().Should().StartWith("meeting of the steering committee of 2024: due 2024-12-31, Late\nmeeting of the steering committee of 2024\nlate\nmeeting of the steering committee of 2024: late on 15 January 2025");
    }

    [Fact]
    public void NewOffer_IsPaidAtItsBareme()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var day = new LocalDate(2024, 6, 1);
        var history = ConventionJson.ReadFile(args[0]).OrThrow();
        var convention = history.AsOf(day).Convention;
        var offer = StructureOffer.Create(new()
        {
            Structure = Id<Structure>.Parse("coquelicot"),
            Name = "Coquelicot",
            Service = ServiceKind.Eaje,
            Units = Quantity.Create(23, QuantityUnit.Places),
            SupportedBy = convention.Parties.OfType<Commune>().Single().Id,
            UnderPsu = true,
        });
        var larger = StructureOffer.Create(offer.ToDetails() with { Units = Quantity.Create(25, QuantityUnit.Places) });
        var rate = Bareme.Create(new()
        {
            Id = Id<Bareme>.Parse("eaje-2024"),
            Kind = BaremeKind.NewUnitRate,
            Service = ServiceKind.Eaje,
            Value = 1_000m, // made up: no barème is in the library
            Unit = QuantityUnit.Places,
            FirstYear = 2024,
            Source = "Barème pour l'exemple",
            CheckedOn = new(2024, 1, 10),
            ReviewBy = new(2024, 12, 31),
        });
        var bonus = history.ComputeBonus(
            TerritoryOffer.Create(2020, [offer]),
            [TerritoryOffer.Create(2024, [larger])],
            BonusParameters.Create([rate]),
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict),
            day);
        Console.WriteLine(bonus.Find(offer.Structure, 2024)!.Value); // coquelicot: 53605.67 + 2000.00
        Console.WriteLine(bonus.Find(ServiceKind.Eaje, 2024)!.Value.WithoutOffer.Count); // 3: the crèches left out, whose part this one receives

        Console.SetOut(before);
        console.ToString().Should().Be("coquelicot: 53605.67 + 2000.00\n3\n");
    }

    [Fact]
    public void Table_IsPublishedWithoutSmallCells()
    {
        string[] args = [RealConvention];
        using var console = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(console);

        var indicator = Indicator.Create(new()
        {
            Id = Id<Indicator>.Parse("familles"),
            Label = "Familles accueillies",
            Kind = IndicatorKind.Flow,
            Unit = "familles",
        });
        var families = FlowDefinition.Create(new() { Indicator = indicator, Decimals = 0, Grain = TimeGrain.Year }, FlowOverTime.None, CountOverSpace.Sum);
        CommuneCode[] communes = [CommuneCode.Parse("45285"), CommuneCode.Parse("45234"), CommuneCode.Parse("45147")];
        var roster = Roster.Create(communes.Select(code => StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse($"rpe-{code}"),
            Service = ServiceKind.Rpe,
            Commune = code,
        })));
        var rows = communes.Zip([3m, 120m, 45m], (code, count) => new ObservationRow
        {
            Indicator = indicator.Id,
            Structure = Id<Structure>.Parse($"rpe-{code}"),
            Period = ObservedPeriod.Year(2023),
            Status = ObservationStatus.Reported,
            Value = count,
            RecordedAt = Instant.FromUtc(2024, 2, 1, 9, 0),
        });
        var cube = ObservationTable.Create(families, roster, Term.Create(new(2023, 1, 1), new(2023, 12, 31))).Ingest(rows).Result.ToCube();
        var figures = cube.RollUp([.. communes.Select(Territory.OfCommune), Territory.Country], new() { Grain = TimeGrain.Year });
        var policy = SuppressionPolicy.Create(minimumStructures: 1, minimumCount: 11, dominance: null);
        var table = PublishedTable.Create(figures, total: Territory.Country, whole: null, policy);
        foreach (var cell in table.Cells)
        {
            Console.WriteLine($"{cell.Perimeter}: {cell}"); // s, 120, s, 168: the 3 is withheld, and with it the 45, by which the total would tell it
        }

        Console.SetOut(before);
        console.ToString().Should().Be("commune:45285: s\ncommune:45234: 120\ncommune:45147: s\nfrance: 168\n");
    }
}
