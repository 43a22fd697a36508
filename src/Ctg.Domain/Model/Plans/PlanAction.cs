using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>An action of the plan (« action »), as its row in the table states it.</summary>
/// <remarks>
/// What the row leaves blank is empty here: it is not inferred from the rows around it. Where a copy does not show whether a cell is
/// blank or that of several rows, the doubt is stated. Source: annex 3 of the standard convention.
/// </remarks>
[DebuggerDisplay("{Number} {Title}")]
public sealed record PlanAction
{
    private PlanAction(
        ActionNumber number,
        string title,
        ValueList<Lead> leads,
        YearSet schedule,
        ValueList<Id<Indicator>> indicators,
        ValueList<FundingMeans> means,
        ValueList<Id<Structure>> structures,
        string? indicatorsDoubt,
        string? meansDoubt)
    {
        Number = number;
        Title = title;
        Leads = leads;
        Schedule = schedule;
        Indicators = indicators;
        Means = means;
        Structures = structures;
        IndicatorsDoubt = indicatorsDoubt;
        MeansDoubt = meansDoubt;
    }

    /// <summary>The number, unique in the plan.</summary>
    public ActionNumber Number { get; }

    /// <summary>What is done, as a short noun phrase.</summary>
    public string Title { get; }

    /// <summary>Who leads it; empty when not stated.</summary>
    public ValueList<Lead> Leads { get; }

    /// <summary>The years in which it is to be done (« calendrier »); none when not stated.</summary>
    public YearSet Schedule { get; }

    /// <summary>The keys of its follow-up indicators; empty when none is stated.</summary>
    public ValueList<Id<Indicator>> Indicators { get; }

    /// <summary>What the parties may bring; empty when not stated.</summary>
    public ValueList<FundingMeans> Means { get; }

    /// <summary>The keys of the structures that the action names; empty when it names none.</summary>
    public ValueList<Id<Structure>> Structures { get; }

    /// <summary>What is doubtful in its indicators, such as a cell that may be that of several rows; null when nothing is.</summary>
    public string? IndicatorsDoubt { get; }

    /// <summary>What is doubtful in its means, such as a cell that may be that of several rows; null when nothing is.</summary>
    public string? MeansDoubt { get; }

    /// <summary>Builds an action.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The action.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> or <paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static PlanAction Create(
        ActionNumber number,
        string title,
        ValueList<Lead>? leads = null,
        YearSet? schedule = null,
        ValueList<Id<Indicator>>? indicators = null,
        ValueList<FundingMeans>? means = null,
        ValueList<Id<Structure>>? structures = null,
        string? indicatorsDoubt = null,
        string? meansDoubt = null) =>
        TryCreate(number, title, leads, schedule, indicators, means, structures, indicatorsDoubt, meansDoubt).OrThrow();

    /// <summary>Builds an action, or says why not.</summary>
    /// <param name="number">The number, unique in the plan.</param>
    /// <param name="title">What is done: one line, not blank.</param>
    /// <param name="leads">Who leads it, each once.</param>
    /// <param name="schedule">The years in which it is to be done; null for none stated.</param>
    /// <param name="indicators">The keys of its indicators, each once.</param>
    /// <param name="means">What the parties may bring, each once.</param>
    /// <param name="structures">The keys of the structures that it names, each once.</param>
    /// <param name="indicatorsDoubt">What is doubtful in its indicators: one line; null when nothing is.</param>
    /// <param name="meansDoubt">What is doubtful in its means: one line; null when nothing is.</param>
    /// <returns>The action, or the violations <c>text-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> or <paramref name="title"/> is null.</exception>
    public static Validated<PlanAction> TryCreate(
        ActionNumber number,
        string title,
        ValueList<Lead>? leads = null,
        YearSet? schedule = null,
        ValueList<Id<Indicator>>? indicators = null,
        ValueList<FundingMeans>? means = null,
        ValueList<Id<Structure>>? structures = null,
        string? indicatorsDoubt = null,
        string? meansDoubt = null)
    {
        ArgumentNullException.ThrowIfNull(number);
        leads ??= [];
        indicators ??= [];
        means ??= [];
        structures ??= [];
        var checks = new Checks();
        checks.Text(title, "title");
        checks.Unique(leads, "leads", lead => lead);
        checks.Unique(indicators, "indicators", indicator => indicator);
        checks.Unique(means, "means", mean => mean);
        checks.Unique(structures, "structures", structure => structure);
        checks.OptionalText(indicatorsDoubt, "indicatorsDoubt");
        checks.OptionalText(meansDoubt, "meansDoubt");
        return checks.Build(() => new PlanAction(
            number, title, leads, schedule ?? YearSet.None, indicators, means, structures, indicatorsDoubt, meansDoubt));
    }

    /// <summary>The number and the title.</summary>
    /// <returns>A text such as <c>1.1 Guichet unique du RPE</c>.</returns>
    public override string ToString() => $"{Number} {Title}";
}
