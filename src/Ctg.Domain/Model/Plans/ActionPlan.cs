using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>The action plan (« plan d'actions »): orientations, shared objectives, objectives, actions, and the sheets.</summary>
/// <remarks>Source: article 4 and annex 3 of the standard convention.</remarks>
[DebuggerDisplay("{Orientations.Count} orientations")]
public sealed record ActionPlan
{
    private const string ActionNumbers = "orientations[*].sharedObjectives[*].objectives[*].actions[*].number";

    private ActionPlan(ValueList<Orientation> orientations, PlanAction? piloting, ValueList<ActionSheet> sheets)
    {
        Orientations = orientations;
        Piloting = piloting;
        Sheets = sheets;
    }

    /// <summary>The orientations, in the order of the plan.</summary>
    public ValueList<Orientation> Orientations { get; }

    /// <summary>The action that steers the convention itself; null when the plan has none.</summary>
    public PlanAction? Piloting { get; }

    /// <summary>The sheets, in the order of the document.</summary>
    public ValueList<ActionSheet> Sheets { get; }

    /// <summary>The operational objectives of all the orientations, in the order of the plan.</summary>
    public IEnumerable<Objective> Objectives =>
        Orientations.SelectMany(orientation => orientation.SharedObjectives).SelectMany(shared => shared.Objectives);

    /// <summary>The actions of all the orientations, in the order of the plan, without <see cref="Piloting"/>.</summary>
    public IEnumerable<PlanAction> Actions => Objectives.SelectMany(objective => objective.Actions);

    /// <summary>Builds a plan.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="orientations"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ActionPlan Create(
        ValueList<Orientation> orientations, PlanAction? piloting = null, ValueList<ActionSheet>? sheets = null) =>
        TryCreate(orientations, piloting, sheets).OrThrow();

    /// <summary>Builds a plan, or says why not.</summary>
    /// <param name="orientations">The orientations, their numbers unique.</param>
    /// <param name="piloting">The action that steers the convention itself.</param>
    /// <param name="sheets">The sheets; each action that they name is in the plan.</param>
    /// <returns>
    /// The plan, or the violations <c>duplicate</c> (an orientation's or an action's number) and <c>reference-unknown</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="orientations"/> is null.</exception>
    public static Validated<ActionPlan> TryCreate(
        ValueList<Orientation> orientations, PlanAction? piloting = null, ValueList<ActionSheet>? sheets = null)
    {
        ArgumentNullException.ThrowIfNull(orientations);
        var plan = new ActionPlan(orientations, piloting, sheets ?? []);
        var checks = new Checks();
        checks.Unique(orientations, "orientations", orientation => orientation.Number, "number");
        var places = new Dictionary<ActionNumber, PlaceInPlan>();
        foreach (var (action, place) in plan.PlacedActions())
        {
            if (!places.TryAdd(action.Number, place))
            {
                if (!checks.IsFull)
                {
                    checks.Add(Checks.Duplicate(place.ToString(), action.Number, places[action.Number].ToString(), "number"));
                }

                places[action.Number] = place;
            }
        }

        for (var i = 0; i < plan.Sheets.Count; i++)
        {
            var actions = plan.Sheets[i].Actions;
            for (var j = 0; j < actions.Count; j++)
            {
                if (!places.ContainsKey(actions[j]) && !checks.IsFull)
                {
                    checks.Add(
                        Checks.Dangling(Checks.At(Checks.At("sheets", i) + ".actions", j), actions[j], ActionNumbers, "piloting.number"));
                }
            }
        }

        return checks.Build(() => plan);
    }

    /// <summary>The action of a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The action, piloting included; null when the plan has none of that number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public PlanAction? Find(ActionNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Piloting?.Number == number ? Piloting : Actions.FirstOrDefault(action => action.Number == number);
    }

    /// <summary>The keys of an action's indicators: those of the action itself, then those of its sheets, each once.</summary>
    /// <remarks>Source: annex 3 (the plan and its sheets), by which annex 5 reviews each action.</remarks>
    /// <param name="number">The action's number, piloting included.</param>
    /// <returns>The keys; none when neither the action nor a sheet of it names an indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no action of that number.</exception>
    public ValueList<Id<Indicator>> IndicatorsOf(ActionNumber number)
    {
        return Existing(number).Indicators.Concat(SheetsOf(number).SelectMany(sheet => sheet.Indicators)).Distinct().ToValueList();
    }

    /// <summary>
    /// The years of an action: those of its own row in the table; failing them, those of the sheets that cover it; else none.
    /// </summary>
    /// <remarks>
    /// A sheet for the convention's term gives the years that the term meets; one for the term and the next gives the same, since the
    /// years of the next convention are not known. Years before 1000 or after 9998 are left out. Source: annex 3 of the standard
    /// convention.
    /// </remarks>
    /// <param name="number">The action's number, piloting included.</param>
    /// <param name="term">The term of the convention.</param>
    /// <returns>The years, and where they are stated.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The plan has no action of that number.</exception>
    public ActionYears YearsOf(ActionNumber number, Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return YearsOf(Existing(number), SheetsOf(number), term);
    }

    /// <summary>
    /// The results that the sheets of an action expect (« résultats attendus »), in the order of the document, each once.
    /// </summary>
    /// <remarks>
    /// Source: the sheets of annex 3, by which annex 5 reviews each action. A sheet for several actions expects its results of them
    /// together.
    /// </remarks>
    /// <param name="number">The action's number, piloting included.</param>
    /// <returns>The results; none when no sheet of the action states one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan has no action of that number.</exception>
    public ValueList<string> ExpectedResultsOf(ActionNumber number)
    {
        _ = Existing(number);
        return SheetsOf(number).SelectMany(sheet => sheet.ExpectedResults).Distinct().ToValueList();
    }

    /// <summary>The number of orientations and of actions.</summary>
    /// <returns>A text such as <c>4 orientations, 48 actions</c>.</returns>
    public override string ToString() => $"{Orientations.Count} orientations, {Actions.Count()} actions";

    /// <summary>Every action, the steering action last.</summary>
    internal IEnumerable<PlanAction> ActionsAndPiloting => Piloting is null ? Actions : Actions.Append(Piloting);

    /// <summary>The sheets of each action, in the order of the document.</summary>
    internal ILookup<ActionNumber, ActionSheet> SheetsByAction() =>
        Sheets.SelectMany(sheet => sheet.Actions.Select(number => (Number: number, Sheet: sheet))).ToLookup(
            one => one.Number, one => one.Sheet);

    /// <summary>
    /// The years of every action, the steering action last: what <see cref="YearsOf(ActionNumber, Term)"/> gives of each.
    /// </summary>
    internal IEnumerable<(PlanAction Action, ActionYears Years)> YearsOfEach(Term term)
    {
        var sheets = SheetsByAction();
        return ActionsAndPiloting.Select(action => (action, YearsOf(action, sheets[action.Number], term)));
    }

    /// <summary>Every action, the steering action last, with the place where it is stated.</summary>
    internal IEnumerable<(PlanAction Action, PlaceInPlan Place)> PlacedActions()
    {
        for (var i = 0; i < Orientations.Count; i++)
        {
            var shared = Orientations[i].SharedObjectives;
            for (var j = 0; j < shared.Count; j++)
            {
                var objectives = shared[j].Objectives;
                for (var k = 0; k < objectives.Count; k++)
                {
                    var actions = objectives[k].Actions;
                    for (var l = 0; l < actions.Count; l++)
                    {
                        yield return (actions[l], new(i, j, k, l));
                    }
                }
            }
        }

        if (Piloting is not null)
        {
            yield return (Piloting, PlaceInPlan.Piloting);
        }
    }

    private static ActionYears YearsOf(PlanAction action, IEnumerable<ActionSheet> sheets, Term term) =>
        ActionYears.Of(action.Schedule, ActionYears.PeriodsOf(sheets), term);

    private IEnumerable<ActionSheet> SheetsOf(ActionNumber number) => Sheets.Where(sheet => sheet.Actions.Contains(number));

    private PlanAction Existing(ActionNumber number) =>
        Find(number) ?? throw new ArgumentException($"Le plan n'a pas d'action {number}. The plan has no action {number}.", nameof(number));
}
