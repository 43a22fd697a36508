namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>An orientation.</summary>
    /// <param name="number">The orientation's number, 1 to 999.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 999.</exception>
    public static PartId Orientation(int number) => Ranked(PartKind.Orientation, number);
}

public sealed partial record Part
{
    /// <summary>An orientation, without what belongs to it.</summary>
    /// <param name="number">The orientation's number, 1 to 999.</param>
    /// <param name="title">The title: one line, not blank.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank or of several lines.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 999.</exception>
    public static Part Orientation(int number, string title) => new(PartId.Orientation(number), Text(title));
}

/// <summary>An orientation: its title.</summary>
internal sealed class OrientationPart() : LevelPart(PartKind.Orientation, "orientation", "orientation", 1)
{
    internal override string PlaceOf(PartPosition at) => Checks.At("plan.orientations", at.First);

    /// <summary>The plan with all its levels: the orientations with what belongs to them, the steering action, and the sheets.</summary>
    internal override ConventionDetails With(ConventionDetails convention, PartMap parts)
    {
        var shared = parts.ByWhatTheyAreUnder(PartKind.SharedObjective);
        var objectives = parts.ByWhatTheyAreUnder(PartKind.Objective);
        var actions = parts.ByWhatTheyAreUnder(PartKind.Action);
        var orientations = parts.OfKind(Kind).Select(id => Orientation.Create(
            NumberOf(id), (string)parts.Find(id)!.Value, shared[id].Select(BuildShared).ToValueList()));
        return convention with
        {
            Plan = ActionPlan.Create(
                orientations.ToValueList(),
                actions[null].FirstOrDefault()?.Value as PlanAction,
                parts.Values<ActionSheet>(PartKind.Sheet)),
        };

        SharedObjective BuildShared(Part part) =>
            SharedObjective.Create((string)part.Value, objectives[part.Id].Select(BuildObjective).ToValueList());

        Objective BuildObjective(Part part) =>
            Objective.Create((string)part.Value, actions[part.Id].Select(action => (PlanAction)action.Value).ToValueList());
    }

    private protected override IEnumerable<(string Value, PartPosition At)> ValuesOf(ConventionDetails convention) =>
        convention.Plan.Orientations.Select((orientation, i) => (orientation.Title, new PartPosition(i)));

    private protected override Part Make(ConventionDetails convention, string value, PartPosition at) =>
        Part.Orientation(convention.Plan.Orientations[at.First].Number, value);
}
