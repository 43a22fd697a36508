using BenchmarkDotNet.Attributes;
using Ctg.Domain.Json;
using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Resiliations;

/// <summary>What acts to end the real convention come to, without and with the text of the reason.</summary>
[MemoryDiagnoser]
public class OutcomeBenchmarks
{
    private static readonly LocalDate On = new(2024, 3, 15);
    private static readonly Id<Party> Caf = Id<Party>.Parse("caf");
    private static readonly ResiliationInterpretation Reading = ResiliationInterpretation.Prudent(HolidayCalendar.Metropole);

    private static readonly ResiliationNotice Breach = ResiliationNotice.Create(new()
    {
        By = Caf,
        Ground = ClauseId.Article(12, 1),
        SentOn = new(2024, 1, 30),
        CuredOn = new(2024, 3, 10),
    });

    private static readonly ResiliationNotice Denonciation = ResiliationNotice.Create(new()
    {
        By = Caf,
        Ground = ClauseId.Article(12, 4),
        ReceivedOn = new(2024, 1, 30),
    });

    private readonly Convention _convention = ConventionJson.Read(RealConvention.Bytes()).OrThrow().Original;

    [Benchmark]
    public ResiliationOutcome Outcome_OfAMiseEnDemeure() => _convention.OutcomeOf(Breach, On, Reading).Value;

    [Benchmark]
    public ResiliationOutcome Outcome_OfADenunciation() => _convention.OutcomeOf(Denonciation, On, Reading).Value;

    [Benchmark]
    public NoticeDeadline? LatestNotice() => _convention.LatestNotice(Caf, ClauseId.Article(12, 4), new(2025, 6, 30), Reading).Value;

    [Benchmark]
    public string Outcome_Rendered() => _convention.OutcomeOf(Breach, On, Reading).Render(Language.French);
}
