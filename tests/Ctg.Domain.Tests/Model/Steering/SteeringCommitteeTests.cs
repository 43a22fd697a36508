namespace Ctg.Domain.Tests.Steering;

public class SteeringCommitteeTests
{
    private static readonly Id<Party> Caf = Id<Party>.Parse("caf");
    private static readonly SteeringCommitteeDetails Details = new()
    {
        Clauses = [ClauseId.Article(6)],
        CoPilots = [Caf],
        Secretariat = Caf,
        MeetingsPerYear = 1,
        ExtraMeetingOnRequest = true,
        ResourcePersonsAdvisory = true,
        SubmitsAvenants = true,
    };

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Meetings_BelowOneOrAboveTwelveAYear_AreRefused(int meetings) =>
        SteeringCommittee.TryCreate(Details with { MeetingsPerYear = meetings }).Breaks("meetings-out-of-range meetingsPerYear");

    [Fact]
    public void Committee_WithoutClausesAndCoPilots_IsRefusedForBoth() => SteeringCommittee
        .TryCreate(Details with { Clauses = [], CoPilots = [] })
        .Breaks("clauses-missing clauses", "co-pilots-missing coPilots");
}
