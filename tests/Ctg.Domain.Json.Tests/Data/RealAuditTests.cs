using Ctg.Domain.Audit;

namespace Ctg.Domain.Json.Tests.Data;

/// <summary>What is wrong with the real convention, each finding read again in the document.</summary>
public class RealAuditTests
{
    private static readonly AuditReport Report = ConventionAudit.Run(
        AuditSubject.Create(ConventionHistory.Create(new() { Original = RealConvention.Value }), new(2022, 6, 1)), AuditSettings.Default);

    [Fact]
    public void ErrorsAndWarnings_AreThoseOfTheText() =>
        Report.Findings.Where(finding => finding.Severity > Severity.Information).Select(finding => $"{finding.Code} {finding.Place}")
            .Should().Equal(
            "action-outside-term action/3.1", // « 2026 » in its row; article 10 ends the term on 31 December 2025
            "citation-misplaced citation/8", // article 9: the plan « constituant l'annexe 4 », which is the steering; annexe 3 is the plan
            "total-differs funding-table/aides-individuelles-2020", // 82 282 stated, the lines add up to 82 182
            "actions-gap action/3.7", // from 3.6 to 3.8
            "sheet-outside-term sheet/5", // « période de la convention et suivante »
            "action-without-indicator action/3.1", // a dash
            "action-without-indicator action/3.2",
            "action-without-schedule action/3.4",
            "action-without-schedule action/4.1",
            "means-missing party/commune", // article 4: « par chacun des partenaires »; the table has a column « Moyens mobilisables par la Caf » alone
            "signature-undated party/caf", // « le XX/XX/2022 »
            "signature-undated party/commune",
            "signature-late party/caf", // no conclusion before the commune could sign, on 22 December 2022
            "signature-late party/commune", // « Envoyé en préfecture le 22/12/2022 »
            "deliberation-late party/commune", // 19 December 2022
            "publication-blank party/commune", // « Publié le », and nothing after it
            "count-differs stated-count/8", // « 7 lieux d'accueils » périscolaires, three and six in annexe 2
            "figure-differs restatement/1", // 16 500 in the preamble, 16 445 in annexe 1
            "figure-differs restatement/3", // 16 500 in the synthesis of annexe 1
            "figure-differs restatement/9", // 0,5 on the page of employment, 0,3 on that of early childhood
            "figure-differs restatement/15", // article 3: « 12 à 16 ans »; annexe 1: « 2 Alsh adolescents 12-17 ans »
            "evolution-differs evolution/1", // 7 530 to 7 634 is 1,4 %, not 1,1 %
            "evolution-differs evolution/2", // and 104 dwellings, not 84
            "evolution-years-differ evolution/9", // « 5,7% entre 2016 et 2020 »; the table has +5,67 % from 2017 to 2020
            "derivation-differs derivation/8", // 2 314 € for weights of 1, 0,3, 0,3 and 0,3, which make 2 093,80 €
            "derivation-differs derivation/10", // 250 of « 670 enfants allocataires » is 37,3 %, not 36,9 %
            "derivation-differs derivation/12", // 120 places for 678 children are 17,7 for 100, not 17,6
            "address-differs structure/alsh-mpt-sud"); // « Chemin de Chaingy », then « 4 chemin de Chaingy »

    [Fact]
    public void Notes_AreThoseOfTheText()
    {
        Places("means-beyond-caf").Should().Equal("action/1.9", "action/1.24", "action/2.3", "action/3.8");
        Places("heading-differs").Should().Equal("ground/art-12.4");
        var described = RealConvention.Value.Plan.Sheets.SelectMany(sheet => sheet.Actions).ToHashSet();
        Places("action-without-sheet").Should().Equal(
            RealConvention.Value.Plan.Actions.Where(action => !described.Contains(action.Number))
                .Select(action => $"action/{action.Number}")).And.HaveCount(29);
        Places("transcription-doubtful").Should().Equal(
            "action/1.2", // « soit 7 places supplémentaires » beside « 120 places »
            "action/1.3", // « 15 AM » among the objectives of its sheet, not among its indicators
            "action/1.5", // « Appui technique sur projet AVIP » at the foot of a page, the AVIP action at the head of the next
            "action/1.11",
            "action/1.19", // indicators, then means: the cells of 1.18 may be its own
            "action/1.19",
            "action/3.2", // one cell of means in the first row of each page, from 3.1 to 3.6
            "action/3.3",
            "action/3.4",
            "action/3.6",
            "figure/enfants-aah", // « 89 enfants (0-17 ans) de l'AAH »
            "figure/part-familles-monoparentales-0-2", // 114 are 17,0 % of 670
            "figure/part-enfants-tarif-inferieur-1-euro"); // 119 are 53 % of the 223 children in the structures; no other number of children is stated
        Report.Of(Severity.Information).Should().HaveCount(47);
    }

    [Fact]
    public void Undecided_IsWhatTheDocumentDoesNotSay() =>
        Report.Undecided.Select(one => $"{one.Code} {one.Place}").Should()
            .Equal(
                "action-without-indicator action/1.19",
                "deliberation-after-signature party/commune",
                "signature-before-transmission party/commune",
                "obligation-missed ");

    private static IEnumerable<string> Places(string code) =>
        Report.Findings.Where(finding => finding.Code == code).Select(finding => finding.Place);
}
