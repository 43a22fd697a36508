using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Tour;

/// <summary>Shows a convention on a console, in one language.</summary>
internal sealed class TourReport(IAnsiConsole console, Language language)
{
    private static readonly NumberFormatInfo FrenchNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00a0" };

    internal void Show(ConventionVersion text, LocalDate day, LocalDate? knownOn)
    {
        var convention = text.Convention;
        console.Write(new Text(convention.Title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        ShowParties(convention.Parties);
        ShowTerm(convention);
        ShowStatus(text.History, day, knownOn);
        ShowContents(convention);
        ShowCounts(
            Say("Indicateurs par genre", "Indicators by kind"),
            Enum.GetValues<IndicatorKind>().Select(
                kind => (kind.Label(), convention.Indicators.Count(indicator => indicator.Kind == kind))));
        ShowCounts(
            Say("Structures par service", "Structures by service"),
            Enum.GetValues<ServiceKind>().Select(
                service => (service.Label(), convention.Structures.Count(structure => structure.Service == service))));
        ShowPlan(convention.Plan, convention.Term);
        ShowFunding(convention.FundingTables);
        ShowReferenceAmounts(convention.ReferenceAmounts);
    }

    private void ShowParties(ValueList<Party> parties)
    {
        Heading(Say("Parties", "Parties"));
        foreach (var party in parties)
        {
            Line($"- {party.Name} ({KindOf(party)}){Colon}{SignatureOf(party.Signature)}{DecisionOf(party.Deliberation)}");
        }
    }

    private void ShowTerm(Convention convention)
    {
        Heading(Say("Durée", "Term"));
        var term = convention.Term;
        var source = convention.Cite(convention.TermClause.Clause).Citation.In(language);
        Line(Say(
            $"Du {Day(term.First)} au {Day(term.Last)}, les deux jours compris, soit {Number(term.Days)} jours ({source}).",
            $"From {Day(term.First)} to {Day(term.Last)}, both days included, that is {Number(term.Days)} days ({source})."));
        Line(Say("Reconduction : expresse seulement.", "Renewal: express only."));
    }

    private void ShowStatus(ConventionHistory history, LocalDate day, LocalDate? knownOn)
    {
        Heading(Say("Situation", "Status"));
        var status = history.StatusOn(day, knownOn);
        Line($"{Day(day)}{Colon}{status.Value.Label().In(language)}");
        console.WriteReason(status.Render(language));
    }

    private void ShowContents(Convention convention)
    {
        var plan = convention.Plan;
        var articles = convention.Articles.Count(article => article.Clause.Kind == ClauseKind.Article);
        ShowCounts(
            Say("Contenu", "Contents"),
            [
                (new("préambule", "preamble"), convention.Articles.Count - articles),
                (new("articles", "articles"), articles),
                (new("annexes", "annexes"), convention.Annexes.Count),
                (new("orientations", "orientations"), plan.Orientations.Count),
                (new("objectifs partagés", "shared objectives"), plan.Orientations.Sum(orientation => orientation.SharedObjectives.Count)),
                (new("objectifs", "objectives"), plan.Objectives.Count()),
                (new("actions des orientations", "actions of the orientations"), plan.Actions.Count()),
                (new("action de pilotage", "steering action"), plan.Piloting is null ? 0 : 1),
                (new("fiches-actions", "action sheets"), plan.Sheets.Count),
                (new("indicateurs de suivi", "follow-up indicators"), convention.Indicators.Count),
                (new("structures", "structures"), convention.Structures.Count),
                (new("chiffres du diagnostic", "figures of the diagnostic"), convention.Diagnostic.Count),
            ]);
    }

    private void ShowPlan(ActionPlan plan, Term term)
    {
        Heading(Say("Plan d'actions", "Action plan"));
        foreach (var orientation in plan.Orientations)
        {
            var tree = new Tree(new Text($"{orientation.Number} {orientation.Title}"));
            foreach (var shared in orientation.SharedObjectives)
            {
                var sharedNode = tree.AddNode(new Text(shared.Title));
                foreach (var objective in shared.Objectives)
                {
                    sharedNode.AddNode(new Text(objective.Title)).AddNodes(
                        objective.Actions.Select(action => Node(action, plan.YearsOf(action.Number, term))));
                }
            }

            console.Write(tree);
        }

        if (plan.Piloting is { } piloting)
        {
            console.Write(new Tree(Node(piloting, plan.YearsOf(piloting.Number, term))));
        }
    }

    private void ShowFunding(ValueList<FundingTable> tables)
    {
        if (tables.IsEmpty)
        {
            return;
        }

        Heading(Say("Financements de la Caf, en euros", "Funding by the Caf, in euros"));
        var grid = Columns(
            [Say("Objet", "Purpose"), Say("Année", "Year")],
            [Say("Somme des lignes", "Sum of the lines"), Say("Total énoncé", "Stated total"), Say("Écart", "Difference")]);
        foreach (var table in tables)
        {
            var stated = table.StatedTotals.FirstOrDefault(total => total.Component is null)?.Amount;
            grid.AddRow(
                new Text(table.Title),
                new Text(table.Year.ToString("0000", CultureInfo.InvariantCulture)),
                new Text(Amount(table.Total)),
                new Text(stated is { } amount ? Amount(amount) : "–"),
                new Text(stated is { } total ? Amount(total - table.Total) : "–"));
        }

        console.Write(grid);
    }

    private void ShowReferenceAmounts(ValueList<ReferenceAmount> references)
    {
        if (references.IsEmpty)
        {
            return;
        }

        Heading(Say("Montants de référence, en euros", "Reference amounts, in euros"));
        var grid = Columns([Say("Service", "Service"), Say("Année", "Year")], [Say("Montant", "Amount")]);
        foreach (var reference in references)
        {
            grid.AddRow(
                new Text(reference.Service.Label().In(language)),
                new Text(reference.Year.ToString("0000", CultureInfo.InvariantCulture)),
                new Text(Amount(reference.Amount)));
        }

        grid.AddRow(
            new Text(Say("Total", "Total")), Text.Empty, new Text(Amount(Euros.Sum(references.Select(reference => reference.Amount)))));
        console.Write(grid);
    }

    private void ShowCounts(string title, IEnumerable<(BilingualText Label, int Count)> counts)
    {
        Heading(title);
        var grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        foreach (var (label, count) in counts.Where(row => row.Count > 0))
        {
            grid.AddRow(new Text(label.In(language)), new Text(Number(count)));
        }

        console.Write(grid);
    }

    private void Heading(string title) => console.WriteHeading(title);

    private void Line(string text) => console.Write(new Prose($"{text}\n"));

    private static Table Columns(string[] left, string[] right)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var title in left)
        {
            table.AddColumn(new TableColumn(new Text(title)));
        }

        foreach (var title in right)
        {
            table.AddColumn(new TableColumn(new Text(title)).RightAligned());
        }

        return table;
    }

