using System.Text;
using Ctg.Domain.Status;
using Ctg.Domain.Tests.Arguments;
using Ctg.Domain.Tests.Resiliations;
using NodaTime;
using static Ctg.Domain.Tests.Refused;

namespace Ctg.Domain.Tests.Status;

/// <summary>What is said of where a convention stands, and of references to what it does not have.</summary>
public class WordingTests
{
    private static readonly LocalDate On = new(2024, 6, 1);

    [Fact]
    public void Standings_AreToldAsApproved()
    {
        var (told, before) = (new StringBuilder(), new HashSet<string>());
        var undated = Examples.Undated();
        foreach (var (text, day, known) in ((Convention, LocalDate, LocalDate?)[])
        [
            (undated, new(2021, 12, 31), null),
            (undated, new(2022, 6, 15), null),
            (undated, new(2026, 1, 1), null),
            (undated, new(2022, 6, 15), new(2022, 12, 18)),
            (undated, new(2022, 6, 15), new(2022, 12, 19)),
            (Examples.Dated(new(2024, 11, 26), new(2024, 6, 1)), new(2024, 3, 1), new(2024, 11, 25)),
            (Convention.Create(Examples.Draft(Signature.On(new(2022, 1, 1)), Signature.Awaited)), On, null),
            (Convention.Create(Examples.Draft(Signature.Undated, Signature.Undated)), On, new(1950, 1, 1)),
            (Specimens.Full, On, null),
        ])
        {
            told.Tell(text.StatusOn(day, known), before);
        }

        told.Tell(undated.StatusOn(On, null, UndatedSignature.AssumeUnsigned), before);
        var partly = Examples.PartlyDated();
        foreach (var known in (LocalDate?[])[new(2022, 12, 21), new(2022, 12, 22), new(2022, 12, 30), new(2022, 12, 31), null])
        {
            told.Tell(partly.StatusOn(new(2022, 12, 25), known), before);
        }

        told.Tell(partly.StatusOn(new(2022, 12, 25), new LocalDate(2022, 12, 30), UndatedSignature.AssumeUnsigned), before);
        foreach (var changed in (Fact[])[
            new("signature-presumed-lawful", false),
            new("signature-needs-publication", true),
            new("publication[commune]", PartialDate.InYear(2023))])
        {
            told.Tell(partly.StatusOn(new(2022, 6, 1), new LocalDate(2022, 12, 1)).With(changed), before);
        }

        told.Tell(
            partly.StatusOn(On).With(
                new Fact("publication[commune]", PartialDate.InYear(2023)), new Fact("signature-needs-publication", true)),
            before);
        foreach (var (sent, known) in ((PartialDate?, LocalDate?)[])
        [
            (null, null),
            (PartialDate.Blank, null),
            (PartialDate.InMonth(2022, 12), new(2022, 12, 20)),
            (PartialDate.InMonth(2022, 12), new(2022, 12, 1)),
            (PartialDate.On(Examples.Decided), new(2023, 1, 1)),
        ])
        {
            var early = Convention.Create(Examples.Draft(Signature.On(new(2022, 1, 1)), Signature.Parse("2022-03")) with
            {
                Parties = [Examples.Caf(Signature.On(new(2022, 1, 1))), .. Decided(sent)],
            });
            told.Tell(early.StatusOn(On, known), before);
            told.Tell(early.StatusOn(On, known).With(new Fact("early-signature-counts", false)), before);
        }

        foreach (var (notices, known) in ((ResiliationNotice[], LocalDate?)[])
        [
            ([Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 1, 30))], null),
            ([Standard.Letter(Standard.Breach, Standard.TheCaf, new(2024, 1, 30), new(2024, 3, 20))], new(2024, 2, 29)),
            ([
                Standard.Denounced(Standard.TheCommune, new(2023, 11, 30)),
                Standard.Letter(Standard.Illegality, Standard.TheCommune, new(2024, 1, 30))], null),
            ([Standard.Letter(Standard.Breach, Standard.TheCommune, new(2021, 1, 30))], null),
        ])
        {
            told.Tell(ConventionRecord.Create(new()
            {
                History = ConventionHistory.Of(Standard.Build()),
                Notices = [.. notices],
            }).StatusOn(On, Standard.Strict, known), before);
        }

        Approved.Is("Questions/Status", "standings.txt", told.ToString());

        // One of each kind, since the law that binds the signature differs.
        static IEnumerable<Party> Decided(PartialDate? sent)
        {
            PartyDetails Of(string id) => new()
            {
                Id = Id<Party>.Parse(id),
                Name = $"Partie {id.ToUpperInvariant()}",
                Signature = Signature.Parse("2022-03"),
                Deliberation = Deliberation.Create(new()
                {
                    DecidedOn = PartialDate.On(Examples.Decided),
                    TransmittedOn = sent,
                    Annex = ClauseId.Annex(6),
                }),
            };
            return
            [
                Commune.Create(Of("commune"), CommuneCode.Parse("45285")),
                Epci.Create(Of("epci")),
                Departement.Create(Of("departement"), DepartementCode.Parse("45")),
                OtherParty.Create(Of("msa"), OtherBody.Msa)
            ];
        }
    }

    /// <summary>Each reference of a convention, one after the other, to what it does not have.</summary>
    [Fact]
    public void DanglingReferences_AreToldAsApproved()
    {
        var full = Specimens.Full.ToDetails();
        var (gone, nobody, nothing) = (ClauseId.Article(98), Id<Party>.Parse("personne"), Id<DiagnosticFigure>.Parse("rien"));
        var exchange = full.DataExchange!;
        var regime = full.Resiliation!;
        var ground = regime.Grounds[0].ToDetails();
        var steering = full.Steering!.ToDetails();
        ConventionDetails[] drafts =
        [
            full with { Term = new(gone, full.Term.Term, full.Term.Renewal) },
            full with { DataExchange = DataExchangeTerms.Create(gone, exchange.Study, exchange.Opinion, exchange.Register) },
            full with { DataExchange = DataExchangeTerms.Create(exchange.Exchange, gone, exchange.Opinion, exchange.Register) },
            full with { DataExchange = DataExchangeTerms.Create(exchange.Exchange, exchange.Study, gone, exchange.Register) },
            full with { DataExchange = DataExchangeTerms.Create(exchange.Exchange, exchange.Study, exchange.Opinion, gone) },
            full with { Evaluation = EvaluationTerms.Create(gone, gone, gone) },
            full with { Funding = FundingTerms.Create(gone, gone, StatedCej.Create(YearRun.Create(2018, 2021), gone), gone) },
            full with { Amendment = AmendmentTerms.Create(gone, gone) },
            full with { Resiliation = ResiliationRegime.Create(regime.Grounds, gone, gone, [gone]) },
            full with
            {
                Resiliation = ResiliationRegime.Create([ResiliationGround.Create(ground with { Clause = gone, Entitled = [nobody] })]),
            },
            full with
            {
                Steering = SteeringCommittee.Create(steering with
                {
                    Clauses = [gone],
                    MeetingsClause = gone,
                    AvenantsClause = gone,
                    CoPilots = [nobody],
                    Secretariat = nobody,
                }),
            },
            full with { Citations = [Citation.Create(gone, gone)] },
            full with { StatedCounts = [StatedCount.Create(new() { At = gone, Thing = CountSubject.Parties, Count = 1 })] },
            full with { Restatements = [Restatement.Create(gone, nothing, 1)], Evolutions = [], Derivations = [] },
            full with { Evolutions = [Evolution.Create(nothing, nothing, nothing)], Restatements = [], Derivations = [] },
            full with
            {
                Evolutions = [],
                Restatements = [],
                Derivations = [Derivation.Create(new()
                {
                    Stated = nothing,
                    Terms = [DerivationTerm.Create(nothing), DerivationTerm.Create(table: Id<FundingTable>.Parse("rien"))],
                    Factor = nothing,
                    Base = nothing,
                })],
            },
            full with
            {
                Indicators = [Indicator.Create(new()
                {
                    Id = Id<Indicator>.Parse("contacts"),
                    Label = "C",
                    Kind = IndicatorKind.Flow,
                    Goal = StatedGoal.Create(Direction.Up, gone, StatedValue.Create(new()
                        {
                            Value = 1,
                            Source = gone,
                        }), [StatedValue.Create(new()
                        {
                            Value = 2,
                            Source = gone,
                        })]),
                    SharedAt = gone,
                })],
            },
            full with
            {
                Plan = ActionPlan.Create(
                    [],
                    PlanAction.Create(new()
                    {
                        Number = ActionNumber.Create(5),
                        Title = "P",
                        Means = [FundingMeans.Create("M", MeansKind.Loan, nobody)],
                    }),
                    [ActionSheet.Create(new()
                    {
                        Actions = [ActionNumber.Create(5)],
                        Title = "F",
                        Means = [FundingMeans.Create("M", MeansKind.Loan, nobody)],
                    })]),
            },
            full with { ReferenceAmounts = [ReferenceAmount.Create(ServiceKind.Eaje, 2020, Euros.Zero, gone)] },
            full with { FundingTables = [FundingTable.Create(new()
            {
                Id = Id<FundingTable>.Parse("t"),
                Title = "T",
                Year = 2020,
                Source = gone,
                Lines = [FundingLine.Create(new()
                {
                    Label = "L",
                    Component = FundingComponent.Subsidy,
                    Amount = Euros.Zero,
                    Structure = Id<Structure>.Parse("nulle-part"),
                })],
            })], Derivations = [] },
            full with { Structures = [Structure.Create(new()
            {
                Id = Id<Structure>.Parse("creche"),
                Name = "C",
                Service = ServiceKind.Eaje,
                Operator = Operator.Create("O", nobody),
            })], FundingTables = [], Derivations = [] },
            full with { Indicators = [] },
            full with { Structures = [], FundingTables = [], Derivations = [] },
            full with { Parties = [.. full.Parties.Where(party => party.Id != Standard.TheCommune)] },
            full with { Annexes = [.. full.Annexes.Where(annex => annex.Clause != ClauseId.Annex(6))] },
        ];
        var told = new StringBuilder();
        foreach (var draft in drafts)
        {
            told.Append("#\n").AppendJoin("", Convention.TryCreate(draft).Violations.Select(violation => $"{Told(violation)}\n"));
        }

        foreach (var id in (string[])["creche", "caf", "contacts", "personne"])
        {
            told.Append(
                $"{id}: {Specimens.Full.Find(Id<Structure>.Parse(id))} | {Specimens.Full.Find(Id<Party>.Parse(id))} | "
                    + $"{Specimens.Full.Find(Id<Indicator>.Parse(id))}\n");
        }

        Approved.Is("Questions/Status", "dangling.txt", told.ToString().Replace('\u00a0', ' '));
    }
}
