using Ctg.Domain;
using Ctg.Domain.Indicators;
using NodaTime;

namespace Ctg.Samples.Common;

/// <summary>
/// Some of the convention's indicators, with the goals that it states, and randomly generated observations: none of these is real.
/// </summary>
public sealed class SyntheticObservations
{
    /// <summary>What is drawn does not grow beyond a structure of so many places.</summary>
    private const int LargestSize = 1_000;

    private static readonly string[] Levels = ["pas du tout satisfait", "peu satisfait", "satisfait", "très satisfait"];

    private readonly Convention _convention;
    private readonly Random _random;

    /// <summary>Draws the observations.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="seed">The seed: the same one gives the same observations.</param>
    /// <param name="neighbours">How many made-up communes of the same département have as many structures; none by default.</param>
    /// <param name="definitions">The indicators, with their rules; some of the convention's by default.</param>
    /// <param name="knownOn">
    /// The day at the end of which the observations are known: what is recorded later is left out; all are known by default.
    /// </param>
    /// <param name="onDrawn">Told each time the observations of one more indicator are drawn.</param>
    public SyntheticObservations(
        Convention convention,
        int seed,
        int neighbours = 0,
        IEnumerable<IndicatorDefinition>? definitions = null,
        LocalDate? knownOn = null,
        Action? onDrawn = null)
    {
        ArgumentNullException.ThrowIfNull(convention);
        _random = new(seed);
        _convention = convention;
        var commune = convention.Parties.OfType<Commune>().First().Code;
        Territory = Territory.OfCommune(commune);
        Wider = Territory.OfDepartement(convention.Parties.OfType<Caf>().First().Departement);
        Roster = Roster.Create(convention.Structures.Select(structure => StructureSite.Create(new()
        {
            Structure = structure.Id,
            Service = structure.Service,
            Commune = commune,
        }))
            .Concat(Enumerable.Range(1, neighbours).SelectMany(i => Neighbour(convention, i))));
        var observed = (definitions ?? Definitions(convention)).Where(
            definition => Roster.Sites.Any(site => definition.Services.Contains(site.Service))).ToList();
        var empty = ObservationBook.Create(observed.Select(definition => ObservationTable.Create(definition, Roster, convention.Term)));
        var ingestion = empty.Ingest(empty.Tables.SelectMany(table => Rows(table, onDrawn)).Concat(observed.Take(1).Select(Stray)));
        Rejected = ingestion.Rejected;
        Accepted = ingestion.Accepted;
        Cubes = ingestion.Result.Tables.Select(table => knownOn is { } day ? table.AsOf(CommonOptions.EndOf(day)) : table.ToCube())
            .ToValueList();
    }

    /// <summary>The commune.</summary>
    public Territory Territory { get; }

    /// <summary>The département of the Caf.</summary>
    public Territory Wider { get; }

    /// <summary>The structures observed.</summary>
    public Roster Roster { get; }

    /// <summary>A cube an indicator.</summary>
    public ValueList<IndicatorCube> Cubes { get; }

    /// <summary>The number of rows accepted.</summary>
    public long Accepted { get; }

    /// <summary>The rows refused, each with its reason.</summary>
    public ValueList<RejectedRow> Rejected { get; }

    /// <summary>
    /// Whether observations can be drawn for a convention: it has a commune, a Caf, structures, and a term within the years that are
    /// observed.
    /// </summary>
    /// <param name="convention">The convention.</param>
    public static bool Suit(Convention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        return convention.Parties.OfType<Commune>().Any() && convention.Parties.OfType<Caf>().Any() && !convention.Structures.IsEmpty
            && IsObserved(convention.Term);
    }

    /// <summary>Whether a term can be observed: it is within the years that are, of <see cref="LongTerm.MaximumYears"/> at most.</summary>
    /// <param name="term">The term.</param>
    public static bool IsObserved(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.First.Year > YearRun.MinimumYear && term.Last.Year < YearRun.MaximumYear
            && !LongTerm.Is(term);
    }

    /// <summary>What is answered about a convention whose term is not observed.</summary>
    public static BilingualText NotObserved { get; } = new(
        $"La convention dure plus de {LongTerm.MaximumYears} ans, ou hors des années {YearRun.MinimumYear + 1} à "
            + $"{YearRun.MaximumYear - 1} : ses indicateurs ne sont pas suivis.",
        $"The convention lasts more than {LongTerm.MaximumYears} years, or outside the years {YearRun.MinimumYear + 1} to "
            + $"{YearRun.MaximumYear - 1}: its indicators are not followed.");

    /// <summary>
    /// As many structures in another commune of the Caf's département, under keys that no structure of the convention begins with.
    /// </summary>
    private static IEnumerable<StructureSite> Neighbour(Convention convention, int number)
    {
        var departement = convention.Parties.OfType<Caf>().First().Departement;
        var commune = CommuneCode.Parse($"{departement}{(departement.ToString().Length == 2 ? 900 : 90) + number}");
        var prefix = "voisine";
        while (convention.Structures.Any(structure => structure.Id.Text.StartsWith(prefix, StringComparison.Ordinal)))
        {
            prefix += "x";
        }

        return convention.Structures.Select((structure, i) => StructureSite.Create(new()
        {
            Structure = Id<Structure>.Parse($"{prefix}-{number}-{i}"),
            Service = structure.Service,
            Commune = commune,
        }));
    }

