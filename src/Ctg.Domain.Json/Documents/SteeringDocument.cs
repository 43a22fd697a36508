using System.ComponentModel;

namespace Ctg.Domain.Json.Documents;

internal sealed record SteeringDocument(
    [property: Description("The clauses that set up the committee.")] List<ClauseId> Clauses,
    [property: Description("The keys of the parties that steer together.")] List<Id<Party>> CoPilots,
    [property: Description("The key of the party that provides the secretariat.")] Id<Party> Secretariat,
    [property: Description("The minimum number of committee meetings per calendar year, 1 to 12.")] int MeetingsPerYear,
    [property: Description("Whether any party may ask for a further meeting.")] bool ExtraMeetingOnRequest,
    [property: Description("Whether other persons may attend, in an advisory role.")] bool ResourcePersonsAdvisory,
    [property: Description("Whether every avenant is put to the committee.")] bool SubmitsAvenants,
    [property: Description("The clause on the meetings.")] ClauseId? MeetingsClause = null,
    [property: Description("The clause by which avenants are put to the committee.")] ClauseId? AvenantsClause = null)
    : IDocumentOf<SteeringCommittee>
{
    internal static SteeringDocument Of(SteeringCommittee steering) => new(
        Clauses: [.. steering.Clauses],
        CoPilots: [.. steering.CoPilots],
        Secretariat: steering.Secretariat,
        MeetingsPerYear: steering.MeetingsPerYear,
        ExtraMeetingOnRequest: steering.ExtraMeetingOnRequest,
        ResourcePersonsAdvisory: steering.ResourcePersonsAdvisory,
        SubmitsAvenants: steering.SubmitsAvenants,
        MeetingsClause: steering.StatedMeetingsClause,
        AvenantsClause: steering.StatedAvenantsClause);

    public SteeringCommittee Map(DocumentMapper map) => map.Take(SteeringCommittee.TryCreate(new()
    {
        Clauses = DocumentMapper.Items(Clauses),
        CoPilots = DocumentMapper.Items(CoPilots),
        Secretariat = Secretariat,
        MeetingsPerYear = MeetingsPerYear,
        ExtraMeetingOnRequest = ExtraMeetingOnRequest,
        ResourcePersonsAdvisory = ResourcePersonsAdvisory,
        SubmitsAvenants = SubmitsAvenants,
        MeetingsClause = MeetingsClause,
        AvenantsClause = AvenantsClause,
    }));
}
