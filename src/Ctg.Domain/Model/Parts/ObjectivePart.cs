using System.Globalization;

namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>An operational objective.</summary>
    /// <param name="orientation">The orientation's number, 1 to 999.</param>
    /// <param name="shared">The rank of the shared objective within the orientation of the original text, from 1.</param>
    /// <param name="rank">The rank within the shared objective of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 999 999.</exception>
    public static PartId Objective(int orientation, int shared, int rank) => Ranked(PartKind.Objective, orientation, shared, rank);
}

public sealed partial record Part
{
    /// <summary>A shared or an operational objective, without what belongs to it.</summary>
    /// <param name="id">
    /// The address: <see cref="PartId.SharedObjective"/> or <see cref="PartId.Objective"/>, which states what it belongs to.
    /// </param>
    /// <param name="title">The title: one line, not blank.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not that of an objective, or <paramref name="title"/> is blank or of several lines.
    /// </exception>
    public static Part Objective(PartId id, string title) => NotNull(id).Above() is { } above
        ? new(id, Text(title), above)
        : throw new ArgumentException($"'{id}' is not the address of an objective.", nameof(id));
}

/// <summary>An operational objective: its title.</summary>
internal sealed class ObjectivePart() : LevelPart(PartKind.Objective, "objectif opérationnel", "operational objective", 3)
{
    internal override PartKind? ListedUnder => PartKind.SharedObjective;

    internal override string PlaceOf(PartPosition at) => string.Create(
        CultureInfo.InvariantCulture, $"plan.orientations[{at.First}].sharedObjectives[{at.Second}].objectives[{at.Third}]");

    private protected override IEnumerable<(string Value, PartPosition At)> ValuesOf(ConventionDetails convention) =>
        convention.Plan.Orientations.SelectMany((orientation, i) => orientation.SharedObjectives.SelectMany((shared, j) =>
            shared.Objectives.Select((objective, k) => (objective.Title, new PartPosition(i, j, k)))));

    private protected override Part Make(ConventionDetails convention, string value, PartPosition at)
    {
        var id = PartId.OfRanks(Kind, convention.Plan.Orientations[at.First].Number, at.Second + 1, at.Third + 1);
        return Part.At(id, value, id.Above());
    }
}