    /// <summary>One indicator of each kind that the convention has, with rules that suit it.</summary>
    private static IEnumerable<IndicatorDefinition> Definitions(Convention convention)
    {
        if (Find("contacts-rpe", IndicatorKind.Flow) is { } contacts)
        {
            yield return FlowDefinition.Create(Details(contacts, TimeGrain.Month, ServiceKind.Rpe), FlowOverTime.Sum, CountOverSpace.Sum);
        }

        if (Find("places-eaje", IndicatorKind.Stock) is { } places)
        {
            yield return StockDefinition.Create(
                Details(places, TimeGrain.Month, ServiceKind.Eaje), StockOverTime.Last(2), CountOverSpace.Sum);
        }

        if (Find("heures-accueil", IndicatorKind.Flow) is { } hours)
        {
            yield return FlowDefinition.Create(
                Details(hours, TimeGrain.Month, ServiceKind.Eaje) with { Decimals = 2 }, FlowOverTime.Sum, CountOverSpace.Sum);
        }

        if (Find("taux-presence", IndicatorKind.Ratio) is { } rate)
        {
            yield return RatioDefinition.Create(Details(rate, TimeGrain.Month, ServiceKind.Alsh), RatioOverTime.Sum, 0, 100);
        }

        if (Find("satisfaction-familles", IndicatorKind.Scale) is { } satisfaction)
        {
            yield return ScaleDefinition.Create(Details(satisfaction, TimeGrain.Year, ServiceKind.Eaje), Levels.ToValueList());
        }

        if (Find("bilan-projets-famille", IndicatorKind.MilestoneSet) is { } projects)
        {
            yield return MilestoneDefinition.Create(
                Details(projects, TimeGrain.Year, ServiceKind.CentreSocial), ["bilan à mi-parcours", "évaluation"]);
        }

        Indicator? Find(string key, IndicatorKind kind) =>
            convention.Indicators.FirstOrDefault(indicator => indicator.Id.Text == key && indicator.Kind == kind);

        // No goal is made up: it is the one that the convention states, for its last year, or none.
        IndicatorDefinitionDetails Details(Indicator indicator, TimeGrain grain, ServiceKind service) =>
            new()
            {
                Indicator = indicator,
                Decimals = 0,
                Grain = grain,
                Services = [service],
                Goal = indicator.Goal?.ToGoal(convention.Term.Last.Year),
            };
    }

    private IEnumerable<ObservationRow> Rows(ObservationTable table, Action? onDrawn)
    {
        foreach (var site in Roster.Sites.Where(site => table.Definition.Services.Contains(site.Service)))
        {
            foreach (var period in table.Periods)
            {
                // One month in twenty is silent, one in twenty not answered, one in ten estimated.
                var lot = _random.Next(20);
                if (lot == 0)
                {
                    continue;
                }

                var row = new ObservationRow
                {
                    Indicator = table.Definition.Indicator.Id,
                    Structure = site.Structure,
                    Period = period,
                    Status = lot == 1 ? ObservationStatus.NotReported : lot < 4 ? ObservationStatus.Estimated : ObservationStatus.Reported,
                    RecordedAt = period.LastDay.PlusDays(20).AtMidnight().InUtc().ToInstant(),
                };
                yield return row.Status == ObservationStatus.NotReported ? row : Measure(table.Definition, site, period, row);
            }
        }

        onDrawn?.Invoke();
    }

    private ObservationRow Measure(IndicatorDefinition definition, StructureSite site, ObservedPeriod period, ObservationRow row)
    {
        var size = (int)Math.Clamp(
            _convention.Structures.FirstOrDefault(structure => structure.Id == site.Structure)?.Capacity?.Count ?? 20, 1, LargestSize);
        switch (definition)
        {
            case StockDefinition:
                return row with { Value = size + (period.FirstDay.Year - 2022) };
            case RatioDefinition:
                var booked = _random.Next(8 * size, 20 * size);
                return row with { Value = booked * _random.Next(80, 97) / 100, Base = booked };
            case ScaleDefinition:
                return row with { Answers = [_random.Next(3), _random.Next(6), _random.Next(5, 30), _random.Next(5, 30)] };
            case MilestoneDefinition milestones:
                return row with
                {
                    Done =
                        milestones.Milestones.Take(Math.Max(0, Math.Min(2, period.FirstDay.Year - 2022 - _random.Next(2)))).ToValueList(),
                };
            default:
                return row with
                {
                    Value = definition.Decimals == 0 ? _random.Next(70, 130) : _random.Next(size * 12_000, size * 17_000) / 100m,
                };
        }
    }

    /// <summary>A row that cannot be right, as every real file has one: it is reported and not lost.</summary>
    private ObservationRow Stray(IndicatorDefinition definition) => new()
    {
        Indicator = definition.Indicator.Id,
        Structure = Roster.Sites.First(site => definition.Services.Contains(site.Service)).Structure,
        Period = ObservedPeriod.Month(1999, 1),
        Status = ObservationStatus.Reported,
        Value = 1,
        RecordedAt = Instant.FromUtc(2026, 1, 1, 0, 0),
    };
}
