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
    private readonly PlanActionDetails _details;

    private PlanAction(PlanActionDetails details) => _details = details;

    /// <summary>The number, unique in the plan.</summary>
    public ActionNumber Number => _details.Number;

    /// <summary>What is done, as a short noun phrase.</summary>
    public string Title => _details.Title;

    /// <summary>Who leads it; empty when not stated.</summary>
    public ValueList<Lead> Leads => _details.Leads;

    /// <summary>The years in which it is to be done (« calendrier »); none when not stated.</summary>
    public YearSet Schedule => _details.Schedule;

    /// <summary>The keys of its follow-up indicators; empty when none is stated.</summary>
    public ValueList<Id<Indicator>> Indicators => _details.Indicators;

    /// <summary>What the parties may bring; empty when not stated.</summary>
    public ValueList<FundingMeans> Means => _details.Means;

    /// <summary>The keys of the structures that the action names; empty when it names none.</summary>
    public ValueList<Id<Structure>> Structures => _details.Structures;

    /// <summary>What is doubtful in its indicators, such as a cell that may be that of several rows; null when nothing is.</summary>
    public string? IndicatorsDoubt => _details.IndicatorsDoubt;

    /// <summary>What is doubtful in its means, such as a cell that may be that of several rows; null when nothing is.</summary>
    public string? MeansDoubt => _details.MeansDoubt;

    /// <summary>Builds an action.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The action.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static PlanAction Create(PlanActionDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds an action, or says why not.</summary>
    /// <param name="details">What an action states.</param>
    /// <returns>The action, or the violations <c>text-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    public static Validated<PlanAction> TryCreate(PlanActionDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Leads);
        ArgumentNullException.ThrowIfNull(details.Schedule);
        ArgumentNullException.ThrowIfNull(details.Indicators);
        ArgumentNullException.ThrowIfNull(details.Means);
        ArgumentNullException.ThrowIfNull(details.Structures);
        ArgumentNullException.ThrowIfNull(details.Number);
        var checks = new Checks();
        checks.Text(details.Title, "title");
        checks.Unique(details.Leads, "leads", lead => lead);
        checks.Unique(details.Indicators, "indicators", indicator => indicator);
        checks.Unique(details.Means, "means", mean => mean);
        checks.Unique(details.Structures, "structures", structure => structure);
        checks.OptionalText(details.IndicatorsDoubt, "indicatorsDoubt");
        checks.OptionalText(details.MeansDoubt, "meansDoubt");
        return checks.Build(() => new PlanAction(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public PlanActionDetails ToDetails() => _details;

    /// <summary>The number and the title.</summary>
    /// <returns>A text such as <c>1.1 Guichet unique du RPE</c>.</returns>
    public override string ToString() => _details.ToString();
}
