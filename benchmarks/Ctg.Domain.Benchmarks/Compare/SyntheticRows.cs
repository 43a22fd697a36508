using Ctg.Domain.Indicators;
using NodaTime;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>
/// Made-up observations of a country, the same for the same size: hours with two decimals, by structure and month over four years.
/// </summary>
internal sealed class SyntheticRows
{
    internal const int Months = 48;

    internal static readonly Term FourYears = Term.Create(new(2022, 1, 1), new(2025, 12, 31));

    private static readonly Instant Recorded = Instant.FromUtc(2026, 1, 15, 8, 0);

    internal SyntheticRows(int rows)
    {
        var structures = Math.Max(1, rows / Months);
        var communes = Communes();
        Roster = Roster.Create(
            Enumerable.Range(0, structures).Select(i => StructureSite.Create(new()
            {
                Structure = Id<Structure>.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s-{i:0000000}")),
                Service = ServiceKind.Eaje,
                Commune = communes[(int)((long)i * 7919 % communes.Count)],
            })),
            []);
        Territories = Roster.Territories(TerritoryLevel.Departement).Select(Perimeter.FromTerritory).ToValueList();
        var places = Territories.Select((territory, index) => (territory.Text, index)).ToDictionary(
            pair => pair.Text, pair => pair.index, StringComparer.Ordinal);
        TerritoryOf = [.. Roster.Sites.Select(site => places[Territory.OfDepartement(site.Commune.Departement).Text])];
        var random = new Random(20261125);
        Rows = new Observation[structures * Months];
        for (var i = 0; i < Rows.Length; i++)
        {
            // One row in twenty has no value; one in twenty-five is estimated, one in fifty provisional.
            var status = random.Next(100) switch
            {
                < 3 => ObservationStatus.NotReported,
                < 5 => ObservationStatus.NotCollected,
                < 9 => ObservationStatus.Estimated,
                < 11 => ObservationStatus.Provisional,
                _ => ObservationStatus.Reported,
            };
            var value = status is ObservationStatus.NotReported or ObservationStatus.NotCollected ? 0 : random.NextInt64(2_000_000);
            Rows[i] = new(i / Months, i % Months, value, status, Recorded);
        }
    }

    internal Roster Roster { get; }

    /// <summary>The départements, in the order of the results.</summary>
    internal ValueList<Perimeter> Territories { get; }

    /// <summary>The département of each site.</summary>
    internal int[] TerritoryOf { get; }

    /// <summary>The rows, structure after structure, month after month: the best case of every contestant.</summary>
    internal Observation[] Rows { get; }

    internal int Groups => Territories.Count * Months;

    internal ObservationTable EmptyTable() => ObservationTable.Create(
        FlowDefinition.Create(
            new()
            {
                Indicator = Indicator.Create(new()
                {
                    Id = Id<Indicator>.Parse("heures"),
                    Label = "Heures",
                    Kind = IndicatorKind.Flow,
                    Unit = "heures",
                }),
                Decimals = 2,
                Grain = TimeGrain.Month
            },
            FlowOverTime.Sum,
            CountOverSpace.Sum),
        Roster,
        FourYears);

    /// <summary>One structure that is not among those of the rows.</summary>
    internal static IndicatorCube Beside() => ObservationTable.Create(
        new SyntheticRows(Months).EmptyTable().Definition, Roster.Create([StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse("beside"),
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse("01001"),
        })]), FourYears).ToCube();

    internal int GroupOf(in Observation row) => (TerritoryOf[row.Site] * Months) + row.Period;

    private static List<CommuneCode> Communes() =>
    [
        .. Enumerable.Range(1, 95).Where(i => i != 20).SelectMany(departement => Enumerable.Range(1, 300).Select(rank =>
            CommuneCode.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{departement:00}{rank:000}")))),
    ];
}
