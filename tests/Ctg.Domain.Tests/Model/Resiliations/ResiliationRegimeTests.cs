namespace Ctg.Domain.Tests.Resiliations;

public class ResiliationRegimeTests
{
    private static readonly ResiliationGroundDetails Details = new()
    {
        Kind = GroundKind.Breach,
        Clause = ClauseId.Article(12, 1),
        Heading = "Manquement",
        Entitled = [Id<Party>.Parse("caf")],
        MiseEnDemeure = true,
        Notice = NoticePeriod.FromMonths(1),
    };

    [Fact]
    public void FormalNotice_WithoutATimeToComply_IsRefused() =>
        ResiliationGround.TryCreate(Details with { Notice = null }).Breaks("notice-missing ");

    [Fact]
    public void Ground_ThatNoPartyMayInvoke_IsRefused() =>
        ResiliationGround.TryCreate(Details with { Entitled = [] }).Breaks("entitled-missing entitled");

    [Fact]
    public void Ground_WithoutAHeading_IsRefused() =>
        ResiliationGround.TryCreate(Details with { Heading = "" }).Breaks("text-invalid heading");

    [Fact]
    public void Ground_GivenTwice_IsRefused()
    {
        var ground = ResiliationGround.Create(Details);
        ResiliationRegime.TryCreate([ground, ground]).Breaks("duplicate grounds[1].clause");
    }

    [Fact]
    public void Form_OutsideItsEnumeration_Throws() =>
        FluentActions.Invoking(() => ResiliationGround.Create(Details with { Form = (NoticeForm)9 })).Should()
            .Throw<ArgumentOutOfRangeException>();
}
