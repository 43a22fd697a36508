using Ctg.Domain.Avenants;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using NodaTime;
using static Ctg.Domain.Tests.Avenants.Texts;

namespace Ctg.Domain.Tests.Avenants;

public class HistoryTests
{
    private static readonly ClauseId Length = ClauseId.Article(10);

    /// <summary>Each fault of one avenant, with the code that tells it and its place.</summary>
    public static TheoryData<Change, string, string> Faults => new()
    {
        { Change.Replace(ClauseId.Annex(2), Part.Structure(Structure.Create(new()
        {
            Id = Id<Structure>.Parse("autre"),
            Name = "Autre",
            Service = ServiceKind.Rpe,
        }))), "part-unknown", "avenants[0].changes[0]" },
        { Change.Remove(ClauseId.Annex(2), PartId.Parse("structure/autre")), "part-unknown", "avenants[0].changes[0]" },
        { Change.Remove(ClauseId.Article(12), PartId.Parse("clause/art-12.4")), "clause-misplaced", "avenants[0].changes[0]" },
        { Change.Add(ClauseId.Annex(2), Part.Structure(Creche)), "part-exists", "avenants[0].changes[0]" },
        { Change.Add(ClauseId.Article(99), Part.Structure(Structure.Create(new()
        {
            Id = Id<Structure>.Parse("autre"),
            Name = "Autre",
            Service = ServiceKind.Rpe,
        }))), "clause-unknown", "avenants[0].changes[0].clause" },
        { Change.Remove(ClauseId.Annex(2), PartId.Structure(Creche.Id)), "part-in-use", "avenants[0].changes[0]" },
        { Change.Remove(ClauseId.Article(12), PartId.Clause(ClauseId.Article(10))), "part-in-use", "avenants[0].changes[0]" },
        { Change.Replace(ClauseId.Article(12), Part.Article(Article.Create(ClauseId.Article(14), "Secret", "Abrogé."))), "", "" },
        { Change.Replace(
            ClauseId.Article(5),
            Part.Article(Article.Create(ClauseId.Article(5), "Engagements", "Sans alinéas."))), "part-in-use", "avenants[0].changes[0]" },
        { Change.ExtendTerm(Length, new(2025, 12, 31)), "term-not-extended", "avenants[0].changes[0]" },
        { Change.RenewTerm(Length, new(2025, 12, 30)), "term-not-extended", "avenants[0].changes[0]" },
        { Change.ExtendTerm(Length, new(2026, 1, 1)), "", "" },
        { Change.Add(ClauseId.Annex(2), Part.Action(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1, 2),
            Title = "Suite",
        }), PartId.Objective(1, 1, 2))), "reference-unknown", "avenants[0].changes[0]" },
        { Change.Add(ClauseId.Annex(2), Part.Action(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1, 2),
            Title = "Suite",
            Structures = [Id<Structure>.Parse("autre")],
        }), PartId.Objective(1, 1, 1))), "reference-unknown", "avenants[0].changes[0]" },
        { Change.Add(ClauseId.Annex(2), Part.Action(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1, 2),
            Title = "Suite",
        }), PartId.Objective(1, 1, 1))), "", "" },
        { Change.Add(ClauseId.Annex(2), Part.Action(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(5),
            Title = "Pilotage",
        }), null)), "", "" },
        { Change.Remove(ClauseId.Article(12), PartId.Resiliation), "part-in-use", "avenants[0].changes[0]" },
        { Change.Add(
            ClauseId.Article(12),
            Part.Restatement(1, Restatement.Create(ClauseId.Article(12), Id<Domain.DiagnosticFigure>.Parse("aucun"), 1))),
            "reference-unknown",
            "avenants[0].changes[0]" },
        { Change.Replace(ClauseId.Article(12), Part.Ground(Ground("inconnue"))), "reference-unknown", "avenants[0].changes[0]" },
        { Change.Replace(ClauseId.Article(12), Part.Ground(Ground("caf"))), "", "" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Avenant_ThatDoesNotFit_IsRefusedWithTheReason(Change change, string code, string place)
    {
        var validated = ConventionHistory.TryCreate(new() { Original = Original, Avenants = [Avenant("un", January, change)] });
        var expected = code.Length == 0 ? (ValueList<string>)[] : [$"{code} at {place}"];
        validated.Violations.Select(violation => violation.ToString().Split(':')[0]).Distinct().Should().Equal(expected);
        foreach (var violation in validated.Violations)
        {
            violation.Message.In(Language.French).Should().NotBe(violation.Message.In(Language.English));
        }
    }

    /// <summary>One prevails over another through a third of the same day, and a chain of hundreds is followed in no time.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Precedence_GoesThroughOthersOfTheDay(int count)
    {
        var avenants = Enumerable.Range(0, count).Select(i => Domain.Avenant.Create(Details($"a{i}", January, Rename($"Nom {i}")) with
        {
            PrevailsOver = i == count - 1 ? [] : [Id<Avenant>.Parse($"a{i + 1}")],
        })).ToArray();
        History(avenants).AsOf(January).Convention.Structures[0].Name.Should().Be("Nom 0");
        var circle =
            Domain.Avenant.Create(Details($"a{count - 1}", January, Rename("Rond")) with { PrevailsOver = [Id<Avenant>.Parse("a1")] });
        var violation = ConventionHistory.TryCreate(new()
        {
            Original = Original,
            Avenants = [.. avenants[..^1], circle],
        }).Violations.Should().ContainSingle().Subject;
        violation.Code.Should().Be("precedence-circular");
        violation.Message.In(Language.English).Should().NotContain("a0,", "it is above the circle, not in it");
    }

    /// <summary>A conflict about a clause that the avenants name is a conflict, and no unknown clause.</summary>
    [Fact]
    public void Conflict_AboutAClauseThatIsAdded_IsReported()
    {
        Change Fifteen(string title) =>
            Change.Add(ClauseId.Article(15), Part.Article(Article.Create(ClauseId.Article(15), title, "Texte.")));
        History(Avenant("un", January, Fifteen("A")), Avenant("deux", January, Fifteen("B"))).TryAsOf(January).Violations
            .Should().ContainSingle().Which.Code.Should().Be("avenants-conflict");
    }

    /// <summary>What is moved and moved back leaves no difference, and parts come in the order of the document.</summary>
    [Fact]
    public void Action_MovedAndMovedBack_LeavesNoDifference()
    {
        var plan = ActionPlan.Create([Orientation.Create(1, "O", [SharedObjective.Create("P",
        [
            Objective.Create("A", [PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, 1),
                Title = "A",
            }), PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, 2),
                Title = "B",
            })]),
            Objective.Create("B", [PlanAction.Create(new() { Number = ActionNumber.Create(1, 3), Title = "C" })]),
        ])])]);
        var original = Convention.Create(Original.ToDetails() with { Plan = plan });
        Change Move(int rank) => Change.Replace(ClauseId.Closing, Part.Action(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1, 2),
            Title = "B",
        }), PartId.Objective(1, 1, rank)));
        var history = ConventionHistory.Create(new()
        {
            Original = original,
            Avenants = [Avenant("un", January, Move(2)), Avenant("deux", January.PlusDays(1), Move(1))],
        });
        var (first, between, last) = (history.AsOf(January.PlusDays(-1)), history.AsOf(January), history.AsOf(January.PlusDays(1)));
        between.Parts.Where(part => part.Id.Kind == PartKind.Action).Select(part => part.Id.Text).Should()
            .Equal("action/1.1", "action/1.3", "action/1.2");
        first.DiffTo(last).IsEmpty.Should().BeTrue();
        last.Convention.Should().Be(original);
    }

    /// <summary>Sheets beyond the thousandth have addresses that are written and read.</summary>
    [Fact]
    public void ManySheets_HaveAddresses()
    {
        PartId.Parse(PartId.Sheet(1_001).Text).Should().Be(PartId.Sheet(1_001));
        PartId.TryParse("sheet/1000000", out _).Should().BeFalse();
        PartId.TryParse("objective/1000.1.1", out _).Should().BeFalse();
        FluentActions.Invoking(() => PartId.Orientation(1_000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => PartId.Sheet(1_000_000)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void LastLocalAuthority_CannotLeave()
    {
        var original = Convention.Create(Original.ToDetails() with { Resiliation = null });
        ConventionHistory.TryCreate(new()
        {
            Original = original,
            Avenants = [Avenant("un", January, Change.Remove(ClauseId.Closing, PartId.Parse("party/commune")))],
        })
            .Violations.Should().ContainSingle().Which.ToString().Should().StartWith("parties-missing at avenants[0].changes[0]: ");
    }

    /// <summary>What would be refused alone stands with what the same day adds.</summary>
    [Fact]
    public void AvenantsOfOneDay_AreTakenTogether()
    {
        var rpe = Structure.Create(new() { Id = Id<Structure>.Parse("rpe"), Name = "RPE", Service = ServiceKind.Rpe });
        var action = Change.Add(ClauseId.Annex(3), Part.Action(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1, 2),
            Title = "Guichet",
            Structures = [rpe.Id],
        }), PartId.Objective(1, 1, 1)));
        var annex = Change.Add(ClauseId.Annex(3), Part.Annex(Annex.Create(ClauseId.Annex(3), "Plan", "Le plan.", AnnexSubject.Plan)));
        var history =
            History(Avenant("un", January, action), Avenant("deux", January, annex, Change.Add(ClauseId.Annex(2), Part.Structure(rpe))));
        var version = history.AsOf(January);
        version.Convention.Plan.Find(ActionNumber.Create(1, 2))!.Structures.Should().Equal(rpe.Id);
        version.Convention.Annexes.Select(one => one.Clause.Number).Should()
            .Equal([2, 3, 6], "an annexe comes before the one that follows it");
        history.AsOf(January.PlusDays(-1)).Convention.Should().BeSameAs(Original);
    }

    [Fact]
    public void TwoOfOneDay_WithoutPrecedence_AreReported_AndNeitherWins()
    {
        var history = History(
            Avenant("un", January, Rename("Les Lutins")),
            Avenant("deux", January, Rename("Les Petits Pas")),
            Avenant("trois", January.PlusYears(1), Rename("Crèche du centre")));
        var conflict = history.TryAsOf(January).Violations.Should().ContainSingle().Subject;
        conflict.Code.Should().Be("avenants-conflict");
        conflict.Message.In(Language.English).Should()
            .Be(
                "structure 'Crèche': the avenants 'Avenant deux' and 'Avenant un' all change it on 1 January 2024, and it is not stated "
                    + "which of them prevails.");
        history.AsOf(January.PlusDays(-1)).Convention.Structures[0].Name.Should().Be("Crèche");
        history.TryAsOf(January.PlusYears(2)).IsValid.Should().BeFalse("what comes later cannot be told either");
        var timeline = history.Timeline();
        timeline.BrokenFrom.Should().Be(January);
        timeline.Violations.Should().ContainSingle();
        timeline.Versions.Should().ContainSingle();
    }

    [Fact]
    public void TwoOfOneDay_WithPrecedence_SetTheOthersChangeAside()
    {
        var second =
            Domain.Avenant.Create(Details("deux", January, Rename("Les Petits Pas")) with { PrevailsOver = [Id<Avenant>.Parse("un")] });
        var history = History(second, Avenant("un", January, Rename("Les Lutins"), Change.ExtendTerm(Length, new(2026, 12, 31))));
        var version = history.AsOf(January);
        version.Convention.Structures[0].Name.Should().Be("Les Petits Pas");
        version.Convention.Term.Last.Should().Be(new LocalDate(2026, 12, 31), "the other's other change stands");
        version.SetAside.Should().ContainSingle().Which.ToString().Should().Be("un, replace structure/creche (annex-2): deux prevails");
        version.ProvenanceOf(PartId.Structure(Creche.Id))!.Avenant.Should().Be(second);
    }

    /// <summary>An avenant may change what one over which it prevails adds on the same day, or add again what that one removes.</summary>
    [Fact]
    public void PrevailingAvenant_BuildsOnTheOther()
    {
        var rpe = Structure.Create(new() { Id = Id<Structure>.Parse("rpe"), Name = "RPE", Service = ServiceKind.Rpe });
        var renamed = Structure.Create(new() { Id = rpe.Id, Name = "Relais", Service = ServiceKind.Rpe });
        var below = Avenant("un", January, Change.Add(ClauseId.Annex(2), Part.Structure(rpe)));
        var above = Details("deux", January, Change.Replace(ClauseId.Annex(2), Part.Structure(renamed))) with { PrevailsOver = [below.Id] };
        History(below, Domain.Avenant.Create(above)).AsOf(January).Convention.Structures.Should().Equal(Creche, renamed);
        ConventionHistory.TryCreate(new() { Original = Original, Avenants = [Domain.Avenant.Create(above with { PrevailsOver = [] })] })
            .Violations.Should().ContainSingle().Which.Code.Should().Be("part-unknown");
    }

    [Fact]
    public void Precedence_InACircle_OrOverNobody_IsRefused()
    {
        AvenantDetails[] circle =
        [
            Details("un", January, Rename("A")) with { PrevailsOver = [Id<Avenant>.Parse("deux")] },
            Details("deux", January, Rename("B")) with { PrevailsOver = [Id<Avenant>.Parse("trois")] },
            Details("trois", January, Rename("C")) with { PrevailsOver = [Id<Avenant>.Parse("un")] },
        ];
        Codes([.. circle.Select(Domain.Avenant.Create)]).Should().Equal("precedence-circular");
        Codes(Domain.Avenant.Create(circle[0])).Should().Equal("reference-unknown");
        Codes(Avenant("un", January, Rename("A")), Avenant("un", January, Rename("B"))).Should().Equal("duplicate");

        static IEnumerable<string> Codes(params Avenant[] avenants) =>
            ConventionHistory.TryCreate(new() { Original = Original, Avenants = [.. avenants] }).Violations.Select(
                violation => violation.Code);
    }

    [Fact]
    public void AvenantKnownLater_LeavesWhatWasKnownAsItWas()
    {
        var late = Domain.Avenant.Create(Details("un", January, Rename("Les Lutins")) with
        {
            SignedOn = PartialDate.On(new(2024, 3, 1)),
            KnownOn = new(2024, 6, 1),
        });
        var leaning =
            Domain.Avenant.Create(Details("deux", new(2024, 4, 1), Change.Add(ClauseId.Annex(2), Part.Structure(Structure.Create(new()
            {
                Id = Id<Structure>.Parse("rpe"),
                Name = "RPE",
                Service = ServiceKind.Rpe,
            })))));
        var history = History(late, leaning);
        history.AsOf(January, new(2024, 5, 31)).Convention.Structures[0].Name.Should().Be("Crèche");
        history.AsOf(January, new(2024, 6, 1)).Convention.Structures[0].Name.Should().Be("Les Lutins", "known on a day includes that day");
        history.AppliedOn(new(2024, 5, 1), new(2024, 5, 1)).Value.Avenants.Should().Equal(leaning.Id);
        history.AppliedOn(new(2024, 5, 1)).Render(Language.English).Should().StartWith(
            "On 1 May 2024, the original text applies as amended by: 'Avenant un' and 'Avenant deux'. [article 11, paragraph 1]");
    }

    /// <summary>An avenant that leans on one not known yet has no text to apply to.</summary>
    [Fact]
    public void AvenantThatLeansOnAnUnknownOne_HasNoText()
    {
        var rpe = Structure.Create(new() { Id = Id<Structure>.Parse("rpe"), Name = "RPE", Service = ServiceKind.Rpe });
        var first = Domain.Avenant.Create(
            Details("un", January, Change.Add(ClauseId.Annex(2), Part.Structure(rpe))) with { KnownOn = new(2024, 12, 1) });
        var second = Avenant("deux", new(2024, 6, 1), Change.Replace(ClauseId.Annex(2), Part.Structure(Structure.Create(new()
        {
            Id = rpe.Id,
            Name = "Relais",
            Service = ServiceKind.Rpe,
        }))));
        var history = History(first, second);
        history.TryAsOf(new(2024, 7, 1), new(2024, 7, 1)).Violations.Should().ContainSingle().Which.Code.Should().Be("part-unknown");
        history.AsOf(new(2024, 7, 1), new(2024, 12, 1)).Convention.Structures[1].Name.Should().Be("Relais");
    }

    [Theory]
    [InlineData("art-12.4", "ground/art-12.4")]
    [InlineData("art-5.5", null)]
    [InlineData("art-11.1", "amendment")]
    public void SeveredClause_TakesWhatRestsOnIt_AndLeavesTheOthers(string clause, string? gone)
    {
        var history = ConventionHistory.Create(new() { Original = Original, Severances = [Severed(ClauseId.Parse(clause))] });
        var version = history.AsOf(new(2024, 5, 1));
        version.Convention.Articles.SelectMany(article => article.Paragraphs).Should()
            .NotContain(paragraph => paragraph.Clause.Text == clause);
        version.Parts.Count.Should().Be(history.AsOf(new(2021, 1, 1)).Parts.Count - (gone is null ? 0 : 1));
        version.ProvenanceOf(PartId.Clause(ClauseId.Parse(clause).Whole))!.In(Language.French).Should()
            .Contain("stipulation réputée non écrite depuis le 1er janvier 2022").And.EndWith(
                "connu depuis le 1er avril 2024 (TA Orléans, 12 mars 2024).");
        if (gone is not null)
        {
            version.Find(PartId.Parse(gone)).Should().BeNull();
            version.ProvenanceOf(PartId.Parse(gone))!.Severance!.Clause.Text.Should().Be(clause);
        }

        history.AsOf(new(2024, 5, 1), new(2024, 3, 31)).Convention.Should().BeSameAs(Original, "it was not known yet");
        (version.Convention.Funding!.AuthoritySupport is null).Should().Be(clause == "art-5.5");
        version.Convention.Resiliation!.Grounds.Count.Should().Be(clause == "art-12.4" ? 3 : 4);
    }

    [Fact]
    public void AppliedOn_TellsWhatIsUnwritten()
    {
        var history = ConventionHistory.Create(new()
        {
            Original = Original,
            Avenants = [Avenant("un", January, Rename("Les Lutins"))],
            Severances = [Severed(ClauseId.Article(12, 4))],
        });
        var applied = history.AppliedOn(new(2024, 5, 1));
        ExplanationLaws.Hold(applied);
        applied.Value.Severed.Should().Equal(ClauseId.Article(12, 4));
        applied.Render(Language.English).Should().StartWith(
            "On 1 May 2024, the original text applies as amended by: 'Avenant un'; and without: article 12, paragraph 4. [article 11, "
                + "paragraph 1]")
            .And.Contain(
                "'article 12, paragraph 4' is deemed unwritten on 1 May 2024: it has been so since 1 January 2022; the other clauses "
                    + "remain. [article 11, paragraph 2]");
        var before = history.AppliedOn(new(2024, 5, 1), new(2024, 3, 31));
        ExplanationLaws.Hold(before);
        before.Value.Severed.Should().BeEmpty();
        ExplanationLaws.Hold(history.AppliedOn(new(2021, 12, 31)));
        history.AppliedOn(new(2021, 12, 31)).Value.ToString().Should().Be("avenants: [], severed: []");
        history.AppliedOn(new(2023, 12, 31)).Render(Language.French).Should()
            .StartWith("Le 31 décembre 2023, le texte d'origine s'applique sans : article 12, alinéa 4.");
    }

    [Theory]
    [InlineData("art-10")]
    [InlineData("art-5.4")]
    public void SeveredClause_WithoutWhichNothingCanBeSaid_IsRefused(string clause) =>
        ConventionHistory.TryCreate(new() { Original = Original, Severances = [Severed(ClauseId.Parse(clause))] })
            .Violations.Should().ContainSingle().Which.ToString().Should().StartWith("severance-undecided at severances[0]: ");

    [Fact]
    public void Severance_OfWhatIsNotThere_OrIntoThePastWithoutACourt_IsRefused()
    {
        ConventionHistory.TryCreate(new()
        {
            Original = Original,
            Severances = [Severed(ClauseId.Article(99))],
        }).Violations.Should().ContainSingle().Which.Code.Should().Be("clause-unknown");
        var details = new SeveranceDetails
        {
            Clause = ClauseId.Article(12, 4),
            Basis = SeveranceBasis.RuleOfLaw,
            Reference = "Loi",
            DecidedOn = new(2024, 3, 12),
            EffectiveOn = new(2024, 3, 11),
            KnownOn = new(2024, 3, 12),
        };
        Severance.TryCreate(details).Violations.Should().ContainSingle().Which.Code.Should().Be("severance-retroactive");
        Severance.TryCreate(details with { EffectiveOn = new(2024, 3, 12) }).IsValid.Should().BeTrue();
        Severance.TryCreate(details with { Basis = SeveranceBasis.CourtDecision }).IsValid.Should().BeTrue();
        Severance.TryCreate(details with
        {
            Clause = ClauseId.Preamble,
            EffectiveOn = new(2024, 3, 12),
        }).Violations.Should().ContainSingle().Which.Code.Should().Be("clause-misplaced");
        Severance.TryCreate(details with
        {
            EffectiveOn = new(2024, 3, 12),
            KnownOn = new(2024, 3, 11),
        }).Violations.Should().ContainSingle().Which.Code.Should().Be("days-out-of-order");
    }

    [Fact]
    public void Steering_WithoutItsClauseOnAvenants_NoLongerAsksForThem()
    {
        var steering = new SteeringCommitteeDetails
        {
            Clauses = [ClauseId.Article(5, 4), ClauseId.Article(5, 5)],
            CoPilots = [Id<Party>.Parse("caf")],
            Secretariat = Id<Party>.Parse("caf"),
            MeetingsPerYear = 1,
            ExtraMeetingOnRequest = true,
            ResourcePersonsAdvisory = true,
            SubmitsAvenants = true,
            MeetingsClause = ClauseId.Article(5, 4),
            AvenantsClause = ClauseId.Article(5, 5),
        };
        var original = Convention.Create(Original.ToDetails() with { Steering = SteeringCommittee.Create(steering), Funding = null });
        var after = ConventionHistory.Create(new()
        {
            Original = original,
            Severances = [Severed(ClauseId.Article(5, 5))],
        }).AsOf(January).Convention.Steering!;
        after.SubmitsAvenants.Should().BeFalse();
        after.Clauses.Should().Equal(ClauseId.Article(5, 4));
        ConventionHistory.TryCreate(new() { Original = original, Severances = [Severed(ClauseId.Article(5, 4))] })
            .Violations.Should().ContainSingle().Which.Code.Should().Be("severance-undecided", "how often it meets is said nowhere else");
    }

    private static ResiliationGround Ground(string entitled) =>
        ResiliationGround.Create(Original.Resiliation!.Grounds[3].ToDetails() with { Entitled = [Id<Party>.Parse(entitled)] });

    [Fact]
    public void Avenant_IsCheckedByItself()
    {
        Codes(Details("un", January)).Should().Equal("changes-missing");
        Codes(Details("un", January, Rename("A"), Rename("B"))).Should().Equal("duplicate");
        Codes(Details("un", January, Change.Remove(Length, PartId.Term))).Should().Equal("part-required");
        Codes(Details("un", January, Rename("A")) with { KnownOn = January.PlusDays(-1) }).Should().Equal("days-out-of-order");
        Codes(Details("un", January, Rename("A")) with { PrevailsOver = [Id<Avenant>.Parse("un")] }).Should().Equal("precedence-circular");
        Codes(Details("un", January, Rename("A")) with { Title = " " }).Should().Equal("text-invalid");
        FluentActions.Invoking(() => Part.Objective(PartId.Orientation(1), "Titre")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Part.Action(PlanAction.Create(new()
        {
            Number = ActionNumber.Create(1),
            Title = "A",
        }), PartId.SharedObjective(1, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Part.Title(" ")).Should().Throw<ArgumentException>();

        static IEnumerable<string> Codes(AvenantDetails details) =>
            Domain.Avenant.TryCreate(details).Violations.Select(violation => violation.Code);
    }

    /// <summary>All that the other rooms compute is asked of the consolidated text.</summary>
    [Fact]
    public void ExtendedTerm_AndShorterNotice_CountForStandingAndDeadlines()
    {
        var denunciation = Original.Resiliation!.Find(GroundKind.Denonciation)!;
        var shorter = ResiliationGround.Create(new()
        {
            Kind = denunciation.Kind,
            Clause = denunciation.Clause,
            Heading = denunciation.Heading,
            Entitled = denunciation.Entitled,
            MiseEnDemeure = false,
            Notice = NoticePeriod.FromMonths(3),
        });
        var history =
            History(Avenant(
                "un", January, Change.ExtendTerm(Length, new(2026, 12, 31)), Change.Replace(denunciation.Clause, Part.Ground(shorter))));
        var (before, after) = (history.AsOf(January.PlusDays(-1)).Convention, history.AsOf(January).Convention);
        before.StatusOn(new(2026, 6, 1)).Value.Should().Be(ConventionStatus.Expired);
        after.StatusOn(new(2026, 6, 1)).Value.Should().Be(ConventionStatus.InForce);
        var reading = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);
        before.LatestNotice(Id<Party>.Parse("caf"), denunciation.Clause, new(2025, 6, 30), reading).Value!.Strict.Should()
            .Be(new LocalDate(2024, 12, 31));
        after.LatestNotice(Id<Party>.Parse("caf"), denunciation.Clause, new(2025, 6, 30), reading).Value!.Strict.Should()
            .Be(new LocalDate(2025, 3, 31));
    }

    [Fact]
    public void SeveredGround_IsRefusedByTheClauseOnVoidClauses()
    {
        var commune = Id<Party>.Parse("commune");
        var history = ConventionHistory.Create(new() { Original = Original, Severances = [Severed(ClauseId.Article(12, 4))] });
        var late = ResiliationNotice.Create(new() { By = commune, Ground = ClauseId.Article(12, 4), ReceivedOn = new(2024, 6, 1) });
        var reading = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);
        var outcome = history.OutcomeOf(late, new(2024, 7, 1), reading);
        var refusal = outcome.Value.Should().BeOfType<ResiliationOutcome.Refused>().Which.Refusals.Should().ContainSingle().Which;
        refusal.Reason.Should().Be(RefusalReason.GroundNotInText);
        refusal.Source.ToString().Should().Be("article 11, paragraph 2");
        outcome.Render(Language.French).Should().Contain("Le 1er juin 2024").And.Contain("le texte ne comporte pas ce motif");
        ExplanationLaws.Hold(outcome);
        history.LatestNotice(commune, ClauseId.Article(12, 4), new(2025, 6, 30), new(2024, 6, 1), reading).Value.Should().BeNull();

        // A notice received before the clause was set aside relied on a ground that the text then held.
        var early = ResiliationNotice.Create(new() { By = commune, Ground = ClauseId.Article(12, 4), ReceivedOn = January.PlusDays(-1) });
        history.OutcomeOf(early, new(2024, 1, 15), reading).Value.Should().BeOfType<ResiliationOutcome.Pending>();
        var record = ConventionRecord.Create(new() { History = history, Notices = [late] });
        record.StatusOn(new(2025, 1, 1), reading).Value.Should().Be(ConventionStatus.InForce);
        record.OutcomeOf(late, new(2024, 7, 1), reading).Value.Should().Be(outcome.Value);
    }

    [Fact]
    public void Diff_TellsEachMemberInBothLanguages()
    {
        var history = History(Avenant("un", January, Rename("Les Lutins"), Change.ExtendTerm(Length, new(2026, 12, 31))));
        var diff = history.AsOf(new(2023, 1, 1)).DiffTo(history.AsOf(January));
        diff.Render(Language.French).Should().Be(
            """
            Avenant « Avenant un », en vigueur depuis le 1er janvier 2024.
            Durée : modification.
              dernier jour : 31 décembre 2025 → 31 décembre 2026
            Structure « Crèche » : modification.
              nom : Crèche → Les Lutins
            """.ReplaceLineEndings("\n"));
        diff.Render(Language.English).Should().Be(
            """
            Avenant 'Avenant un', in force since 1 January 2024.
            Term: changed.
              last day: 31 December 2025 → 31 December 2026
            Structure 'Crèche': changed.
              name: Crèche → Les Lutins
            """.ReplaceLineEndings("\n"));
        var back = diff.To.DiffTo(diff.From);
        back.Undone.Should().ContainSingle();
        back.Apply().Should().Be(Original);
        diff.From.DiffTo(diff.From).Render(Language.French).Should().Be("Aucune différence.");
        var other = ConventionHistory.Create(new()
        {
            Original = Convention.Create(Original.ToDetails() with { Title = "Autre" }),
        }).AsOf(January);
        FluentActions.Invoking(() => diff.From.DiffTo(other)).Should().Throw<ArgumentException>();
    }

    /// <summary>A party that joins does not put off the day since when the convention binds the others.</summary>
    [Fact]
    public void PartyThatJoins_LeavesTheOthersBound()
    {
        var commune = Id<Party>.Parse("commune");
        var notice = ResiliationNotice.Create(new() { By = commune, Ground = ClauseId.Article(12, 4), ReceivedOn = new(2023, 12, 15) });
        foreach (var signature in (Signature[])[Signature.On(new(2024, 2, 1)), Signature.Undated, Signature.Awaited])
        {
            var epci = Epci.Create(new()
            {
                Id = Id<Party>.Parse("epci"),
                Name = "Métropole",
                Signature = signature,
                JoinedOn = new(2024, 2, 1),
            });
            var history = History(Avenant("un", new(2024, 2, 1), Change.Add(ClauseId.Closing, Part.Party(epci))));
            history.StatusOn(new(2022, 6, 1)).Value.Should().Be(ConventionStatus.InForce);
            var record = ConventionRecord.Create(new() { History = history, Notices = [notice] });
            var status = record.StatusOn(new(2024, 7, 1), ResiliationInterpretation.Strict(HolidayCalendar.Metropole));
            status.Value.Should().Be(ConventionStatus.Terminated, "the denunciation ran its six months");
            status.Render(Language.English).Should()
                .Contain("The parties that concluded the convention, without those that joined it, are: 'Caf' and 'Ville'.");
            ExplanationLaws.Hold(status);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024-02-02")]
    public void PartyThatJoins_SaysSinceWhen(string? joined)
    {
        var epci = Epci.Create(new()
        {
            Id = Id<Party>.Parse("epci"),
            Name = "Métropole",
            Signature = Signature.Undated,
            JoinedOn = joined is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(joined).Value,
        });
        ConventionHistory.TryCreate(new()
        {
            Original = Original,
            Avenants = [Avenant("un", new(2024, 2, 1), Change.Add(ClauseId.Closing, Part.Party(epci)))],
        })
            .Violations.Should().ContainSingle().Which.Code.Should().Be("joined-day-differs");
        var renamed = Examples.Commune(Signature.On(new(2021, 12, 2)));
        History(Avenant("un", January, Change.Replace(ClauseId.Closing, Part.Party(renamed)))).AsOf(January).Convention.Parties.Should()
            .HaveCount(2);
    }

    /// <summary>What a severed clause leaves open may be stated by an avenant of the same day.</summary>
    [Fact]
    public void SeveredClause_WithAnAvenantOfTheSameDay_IsDecided()
    {
        var day = new LocalDate(2022, 1, 1);
        var history = ConventionHistory.Create(new()
        {
            Original = Original,
            Avenants = [Avenant("un", day, Change.Remove(ClauseId.Article(5), PartId.Funding))],
            Severances = [Severed(ClauseId.Article(5, 4))],
        });
        history.AsOf(new(2024, 5, 1)).Convention.Funding.Should().BeNull();
    }

    [Theory]
    [InlineData(
        "annex-2",
        "La stipulation (annexe 2) étant réputée non écrite, le texte n'indique pas ce qui reste de ceci : structure « Crèche ».")]
    [InlineData(
        "annex-6", "La stipulation (annexe 6) étant réputée non écrite, le texte n'indique pas ce qui reste de ceci : partie « Ville ».")]
    public void SeveredAnnexe_ThatHoldsParts_IsRefused(string annex, string message)
    {
        var original = Convention.Create(Original.ToDetails() with
        {
            Parties = [Original.Parties[0], Examples.Commune(Signature.On(new(2021, 12, 2)), new(2021, 11, 1))],
            Annexes = [Original.Annexes[0], Annex.Create(ClauseId.Annex(6), "Décision", "La décision.", AnnexSubject.Deliberation)],
        });
        ConventionHistory.TryCreate(new() { Original = original, Severances = [Severed(ClauseId.Parse(annex))] }).Violations
            .Should().OnlyContain(violation => violation.Code == "severance-undecided")
            .And.Contain(violation => violation.Message.In(Language.French).StartsWith(message));
    }

    [Fact]
    public void Provenance_OfWhatWasEnded_AndOfAParagraph_IsTold()
    {
        var rpe = Structure.Create(new() { Id = Id<Structure>.Parse("rpe"), Name = "RPE", Service = ServiceKind.Rpe });
        var original = Convention.Create(Original.ToDetails() with { Structures = [Creche, rpe] });
        var history = ConventionHistory.Create(new()
        {
            Original = original,
            Avenants = [Avenant("un", January, Change.Remove(ClauseId.Annex(2), PartId.Structure(rpe.Id)))],
        });
        var version = history.AsOf(January);
        version.ProvenanceOf(PartId.Structure(rpe.Id))!.IsEnded.Should().BeTrue();
        version.ProvenanceOf(PartId.Structure(rpe.Id))!.In(Language.French).Should()
            .StartWith("Structure « RPE » : suppression par l'avenant « Avenant un », signé le");
        version.ProvenanceOf(PartId.Parse("clause/art-12.4"))!.Clause.Should().Be(ClauseId.Article(12));
        version.ProvenanceOf(PartId.Parse("clause/art-12.9")).Should().BeNull();
        var diff = history.AsOf(January.PlusDays(-1)).DiffTo(version);
        diff.Render(Language.English).Should().EndWith("Structure 'RPE': removed.");
        diff.To.DiffTo(diff.From).Render(Language.English).Should().Contain("Structure 'RPE': added.\n  name: RPE\n  service: ");
    }

    [Fact]
    public void AppliedOn_WhereThereIsNoText_SaysSo()
    {
        var history = History(Avenant("un", January, Rename("Les Lutins")), Avenant("deux", January, Rename("Les Petits Pas")));
        var applied = history.AppliedOn(January);
        ExplanationLaws.Hold(applied);
        applied.Value.MakeAText.Should().BeFalse();
        applied.Render(Language.English).Should()
            .StartWith("On 1 January 2024, there is no text: the changes that apply are not consistent. [article 11, paragraph 1]");
        history.AppliedOn(January.PlusDays(-1)).Value.MakeAText.Should().BeTrue();
        var settled =
            Domain.Avenant.Create(Details("deux", January, Rename("Les Petits Pas")) with { PrevailsOver = [Id<Avenant>.Parse("un")] });
        var version = History(Avenant("un", January, Rename("Les Lutins")), settled).AsOf(January);
        History().AsOf(January).DiffTo(version).Render(Language.English).Should().Contain(
            "Change by the avenant 'Avenant un', set aside because the avenant 'Avenant deux' prevails: structure 'Les Lutins': replaced.");
    }

    [Fact]
    public void PartInUse_NamesWhatRefersToIt()
    {
        var original = Convention.Create(Original.ToDetails() with
        {
            Plan = Examples.PlanOf([.. Enumerable.Range(1, 7).Select(rank => PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, rank),
                Title = "Accueil",
                Structures = [Creche.Id],
            }))]),
        });
        ConventionHistory.TryCreate(new()
        {
            Original = original,
            Avenants = [Avenant("un", January, Change.Remove(ClauseId.Annex(2), PartId.Structure(Creche.Id)))],
        })
            .Violations.Should().ContainSingle().Which.Message.In(Language.English).Should()
            .EndWith("action 1.4 'Accueil', action 1.5 'Accueil' and 2 others.");
    }

    /// <summary>
    /// What is taken out and put back stands at the end: nothing changed but the order, which the difference tells and makes.
    /// </summary>
    [Fact]
    public void Diff_OfAnotherOrder_TellsIt_AndMakesIt()
    {
        Structure[] others = [Structure.Create(new()
        {
            Id = Id<Structure>.Parse("ram"),
            Name = "Ram",
            Service = ServiceKind.Rpe,
        }), Structure.Create(new()
        {
            Id = Id<Structure>.Parse("centre"),
            Name = "Centre",
            Service = ServiceKind.Rpe,
        })];
        var history = ConventionHistory.Create(new()
        {
            Original = Convention.Create(Original.ToDetails() with { Structures = [Creche, .. others] }),
            Avenants =
            [
                Avenant("un", January, Change.Remove(ClauseId.Annex(2), PartId.Structure(others[0].Id))),
                Avenant("deux", January.PlusDays(1), Change.Add(ClauseId.Annex(2), Part.Structure(others[0]))),
            ],
        });
        var (before, after) = (history.AsOf(January.PlusDays(-1)), history.AsOf(January.PlusDays(1)));
        var diff = before.DiffTo(after);
        (diff.Changes, diff.Reordered, diff.IsEmpty).Should().Be(
            ((ValueList<PartChange>)[], (ValueList<PartKind>)[PartKind.Structure], false));
        diff.Render(Language.French).Should().Contain("Ordre changé : ").And.NotContain("Aucune différence");
        diff.Render(Language.English).Should().Contain("Order changed: ");
        diff.Apply().Should().Be(after.Convention).And.NotBe(before.Convention);
        diff.Apply().Structures.Select(structure => structure.Id.Text).Should().Equal("creche", "centre", "ram");
        before.DiffTo(before).Reordered.Should().BeEmpty();
    }

    [Fact]
    public void Provenance_SaysWhetherTheValueIsTheFirst()
    {
        var changed = History(Avenant("un", January, Rename("Les Lutins"))).AsOf(January);
        changed.ProvenanceOf(PartId.Structure(Creche.Id))!.IsOriginal.Should().BeFalse();
        changed.ProvenanceOf(PartId.Title)!.IsOriginal.Should().BeTrue();
        var severed = ConventionHistory.Create(new()
        {
            Original = Original,
            Severances = [Severed(ClauseId.Article(12, 2))],
        }).AsOf(new(2024, 6, 1));
        severed.ProvenanceOf(PartId.Ground(ClauseId.Article(12, 2)))!.IsOriginal.Should().BeFalse();
        severed.ProvenanceOf(PartId.Ground(ClauseId.Article(12, 1)))!.IsOriginal.Should().BeTrue();
    }

    /// <summary>The clause of an evaluation is the first of those that state it.</summary>
    [Theory]
    [InlineData(5, 11, 14, 5)]
    [InlineData(null, 11, 14, 11)]
    [InlineData(null, null, 14, 14)]
    public void Provenance_OfTheEvaluation_NamesItsFirstClause(int? reviews, int? global, int? final, int first)
    {
        var original = Convention.Create(Original.ToDetails() with
        {
            Evaluation = EvaluationTerms.Create(At(reviews), At(global), At(final)),
        });
        ConventionHistory.Create(new() { Original = original }).AsOf(January).ProvenanceOf(PartId.Evaluation)!.In(Language.English)
            .Should().EndWith($"original text (article {first}).");

        static ClauseId? At(int? article) => article is { } number ? ClauseId.Article(number) : null;
    }

    /// <summary>Without avenants too the reason starts from the day asked about; where changes contradict each other it says so.</summary>
    [Fact]
    public void AppliedOn_SaysWhereItStartsFrom_AndWhetherTheChangesMakeAText()
    {
        var none = History().AppliedOn(January);
        none.Facts.Select(fact => fact.Key).Should().Equal("text.is-whole", "asked.day", "asked.known-on");
        none.Render(Language.English).Should().Contain("The changes that apply are consistent.");
        var torn = History(Avenant("un", January, Rename("Les Lutins")), Avenant("deux", January, Rename("Les Elfes"))).AppliedOn(January);
        torn.Render(Language.French).Should().Contain("se contredisent").And.NotContain("font un tout");
        var before = torn.With(new Fact("asked.day", January.PlusDays(-1)));
        before.Value.MakeAText.Should().BeTrue("nothing applied yet on the day before");
        before.With(new Fact("asked.day", January)).Value.MakeAText.Should().BeFalse();
    }

    [Fact]
    public void PartInUse_SaysOfOneThatItIsOne()
    {
        var original = Convention.Create(Original.ToDetails() with
        {
            Plan = Examples.PlanOf([.. Enumerable.Range(1, 6).Select(rank => PlanAction.Create(new()
            {
                Number = ActionNumber.Create(1, rank),
                Title = "Accueil",
                Structures = [Creche.Id],
            }))]),
        });
        ConventionHistory.TryCreate(new()
        {
            Original = original,
            Avenants = [Avenant("un", January, Change.Remove(ClauseId.Annex(2), PartId.Structure(Creche.Id)))],
        })
            .Violations.Should().ContainSingle().Which.Message.In(Language.French).Should().EndWith("action 1.5 « Accueil » et 1 autre.");
    }

    /// <summary>Two avenants of one title are told apart by their keys; one that is alone is not.</summary>
    [Fact]
    public void AvenantsOfOneTitle_AreToldApart()
    {
        var first = Avenant("un", January, Rename("Les Lutins"));
        var second = Domain.Avenant.Create(Avenant("deux", new(2024, 2, 1), Rename("Les Elfes")).ToDetails() with { Title = first.Title });
        History(first, second).AppliedOn(January).Render(Language.English).Should().Contain("as amended by: 'Avenant un'.");
        History(first, second).AppliedOn(new(2024, 2, 1)).Render(Language.French).Should()
            .Contain("tel que modifié par : « Avenant un » (un) et « Avenant un » (deux).");
    }

    [Fact]
    public void AsOf_WhereThereIsNoText_SaysWhy()
    {
        var history = History(Avenant("un", January, Rename("Les Lutins")), Avenant("deux", January, Rename("Les Elfes")));
        history.TryAsOf(January).IsValid.Should().BeFalse();
        history.Invoking(one => one.AsOf(January)).Should().Throw<InvalidOperationException>()
            .WithMessage("There is no text on that day: avenants-conflict at *");
    }

    [Fact]
    public void Details_GiveTheSameBack()
    {
        var ground = Original.Resiliation!.Grounds[3];
        ResiliationGround.Create(ground.ToDetails()).Should().Be(ground);
        var avenant = Avenant("un", January, Rename("Les Lutins"));
        Domain.Avenant.Create(avenant.ToDetails()).Should().Be(avenant);
        var severance = Severance.Create(new()
        {
            Clause = ClauseId.Article(7),
            Basis = SeveranceBasis.CourtDecision,
            Reference = "TJ Orléans",
            DecidedOn = January,
            EffectiveOn = January,
            KnownOn = January,
        });
        Severance.Create(severance.ToDetails()).Should().Be(severance);
        var commune = Original.Parties.OfType<Commune>().First();
        Commune.Create(commune.ToDetails(), commune.Code).Should().Be(commune);
        Commune.Create(commune.ToDetails() with { Signature = Signature.On(January) }, commune.Code).Signature.Should()
            .Be(Signature.On(January));
        ResiliationGround.Create(ground.ToDetails() with { Notice = NoticePeriod.FromMonths(3) }).Notice.Should()
            .Be(NoticePeriod.FromMonths(3));
    }

    [Fact]
    public void Provenance_OfTheOriginalText_NamesTheClauseThatTheModelKnows()
    {
        var version = History().AsOf(January);
        version.ProvenanceOf(PartId.Term)!.In(Language.English).Should().Be("Term: original text (article 10).");
        version.ProvenanceOf(PartId.Structure(Creche.Id))!.In(Language.French).Should()
            .Be("Structure « Crèche » : texte d'origine (annexe 2).");
        version.ProvenanceOf(PartId.Title)!.In(Language.English).Should().Be("Title: original text.");
        version.ProvenanceOf(PartId.Parse("structure/autre")).Should().BeNull();
        var changed = History(Avenant("un", January, Rename("Les Lutins"))).AsOf(January);
        changed.ProvenanceOf(PartId.Structure(Creche.Id))!.In(Language.English).Should().Be(
            "Structure 'Les Lutins': avenant 'Avenant un', signed on 1 January 2024, in force since 1 January 2024, known on 1 January "
                + "2024 (annex 2).");
    }
}
