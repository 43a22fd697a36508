using System.Diagnostics;
using Ctg.Domain.Indicators;

namespace Ctg.Domain;

/// <summary>An action of the plan (« action »), as its row in the table states it.</summary>
/// <remarks>What the row leaves blank is empty here: it is not inferred from the rows around it. Source: annex 3 of the standard convention.</remarks>
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
        ValueList<Id<Structure>> structures)
    {
        Number = number;
        Title = title;
        Leads = leads;
        Schedule = schedule;
        Indicators = indicators;
        Means = means;
        Structures = structures;
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

    /// <summary>What the Caf may bring; empty when not stated.</summary>
    public ValueList<FundingMeans> Means { get; }

    /// <summary>The keys of the structures that the action names; empty when it names none.</summary>
    public ValueList<Id<Structure>> Structures { get; }

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
        ValueList<Id<Structure>>? structures = null) =>
        TryCreate(number, title, leads, schedule, indicators, means, structures).OrThrow();

    /// <summary>Builds an action, or says why not.</summary>
    /// <param name="number">The number, unique in the plan.</param>
    /// <param name="title">What is done: one line, not blank.</param>
    /// <param name="leads">Who leads it, each once.</param>
    /// <param name="schedule">The years in which it is to be done; null for none stated.</param>
    /// <param name="indicators">The keys of its indicators, each once.</param>
    /// <param name="means">What the Caf may bring, each once.</param>
    /// <param name="structures">The keys of the structures that it names, each once.</param>
    /// <returns>The action, or the violations <c>text-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> or <paramref name="title"/> is null.</exception>
    public static Validated<PlanAction> TryCreate(
        ActionNumber number,
        string title,
        ValueList<Lead>? leads = null,
        YearSet? schedule = null,
        ValueList<Id<Indicator>>? indicators = null,
        ValueList<FundingMeans>? means = null,
        ValueList<Id<Structure>>? structures = null)
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
        return checks.Build(() => new PlanAction(number, title, leads, schedule ?? YearSet.None, indicators, means, structures));
    }

    /// <summary>The number and the title.</summary>
    /// <returns>A text such as <c>1.1 Guichet unique du RPE</c>.</returns>
    public override string ToString() => $"{Number} {Title}";
}
