using Ctg.Domain.Arbitraries;
using Ctg.Domain.Audit;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Tests.Parties;

/// <summary>
/// A convention of Saint-Martin: the collectivité, the Caf de la Guadeloupe and its general social security fund. All else is made up.
/// </summary>
public class OverseasTests
{
    [Fact]
    public void ConventionOfSaintMartin_IsBuilt_AndAuditedWithoutAFinding()
    {
        var draft = CleanConventions.Draft.Sample(1, new FsCheck.Rnd(1, 1), 5).Single();
        var signed = draft.Parties[0].Signature;
        var decided = signed.Day!.Value.PlusDays(-1);
        var act = CtesId.Parse($"978-219711272-{LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(decided)}-CT21-1-DE");
        var deliberation = Deliberation.Create(new()
        {
            DecidedOn = PartialDate.On(decided),
            TransmittedOn = PartialDate.On(decided),
            CtesId = act,
            Annex = ClauseId.Annex(6),
        });
        var convention = Convention.Create(draft with
        {
            Parties =
            [
                Caf.Create(new()
                {
                    Id = draft.Parties[0].Id,
                    Name = "Caf de la Guadeloupe",
                    Signature = signed,
                }, DepartementCode.Parse("971")),
                Departement.Create(
                    new()
                    {
                        Id = draft.Parties[1].Id,
                        Name = "Collectivité de Saint-Martin",
                        Signature = signed,
                        Deliberation = deliberation,
                    },
                    DepartementCode.Parse("978")),
                OtherParty.Create(new()
                {
                    Id = Id<Party>.Parse("cgss"),
                    Name = "CGSS de la Guadeloupe",
                    Signature = signed,
                }, OtherBody.Other),
            ],
            Funding = draft.Funding is { } funding ? Domain.FundingTerms.Create(funding.Bonus, funding.AuthoritySupport) : null,
            StatedCounts = draft.StatedCounts.Where(count => count.Thing != CountSubject.Parties).ToValueList(),
        });

        ConventionAudit.Run(
            AuditSubject.Create(Domain.ConventionHistory.Create(new() { Original = convention }), convention.Term.First),
            AuditSettings.Default)
            .Findings.Should().BeEmpty();
        convention.Parties.OfType<Departement>().Single().Code.Text.Should().Be("978");
        var site = StructureSite.Create(new()
        {
            Structure = draft.Structures[0].Id,
            Service = ServiceKind.Eaje,
            Commune = CommuneCode.Parse("97801"),
        });
        Roster.Create([site]).Invoking(roster => roster.Sites.Single().Commune.Departement).Should().NotThrow()
            .Which.Should().Be(DepartementCode.Parse("978"));
    }

    /// <summary>
    /// The month to comply with a letter of 28 April 2024 ends on 28 May 2024: a working day by the law's text, none by the circulars.
    /// </summary>
    [Fact]
    public void DelayInSaintMartin_EndsByTheCalendarThatIsChosen()
    {
        var month = NoticePeriod.FromMonths(1);
        Deadlines.After(new(2024, 4, 28), month, MonthRounding.Down, WorkingDayPolicy.Forward, HolidayCalendar.SaintMartin)
            .Value.Prudent.Should().BeNull();
        Deadlines.After(new(2024, 4, 28), month, MonthRounding.Down, WorkingDayPolicy.Forward, HolidayCalendar.SaintMartinOn28May)
            .Value.Prudent.Should().Be(new LocalDate(2024, 5, 29));
        Deadlines.After(new(2024, 4, 27), month, MonthRounding.Down, WorkingDayPolicy.Forward, HolidayCalendar.SaintMartin)
            .Value.Prudent.Should().Be(new LocalDate(2024, 5, 28));
    }
}
