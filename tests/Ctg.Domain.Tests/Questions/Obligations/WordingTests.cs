using System.Text;
using Ctg.Domain.Obligations;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;

namespace Ctg.Domain.Tests.Obligations;

/// <summary>What is said of what is due.</summary>
public class WordingTests
{
    private static readonly LocalDate On = new(2024, 6, 1);

    [Fact]
    public void Obligations_AreToldAsApproved()
    {
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        var plan = Examples.PlanOf(
            PlanAction.Create(new()
            {
                Number = ActionNumber.Parse("1.1"),
                Title = "Une action",
                Leads = [Lead.Create(Standard.TheCommune, "Service")],
                Schedule = YearSet.Create([YearRun.Parse("2022-2026")]),
            }),
            PlanAction.Create(new()
            {
                Number = ActionNumber.Parse("1.2"),
                Title = "Une autre",
                Leads = [],
                Schedule = YearSet.Create([YearRun.Parse("2022")]),
            }),
            PlanAction.Create(new() { Number = ActionNumber.Parse("1.3"), Title = "Une dernière" }));
        ConventionRecordDetails[] records =
        [
            new() { History = ConventionHistory.Of(Convention.Create(Standard.Draft() with { Plan = plan })) },
            new()
            {
                History = ConventionHistory.Of(Convention.Create(Standard.Draft() with { Plan = plan })),
                Meetings = [new(2022, 12, 31), new(2023, 1, 1)],
                Reviews = [new(ActionNumber.Parse("1.1"), 2022, new(2022, 12, 31)), new(ActionNumber.Parse("1.2"), 2022, new(2023, 1, 1))],
                AvenantProposals =
                [
                    AvenantProposal.Create(Id<AvenantProposal>.Parse("un"), new(2024, 3, 1)),
                    AvenantProposal.Create(Id<AvenantProposal>.Parse("deux"), new(2024, 3, 1), new(2024, 4, 1), new(2024, 5, 1)),
                    AvenantProposal.Create(Id<AvenantProposal>.Parse("trois"), new(2024, 3, 1), null, new(2024, 3, 15))
                ],
                EvaluatedOn = new(2026, 1, 1),
                FinalReviewOn = new(2026, 3, 1),
            },
            new()
            {
                History = ConventionHistory.Of(
                    Convention.Create(Standard.Draft(Term.Create(new(2021, 7, 22), new(2023, 3, 31))) with { Plan = plan })),
                Meetings = [new(2021, 9, 1), new(2022, 2, 1)],
            },
            new()
            {
                History = ConventionHistory.Of(Convention.Create(Standard.Draft() with { Plan = plan })),
                Notices = [Standard.Denounced(Standard.TheCommune, new(2024, 1, 15))],
            },
            new()
            {
                History = ConventionHistory.Of(Convention.Create(Standard.Draft() with
                {
                    Plan = plan,
                    Parties = [Examples.Caf(Signature.Awaited), Examples.Commune(Signature.On(Standard.Signed))],
                })),
            },
            new()
            {
                History = ConventionHistory.Of(Convention.Create(Standard.Draft() with
                {
                    Plan = plan,
                    Parties = [Examples.Caf(Signature.On(new(2027, 1, 1))), Examples.Commune(Signature.On(Standard.Signed))],
                })),
            },
        ];
        ValueList<WishedEnd> wishes =
        [
            new(Standard.TheCommune, Standard.Denonciation, new(2025, 6, 30)), new(Standard.TheCaf, Standard.Denonciation, new(2024, 7, 1))
        ];
        var strict = ObligationInterpretation.Strict(HolidayCalendar.Metropole);
        var other = ObligationInterpretation.Create(
            PartialYear.DoesNotCount,
            Enum.GetValues<AnnualReviewDue>().Last(),
            UnscheduledActions.AreReviewedEachYear,
            ReviewedYears.EachYear,
            Standard.Prudent,
            UndatedSignature.AssumeSigned);
        foreach (var record in records.Select(ConventionRecord.Create))
        {
            foreach (var (day, reading) in ((LocalDate, ObligationInterpretation)[])[(On, strict), (new(2026, 6, 1), strict), (On, other)])
            {
                var schedule = ObligationSchedule.Create(record, new(new(2021, 1, 1), new(2026, 12, 31)), day, reading, wishes);
                told.Append("# ").Append(schedule).Append(", unscheduled: ").AppendJoin(' ', schedule.Unscheduled).Append('\n')
                    .Tell(schedule.Binding, before);
                foreach (var item in schedule.Items.Concat(schedule.Late))
                {
                    told.Append(item.Value.Title.French).Append(" | ").Append(item.Value.Title.English).Append('\n').Tell(item, before);
                }
            }
        }

        Approved.Is("Questions/Obligations", "obligations.txt", told.ToString());
    }
}
