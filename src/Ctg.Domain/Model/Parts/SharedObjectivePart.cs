using System.Globalization;

namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A shared objective.</summary>
    /// <param name="orientation">The orientation's number, 1 to 999.</param>
    /// <param name="rank">The rank within the orientation of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 999 999.</exception>
    public static PartId SharedObjective(int orientation, int rank) => Ranked(PartKind.SharedObjective, orientation, rank);
}

/// <summary>A shared objective: its title.</summary>
internal sealed class SharedObjectivePart() : LevelPart(PartKind.SharedObjective, "objectif partagé", "shared objective", 2)
{
    internal override PartKind? ListedUnder => PartKind.Orientation;

    internal override string PlaceOf(PartPosition at) =>
        string.Create(CultureInfo.InvariantCulture, $"plan.orientations[{at.First}].sharedObjectives[{at.Second}]");

    private protected override IEnumerable<(string Value, PartPosition At)> ValuesOf(ConventionDetails convention) =>
        convention.Plan.Orientations.SelectMany((orientation, i) =>
            orientation.SharedObjectives.Select((shared, j) => (shared.Title, new PartPosition(i, j))));

    private protected override Part Make(ConventionDetails convention, string value, PartPosition at)
    {
        var id = PartId.OfRanks(Kind, convention.Plan.Orientations[at.First].Number, at.Second + 1);
        return Part.At(id, value, id.Above());
    }
}
