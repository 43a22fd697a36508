using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>A sheet that describes one or several actions (« fiche action »).</summary>
/// <remarks>Source: annex 3 of the standard convention, after its table.</remarks>
[DebuggerDisplay("{Actions}: {Title}")]
public sealed record ActionSheet
{
    private readonly ActionSheetDetails _details;

    private ActionSheet(ActionSheetDetails details) => _details = details;

    /// <summary>The numbers of the actions that the sheet covers: one or several, each once.</summary>
    public ValueList<ActionNumber> Actions => _details.Actions;

    /// <summary>The subject, as a short noun phrase.</summary>
    public string Title => _details.Title;

    /// <summary>The initial findings (« diagnostic initial »); null when blank.</summary>
    public string? Findings => _details.Findings;

    /// <summary>Whom it is for (« public visé »).</summary>
    public ValueList<string> Audience => _details.Audience;

    /// <summary>Its operational objectives.</summary>
    public ValueList<string> Objectives => _details.Objectives;

    /// <summary>How it is to be done (« modalités de mise en œuvre »).</summary>
    public ValueList<string> Methods => _details.Methods;

    /// <summary>When it is to be done; null when blank.</summary>
    public SheetPeriod? Period => _details.Period;

    /// <summary>Who answers for it and which departments take part: roles, never persons.</summary>
    public ValueList<string> Responsible => _details.Responsible;

    /// <summary>The results expected.</summary>
    public ValueList<string> ExpectedResults => _details.ExpectedResults;

    /// <summary>The partners asked.</summary>
    public ValueList<string> Partners => _details.Partners;

    /// <summary>The keys of its follow-up indicators.</summary>
    public ValueList<Id<Indicator>> Indicators => _details.Indicators;

    /// <summary>What the parties may bring, where the sheet states it.</summary>
    public ValueList<FundingMeans> Means => _details.Means;

    /// <summary>Builds a sheet.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a list in it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ActionSheet Create(ActionSheetDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a sheet, or says why not.</summary>
    /// <param name="details">What the sheet states.</param>
    /// <returns>The sheet, or the violations <c>sheet-without-action</c>, <c>text-invalid</c> and <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a list in it is null.</exception>
    public static Validated<ActionSheet> TryCreate(ActionSheetDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var checks = new Checks();
        checks.Unique(details.Actions, "actions", action => action);
        checks.That(!details.Actions.IsEmpty, "sheet-without-action", "actions", () => new Sentence(
            "Une fiche porte sur au moins une action.", "A sheet covers at least one action."), "actions[*]");
        checks.Text(details.Title, "title");
        checks.OptionalText(details.Findings, "findings");
        checks.Texts(details.Audience, "audience");
        checks.Texts(details.Objectives, "objectives");
        checks.Texts(details.Methods, "methods");
        checks.Texts(details.Responsible, "responsible");
        checks.Texts(details.ExpectedResults, "expectedResults");
        checks.Texts(details.Partners, "partners");
        checks.Unique(details.Indicators, "indicators", indicator => indicator);
        checks.Unique(details.Means, "means", mean => mean);
        return checks.Build(() => new ActionSheet(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public ActionSheetDetails ToDetails() => _details;

    /// <summary>The numbers of its actions and the title.</summary>
    /// <returns>A text such as <c>[1.2, 1.3, 1.4] Maintien des 120 places d'EAJE</c>.</returns>
    public override string ToString() => $"{Actions} {Title}";
}
