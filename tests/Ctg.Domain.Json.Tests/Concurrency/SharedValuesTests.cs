using Ctg.Domain.Audit;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using NodaTime;

namespace Ctg.Domain.Json.Tests.Concurrency;

/// <summary>One convention, history, cube and schema shared by many threads: each question is answered as if it were asked alone.</summary>
public class SharedValuesTests
{
    private const int Threads = 8;

    private static readonly int Rounds = Repository.RunsLong ? 25 : 8;
    private static readonly ResiliationInterpretation Reading = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);

    [Fact]
    public void EveryThread_HasTheSameAnswers()
    {
        // The shared values are fresh ones, so that whatever is made at the first question is made while all threads ask.
        for (var round = 0; round < Rounds; round++)
        {
            var alone = Questions().Select(ask => ask()).ToList();
            var shared = Questions();
            using var start = new Barrier(Threads);
            var answers = new List<string>[Threads];
            var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();

                // Each thread begins with another question.
                answers[number] =
                [
                    .. Enumerable.Range(0, shared.Count).Select(i => (i + number) % shared.Count).Select(i => $"{i}: {shared[i]()}")
                    .Order(StringComparer.Ordinal)
                ];
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            var expected = alone.Select((answer, i) => $"{i}: {answer}").Order(StringComparer.Ordinal).ToList();
            answers.Should().OnlyContain(one => one.SequenceEqual(expected));
        }
    }

    private static List<Func<string>> Questions()
    {
        var history = ConventionJson.Read(RealConvention.Bytes).History!;
        var convention = history.Original;
        var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(convention) });
        var on = new LocalDate(2024, 6, 15);
        var term = convention.Term;
        var denunciation = convention.Resiliation!.Find(GroundKind.Denonciation)!;
        var cube = Cube(convention);
        ValueList<Perimeter> perimeters = [Territory.Country, Territory.OfDepartement(DepartementCode.Parse("45"))];
        var rollUp = cube.RollUp(perimeters, new() { Grain = TimeGrain.Year });
        return
        [
            () => record.StatusOn(on, Reading).Render(Language.French),
            () => convention.LatestNotice(denunciation.Entitled[0], denunciation.Clause, term.Last.PlusDays(-1), Reading).Render(
                Language.English),
            () => string.Join(
                '\n',
                ObligationSchedule.Create(
                    record,
                    new DateInterval(term.First, term.Last),
                    on,
                    ObligationInterpretation.Strict(HolidayCalendar.Metropole)).Items.Select(item => item.Render(Language.French))),
            () => ConventionAudit.Run(AuditSubject.Create(history, on), AuditSettings.Default).Render(Language.French),
            () => history.AsOf(on).Convention.Title + history.Timeline().Versions.Count,
            () => string.Concat(convention.Plan.Actions.Select(action => convention.Plan.IndicatorsOf(action.Number).Count)),
            () => rollUp.Digest() + rollUp.Structures.Count,
            () => cube.RollUp(perimeters, new() { Grain = TimeGrain.Month, Threads = 2 }).Digest(),
            () => string.Join(
                ' ',
                rollUp.Figures.Select(figure => figure.Explain(new(ClauseId.Article(9)), new("lieu", "place")).Render(Language.French))),
            () => $"{convention.GetHashCode() == history.Original.GetHashCode()} {convention == RealConvention.Value}",
            () => Convert.ToBase64String(ConventionJson.Write(convention)),
            ConventionJson.Schema,
            () => ConventionJson.Read(RealConvention.Bytes).History!.Original.Title,
        ];
    }

    private static IndicatorCube Cube(Convention convention)
    {
        var commune = convention.Parties.OfType<Commune>().First().Code;
        var roster = Roster.Create(convention.Structures.Select(structure => StructureSite.Create(new()
        {
            Structure = structure.Id,
            Service = structure.Service,
            Commune = commune,
        })));
        var definition = FlowDefinition.Create(
            new() { Indicator = convention.Indicators[0], Decimals = 0, Grain = TimeGrain.Month, Services = [] },
            FlowOverTime.Sum,
            CountOverSpace.Sum);
        var table = ObservationTable.Create(definition, roster, convention.Term);
        return table.Ingest(Enumerable.Range(0, roster.Sites.Count * table.Periods.Count).Select(i => new Observation(
            i / table.Periods.Count,
            i % table.Periods.Count,
            i,
            ObservationStatus.Reported,
            Instant.FromUtc(2026, 1, 1, 0, 0)))).Result.ToCube();
    }
}
