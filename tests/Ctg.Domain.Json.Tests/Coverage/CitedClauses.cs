using Ctg.Domain.Avenants;
using Ctg.Domain.Bonus;
using Ctg.Domain.DataExchange;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.Json.Tests.Coverage;

/// <summary>The clauses that the library's explanations cite, asked by its public members about the real convention.</summary>
/// <remarks>A figure's explanation is given its clause by the caller, so that it tells nothing here.</remarks>
internal static class CitedClauses
{
    private static readonly Convention Real = RealConvention.Value;
    private static readonly Id<Party> Caf = Real.Parties.OfType<Caf>().Single().Id;
    private static readonly Id<Party> Commune = Real.Parties.OfType<Commune>().Single().Id;
    private static readonly ResiliationInterpretation Reading = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);
    private static readonly LocalDate Asked = new(2024, 6, 15);

    /// <summary>The clauses by the member whose explanation cites them, such as <c>StatusQuestions.StatusOn</c>.</summary>
    internal static ILookup<string, ClauseId> ByMember { get; } = Explanations()
        .SelectMany(one => Steps(one.Conclusion).Select(step => (one.Member, Clause: (step.Source as ClauseSource)?.Clause)))
        .Where(one => one.Clause is not null)
        .Distinct()
        .ToLookup(one => one.Member, one => one.Clause!);

    private static IEnumerable<(string Member, Step Conclusion)> Explanations() =>
        [.. Standing(), .. EarlyEnds(), .. Exchanges(), .. Bonus(), .. Support(), .. Obligations(), .. Avenants()];

    private static IEnumerable<(string Member, Step Conclusion)> Standing()
    {
        const string Member = $"{nameof(StatusQuestions)}.{nameof(StatusQuestions.StatusOn)}";
        foreach (var day in (LocalDate[])[Real.Term.First.PlusDays(-1), new(2022, 6, 15), Asked, Real.Term.Last.PlusDays(1)])
        {
            yield return (Member, Real.StatusOn(day).Conclusion);
            yield return (Member, Real.StatusOn(day, day).Conclusion);
        }
    }

    private static IEnumerable<(string Member, Step Conclusion)> EarlyEnds()
    {
        foreach (var ground in Real.Resiliation!.Grounds)
        {
            var notice = Notice(ground.Clause);
            yield return ($"{nameof(ResiliationQuestions)}.{nameof(ResiliationQuestions.OutcomeOf)}", Real.OutcomeOf(
                notice, Asked, Reading).Conclusion);
            yield return (
                $"{nameof(ResiliationQuestions)}.{nameof(ResiliationQuestions.LatestNotice)}",
                Real.LatestNotice(Caf, ground.Clause, new(2025, 6, 30), Reading).Conclusion);
            var record = ConventionRecord.Create(new() { History = ConventionHistory.Of(Real), Notices = [notice] });
            yield return (
                $"{nameof(StatusQuestions)}.{nameof(StatusQuestions.StatusOn)}", record.StatusOn(new(2025, 6, 15), Reading).Conclusion);
        }
    }

    private static IEnumerable<(string Member, Step Conclusion)> Exchanges()
    {
        foreach (var personal in (bool[])[true, false])
        {
            var request = DataExchangeRequest.Create(new()
            {
                By = Commune,
                Holder = Caf,
                PersonalData = personal,
                StudiedOn = Asked,
                StudyInFavour = true,
                OpinionOn = Asked,
                OpinionAgainst = false,
                RegisteredOn = Asked,
            });
            yield return (
                $"{nameof(DataExchangeQuestions)}.{nameof(DataExchangeQuestions.ExchangeOn)}",
                Real.ExchangeOn(request, Asked, AdverseOpinion.Blocks).Conclusion);
        }
    }

    private static IEnumerable<(string Member, Step Conclusion)> Bonus()
    {
        var offers = Real.Structures.Select(structure => StructureOffer.Create(new()
        {
            Structure = structure.Id,
            Name = structure.Name,
            Service = structure.Service,
            Units = structure.Capacity ?? Quantity.Create(1, QuantityUnit.Structures),
            Operator = structure.Operator,
            SupportedBy = Commune,
            UnderPsu = structure.Service == ServiceKind.Eaje ? true : null,
        }));
        var bonus = Real.ComputeBonus(
            TerritoryOffer.Create(2020, [.. offers]),
            [TerritoryOffer.Create(2022, [.. offers])],
            BonusParameters.None,
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict),
            Asked);
        return bonus.Services.Select(service => ($"{nameof(BonusQuestions)}.{nameof(BonusQuestions.ComputeBonus)}", service.Conclusion));
    }

    private static IEnumerable<(string Member, Step Conclusion)> Support()
    {
        var before = AuthoritySupport.Create(Commune, 2021, [SupportLine.Create(Real.Structures[0].Id, Euros.Parse("100.00"))]);
        var after = AuthoritySupport.Create(Commune, 2022, [SupportLine.Create(Real.Structures[1].Id, Euros.Parse("100.00"))]);
        yield return ($"{nameof(SupportQuestions)}.{nameof(SupportQuestions.CompareSupport)}", Real.CompareSupport(
            before, after, []).Conclusion);
    }

    private static IEnumerable<(string Member, Step Conclusion)> Obligations()
    {
        const string Member = $"{nameof(ObligationSchedule)}.{nameof(ObligationSchedule.Create)}";
        var denunciation = Real.Resiliation!.Find(GroundKind.Denonciation)!.Clause;
        var record = ConventionRecord.Create(new()
        {
            History = ConventionHistory.Of(Real),
            AvenantProposals = [AvenantProposal.Create(Id<AvenantProposal>.Parse("avenant-1"), new(2024, 2, 1))],
        });
        var schedule = ObligationSchedule.Create(
            record,
            new(Real.Term.First, Real.Term.Last.PlusYears(1)),
            Asked,
            ObligationInterpretation.Strict(HolidayCalendar.Metropole),
            [new(Commune, denunciation, new(2025, 6, 30))]);
        return schedule.Items.Concat(schedule.Late).Select(item => (Member, item.Conclusion)).Append((Member, schedule.Binding.Conclusion));
    }

    private static IEnumerable<(string Member, Step Conclusion)> Avenants()
    {
        var history = ConventionHistory.Create(new()
        {
            Original = Real,
            Avenants =
            [
                Avenant.Create(new()
                {
                    Id = Id<Avenant>.Parse("avenant-1"),
                    Title = "Prolongation d'un an",
                    SignedOn = PartialDate.On(new(2024, 3, 1)),
                    EffectiveOn = new(2024, 3, 1),
                    KnownOn = new(2024, 3, 1),
                    Changes = [Change.ExtendTerm(Real.TermClause.Clause, Real.Term.Last.PlusYears(1))],
                }),
            ],
            Severances =
            [
                Severance.Create(new()
                {
                    Clause = Real.Resiliation!.Find(GroundKind.Denonciation)!.Clause,
                    Basis = SeveranceBasis.RuleOfLaw,
                    Reference = "Règle d'essai",
                    DecidedOn = new(2024, 3, 1),
                    EffectiveOn = new(2024, 3, 1),
                    KnownOn = new(2024, 3, 1),
                }),
            ],
        });
        yield return ($"{nameof(AvenantQuestions)}.{nameof(AvenantQuestions.AppliedOn)}", history.AppliedOn(Asked).Conclusion);
    }

    /// <summary>An act of the Caf, which every ground entitles, in the form and at the times that every ground asks for.</summary>
    private static ResiliationNotice Notice(ClauseId ground) => ResiliationNotice.Create(new()
    {
        By = Caf,
        Ground = ground,
        SentOn = new(2024, 2, 1),
        ReceivedOn = new(2024, 2, 3),
        FoundOn = new(2024, 2, 1),
        Form = NoticeForm.RegisteredLetterWithAcknowledgement,
        NamesClause = true,
    });

    private static HashSet<Step> Steps(Step conclusion)
    {
        var steps = new HashSet<Step>();
        var open = new Stack<Step>([conclusion]);
        while (open.TryPop(out var step))
        {
            if (steps.Add(step))
            {
                foreach (var reason in step.Because)
                {
                    open.Push(reason);
                }
            }
        }

        return steps;
    }
}
