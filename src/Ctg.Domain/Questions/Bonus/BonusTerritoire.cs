using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain.Bonus;

/// <summary>The bonus territoire of a territory (« bonus territoire Ctg »): what each structure receives, to the cent, and why.</summary>
/// <remarks>
/// <para>
/// The existing offer: the reference amount of each service, smoothed per unit over the structures that a signatory authority
/// supports, and spread over them by largest remainder. The new offer: the units beyond those of the reference year, at the
/// barème of the year, within its cap. Sources: article 5 of the standard convention; what it does not say comes from
/// <see cref="BonusParameters"/>, each with its source, and from <see cref="BonusInterpretation"/>, recorded as interpretations.
/// </para>
/// <para>
/// The new offer is counted structure by structure: places that move from one to another are lost in the first and new in the
/// second, unless both are stated under one key. A service has one supporting authority in a year, whose territory it is
/// smoothed over. That the Cej has ended is held, and recorded.
/// </para>
/// <para>Made by a convention: see <c>BonusQuestions.TryComputeBonus</c>.</para>
/// </remarks>
[DebuggerDisplay("{Services.Count} services and years")]
public sealed class BonusTerritoire
{
    /// <summary>By structure and year, where the bonus is reasoned, and its rank there.</summary>
    private readonly Lazy<Dictionary<(Id<Structure> Structure, int Year), (BonusReasoning Reasoning, int Position)>> _structures;

    internal BonusTerritoire(ValueList<BonusCase> cases, BonusInterpretation interpretation, LocalDate on)
    {
        Interpretation = interpretation;
        On = on;
        var onTheModel = cases.Select(one => new BonusReasoning(Reasoning.OnTheModel, one)).ToList();
        _structures = new(() => Positions(onTheModel));
        Services = onTheModel
            .Select(service => new Explained<ServiceBonus>(reasoning => service.Reason(reasoning, other => other.Service()))).ToValueList();
    }

    /// <summary>The day on which the question is asked: parameters whose review is overdue on it are refused or marked.</summary>
    public LocalDate On { get; }

    /// <summary>How it was computed where no published rule says it.</summary>
    public BonusInterpretation Interpretation { get; }

    /// <summary>Each service for each year, with its reason: by year, then by service.</summary>
    public ValueList<Explained<ServiceBonus>> Services { get; }

    /// <summary>The bonus of a service for a year.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">The calendar year.</param>
    /// <returns>The bonus and its reason; null when the service has neither reference nor offer, or the year was not asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service.</exception>
    public Explained<ServiceBonus>? Find(ServiceKind service, int year)
    {
        Checks.Defined(service, nameof(service));
        return Services.FirstOrDefault(bonus => bonus.Value.Service == service && bonus.Value.Year == year);
    }

    /// <summary>The bonus of a structure for a year, with the reason for it alone.</summary>
    /// <param name="structure">The structure's key.</param>
    /// <param name="year">The calendar year.</param>
    /// <returns>
    /// The bonus and its reason; null when the structure is in neither the reference year nor that year, or the year was not asked for.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public Explained<StructureBonus>? Find(Id<Structure> structure, int year)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return _structures.Value.TryGetValue((structure, year), out var found)
            ? new(reasoning => found.Reasoning.Reason(reasoning, other => other.Structure(found.Position)))
            : null;
    }

    /// <summary>What is paid for a year, over all services.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The sum; zero when the year was not asked for.</returns>
    public Euros TotalOf(int year) => Euros.Sum(OfYear(year).Select(bonus => bonus.Total));

    /// <summary>What each operator is paid for a year, over all its structures and services.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The operators, in the order in which their structures come; those that differ in name, party or SIRET are two.</returns>
    public ValueList<OperatorBonus> ByOperator(int year) => OfYear(year)
        .SelectMany(bonus => bonus.Structures)
        .GroupBy(structure => structure.Operator)
        .Select(
            group => new OperatorBonus(group.Key, Euros.Sum(group.Select(one => one.Existing)), Euros.Sum(group.Select(one => one.New))))
        .ToValueList();

    /// <summary>The services and years with their totals, for logs.</summary>
    /// <returns>A text such as <c>Eaje 2022: 53605.67; Rpe 2022: 13296.60</c>.</returns>
    public override string ToString() => string.Join("; ", Services.Select(bonus => bonus.Value));

    private IEnumerable<ServiceBonus> OfYear(int year) => Services.Select(bonus => bonus.Value).Where(bonus => bonus.Year == year);

    private static Dictionary<(Id<Structure> Structure, int Year), (BonusReasoning Reasoning, int Position)> Positions(
        List<BonusReasoning> services)
    {
        var positions = new Dictionary<(Id<Structure> Structure, int Year), (BonusReasoning Reasoning, int Position)>();
        foreach (var service in services)
        {
            foreach (var (position, entry) in service.Case.Entries.Index())
            {
                positions.TryAdd((entry.Structure, service.Case.Year), (service, position));
            }
        }

        return positions;
    }
}
