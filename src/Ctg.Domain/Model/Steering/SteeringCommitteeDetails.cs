namespace Ctg.Domain;

/// <summary>What a convention states of its steering; checked when the <see cref="SteeringCommittee"/> is built from it.</summary>
public sealed record SteeringCommitteeDetails
{
    /// <summary>The clauses that set up the committee.</summary>
    public required ValueList<ClauseId> Clauses { get; init; }

    /// <summary>The keys of the parties that steer together.</summary>
    public required ValueList<Id<Party>> CoPilots { get; init; }

    /// <summary>The key of the party that provides the secretariat.</summary>
    public required Id<Party> Secretariat { get; init; }

    /// <summary>How many times a year the committee meets at least; 1 or more.</summary>
    public required int MeetingsPerYear { get; init; }

    /// <summary>Whether any party may ask for a further meeting.</summary>
    public required bool ExtraMeetingOnRequest { get; init; }

    /// <summary>Whether other persons may attend, in an advisory role.</summary>
    public required bool ResourcePersonsAdvisory { get; init; }

    /// <summary>Whether every avenant is put to the committee.</summary>
    public required bool SubmitsAvenants { get; init; }

    /// <summary>The clause on the meetings; null where <see cref="Clauses"/> do not say which it is.</summary>
    public ClauseId? MeetingsClause { get; init; }

    /// <summary>The clause by which avenants are put to the committee; null where <see cref="Clauses"/> do not say which it is.</summary>
    public ClauseId? AvenantsClause { get; init; }

    /// <summary>The yearly number of meetings.</summary>
    /// <returns>A text such as <c>meetings a year: 1</c>.</returns>
    public override string ToString() => $"meetings a year: {MeetingsPerYear}";
}
