using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Bonus;
using FsCheck;
using FsCheck.Fluent;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>
/// Figures of a sample that does not change, of every kind, grain and choice of statuses: the first cases whole, the others by digest.
/// </summary>
public class FigureSampleTests
{
    private const int Whole = 6;
    private const int Cases = 90;

    [Fact]
    public void Figures_AreThoseApproved()
    {
        var told = new StringBuilder();
        foreach (var (observed, i) in ObservedCase.Generator.Sample(Cases, new Rnd(11, 13), 24).Select((observed, i) => (observed, i)))
        {
            var lines = Lines(observed).ToList();
            var text = string.Join('\n', lines);
            told.Append(
                CultureInfo.InvariantCulture,
                $"# {i}: {observed.Definition}, {lines.Count} figures "
                    + $"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}\n");
            told.Append(i < Whole ? $"{string.Join('\n', lines.Take(40))}\n" : "");
        }

        Approved.Is("Indicators/Aggregation", "sample.txt", told.ToString());
    }

    private static IEnumerable<string> Lines(ObservedCase observed)
    {
        var cubes = (IndicatorCube[])[observed.Table.ToCube(), observed.Table.AsOf(ObservedCase.FirstMoment)];
        foreach (var cube in cubes)
        {
            foreach (var grain in Enum.GetValues<TimeGrain>())
            {
                foreach (var counted in (CountedStatuses[])[CountedStatuses.All, CountedStatuses.Reported])
                {
                    foreach (var extremes in (bool[])[false, true])
                    {
                        var perimeters =
                            ((Perimeter[])[
                                Territory.Country,
                                .. observed.Roster.Territories(TerritoryLevel.Commune),
                                .. observed.Roster.Territories(TerritoryLevel.Departement)]).ToValueList();
                        var made = cube.TryRollUp(perimeters, new() { Grain = grain, Counted = counted, WithExtremes = extremes });
                        if (!made.IsValid)
                        {
                            yield return $"{grain} {string.Join(' ', made.Violations.Select(violation => violation.Code))}";
                            continue;
                        }

                        foreach (var figure in made.Value.Figures)
                        {
                            var coverage = figure.Coverage;
                            yield return $"{grain} {counted} {figure.Perimeter} {figure.Period}: {figure.Value} "
                                + $"[{string.Join(' ', figure.Components)}] {figure.Smallest} {figure.Greatest} "
                                + $"{coverage.Expected} {coverage.Received} {coverage.Reported} {coverage.Estimated} "
                                + $"{coverage.Provisional} {coverage.NotReported} {coverage.NotCollected} {coverage.Silent} "
                                + $"{coverage.Structures} {coverage.Contributing} {coverage.Rate} {coverage.ResponseRate} "
                                + $"{coverage.IsComplete} {figure.IsPartial} {figure.HasOverhang}";
                        }
                    }
                }
            }
        }
    }
}
