using Ctg.Domain.Conventions;
using Ctg.Domain.Json;
using Ctg.Domain.Parties;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Time;
using NodaTime;

namespace Ctg.Samples.Tests;

/// <summary>The README's snippets, run on the real convention. <see cref="ReadmeTests"/> compares the texts.</summary>
public sealed class ReadmeSnippets : IDisposable
{
    private static readonly string RealConvention = Path.Combine(AppContext.BaseDirectory, "data", "saint-jean-de-la-ruelle.ctg.json");
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-readme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Change_BuildsAndWrites()
    {
        var (path, copy) = (RealConvention, Path.Combine(_folder, "copy.json"));

        var convention = ConventionJson.ReadFile(path).OrThrow();
        var longer = Term.Create(convention.Term.First, new(2026, 12, 31));
        var changed = Convention.Create(convention.ToDraft() with
        {
            Title = "Convention prolongée d'un an",
            Term = new(convention.TermClause.Clause, longer, convention.TermClause.Renewal),
        });
        File.WriteAllBytes(copy, ConventionJson.Write(changed));

        ConventionJson.ReadFile(copy).Convention.Should().Be(changed);
        changed.StatusOn(new LocalDate(2026, 6, 1)).Value.Should().Be(ConventionStatus.InForce);
    }

    [Fact]
    public void Denunciation_IsPending()
    {
        var convention = ConventionJson.ReadFile(RealConvention).OrThrow();
        using var console = new StringWriter();
        var before = Console.Out;
        Console.SetOut(console);

        var reading = ResiliationReading.Strict(HolidayCalendar.Metropole); // an unstated start is reception
        var commune = convention.Parties.OfType<Commune>().Single();
        var denunciation = convention.Resiliation!.Find(GroundKind.Denunciation)!;
        var notice = ResiliationNotice.Create(new()
        {
            By = commune.Id,
            Ground = denunciation.Clause,
            ReceivedOn = new(2024, 12, 31),
        });
        var outcome = convention.OutcomeOf(notice, new LocalDate(2025, 1, 15), reading);
        if (outcome.Value is ResiliationOutcome.Pending pending)
        {
            Console.WriteLine(pending.FirstDayWithout); // 1 July 2025: the six months end on 30 June at midnight
        }

        Console.SetOut(before);
        console.ToString().Should().Contain("2025").And.Contain("July");
    }
}
