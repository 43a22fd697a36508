using System.Globalization;

namespace Ctg.Domain;

/// <summary>Where a plan states an action: the indexes of its orientation, shared objective and objective, and its own.</summary>
internal readonly record struct PlaceInPlan(int Orientation, int SharedObjective, int Objective, int Action)
{
    /// <summary>The place of the action that steers the convention.</summary>
    internal static PlaceInPlan Piloting => new(-1, -1, -1, -1);

    /// <summary>The place as a path of the document.</summary>
    /// <returns>A text such as <c>orientations[0].sharedObjectives[0].objectives[0].actions[0]</c>.</returns>
    public override string ToString() => this == Piloting ? "piloting" : string.Create(
        CultureInfo.InvariantCulture,
        $"orientations[{Orientation}].sharedObjectives[{SharedObjective}].objectives[{Objective}].actions[{Action}]");
}
