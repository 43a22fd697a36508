using System.Globalization;
using System.Reflection;
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

namespace Ctg.Samples.Dashboard;

/// <summary>The page, in one language: it words the facts and computes none.</summary>
internal sealed class DashboardPage(DashboardFacts facts, Language language, int seed)
{
    /// <summary>The number of sections.</summary>
    internal const int SectionCount = 7;

    /// <summary>The largest number of indicators with the reason of each: beyond, the page would be too large to open.</summary>
    private const int ReasonsUpTo = 500;

    /// <summary>The largest number of names that a line of the meeting's section gives.</summary>
    private const int NamesUpTo = 20;

    /// <summary>The largest number of findings of one check that are reported one by one.</summary>
    private const int FindingsUpTo = 5;

    private readonly ILookup<string, Obligation> _reviews = facts.ReviewsByAction();

    private bool IsReasoned => facts.Indicators.Count <= ReasonsUpTo;

    /// <summary>Writes the page.</summary>
    /// <param name="onSection">Told each time one more section is written.</param>
    /// <returns>The page.</returns>
    internal string Render(Action? onSection = null) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{Say("fr", "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Purpose}{Colon}{facts.Convention.Title}, {Day(facts.On)}</title>
        <style>{Html.Style(ReadStyle())}</style>
        </head>
        <body>
        <a class="skip" href="#contenu">{Say("Aller au contenu", "Skip to the content")}</a>
        <header>
        <p class="purpose">{Purpose}{Colon}{Day(facts.On)}</p>
        <h1{French}>{facts.Convention.Title}</h1>
        <p><strong>{facts.Status.Value.Label().In(language)}</strong>{(facts.HasUndatedSignatures ? Say(" : signatures non datées, "
            + "réputées données", ": undated signatures, presumed given") : "")}</p>
        {(facts.Indicators.Count == 0 ? Html.Empty : Html.Of($"""<p class="note">{Say(
            "Démonstration : les valeurs des indicateurs sont inventées ; cibles, dates, actions, structures et montants viennent de la "
                + "convention.",
            "Demonstration: the values of indicators are made up; targets, dates, actions, structures and amounts come from the convention.")}</p>"""))}
        <nav aria-label="{Say("Sections de la page", "Sections of the page")}"><ul>{Sections().Select(section => Html.Of($"""<li><a href="#{section.Id}">{section.Title}</a></li>"""))}</ul></nav>
        </header>
        <main id="contenu">
        {Sections().Select(section => Section(section.Id, section.Title, section.Content, onSection))}</main>
        <footer><p>{ConsoleSetup.Disclaimer.In(language)}</p></footer>
        </body>
        </html>

        """).ToString();

    private static Html Section(string id, string title, Func<Html> content, Action? onSection)
    {
        var section = Html.Of($"""
            <section aria-labelledby="{id}"><h2 id="{id}">{title}</h2>
            {content()}
            </section>

            """);
        onSection?.Invoke();
        return section;
    }

    private IEnumerable<(string Id, string Title, Func<Html> Content)> Sections() =>
    [
        ("reunion", Say("Pour la réunion", "For the meeting"), Meeting),
        ("dates", Say("Situation et dates", "Status and dates"), Dates),
        ("frise", Say("Frise et échéances", "Timeline and items due"), Schedule),
        ("plan", Say("Plan d'actions", "Action plan"), Plan),
        ("indicateurs", Say("Indicateurs", "Indicators"), Indicators),
        ("bonus", Say("Bonus territoire", "Bonus territoire"), Bonus),
        ("examen", Say("Contrôle du document", "Check of the document"), Audit),
    ];

    /// <summary>What the one who prepares the meeting asks first; the sections below say it in full.</summary>
    private Html Meeting()
    {
        var awaited = facts.Due.Where(one => one.First.Value.State is ObligationState.Open or ObligationState.Upcoming).ToList();
        var next = awaited.Where(one => one.First.Value.Due >= facts.On).MinBy(one => one.First.Value.Due)?.First.Value.Due;
        var missed = facts.Indicators.Values.Where(series => Attained(series)?.IsReached == false)
            .Select(series => series.Last.Definition.Indicator.Label).ToList();
        var measurable = facts.Convention.Indicators.Where(indicator => indicator.Kind != IndicatorKind.Narrative).ToList();
        return Html.Of($"""
            <dl class="lines">
            {Key(
                next is { } day ? Say($"Prochaine date : {Day(day)}", $"Next date: {Day(day)}") : Say("Prochaine date", "Next date"),
                next is null ? Say("aucune", "none") : Named(awaited.Where(one => one.First.Value.Due == next)))}
            {(awaited.Where(one => one.First.Value.Due is null).ToList() is { Count: > 0 } open ? Key(Say("Sans date limite", "Without a deadline"), Named(open)) : Html.Empty)}
            {Key(
                Say("Dates passées, sans trace de réalisation", "Past their date, not recorded as done"),
                facts.Schedule.Late.IsEmpty ? Say("aucune", "none") : $"{facts.Schedule.Late.Count}{Separator}{Named(facts.Due.Where(one => one.First.Value.State == ObligationState.Late))}")}
            {Key(Say("Cibles non atteintes sur la dernière année écoulée", "Targets not reached in the last completed year"), missed.Count switch
                {
                    0 => Say("aucune", "none"),
                    <= NamesUpTo => string.Join(Separator, missed),
                    _ => Count(missed.Count),
                })}
            {Key(Say("Indicateurs chiffrés sans observation", "Numeric indicators without observations"), $"{measurable.Count(indicator => !facts.Indicators.ContainsKey(indicator.Id))} {Say("sur", "of")} {measurable.Count}")}
            {Key(Say("Erreurs du document, à corriger par avenant", "Errors in the document, to be corrected by an avenant"), Count(facts.Audit.Of(Severity.Error).Count))}
            {Key(Say("Fin de la convention", "End of the convention"), $"{LastDay()}{Separator}{Renewal()}")}
            </dl>
            {Unrecorded()}
            """);

        string Named(IEnumerable<AlikeObligations> items) => string.Join(Separator, items
            .GroupBy(one => (one.First.Value.Kind, one.First.Value.Year))
            .Select(group => (First: group.First(), Count: group.Sum(one => one.Items.Count)))
            .Select(group => group.Count == 1 ? group.First.First.Value.Title.In(language) : $"{TitleOf(group.First)} ({group.Count})"));
    }

    /// <summary>What was not said to this page, kind by kind: what is late may well be done.</summary>
    private Html Unrecorded()
    {
        var silent = facts.Due.Select(one => one.First.Value.Kind).Distinct()
            .Where(
                kind => facts.Schedule.Items.Where(item => item.Value.Kind == kind).All(item => item.Value.DoneOn is null)
                    && facts.Schedule.Late.Any(item => item.Value.Kind == kind))
            .Select(Undeclared)
            .ToList();
        return silent.Count == 0
            ? Html.Empty
            : Html.Of($"""<p class="note">{string.Join(". ", silent)}{Say(
                " ; ce qui n'est pas déclaré est compté en retard.", "; what is not declared counts as late.")}</p>""");
    }

    private string LastDay() => $"{Day(facts.Convention.Term.Last)} ({Cite(facts.Convention.TermClause.Clause)})";

    private string Undeclared(ObligationKind kind) => kind switch
    {
        ObligationKind.AvenantSubmission => Say(
            "Aucune soumission d'avenant au comité de pilotage n'a été déclarée",
            "No submission of an avenant to the steering committee was declared"),
        ObligationKind.CommitteeMeeting or ObligationKind.GlobalEvaluation => Say(
            $"Aucune {kind.Label().French} n'a été déclarée", $"No {kind.Label().English} was declared"),
        _ => Say($"Aucun {kind.Label().French} n'a été déclaré", $"No {kind.Label().English} was declared"),
    };

    private string Renewal() => facts.Convention.TermClause.Renewal == Domain.Renewal.Express
        ? Say("pas de tacite reconduction", "no tacit renewal") + $" ({Cite(facts.Convention.TermClause.Clause.Whole)})"
        : Say("reconduction selon la clause de durée", "renewal according to the term clause")
            + $" ({Cite(facts.Convention.TermClause.Clause.Whole)})";

    private string LatestNoticeTitle() => facts.LatestNotice?.Value?.Start == NoticeStart.Sending
        ? Say(
            "Dernier jour pour envoyer une dénonciation prenant effet avant le terme",
            "Last day to send a notice of termination (dénonciation) that takes effect before the end of the term")
        : Say(
            "Dernier jour de réception d'une dénonciation prenant effet avant le terme",
            "Last day to receive a notice of termination (dénonciation) that takes effect before the end of the term");

    private Html Dates()
    {
        var convention = facts.Convention;
        return Html.Of($"""
            <dl class="keys">
            {Key(Say("Premier jour", "First day"), Day(convention.Term.First))}
            {Key(Say("Dernier jour, compris", "Last day, included"), LastDay())}
            {Key(LatestNoticeTitle(), facts.LatestNotice?.Value is { } latest
                ? Day(latest.Strict) + (latest.Strict < facts.On ? Say(" (passé)", " (past)") : "")
                : Say("aucun", "none"))}
            {Key(Say("Reconduction", "Renewal"), Renewal())}
            </dl>
            {Reason(Say("Pourquoi cette situation", "Why this status"), "", facts.Status.Render(language))}
            {(facts.LatestNotice is { } notice ? Reason(Say("Pourquoi ce dernier jour pour dénoncer", "Why this last day to give notice"), "", notice.Render(language)) : Html.Empty)}
            """);
    }

    private Html Schedule()
    {
        var texts = facts.Timeline.Versions;
        return Html.Of($"""
            {Long()}<figure><div class="scroll" role="region" tabindex="0" aria-label="{Say("Frise de la convention", "Timeline of the convention")}">{Charts.Timeline(facts, language)}</div>
            <figcaption>{Say("Disques : échéances, avec leur nombre.", "Discs: items due, with their number.")}{(texts.Any(version => version.From is { } from && facts.Schedule.Period.Contains(from)) ? Say(" Triangles : entrée en vigueur d'un texte.", " Triangles: a text takes effect.") : "")}{(facts.LatestNotice is null ? "" : Say(
                " Barre épaisse sous la frise : une dénonciation reçue alors ne mettrait plus fin à la convention avant son terme.", " Thick bar below: a notice of termination received then would no longer end the convention before its term."))}{Say(
                " Trait vertical daté : le jour de la page.", " Dated vertical line: the day of the page.")}</figcaption></figure>
            {(texts.Count == 1
                ? Html.Of($"<p>{Say("Un seul texte : celui d'origine, sans avenant.", "A single text: the original one, without avenants.")}</p>")
                : Table(
                    Say("Textes successifs", "Successive texts"),
                    [Say("Depuis le", "Since"), Say("Texte", "Text")],
                    texts.Select(version => Html.Of($"<tr><td>{(version.From is { } from ? Day(from) : Say("l'origine", "the origin"))}</td><td>{(version.From is null ? Say("Texte d'origine", "Original text") : NameOf(version))}</td></tr>")),
                    isCaptionSeen: true))}
            <p>{Say("À venir : pas encore ouvert. À faire : ouvert. En retard : la date est passée, sans trace de réalisation.", "Upcoming: not open yet. Open: to be done. Late: past its date, not recorded as done.")}</p>
            <details><summary>{Say($"Toutes les échéances ({facts.Schedule.Items.Count}), chacune avec sa raison", $"All items due ({facts.Schedule.Items.Count}), each with its reason")}</summary>
            {Table(
                Say("Échéances", "Items due"),
                [Say("Au plus tard", "By"), Say("Échéance", "What"), Say("Responsable", "By whom"), Say("Clause", "Clause"), Say("État", "State"), Say("Raison", "Reason")],
                facts.Due.Select(Due),
                isCaptionSeen: true)}
            </details>
            """);
    }

    /// <summary>What a page on a long term leaves out.</summary>
    private Html Long()
    {
        if (!facts.IsLong)
        {
            return Html.Empty;
        }

        var (first, last) = (Day(facts.Schedule.Period.Start), Day(facts.Schedule.Period.End));
        var note = Say(
            $"La convention dure plus de {LongTerm.MaximumYears} ans : seules les échéances du {first} au {last} figurent ici, "
                + "et ni les indicateurs ni les années sans bilan ne sont présentés.",
            $"The convention lasts more than {LongTerm.MaximumYears} years: only the items due from {first} to {last} are "
                + "shown here, and neither the indicators nor the years without a review.");
        return Html.Of($"""<p class="note">{note}</p>""");
    }

    private Html Due(AlikeObligations alike)
    {
        var first = alike.First.Value;
        var isAlone = alike.Items.Count == 1;
        var title = isAlone ? first.Title.In(language) : TitleOf(alike);
        return Html.Of($"""
            <tr><td>{(first.Due is { } due ? Day(due) : "–")}</td><th scope="row">{title}{(isAlone
                ? Html.Empty
                : Html.Of($" ({alike.Items.Count})<details><summary>{Say("Lesquels", "Which ones")}<span class=vh>{Colon}{title}</span></summary><p>{string.Join(", ", alike.Subjects)}</p></details>"))}</th><td>{Dash(string.Join(", ", first.By.Select(NameOf)))}</td><td>{Cite(first.Clause)}</td><td>{State(first.State)}</td><td>{Reason(
                isAlone ? Say("Raison", "Reason") : Say($"Raison pour l'action {first.Subject} ; la même pour les autres", $"Reason for action {first.Subject}; the same for the others"), title, alike.First.Render(language))}</td></tr>

            """);
    }

    private string TitleOf(AlikeObligations alike) =>
        alike.First.Value.Kind.Label().In(language) + (alike.First.Value.Year is { } year ? $" {Count(year)}" : "");

    private string NameOf(Id<Party> party) => facts.History.NameOf(party);

    private Html Plan() => Html.Of($"""
        {facts.Convention.Plan.Orientations.Select(orientation => Actions(TitleOf(orientation), ActionsOf(orientation)))}
        {(facts.Convention.Plan.Piloting is { } piloting ? Actions(Say("Pilotage", "Steering"), [piloting]) : Html.Empty)}
        {NotReviewed()}
        """);

    /// <summary>
    /// The years without an annual review, action by action, each with the interpretation that it rests on; identical ones are shown once.
    /// </summary>
    private Html NotReviewed()
    {
        var without = facts.Schedule.Reviews.Where(one => !one.Value.NotDue.IsEmpty).ToList();
        return without.Count == 0 || facts.IsLong
            ? Html.Empty
            : Html.Of($"""
                <details><summary>{Say($"Actions sans bilan annuel pour au moins une année ({without.Count}), avec l'interprétation suivie", $"Actions without an annual review in at least one year ({without.Count}), with the interpretation followed")}</summary>
                <ul>{without.Select(one => Html.Of($"""
                    <li>{Reason(one.Conclusion.Sentence.In(language), "", one.Render(language))}</li>

                    """))}</ul>
                </details>
                """);
    }

    private Html Actions(string title, IEnumerable<PlanAction> actions) => Html.Of($"""
        <h3{French}>{title}</h3>
        {Table(
            $"{Say("Actions", "Actions")}{Colon}{title}",
            ["N°", Say("Action", "Action"), Say("Pilote", "Lead"), Say("Période", "Period"), Say("Indicateurs", "Indicators"), Say("Bilans annuels", "Annual reviews")],
            actions.Select(action => Html.Of($"""
                <tr><td>{action.Number.ToString()}</td><th scope="row"{French}>{action.Title}</th><td{French}>{Dash(string.Join(", ", action.Leads.Select(lead => lead.Name)))}</td><td>{Period(action)}</td><td>{Measured(action)}</td><td>{Reviews(action)}</td></tr>

                """)))}
        """);

    /// <summary>When an action is to be done, as the plan says or, failing that, its sheet.</summary>
    private string Period(PlanAction action)
    {
        var term = facts.Convention.Term;
        var stated = facts.Convention.Plan.YearsOf(action.Number, term);
        if (stated.Origin == ActionYearsOrigin.NotStated)
        {
            return Say("non précisée", "not stated");
        }

        var years = stated.Years.Years.ToList();
        return stated.Years + (stated.Origin == ActionYearsOrigin.Sheet ? Say(" (fiche)", " (sheet)") : "") + Colon
            + (years.All(year => year < term.First.Year || year > term.Last.Year) ? Say("hors de la convention", "outside the term")
                : years.All(year => year > facts.On.Year) ? Say("à venir", "to come")
                : years.All(year => year < facts.On.Year) ? Say("terminée", "over")
                : years.Contains(facts.On.Year) ? Say("en cours", "current")
                : Say("entre deux années prévues", "between two scheduled years"));
    }

    /// <summary>How many of an action's indicators are observed, and where those with a target stand.</summary>
    private string Measured(PlanAction action)
    {
        var all = facts.Convention.Plan.IndicatorsOf(action.Number).Count;
        if (all == 0)
        {
            return Say("aucun", "none");
        }

        var observed = facts.IndicatorsOf(action).ToList();
        var text = Say($"observés{Colon}{observed.Count} sur {all}", $"observed{Colon}{observed.Count} of {all}");
        var attainments = observed.Select(Attained).OfType<Attainment>().ToList();
        if (attainments.Count == 0)
        {
            return text;
        }

        var years = string.Join(", ", attainments.Select(one => one.Figure.Period.Text).Distinct().Order(StringComparer.Ordinal));
        var coverage = $"{attainments.Sum(one => one.Figure.Coverage.Received)}/{attainments.Sum(one => one.Figure.Coverage.Expected)}";
        var reached = attainments.Count(one => one.IsReached == true);
        return text + Separator + Say(
            $"cible {years} atteinte{Colon}{reached} sur {attainments.Count}, complétude {coverage}",
            $"target of {years} reached{Colon}{reached} of {attainments.Count}, coverage {coverage}");
    }

    /// <summary>How an indicator compares with its target, in a year that is over; null where that cannot be determined.</summary>
    private Attainment? Attained(IndicatorSeries series) =>
        facts.IsOver(series.Last) && series.Last.AgainstGoal() is { IsReached: not null } attainment ? attainment : null;

    private string Reviews(PlanAction action) => _reviews[action.Number.ToString()].ToList() switch
    {
        { Count: 0 } => Say("aucun, par interprétation", "none, by interpretation"),
        var reviews => string.Join(
            Separator,
            reviews.GroupBy(review => review.State).OrderByDescending(group => group.Key == ObligationState.Late)
                .ThenBy(group => group.Min(review => review.Year))
                .Select(
                    group =>
                        $"{group.Key.Label().In(language)}{Colon}{string.Join(", ", group.Select(review => Count(review.Year!.Value)))}")),
    };

    private Html Indicators() => facts.Indicators.Count == 0
        ? Html.Of($"""<p>{Say("Aucune observation.", "No observation.")}</p>""")
        : Html.Of($"""
            <p class="note">{Say(
                $"Observations synthétiques, générées aléatoirement avec la graine {seed} : aucune n'est réelle. Les cibles sont celles que la convention énonce. Telles que reçues au {Day(facts.On)}.",
                $"Synthetic observations, randomly generated with the seed {seed}: none is real. The targets are those that the convention states. As received by {Day(facts.On)}.")}</p>
            <p>{Say(
                "Les colonnes présentent la dernière année écoulée qui a un chiffre. La complétude indique sur combien d'observations "
                    + "attendues il repose : reçues/attendues. Courbe : les années écoulées ; tirets : la cible ; disque creux : une "
                    + "année sans valeur. L'année en cours n'est ni tracée ni comparée à la cible.",
                "The columns show the last completed year that has a figure. Coverage shows how many of the expected observations it is "
                    + "based on: received/expected. Curve: completed years; dashes: the target; hollow disc: a year without a value. The "
                    + "current year is neither drawn nor compared with the target.")}{(IsReasoned ? "" : Say(
                    $" Au-delà de {ReasonsUpTo} indicateurs, la page n'indique plus la raison de chaque chiffre.", $" Beyond {ReasonsUpTo} indicators the page no longer shows the reason for each figure."))}</p>
            {IndicatorsByOrientation().Select(group => Html.Of($"""
                <h3{French}>{group.Title}</h3>
                {Table(
                    $"{Say("Indicateurs", "Indicators")}{Colon}{group.Title}",
                    [Say("Indicateur", "Indicator"), Say("Actions", "Actions"), Say("Évolution", "Trend"), Say("Année", "Year"), new(Say("Valeur inventée", "Made-up value"), IsNumber: true), Say("Complétude", "Coverage"), Say("Départ et cible", "Baseline and target"), Say("Tout le département", "Whole département"), .. IsReasoned ? [Say("Raison", "Reason")] : (Column[])[]],
                    group.Rows.Select(row => Indicator(row.Series, row.Actions)))}

                """))}
            """);

    /// <summary>
    /// The indicators under the orientation of the first action that has them, in the plan's order; those of no action last.
    /// </summary>
    private IEnumerable<(string Title, IReadOnlyList<(IndicatorSeries Series, string Actions)> Rows)> IndicatorsByOrientation()
    {
        var plan = facts.Convention.Plan;
        var actions = plan.Orientations.SelectMany(
            orientation => ActionsOf(orientation).Select(action => (Title: TitleOf(orientation), Action: action)))
            .Concat(plan.Piloting is { } piloting ? [(Say("Pilotage", "Steering"), piloting)] : []);
        var uses = actions.SelectMany(
            one => plan.IndicatorsOf(one.Action.Number).Select(key => (Key: key, one.Title, Number: one.Action.Number.ToString())))
                .ToLookup(use => use.Key);
        return facts.Convention.Indicators.Select(indicator => indicator.Id).Where(facts.Indicators.ContainsKey)
            .OrderBy(key => uses.Contains(key) ? 0 : 1)
            .GroupBy(key => uses[key].Select(use => use.Title).FirstOrDefault(Say("Sans action", "No action")))
            .Select(
                group =>
                    (group.Key, (IReadOnlyList<(IndicatorSeries, string)>)[
                        .. group.Select(key => (facts.Indicators[key], Dash(string.Join(", ", uses[key].Select(use => use.Number)))))]));
    }

    private static string TitleOf(Orientation orientation) => $"Orientation {orientation.Number} – {orientation.Title}";

    private static IEnumerable<PlanAction> ActionsOf(Orientation orientation) =>
        orientation.SharedObjectives.SelectMany(shared => shared.Objectives).SelectMany(objective => objective.Actions);

    /// <summary>A row. Tags that HTML lets out are left out: there may be ten thousand of them.</summary>
    private Html Indicator(IndicatorSeries series, string actions)
    {
        var figure = series.Last;
        var indicator = figure.Definition.Indicator;
        var others = string.Join(
            Separator,
            series.Years.Where(year => year != figure).Select(year => $"{year.Period.Text}{InProgress(year)}{Colon}{Received(year)}"));
        return Html.Of($"""
            <tr><th scope=row{French}>{indicator.Label}{(Unit(figure.Definition) is { } unit ? $" ({unit})" : "")}<td>{actions}<td>{Charts.Sparkline(facts.YearsOver(series), figure.Definition.Goal)}<small>{others}</small><td>{figure.Period.Text}{InProgress(figure)}{(figure.IsPartial ? Say(" (en partie)", " (in part)") : "")}<td class=number>{Value(figure)}<td>{Covered(figure.Coverage)}<td>{Goal(series)}<td>{(series.Comparison is { } comparison
                ? Received(comparison.Reference)
                : "–")}{(IsReasoned ? Html.Of($"<td>{Reason(Say("Raison", "Reason"), indicator.Label, figure.Explain(facts.ReviewClause, facts.Convention.NameOf(figure.Perimeter)).Render(language))}") : Html.Empty)}

            """);
    }

    private string InProgress(Figure figure) => facts.IsOver(figure) ? "" : Say(" (en cours)", " (in progress)");

    private string? Unit(IndicatorDefinition definition) => definition switch
    {
        ScaleDefinition scale => Say($"rang moyen sur {scale.Levels.Count}", $"mean rank out of {scale.Levels.Count}"),
        MilestoneDefinition milestones =>
            Say($"jalons franchis sur {milestones.Milestones.Count}", $"milestones reached out of {milestones.Milestones.Count}"),
        _ => definition.Indicator.Unit,
    };

    private Html Bonus()
    {
        if (facts.BonusRefusal is { } refusal)
        {
            return Html.Of($"""<p>{Say("Le bonus n'est pas calculable :", "The bonus cannot be computed:")} {refusal.In(language)}</p>""");
        }

        if (facts.Bonus is not { } bonus)
        {
            return Html.Of($"""<p>{(facts.Convention.Funding is null
                ? Say("La convention ne stipule pas de bonus territoire.", "The convention stipulates no bonus territoire.")
                : Say("La convention stipule un bonus territoire, mais aucun montant d'une année de référence : il n'est pas calculable.", "The convention stipulates a bonus territoire, but no amount of a reference year: it cannot be computed."))}</p>""");
        }

        if (!bonus.IsValid)
        {
            return Html.Of($"""<p>{Say("Le bonus n'est pas calculable :", "The bonus cannot be computed:")}</p><ul>{bonus.Violations.Select(violation => Html.Of($"<li>{violation.Message.In(language)}</li>"))}</ul>""");
        }

        return Html.Of($"""
            <p class="note">{Say(
                $"Estimation, non un montant notifié ; les montants stipulés de {Count(facts.ReferenceYear!.Value)} tiennent lieu de ceux de l'année de référence. ",
                $"An estimate, not a notified amount; the amounts stipulated for {Count(facts.ReferenceYear!.Value)} are used instead of those of the reference year. ")}{StatedOffer.Reading.In(language)}</p>
            {bonus.Value.Services.Where(service => service.Value.Year == facts.Year).Select(service => Service(bonus.Value, service.Value))}
            """);
    }

    private Html Service(BonusTerritoire bonus, ServiceBonus service) => Html.Of($"""
        <h3>{service.Service.Label().In(language)}</h3>
        {(PublishedBaremes.ReserveOn(service.Service) is { } reserve ? Html.Of($"<p>{reserve.In(language)}</p>") : Html.Empty)}
        {Table(
            Say($"Bonus territoire, {service.Service.Label().French}", $"Bonus territoire, {service.Service.Label().English}"),
            [Say("Structure ou activité", "Structure or activity"), new($"{Count(facts.Year - 1)} (€)", IsNumber: true), new($"{Count(facts.Year)} (€)", IsNumber: true), Say("Raison", "Reason")],
            service.Structures.Select(one => Html.Of($"""
                <tr><th scope="row"{French}>{one.Name}</th><td class="number">{Total(bonus.Find(one.Structure, facts.Year - 1)?.Value.Total)}</td><td class="number">{Total(one.Total)}</td><td>{((int[])[facts.Year, facts.Year - 1]).Select(year => bonus.Find(one.Structure, year) is { } reason ? Reason($"{Say("Raison", "Reason")} {Count(year)}", one.Name, reason.Render(language)) : Html.Empty)}</td></tr>

                """)).Append(Html.Of($"""<tr class="total"><th scope="row">{Say("Total", "Total")}</th><td class="number">{Total(bonus.Find(service.Service, facts.Year - 1)?.Value.Total)}</td><td class="number">{Total(service.Total)}</td><td></td></tr>""")))}
        """);

    private string Total(Euros? amount) => amount is { } euros ? euros.In(language) : "–";

    private Html Audit() => Html.Of($"""
        {Enum.GetValues<Severity>().OrderDescending().Select(severity => Findings(severity switch
    {
        Severity.Error => Say("Erreurs du document", "Errors in the document"),
        Severity.Warning => Say("À vérifier", "To be verified"),
        _ => Say("Pour information", "For information"),
    }, facts.Audit.Of(severity).Select(finding => (finding.Code, finding.Place, finding.Message.In(language) + (finding.Source is { } source ? $" [{source.Citation.In(language)}]" : "")))))}
        {Findings(Say("Points non tranchés", "Undecided"), facts.Audit.Undecided.Select(undecided => (undecided.Code, undecided.Place, undecided.Reason.In(language))))}
        """);

    /// <summary>Findings under a heading; the many of one check are folded under what it looks for.</summary>
    private Html Findings(string heading, IEnumerable<(string Code, string Place, string Sentence)> findings)
    {
        var all = findings.ToList();
        return Html.Of($"""
            <h3>{heading} ({all.Count})</h3>
            <ul>{all.GroupBy(one => one.Code).Select(group => group.Count() <= FindingsUpTo
                ? Html.Of($"{group.Select(Item)}")
                : Html.Of($"""<li><details><summary>{AuditChecks.Find(group.Key)?.Title.In(language) ?? group.Key} ({group.Count()})</summary><ul>{group.Select(Item)}</ul></details></li>"""))}</ul>

            """);

        static Html Item((string Code, string Place, string Sentence) one) =>
            Html.Of($"""<li>{one.Sentence} <small>{one.Code}{(one.Place.Length == 0 ? "" : $" ({one.Place})")}</small></li>""");
    }

    private string Goal(IndicatorSeries series)
    {
        var figure = series.Last;
        if (figure.Definition.Goal is not { } goal)
        {
            return Say("sans cible", "no target");
        }

        var target = goal switch
        {
            { Low: { } low, High: { } high } => Say($"cible de {Number(low)} à {Number(high)}", $"target {Number(low)} to {Number(high)}"),
            { Low: { } low } => Say($"cible {Number(low)} ou plus", $"target {Number(low)} or more"),
            { High: { } high } => Say($"cible {Number(high)} ou moins", $"target {Number(high)} or less"),
            { Direction: Direction.Up } => Say("hausse attendue, sans cible chiffrée", "a rise is expected, no target in figures"),
            _ => Say("baisse attendue, sans cible chiffrée", "a fall is expected, no target in figures"),
        };
        var reached = Attained(series) switch
        {
            { IsReached: true, IsConclusive: true } => Say(" : atteinte", ": reached"),
            { IsReached: false, IsConclusive: true } => Say(" : non atteinte", ": not reached"),
            { IsReached: true } => Say(" : atteinte sur les données reçues", ": reached on the data received"),
            { IsReached: false } => Say(" : non atteinte sur les données reçues", ": not reached on the data received"),
            _ => "",
        };
        return (goal.Baseline is { } baseline ? Say($"départ {Number(baseline)}, ", $"baseline {Number(baseline)}, ") : "") + target
            + reached;
    }

    private Html State(
        ObligationState state) =>
            Html.Of($"""<span class="state {(state is ObligationState.Late or ObligationState.DoneLate ? "bad" : state is ObligationState.Done ? "good" : state is ObligationState.Open ? "warn" : "")}">{state.Label().In(language)}</span>""");

    /// <summary>A reason, folded: its conclusion, and what it rests on as nested lists.</summary>
    /// <param name="summary">What is seen of it while it is folded.</param>
    /// <param name="about">What tells it from others, for those who do not see where it stands; empty where the summary does.</param>
    /// <param name="reason">The reason, a line a step, two blanks deeper for what a step rests on.</param>
    private Html Reason(string summary, string about, string reason)
    {
        var lines = reason.Split('\n').Select(
            line => (Depth: (line.Length - line.TrimStart().Length) / 2, Text: line.TrimStart().TrimStart('-').TrimStart())).ToList();
        var at = 1;
        return Html.Of(
            $"<details><summary>{summary}{(about.Length == 0 ? Html.Empty : Html.Of($"<span class=vh>{Colon}{about}</span>"))}</summary><p>{lines[0].Text}</p>{Below(0)}</details>");

        Html Below(int depth)
        {
            var items = new List<Html>();
            while (at < lines.Count && lines[at].Depth > depth)
            {
                var (own, text) = lines[at++];
                items.Add(Html.Of($"<li>{text}{Below(own)}</li>"));
            }

            return items.Count == 0 ? Html.Empty : Html.Of($"<ul>{items}</ul>");
        }
    }

    private static Html Key(string name, string value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Table(string caption, Column[] columns, IEnumerable<Html> rows, bool isCaptionSeen = false) => Html.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{caption}"><table><caption{(isCaptionSeen ? Html.Empty : Html.Of($" class=vh"))}>{caption}</caption><thead><tr>{columns.Select(column => Html.Of($"""<th scope="col"{(column.IsNumber ? Html.Of($" class=\"number\"") : Html.Empty)}>{column.Title}</th>"""))}</tr></thead>
        <tbody>{rows}</tbody></table></div>
        """);

    private string NameOf(ConventionVersion version) =>
        string.Join(", ", version.Avenants.Where(avenant => avenant.EffectiveOn == version.From).Select(avenant => avenant.Title)
            .Concat(version.Severances.Where(severance => severance.EffectiveOn == version.From)
                .Select(severance => Say("clause réputée non écrite : ", "clause deemed unwritten: ") + Cite(severance.Clause))));

    private string Value(Figure figure) => figure.Value is { } value ? Number(value) : "–";

    /// <summary>A figure with the observations that it rests on.</summary>
    private string Received(Figure figure) => $"{Value(figure)} ({figure.Coverage.Received}/{figure.Coverage.Expected})";

    private string Covered(Coverage coverage) => coverage.Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{Number(rate * 100m)}\u00a0% ({coverage.Received}/{coverage.Expected})")
        : "–";

    /// <summary>A value to two decimals, halves away from zero.</summary>
    private string Number(Fraction value)
    {
        var rounded = value.RoundToCents(Rounding.HalfUp);
        return (rounded.Cents % 100 == 0 ? (Fraction)(decimal)(rounded.Cents / 100) : rounded).In(language);
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Dash(string text) => text.Length == 0 ? "–" : text;

    private string Cite(ClauseId clause) => facts.Convention.Cite(clause).Citation.In(language);

    /// <summary>A day in words alone: its ISO form stands in the reasons.</summary>
    private string Day(LocalDate day) => day.InWords(language);

    private string Purpose => Say("Préparation du comité de pilotage", "Preparing the steering committee");

    /// <summary>Marks what the convention says itself, in its own language.</summary>
    private Html French => language == Language.French ? Html.Empty : Html.Of($" lang=fr");

    private string Colon => Say("\u00a0: ", ": ");

    private string Separator => Say("\u00a0; ", "; ");

    private string Say(string french, string english) => language == Language.French ? french : english;

    /// <summary>A column of a table: numbers stand to the right.</summary>
    private readonly record struct Column(string Title, bool IsNumber = false)
    {
        public static implicit operator Column(string title) => new(title);
    }

    private static string ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
