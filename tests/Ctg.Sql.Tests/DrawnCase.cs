using Ctg.Domain;
using Ctg.Domain.Arbitraries;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ctg.Sql.Tests;

/// <summary>Observations drawn by a seed, and beside them what a lot seldom draws.</summary>
internal static class DrawnCase
{
    internal static ObservedCase Of(IndicatorDefinition definition, int seed)
    {
        var drawn = ObservedCase.Of(definition).Sample(1, new Rnd((ulong)seed + 1), 50).Single();
        var (first, last) = (drawn.Term.First, drawn.Term.Last);
        return drawn with
        {
            Sites =
            [
                .. drawn.Sites,
                Site("opens-at-the-end-of-a-month", ServiceKind.Eaje, firstDay: LocalDate.Min(last, DateAdjusters.EndOfMonth(first))),
                Site("closes-at-the-start-of-a-month", ServiceKind.Eaje, lastDay: LocalDate.Max(first, DateAdjusters.StartOfMonth(last))),
                Site("closes-at-the-end-of-a-year", ServiceKind.Eaje, lastDay: LocalDate.Min(last, new(first.Year, 12, 31))),
                Site("of-another-service", ServiceKind.Rpe),
            ],
            Rows = drawn.Rows.Select(row => row.Structure.Text == "s0" && !row.Answers.IsEmpty ? row with { Answers = [0, 0, 0, 0] } : row)
                .ToValueList(),
        };
    }

    private static StructureSite Site(string key, ServiceKind service, LocalDate? firstDay = null, LocalDate? lastDay = null) =>
        StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse(key),
            Service = service,
            Commune = CommuneCode.Parse("45285"),
            FirstDay = firstDay,
            LastDay = lastDay,
        });
}
