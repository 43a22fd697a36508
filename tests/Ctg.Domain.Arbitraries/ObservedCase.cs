using Ctg.Domain.Indicators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ctg.Domain.Arbitraries;

/// <summary>
/// An indicator of any kind observed by a few structures that open and close, in a term that may cut its first and last periods; with gaps,
/// statuses and corrections.
/// </summary>
public sealed record ObservedCase(
    IndicatorDefinition Definition,
    Term Term,
    ValueList<StructureSite> Sites,
    ValueList<CommuneMembership> Memberships,
    ValueList<ObservationRow> Rows)
{
    /// <summary>The moments at which rows are recorded.</summary>
    public static readonly Instant FirstMoment = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly string[] Communes = ["45285", "45234", "41018", "2A004", "97105"];

    public static Gen<ObservedCase> Generator { get; } =
        from kind in Gen.Choose(0, 6)
        from rule in Gen.Choose(0, 5)
        from grain in Gen.Frequency(
            (6, Gen.Constant(TimeGrain.Month)),
            (2, Gen.Constant(TimeGrain.Quarter)),
            (1, Gen.Constant(TimeGrain.Year)),
            (1, Gen.Constant(TimeGrain.SchoolYear)))
        from observed in Of(DefinitionOf(kind, rule, grain))
        select observed;

    public Roster Roster => Roster.Create(Sites, Memberships);

    public ObservationTable Table => ObservationTable.Create(Definition, Roster, Term).Ingest(Rows).Result;

    /// <summary>An indicator observed in any way.</summary>
    public static Gen<ObservedCase> Of(IndicatorDefinition definition) =>
        from offset in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 400)))
        from days in Gen.Frequency((4, Gen.Choose(360, 1_100)), (1, Gen.Choose(1, 90)), (1, Gen.Choose(2_000, 2_600)))
        let term = Term.Create(new LocalDate(2022, 1, 1).PlusDays(offset), new LocalDate(2022, 1, 1).PlusDays(offset + days - 1))
        from sites in SitesOf(term)
        from memberships in Gen.SubListOf(Communes.Take(4).Select((commune, i) =>
            new CommuneMembership(CommuneCode.Parse(commune), Siren.Parse(i < 3 ? "244500468" : "200042935"))))
        from rows in RowsOf(definition, term, sites)
        select new ObservedCase(definition, term, sites, memberships.ToValueList(), rows);

    public static IEnumerable<ObservedCase> Shrink(ObservedCase observed)
    {
        ArgumentNullException.ThrowIfNull(observed);
        for (var i = 0; i < observed.Sites.Count; i++)
        {
            var gone = observed.Sites[i].Structure;
            yield return observed with
            {
                Sites = observed.Sites.Where(site => site.Structure != gone).ToValueList(),
                Rows = observed.Rows.Where(row => row.Structure != gone).ToValueList(),
            };
        }

        for (var size = observed.Rows.Count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= observed.Rows.Count; start += size)
            {
                yield return observed with { Rows = observed.Rows.Where((_, i) => i < start || i >= start + size).ToValueList() };
            }
        }
    }

    public static IndicatorDefinition DefinitionOf(int kind, int rule, TimeGrain grain)
    {
        return kind switch
        {
            0 => FlowDefinition.Create(Details(IndicatorKind.Flow, 2), FlowOverTime.Sum, CountOverSpace.Sum),
            1 => StockDefinition.Create(
                Details(IndicatorKind.Stock, 0),
                rule switch
                {
                    0 => StockOverTime.MeanOfDays,
                    1 => StockOverTime.Minimum,
                    2 => StockOverTime.Maximum,
                    _ => StockOverTime.Last(rule - 3),
                },
                CountOverSpace.Sum),
            2 => RatioDefinition.Create(
                Details(IndicatorKind.Ratio, 1), rule < 3 ? RatioOverTime.Sum : RatioOverTime.Last(rule - 3), 0, 100),
            3 => WeightedMeanDefinition.Create(Details(IndicatorKind.WeightedMean, 2), 1),
            4 => ExtremumDefinition.Create(Details(IndicatorKind.Extremum, 3), rule < 3 ? Extreme.Minimum : Extreme.Maximum),
            5 => MilestoneDefinition.Create(Details(IndicatorKind.MilestoneSet, 0), ["signature", "renouvellement", "bilan"]),
            _ => ScaleDefinition.Create(Details(IndicatorKind.Scale, 0), ["non", "plutôt non", "plutôt oui", "oui"]),
        };

        Indicator Of(IndicatorKind of) => Indicator.Create(new()
        {
            Id = Id<Indicator>.Parse("observed"),
            Label = "Indicateur observé",
            Kind = of,
            Unit = "unités",
        });

        IndicatorDefinitionDetails Details(IndicatorKind of, int decimals) =>
            new() { Indicator = Of(of), Decimals = decimals, Grain = grain };
    }

    private static Gen<ValueList<StructureSite>> SitesOf(Term term) =>
        from count in Gen.Choose(0, 6)
        from sites in (
            from commune in Gen.Elements(Communes)
            from opening in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, term.Days - 1)))
            from closing in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, term.Days - 1)))
            let first = opening < 0 ? (LocalDate?)null : term.First.PlusDays(opening)
            let last = closing < 0 ? (LocalDate?)null : term.First.PlusDays(Math.Max(closing, opening))
            select (commune, first, last)).ArrayOf(count)
        select sites.Select((site, i) => StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse($"s{i}"),
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse(site.commune),
            FirstDay = site.first,
            LastDay = site.last,
        })).ToValueList();

    private static Gen<ValueList<ObservationRow>> RowsOf(IndicatorDefinition definition, Term term, ValueList<StructureSite> sites)
    {
        var periods = ObservationTable.Create(definition, Roster.Create(sites, []), term).Periods;
        var cells = sites.SelectMany(site => periods.Select(period => (site.Structure, Period: period))).ToArray();
        var records =
            from count in Gen.Frequency((2, Gen.Constant(0)), (8, Gen.Constant(1)), (2, Gen.Choose(2, 3)))
            from rows in RecordOf(definition).ArrayOf(count)
            select rows;
        return from all in records.ArrayOf(cells.Length)
               from shuffled in Gen.Shuffle(cells.Zip(all).SelectMany(pair => pair.Second.Select((row, revision) => row with
               {
                   Structure = pair.First.Structure,
                   Period = pair.First.Period,
                   Revision = revision,
               })).ToArray())
               select shuffled.ToValueList();
    }

    private static Gen<ObservationRow> RecordOf(IndicatorDefinition definition) =>
        from status in Gen.Frequency(
            (10, Gen.Constant(ObservationStatus.Reported)),
            (2, Gen.Constant(ObservationStatus.Estimated)),
            (1, Gen.Constant(ObservationStatus.Provisional)),
            (1, Gen.Constant(ObservationStatus.NotReported)),
            (1, Gen.Constant(ObservationStatus.NotCollected)),
            (1, Gen.Constant(ObservationStatus.NotApplicable)))
        from minutes in Gen.Choose(0, 3)
        from number in Gen.Frequency((6, Gen.Choose(0, 300).Select(i => (long)i)), (1, Gen.Constant(0L)), (1, Gen.Constant(long.MaxValue)))
        from other in Gen.Choose(1, 500)
        let draft = new ObservationRow
        {
            Indicator = definition.Indicator.Id,
            Structure = Id<Structure>.Parse("s0"),
            Period = ObservedPeriod.Year(2022),
            Status = status,
            RecordedAt = FirstMoment + Duration.FromMinutes(minutes),
        }
        select status is not (ObservationStatus.Reported or ObservationStatus.Estimated or ObservationStatus.Provisional)
            ? draft : definition switch
            {
                FlowDefinition => draft with { Value = number / 100m },
                StockDefinition => draft with { Value = number },
                RatioDefinition => draft with { Value = number / 10m, Base = number == 0 ? other % 2 : other },
                WeightedMeanDefinition => draft with { Value = (number % 1_000_000) - 200m, Base = other / 10m },
                ExtremumDefinition => draft with { Value = ((number % 2 == 0 ? 1 : -1) * number) / 1000m },
                MilestoneDefinition milestones => draft with
                {
                    Done = milestones.Milestones.Where((_, i) => ((number >> i) & 1) == 1).ToValueList(),
                },
                _ => draft with { Answers = [number % 7, other, number, 0] },
            };
}
