using System.Globalization;
using System.Reflection;
using Ctg.Domain.Aggregates;
using Ctg.Domain.Amendments;
using Ctg.Domain.Audit;
using Ctg.Domain.Clauses;
using Ctg.Domain.Conventions;
using Ctg.Domain.Explanations;
using Ctg.Domain.Funding;
using Ctg.Domain.Indicators;
using Ctg.Domain.Money;
using Ctg.Domain.Obligations;
using Ctg.Domain.Plans;
using Ctg.Domain.Structures;
using Ctg.Domain.Time;
using Ctg.Samples.Common;
using NodaTime;

namespace Ctg.Samples.Dashboard;

/// <summary>The page, in one language: it words the facts and computes none.</summary>
internal sealed class DashboardPage(DashboardFacts facts, Language language, int seed)
{
    /// <summary>The greatest number of indicators with the reason of each: beyond, the page would be too large to open.</summary>
    private const int ReasonsUpTo = 500;

    private readonly ILookup<string, Obligation> _reviews = facts.ReviewsByAction();

    private bool IsReasoned => facts.Indicators.Count <= ReasonsUpTo;

    /// <summary>The number of sections.</summary>
    internal const int SectionCount = 6;

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
        <title>{facts.Convention.Title}{Colon}{facts.On.InWords(language)}</title>
        <style>{Html.Style(ReadStyle())}</style>
        </head>
        <body>
        <a class="skip" href="#contenu">{Say("Aller au contenu", "Skip to the content")}</a>
        <header>
        <h1>{facts.Convention.Title}</h1>
        <p>{Say($"Situation au {facts.On.InWords(Language.French)} : ", $"Standing on {facts.On.InWords(Language.English)}: ")}<strong>{facts.Status.Value.Label().In(language)}</strong></p>
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
        ("dates", Say("Situation et dates", "Standing and dates"), Dates),
        ("frise", Say("Frise et échéances", "Timeline and items due"), Schedule),
        ("plan", Say("Plan d'actions", "Action plan"), Plan),
        ("indicateurs", Say("Indicateurs", "Indicators"), Indicators),
        ("bonus", Say("Bonus territoire", "Bonus territoire"), Bonus),
        ("examen", Say("Examen du document", "Audit of the document"), Audit),
    ];

    private Html Dates()
    {
        var convention = facts.Convention;
        var next = facts.Schedule.Items.Select(item => item.Value).FirstOrDefault(one => one.Due >= facts.On && one.State is ObligationState.Open or ObligationState.Upcoming);
        return Html.Of($"""
            <dl class="keys">
            {Key(Say("Premier jour", "First day"), Day(convention.Term.First))}
            {Key(Say("Dernier jour, compris", "Last day, included"), Day(convention.Term.Last))}
            {Key(Say("Dernier jour pour dénoncer avec effet avant le terme", "Last day to denounce with effect before the term"), facts.LatestNotice?.Value is { } latest ? Day(latest.Strict) : Say("aucun", "none"))}
            {Key(Say("Prochaine échéance", "Next item due"), next is null ? Say("aucune", "none") : $"{next.Title.In(language)}, {Day(next.Due!.Value)}")}
            {Key(Say("Échéances en retard", "Items late"), Count(facts.Schedule.Late.Count))}
            {Key(Say("Constats de l'examen", "Findings of the audit"), Count(facts.Audit.Findings.Count))}
            </dl>
            {Reason(Say("Pourquoi cette situation", "Why this standing"), facts.Status.Render(language))}
            {(facts.LatestNotice is { } notice ? Reason(Say("Pourquoi ce dernier jour pour dénoncer", "Why this last day to denounce"), notice.Render(language)) : Html.Empty)}
            """);
    }

    private Html Schedule() => Html.Of($"""
        {(facts.HasDeeds ? Html.Empty : Html.Of($"""<p class="note">{Say("Aucun acte n'est consigné ici (réunions, bilans) : ce qui a été fait sans l'être compte comme en retard.", "No deed is on record here (meetings, reviews): what was done without being recorded counts as late.")}</p>"""))}
        <figure><div class="scroll" role="region" tabindex="0" aria-label="{Say("Frise de la convention", "Timeline of the convention")}">{Charts.Timeline(facts, language)}</div>
        <figcaption>{Say(
            "Disques : échéances, avec leur nombre. Triangles : entrée en vigueur d'un texte. Barre épaisse sous la frise : une dénonciation notifiée alors ne finirait pas la convention avant son terme. Trait vertical daté : le jour de la page.",
            "Discs: items due, with their number. Triangles: a text takes effect. Thick bar below: a denunciation notified then would not end the convention before its term. Dated vertical line: the day of the page.")}</figcaption></figure>
        {Table(
            Say("Textes successifs", "Texts, one after the other"),
            [Say("Depuis le", "Since"), Say("Texte", "Text")],
            facts.Timeline.Versions.Select(version => Row(
                version.From is { } from ? Day(from) : Day(facts.Convention.Term.First),
                version.From is null ? Say("Texte d'origine", "Original text") : NameOf(version))))}
        <details><summary>{Say($"Les {facts.Schedule.Items.Count} échéances, chacune avec sa raison", $"The {facts.Schedule.Items.Count} items due, each with its reason")}</summary>
        {Table(
            Say("Échéances", "Items due"),
            [Say("Au plus tard", "By"), Say("Échéance", "What"), Say("Clause", "Clause"), Say("État", "State"), Say("Raison", "Reason")],
            facts.Due.Select(Due))}
        </details>
        """);

    private Html Due(AlikeObligations alike)
    {
        var first = alike.First.Value;
        var others = alike.Items.Count - 1;
        return Html.Of($"""
            <tr><td>{(first.Due is { } due ? Day(due) : "–")}</td><th scope="row">{(others == 0
                ? Html.Of($"{first.Title.In(language)}")
                : Html.Of($"{first.Kind.Label().In(language)}{(first.Year is { } year ? $" {Count(year)}" : "")} ({alike.Items.Count})<details><summary>{Say("Lesquels", "Which ones")}</summary><p>{string.Join(", ", alike.Subjects)}</p></details>"))}</th><td>{Cite(first.Clause)}</td><td>{State(first.State)}</td><td>{Reason(
                others == 0 ? Say("Raison", "Reason") : Say($"Raison pour l'action {first.Subject} ; la même pour les autres", $"Reason for action {first.Subject}; the same for the others"), alike.First.Render(language))}</td></tr>

            """);
    }

    private Html Plan() => Html.Of($"""
        {facts.Convention.Plan.Orientations.Select(orientation => Actions($"{orientation.Number} {orientation.Title}", ActionsOf(orientation)))}
        {(facts.Convention.Plan.Piloting is { } piloting ? Actions(Say("Pilotage", "Piloting"), [piloting]) : Html.Empty)}
        """);

    private Html Actions(string title, IEnumerable<PlanAction> actions) => Html.Of($"""
        <h3>{title}</h3>
        {Table(
            title,
            ["N°", Say("Action", "Action"), Say("Pilote", "Lead"), Say("Calendrier", "Schedule"), Say("Avancement", "Progress"), Say("Indicateurs", "Indicators"), Say("Bilans annuels", "Annual reviews")],
            actions.Select(action => Html.Of($"""
                <tr><td>{action.Number.ToString()}</td><th scope="row">{action.Title}</th><td>{Dash(string.Join(", ", action.Leads.Select(lead => lead.Name)))}</td><td>{Dash(action.Schedule.IsEmpty ? "" : action.Schedule.ToString())}</td><td>{Progress(action)}</td><td>{Measured(action)}</td><td>{Reviews(action)}</td></tr>

                """)),
            isCaptioned: false)}
        """);

    /// <summary>How many of an action's indicators are observed, and where those with a target stand.</summary>
    private string Measured(PlanAction action)
    {
        var all = facts.Convention.Plan.IndicatorsOf(action.Number).Count;
        if (all == 0)
        {
            return Say("aucun", "none");
        }

        var observed = facts.IndicatorsOf(action).Select(series => series.Last).ToList();
        var text = Say($"observés{Colon}{observed.Count} sur {all}", $"observed{Colon}{observed.Count} of {all}");
        var attainments = observed.Select(figure => figure.AgainstGoal()).OfType<Attainment>().Where(attainment => attainment.IsReached is not null).ToList();
        if (attainments.Count == 0)
        {
            return text;
        }

        var coverage = $"{attainments.Sum(one => one.Figure.Coverage.Received)}/{attainments.Sum(one => one.Figure.Coverage.Expected)}";
        var reached = attainments.Count(one => one.IsReached == true);
        return text + Separator + Say(
            $"cible atteinte{Colon}{reached} sur {attainments.Count}, complétude {coverage}", $"target reached{Colon}{reached} of {attainments.Count}, coverage {coverage}");
    }

    private Html Indicators() => facts.Indicators.Count == 0
        ? Html.Of($"""<p>{Say("Aucune observation.", "No observation.")}</p>""")
        : Html.Of($"""
            <p class="note">{Say(
                $"Observations synthétiques, tirées au sort avec la graine {seed} : aucune n'est réelle, et les cibles sont inventées. Telles que reçues au {facts.On.InWords(Language.French)}.",
                $"Synthetic observations, drawn by lot with the seed {seed}: none is real, and the targets are made up. As received by {facts.On.InWords(Language.English)}.")}</p>
            <p>{Say(
                "La complétude dit sur combien d'observations attendues un chiffre repose : reçues/attendues. Courbe : les années ; tirets : la cible ; disque creux : une année sans valeur.",
                "Coverage says on how many of the observations expected a figure rests: received/expected. Curve: the years; dashes: the target; hollow disc: a year without a value.")}{(IsReasoned ? "" : Say(
                    $" Au-delà de {ReasonsUpTo} indicateurs, la page ne porte plus la raison de chaque chiffre.", $" Beyond {ReasonsUpTo} indicators the page no longer holds the reason of each figure."))}</p>
            {IndicatorsByOrientation().Select(group => Html.Of($"""
                <h3>{group.Title}</h3>
                {Table(
                    $"{Say("Indicateurs", "Indicators")}{Colon}{group.Title}",
                    [Say("Indicateur", "Indicator"), Say("Actions", "Actions"), Say("Évolution", "Course"), Say("Année", "Year"), new(Say("Valeur", "Value"), IsNumber: true), Say("Complétude", "Coverage"), Say("Départ et cible", "Baseline and target"), Say("Département", "Département"), .. IsReasoned ? [Say("Raison", "Reason")] : (Column[])[]],
                    group.Rows.Select(row => Indicator(row.Series, row.Actions)),
                    isCaptioned: false)}

                """))}
            """);

    /// <summary>The indicators under the orientation of the first action that has them, in the plan's order; those of no action last.</summary>
    private IEnumerable<(string Title, IReadOnlyList<(IndicatorSeries Series, string Actions)> Rows)> IndicatorsByOrientation()
    {
        var plan = facts.Convention.Plan;
        var actions = plan.Orientations.SelectMany(orientation => ActionsOf(orientation).Select(action => (Title: $"{orientation.Number} {orientation.Title}", Action: action)))
            .Concat(plan.Piloting is { } piloting ? [(Say("Pilotage", "Piloting"), piloting)] : []);
        var uses = actions.SelectMany(one => plan.IndicatorsOf(one.Action.Number).Select(key => (Key: key, one.Title, Number: one.Action.Number.ToString()))).ToLookup(use => use.Key);
        return facts.Convention.Indicators.Select(indicator => indicator.Id).Where(facts.Indicators.ContainsKey)
            .OrderBy(key => uses.Contains(key) ? 0 : 1)
            .GroupBy(key => uses[key].Select(use => use.Title).FirstOrDefault(Say("Sans action", "Of no action")))
            .Select(group => (group.Key, (IReadOnlyList<(IndicatorSeries, string)>)[.. group.Select(key => (facts.Indicators[key], Dash(string.Join(", ", uses[key].Select(use => use.Number)))))]));
    }

    private static IEnumerable<PlanAction> ActionsOf(Orientation orientation) => orientation.SharedObjectives.SelectMany(shared => shared.Objectives).SelectMany(objective => objective.Actions);

    /// <summary>A row. Tags that HTML lets out are left out: there may be ten thousand of them.</summary>
    private Html Indicator(IndicatorSeries series, string actions)
    {
        var figure = series.Last;
        var indicator = figure.Definition.Indicator;
        var others = string.Join(Separator, series.Years.Where(year => year != figure).Select(year => $"{year.Period.Text}{Colon}{Received(year)}"));
        return Html.Of($"""
            <tr><th scope=row>{indicator.Label}{(indicator.Unit is { } unit ? $" ({unit})" : "")}<td>{actions}<td>{Charts.Sparkline(series)}<small>{others}</small><td>{figure.Period.Text}{(figure.IsPartial ? Say(" (en partie)", " (in part)") : "")}<td class=number>{Value(figure)}<td>{Covered(figure.Coverage)}<td>{Goal(figure)}<td>{(series.Comparison is { } comparison
                ? Received(comparison.Reference)
                : "–")}{(IsReasoned ? Html.Of($"<td>{Reason(Say("Raison", "Reason"), figure.Explain(ClauseId.Article(9)).Render(language))}") : Html.Empty)}

            """);
    }

    private Html Bonus()
    {
        if (facts.Bonus is not { } bonus)
        {
            return Html.Of($"""<p>{Say("La convention ne dit rien d'un bonus territoire.", "The convention says nothing of a bonus territoire.")}</p>""");
        }

        if (!bonus.IsValid)
        {
            return Html.Of($"""<p>{Say("Le bonus n'est pas calculable :", "The bonus cannot be computed:")}</p><ul>{bonus.Violations.Select(violation => Html.Of($"<li>{violation.Message.In(language)}</li>"))}</ul>""");
        }

        return Html.Of($"""
            <p class="note">{StatedOffer.Reading.In(language)}</p>
            {bonus.Value.Services.Where(service => service.Value.Year == facts.Year).Select(service => Service(bonus.Value, service))}
            """);
    }

    private Html Service(BonusTerritoire bonus, Explained<ServiceBonus> service) => Html.Of($"""
        <h3>{service.Value.Service.Label().In(language)}</h3>
        {Table(
            Say($"Bonus territoire, {service.Value.Service.Label().French}", $"Bonus territoire, {service.Value.Service.Label().English}"),
            [Say("Structure", "Structure"), new($"{Count(facts.Year - 1)} (€)", IsNumber: true), new($"{Count(facts.Year)} (€)", IsNumber: true), Say("Raison", "Reason")],
            service.Value.Structures.Select(one => Html.Of($"""<tr><th scope="row">{one.Name}</th><td class="number">{(bonus.Find(one.Structure, facts.Year - 1) is { } before ? before.Value.Total.In(language) : "–")}</td><td class="number">{one.Total.In(language)}</td><td>{(bonus.Find(one.Structure, facts.Year) is { } reason ? Reason(Say("Raison", "Reason"), reason.Render(language)) : Html.Empty)}</td></tr>""")),
            isCaptioned: false)}
        {(PublishedBaremes.ReserveOn(service.Value.Service) is { } reserve ? Html.Of($"<p>{reserve.In(language)}</p>") : Html.Empty)}
        """);

    private Html Audit() => Html.Of($"""
        {Enum.GetValues<Severity>().OrderDescending().Select(severity => Html.Of($"""
            <h3>{severity.Label().In(language)}{Colon}{facts.Audit.Of(severity).Count}</h3>
            <ul>{facts.Audit.Of(severity).Select(finding => Html.Of($"<li>{finding.In(language)}</li>"))}</ul>
            """))}
        <h3>{Say("non tranché", "undecided")}{Colon}{facts.Audit.Undecided.Count}</h3>
        <ul>{facts.Audit.Undecided.Select(undecided => Html.Of($"<li>{undecided.In(language)}</li>"))}</ul>
        """);

    private string Progress(PlanAction action) => action.Schedule switch
    {
        { IsEmpty: true } => Say("sans calendrier", "without a schedule"),
        var years when years.Years.All(year => year > facts.On.Year) => Say("à venir", "to come"),
        var years when years.Years.All(year => year < facts.On.Year) => Say("années écoulées", "years past"),
        _ => Say("années en cours", "years under way"),
    };

    private string Reviews(PlanAction action) => Dash(string.Join(Separator, _reviews[action.Number.ToString()]
        .GroupBy(review => review.State).OrderBy(group => group.Key).Select(group => $"{group.Key.Label().In(language)}{Colon}{group.Count()}")));

    private string Goal(Figure figure)
    {
        if (figure.Definition.Goal is not { } goal)
        {
            return Say("sans cible", "no target");
        }

        var target = goal switch
        {
            { Low: { } low, High: { } high } => Say($"cible de {Number(low)} à {Number(high)}", $"target {Number(low)} to {Number(high)}"),
            { Low: { } low } => Say($"cible {Number(low)} ou plus", $"target {Number(low)} or more"),
            { High: { } high } => Say($"cible {Number(high)} ou moins", $"target {Number(high)} or less"),
            _ => Say("sans cible chiffrée", "no target in figures"),
        };
        var reached = figure.AgainstGoal() switch
        {
            { IsReached: true, IsConclusive: true } => Say(" : atteinte", ": reached"),
            { IsReached: false, IsConclusive: true } => Say(" : non atteinte", ": not reached"),
            { IsReached: true } => Say(" : atteinte sur les données reçues", ": reached on the data received"),
            { IsReached: false } => Say(" : non atteinte sur les données reçues", ": not reached on the data received"),
            _ => "",
        };
        return (goal.Baseline is { } baseline ? Say($"départ {Number(baseline)}, ", $"baseline {Number(baseline)}, ") : "") + target + reached;
    }

    private Html State(ObligationState state) => Html.Of($"""<span class="state {(state is ObligationState.Late or ObligationState.DoneLate ? "bad" : state is ObligationState.Done ? "good" : state is ObligationState.Open ? "warn" : "")}">{state.Label().In(language)}</span>""");

    private Html Reason(string summary, string reason) => Html.Of($"<details><summary>{summary}</summary><pre>{reason}</pre></details>");

    private static Html Key(string name, string value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Html Row(string first, string second) => Html.Of($"""<tr><td>{first}</td><td>{second}</td></tr>""");

    private static Html Table(string caption, Column[] columns, IEnumerable<Html> rows, bool isCaptioned = true) => Html.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-label="{caption}"><table>{(isCaptioned ? Html.Of($"<caption>{caption}</caption>") : Html.Empty)}<thead><tr>{columns.Select(column => Html.Of($"""<th scope="col"{(column.IsNumber ? Html.Of($" class=\"number\"") : Html.Empty)}>{column.Title}</th>"""))}</tr></thead>
        <tbody>{rows}</tbody></table></div>
        """);

    private string NameOf(ConventionVersion version) => string.Join(", ", version.Avenants.Where(avenant => avenant.EffectiveOn == version.From).Select(avenant => avenant.Title)
        .Concat(version.Severances.Where(severance => severance.EffectiveOn == version.From).Select(severance => Cite(severance.Clause))));

    private string Value(Figure figure) => figure.Value is { } value ? Number(value) : "–";

    /// <summary>A figure with the observations that it rests on.</summary>
    private string Received(Figure figure) => $"{Value(figure)} ({figure.Coverage.Received}/{figure.Coverage.Expected})";

    private string Covered(Coverage coverage) => coverage.Rate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{Number(rate * 100m)}\u00a0% ({coverage.Received}/{coverage.Expected})")
        : "–";

    /// <summary>A value to two decimals, halves away from zero.</summary>
    private string Number(Fraction value)
    {
        var rounded = value.RoundToCents(CentRounding.HalfUp);
        return (rounded.Cents % 100 == 0 ? (Fraction)(decimal)(rounded.Cents / 100) : rounded).In(language);
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Dash(string text) => text.Length == 0 ? "–" : text;

    private string Cite(ClauseId clause) => new ClauseSource(clause).Citation.In(language);

    private string Day(LocalDate day) => day.InWords(language);

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
