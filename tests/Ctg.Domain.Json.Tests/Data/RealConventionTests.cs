using Ctg.Domain.Status;
using NodaTime;

namespace Ctg.Domain.Json.Tests.Data;

/// <summary>What the sample's file must hold of the real convention; figures and slips are the document's.</summary>
public class RealConventionTests
{
    private static readonly Convention Real = RealConvention.Value;

    [Fact]
    public void Contents_AreComplete()
    {
        Real.Articles.Select(article => article.Clause).Should()
            .Equal([ClauseId.Preamble, .. Enumerable.Range(1, 14).Select(number => ClauseId.Article(number))]);
        Real.Annexes.Select(annex => annex.Clause).Should().Equal(Enumerable.Range(1, 6).Select(number => ClauseId.Annex(number)));
        Real.Structures.Should().HaveCount(22);
        Real.Plan.Orientations.Select(orientation => orientation.Number).Should().Equal(1, 2, 3, 4);
        Real.Plan.Sheets.Should().HaveCount(11);
        Real.Term.ToString().Should().Be("2022-01-01/2025-12-31");
    }

    [Fact]
    public void Actions_AreThose48OfThePlan_AndThePiloting()
    {
        string[] numbers =
        [
            .. Enumerable.Range(1, 25).Select(rank => $"1.{rank}"),
            .. Enumerable.Range(1, 4).Select(rank => $"2.{rank}"),
            .. Enumerable.Range(1, 15).Where(rank => rank != 7).Select(rank => $"3.{rank}"),
            .. Enumerable.Range(1, 5).Select(rank => $"4.{rank}"),
        ];
        Real.Plan.Actions.Select(action => action.Number.Text).Should().Equal(numbers).And.HaveCount(48);
        Real.Plan.Piloting!.Number.Text.Should().Be("5");
    }

    [Fact]
    public void OneSheet_CoversSeveralActions() =>
        Real.Plan.Sheets.Select(sheet => sheet.Actions.ToString()).Should().Contain("[1.14, 1.15, 1.16, 1.17]");

    [Fact]
    public void Schedule_MayHaveTwoRuns_OrNone_OrFallAfterTheTerm()
    {
        Real.Plan.Find(ActionNumber.Create(1, 17))!.Schedule.ToString().Should().Be("2022-2023, 2024-2025");
        Real.Plan.Find(ActionNumber.Create(1, 3))!.Schedule.IsEmpty.Should().BeTrue();
        Real.Plan.Find(ActionNumber.Create(3, 1))!.Schedule.Years.Should().Equal(2026);
    }

    [Fact]
    public void Signatures_BearTheYearAlone_AndTheDeliberationIsDated()
    {
        // « Fait à Orléans, le XX/XX/2022 »; « Envoyé en préfecture le 22/12/2022 », « Reçu en préfecture le 22/12/2022 », « Publié le ».
        Real.Parties.Should().OnlyContain(party => party.Signature == Signature.Of(PartialDate.InYear(2022)));
        var deliberation = Real.Parties.OfType<Commune>().Single().Deliberation!;
        deliberation.DecidedOn.Day.Should().Be(new LocalDate(2022, 12, 19));
        (deliberation.TransmittedOn, deliberation.ReceivedOn, deliberation.PublishedOn).Should().Be(
            (PartialDate.Parse("2022-12-22"), PartialDate.Parse("2022-12-22"), PartialDate.Blank));
        deliberation.CtesId!.Text.Should().Be("045-214502858-20221219-DELIB2022353-DE");
    }

    /// <summary>The convention binds from a day between 22 and 31 December 2022.</summary>
    [Theory]
    [InlineData(19, ConventionStatus.NotSigned, ConventionStatus.NotSigned)]
    [InlineData(21, ConventionStatus.NotSigned, ConventionStatus.NotSigned)]
    [InlineData(22, ConventionStatus.InForce, ConventionStatus.NotSigned)]
    [InlineData(30, ConventionStatus.InForce, ConventionStatus.NotSigned)]
    [InlineData(31, ConventionStatus.InForce, ConventionStatus.InForce)]
    public void Conclusion_IsBoundedByTheTransmissionAndByTheYear(int day, ConventionStatus given, ConventionStatus awaited)
    {
        var known = new LocalDate(2022, 12, day);
        Real.StatusOn(known, known, UndatedSignature.AssumeSigned).Value.Should().Be(given);
        Real.StatusOn(known, known, UndatedSignature.AssumeUnsigned).Value.Should().Be(awaited);
        var interpretations = Real.StatusOn(known, known).Render(Language.French).Split('\n')
            .Where(line => line.Contains("Interprétation", StringComparison.Ordinal));
        interpretations.Should().HaveCount(
            given == awaited ? 2 : 3, "the presumption, the publication, and the reading where the bounds leave it open");
    }

    [Fact]
    public void StatedTotals_AreTheSumsOfTheirLines_ButForTheIndividualAids()
    {
        var differences =
            from table in Real.FundingTables
            from stated in table.StatedTotals
            let lines = stated.Component is { } component ? table.TotalOf(component) : table.Total
            where stated.Amount != lines
            select (table.Id.Text, stated.Amount, lines);
        differences.Should().Equal(("aides-individuelles-2020", Euros.Parse("82282.00"), Euros.Parse("82182.00")));
        Real.FundingTables.Sum(table => table.StatedTotals.Count).Should().Be(11);
    }

