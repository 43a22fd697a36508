namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>An action.</summary>
    /// <param name="number">The action's number.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public static PartId Action(ActionNumber number) => Keyed(PartKind.Action, number);
}

public sealed partial record Part
{
    /// <summary>An action.</summary>
    /// <param name="value">The action.</param>
    /// <param name="objective">
    /// The address of the operational objective that it belongs to; null for the action that steers the convention.
    /// </param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="objective"/> is not the address of an operational objective.</exception>
    public static Part Action(PlanAction value, PartId? objective) => objective is null or { Kind: PartKind.Objective }
        ? new(PartId.Action(NotNull(value).Number), value, objective)
        : throw new ArgumentException($"'{objective}' is not the address of an operational objective.", nameof(objective));
}

/// <summary>An action, and the objective that it belongs to.</summary>
internal sealed class ActionPart() : TypedPart<PlanAction>(PartKind.Action, "action", "action")
{
    internal override AnnexSubject? Annex => AnnexSubject.Plan;

    internal override PartKind? ListedUnder => PartKind.Objective;

    internal override bool IsKey(ReadOnlySpan<char> key) => ActionNumber.TryParse(key, out _);

    internal override BilingualText LabelOf(string key) => new($"{Label.French} {key}", $"{Label.English} {key}");

    internal override string PlaceOf(PartPosition at) => $"plan.{PlaceInPlan(at)}";

    internal override ConventionDetails With(ConventionDetails convention, PartMap parts) => convention;

    private protected override IEnumerable<(PlanAction Value, PartPosition At)> ValuesOf(ConventionDetails convention) =>
        convention.Plan.PlacedActions().Select(placed =>
            (placed.Action, new PartPosition(
                placed.Place.Orientation, placed.Place.SharedObjective, placed.Place.Objective, placed.Place.Action)));

    private protected override Part Make(ConventionDetails convention, PlanAction value, PartPosition at) =>
        Part.Action(value, PlaceInPlan(at) == Domain.PlaceInPlan.Piloting
            ? null
            : PartId.OfRanks(PartKind.Objective, convention.Plan.Orientations[at.First].Number, at.Second + 1, at.Third + 1));

    private protected override void Refer(PlanAction value, References to)
    {
        to.Each("leads", value.Leads, (lead, to) => to.Party("party", lead.Party));
        to.Indicators("indicators", value.Indicators);
        to.Each("means", value.Means, (means, to) => to.Party("party", means.Party));
        to.Structures("structures", value.Structures);
    }

    private protected override IEnumerable<PartMember> MembersOf(PlanAction value, PartId? under) =>
    [
        new("intitulé", "title", value.Title),
        new("objectif", "objective", under?.Key),
        new("porteurs", "leads", value.Leads),
        new("calendrier", "schedule", value.Schedule == YearSet.None ? null : value.Schedule),
        new("indicateurs", "indicators", value.Indicators),
        new("moyens", "means", value.Means),
        new("structures", "structures", value.Structures),
        new("doute sur les indicateurs", "doubt about the indicators", value.IndicatorsDoubt),
        new("doute sur les moyens", "doubt about the means", value.MeansDoubt),
    ];

    private protected override BilingualText NameOf(PlanAction value, BilingualText address) => Titled(address, value.Title);

    private static PlaceInPlan PlaceInPlan(PartPosition at) => new(at.First, at.Second, at.Third, at.Fourth);
}
