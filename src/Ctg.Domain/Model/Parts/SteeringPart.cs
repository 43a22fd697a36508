namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The steering committee.</summary>
    public static PartId Steering => Single(PartKind.Steering);
}

public sealed partial record Part
{
    /// <summary>The steering committee.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Steering(SteeringCommittee value) => new(PartId.Steering, NotNull(value));
}

/// <summary>The steering committee.</summary>
internal sealed class SteeringPart()
    : SinglePart<SteeringCommittee>(PartKind.Steering, "comité de pilotage", "steering committee", "steering")
{
    private protected override SteeringCommittee? ValueOf(ConventionDetails convention) => convention.Steering;

    private protected override ConventionDetails With(ConventionDetails convention, SteeringCommittee value) =>
        convention with { Steering = value };

    private protected override void Refer(SteeringCommittee value, References to)
    {
        to.Clauses("clauses", value.Clauses);
        to.Parties("coPilots", value.CoPilots);
        to.Party("secretariat", value.Secretariat);
        to.Clause("meetingsClause", value.StatedMeetingsClause);
        to.Clause("avenantsClause", value.StatedAvenantsClause);
    }

    private protected override IEnumerable<PartMember> MembersOf(SteeringCommittee value, PartId? under) =>
    [
        new("clauses", "clauses", value.Clauses),
        new("copilotes", "copilots", value.CoPilots),
        new("secrétariat", "secretariat", value.Secretariat),
        new("réunions par an", "meetings a year", value.MeetingsPerYear),
        new("réunion sur demande", "meeting on request", value.ExtraMeetingOnRequest),
        new("personnes ressources", "resource persons", value.ResourcePersonsAdvisory),
        new("avenants soumis", "avenants submitted", value.SubmitsAvenants),
        new("clause des réunions", "clause on meetings", value.StatedMeetingsClause),
        new("clause des avenants", "clause on avenants", value.StatedAvenantsClause),
    ];

    private protected override Part? Without(Part part, SteeringCommittee value, Func<ClauseId, bool> isGone)
    {
        var kept = value.Clauses.Where(clause => !isGone(clause)).ToValueList();
        if (kept.IsEmpty)
        {
            return null;
        }

        // How often it meets is its own clause's to say: without it, the text says nothing of that.
        return isGone(value.MeetingsClause)
            ? part
            : Part.Steering(SteeringCommittee.Create(value.ToDetails() with
            {
                Clauses = kept,
                SubmitsAvenants = value.SubmitsAvenants && !isGone(value.AvenantsClause),
                MeetingsClause = value.MeetingsClause,
                AvenantsClause = Kept(value.StatedAvenantsClause, isGone),
            }));
    }

    private protected override ClauseId ClauseOf(SteeringCommittee value) => value.Clauses[0];
}