    [Fact]
    public void ReferenceAmounts_AreTheCejLinesOfTheirServices()
    {
        foreach (var reference in Real.ReferenceAmounts)
        {
            var table = Real.FundingTables.Single(table => table.Service == reference.Service && table.Year == reference.Year);
            table.TotalOf(FundingComponent.Cej).Should().Be(reference.Amount);
        }

        Real.ReferenceAmounts.Should().HaveCount(6);
        Euros.Sum(Real.ReferenceAmounts.Select(reference => reference.Amount)).Should().Be(Euros.Parse("208187.26"));
    }

    [Fact]
    public void Grounds_AreTheFourOfArticle12()
    {
        Real.Resiliation!.Grounds.Select(ground => (ground.Kind, ground.Notice?.Text)).Should().HaveCount(4)
            .And.Contain((GroundKind.Breach, "P1M")).And.Contain((GroundKind.Denonciation, "P6M"));
        Real.Steering!.MeetingsPerYear.Should().Be(1);
    }

    /// <summary>
    /// The figures that the table and the sheets state, and no other: 120 places to be kept, 12 childminders « à ce jour » and 15 to come.
    /// </summary>
    [Fact]
    public void Goals_AreThoseOfThePlan()
    {
        var plan = ClauseId.Annex(3);
        Real.Indicators.Where(indicator => indicator.Goal is { } goal && (goal.Baseline is not null || !goal.Targets.IsEmpty))
            .Select(indicator => (indicator.Id.Text, indicator.Goal!.ToGoal(2025)!.ToString())).Should().Equal(
                ("places-eaje", "Up from 120 to 120"), ("assistantes-maternelles-creche-familiale", "Up from 12 to 15"));
        Real.Indicators.Select(indicator => indicator.Goal).OfType<StatedGoal>().Should().OnlyContain(goal => goal.Source == plan).And
            .HaveCount(8);
        Real.Indicators.Where(indicator => indicator.Goal is { Baseline: null, Targets.IsEmpty: true })
            .Select(indicator => $"{indicator.Id} {indicator.Goal!.Direction}").Should().Equal(
            "jours-arret-travail Down", // « Baisse des arrêts de travail »
            "heures-accueil Up", // « Augmentation des heures réalisées »
            "taux-presence Up", // « améliorer encore le taux de présence »
            "beneficiaires-actions-culturelles Up", // « augmentation du nombre de bénéficiaires »
            "adherents-ludotheque Up",
            "emprunts-ludotheque Up");
    }

    /// <summary>
    /// Rows have an indicator in common where the text names one and the same thing in each: the assessment of the social centres'
    /// projects.
    /// </summary>
    [Fact]
    public void Rows_ShareAnIndicator_WhereTheTextNamesOneThing()
    {
        var shared = Real.Plan.Actions.SelectMany(action => action.Indicators).GroupBy(indicator => indicator)
            .Where(uses => uses.Count() > 1).Select(uses => uses.Key.Text);
        shared.Should().Equal("bilan-projets-famille", "bilan-projets-centres-sociaux");
        Real.Indicators.Where(indicator => indicator.SharedAt == ClauseId.Annex(3)).Select(indicator => indicator.Id.Text).Should()
            .Equal(shared);
    }

    /// <summary>
    /// « Moyens mobilisables par la Caf : Aides CAF sous réserve de la COG 2023-2027 » heads every table; the sheet of action 5 says no
    /// such thing.
    /// </summary>
    [Fact]
    public void Means_AreTheCafs_UnderTheConditionOfTheTable()
    {
        var means = Real.Plan.Actions.Append(Real.Plan.Piloting!).SelectMany(action => action.Means).ToList();
        means.Where(one => one.Kind != MeansKind.OutsideCafField).Should().NotBeEmpty()
            .And.OnlyContain(one => one.Party == Id<Party>.Parse("caf") && one.Condition == "Sous réserve de la Cog 2023-2027");
        means.Where(one => one.Kind == MeansKind.OutsideCafField).Should().HaveCount(4).And
            .OnlyContain(one => one.Party == null && one.Condition == null);
        Real.Plan.Sheets.SelectMany(sheet => sheet.Means).Should().ContainSingle().Which.Condition.Should().BeNull();
        Real.Plan.Find(ActionNumber.Create(1, 6))!.Means.Should().ContainSingle().Which.Title.Should().Be("Appui technique au projet AVIP");
        Real.Funding!.Cej!.ToString().Should().Be("2018-2021 (annex-3)");
        Real.Funding.Means.Should().Be(ClauseId.Article(4));
    }

    [Fact]
    public void Comparators_StandBesideTheCommune() =>
        Real.Diagnostic.Count(figure => !figure.Comparators.IsEmpty).Should().BeGreaterThan(20);

    [Fact]
    public void EveryIndicator_IsUsed_AndNoneTwiceUnderOneLabel()
    {
        var used = Real.Plan.Actions.Append(Real.Plan.Piloting!).SelectMany(action => action.Indicators)
            .Concat(Real.Plan.Sheets.SelectMany(sheet => sheet.Indicators)).ToHashSet();
        Real.Indicators.Where(indicator => !used.Contains(indicator.Id)).Should().BeEmpty();
        Real.Indicators.Select(indicator => indicator.Label).Should().OnlyHaveUniqueItems();
    }
}