    private Text Node(PlanAction action, ActionYears years) => new Text(years.Origin switch
    {
        ActionYearsOrigin.Table => $"{action.Number} {action.Title} ({years.Years})",
        ActionYearsOrigin.Sheet => $"{action.Number} {action.Title} ({years.Years}{Say(", d'après la fiche", ", by the sheet")})",
        _ => $"{action.Number} {action.Title} ({Say("années non précisées", "years not stated")})",
    });

    private string KindOf(Party party) => party switch
    {
        Caf caf => Say($"Caf, département {caf.Departement}", $"Caf, département {caf.Departement}"),
        Commune commune => Say($"commune {commune.Code}", $"commune {commune.Code}"),
        Epci => Say("EPCI", "EPCI"),
        Departement departement => Say($"département {departement.Code}", $"département {departement.Code}"),
        _ => Say("autre organisme", "other body"),
    };

    private string SignatureOf(Signature signature) => signature.State switch
    {
        SignatureState.Dated => Say($"signée le {Day(signature.Day!.Value)}", $"signed on {Day(signature.Day!.Value)}"),
        SignatureState.PartlyDated =>
            Say($"signée {signature.Date!.InWords(language)}, sans le jour", $"signed {signature.Date.InWords(language)}, without the day"),
        SignatureState.Undated => Say("bloc de signature sans jour", "signature block without a day"),
        _ => Say("signature attendue", "signature awaited"),
    };

    private string DecisionOf(Deliberation? deliberation) => deliberation is null
        ? ""
        : Say(
            $", délibération prise {deliberation.DecidedOn.InWords(language)}",
            $", decision taken {deliberation.DecidedOn.InWords(language)}")
            + (deliberation.TransmittedOn is { First: not null } sent
                ? Say($" transmise {sent.InWords(language)}", $" sent to the préfecture {sent.InWords(language)}")
                : "");

    private string Day(LocalDate day) => day.InWords(language);

    private string Amount(Euros amount) => amount.In(language);

    private string Number(int number) => number.ToString("N0", Numbers);

    private NumberFormatInfo Numbers => language == Language.French ? FrenchNumbers : NumberFormatInfo.InvariantInfo;

    private string Colon => Say(" : ", ": ");

    private string Say(string french, string english) => language == Language.French ? french : english;
}
