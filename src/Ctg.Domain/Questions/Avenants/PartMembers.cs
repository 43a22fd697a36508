namespace Ctg.Domain.Avenants;

/// <summary>The members of a part, as a comparison shows them: what it refers to by name.</summary>
/// <param name="text">The parts of the text that the part is of.</param>
internal sealed class PartMembers(PartMap text)
{
    /// <summary>How many parts of a kind share a name.</summary>
    private readonly Lazy<Dictionary<(PartKind Kind, string Name), int>> _shared = new(() =>
        text.Held.Select(part => (part.Id.Kind, Name: NameOf(part.Value))).Where(one => one.Name is not null).CountBy(one => (one.Kind, one.Name!)).ToDictionary());

    /// <summary>The members of a part that has come, each without a value before.</summary>
    internal ValueList<MemberChange> Added(Part after) =>
        Of(after).Where(member => member.Value is not null).Select(member => new MemberChange(member.Key, null, member.Value)).ToValueList();

    /// <summary>The members whose values differ between two parts of one address.</summary>
    internal static ValueList<MemberChange> Changes(Part before, PartMembers from, Part after, PartMembers to)
    {
        var (first, second) = (from.Of(before), to.Of(after));
        var changes = first.Keys.Union(second.Keys)
            .Select(member => (Member: member, Before: first.GetValueOrDefault(member), After: second.GetValueOrDefault(member)))
            .Where(one => one.Before != one.After)
            .Select(one => new MemberChange(one.Member, one.Before, one.After))
            .ToValueList();

        // What has no words of its own, such as the order of paragraphs, still differs.
        return changes.IsEmpty ? [new(new("présentation", "layout"), null, new("modifiée", "changed"))] : changes;
    }

    private Dictionary<BilingualText, BilingualText?> Of(Part part)
    {
        var members = new Dictionary<BilingualText, BilingualText?>();
        foreach (var (french, english, value) in Listed(part))
        {
            members.Add(new(french, english), Written(value));
        }

        return members;
    }

    private IEnumerable<(string French, string English, object? Value)> Listed(Part part) => part.Value switch
    {
        string title => part.Id.Kind == PartKind.Title ? [("titre", "title", title)] : [("intitulé", "title", title)],
        TermClause term =>
        [
            ("premier jour", "first day", term.Term.First),
            ("dernier jour", "last day", term.Term.Last),
            ("clause", "clause", term.Clause),
            ("reconduction", "renewal", term.Renewal),
        ],
        AmendmentTerms terms => [("avenants", "avenants", terms.Avenants), ("nullité partielle", "severability", terms.Severability)],
        Party party =>
        [
            ("nom", "name", party.Name),
            ("genre", "kind", Kind(party)),
            ("annexe de la délibération", "annex of the decision", party.Deliberation?.Annex),
            ("signature", "signature", Written(party.Signature)),
            ("Siren", "SIREN", party.Siren),
            ("représentant", "representative", party.Representative),
            ("délibération", "decision", party.Deliberation),
            ("transmission de la délibération", "sending of the decision", party.Deliberation?.TransmittedOn),
            ("réception de la délibération", "receipt of the decision", party.Deliberation?.ReceivedOn),
            ("publication de la délibération", "publication of the decision", party.Deliberation?.PublishedOn),
            ("partie depuis", "party since", party.JoinedOn),
            ("code Insee", "INSEE code", (party as Commune)?.Code),
            ("département", "département", (party as Caf)?.Departement ?? (party as Departement)?.Code),
        ],
        Article article =>
        [
            ("titre", "title", article.Title),
            ("résumé", "summary", article.Summary),
            .. article.Paragraphs.Select(paragraph => ($"alinéa {paragraph.Clause.Paragraph}", $"paragraph {paragraph.Clause.Paragraph}", (object?)Headed(paragraph))),
        ],
        Annex annex => [("titre", "title", annex.Title), ("résumé", "summary", annex.Summary), ("objet", "subject", annex.Subject?.Label())],
        Structure structure =>
        [
            ("nom", "name", structure.Name),
            ("service", "service", structure.Service.Label()),
            ("activités", "activities", List(structure.Activities)),
            ("adresse", "address", structure.Address),
            ("capacité", "capacity", Count(structure.Capacity)),
            ("gestionnaire", "operator", structure.Operator is { } one ? string.Join(", ", new[] { one.Name, NameOf(one.Party), one.Siret?.Text }.OfType<string>().Distinct()) : null),
        ],
        Indicator indicator =>
        [
            ("libellé", "label", indicator.Label),
            ("genre", "kind", indicator.Kind),
            ("unité", "unit", indicator.Unit),
            ("sens attendu", "expected direction", indicator.Goal?.Direction),
            ("clause du sens attendu", "clause on the direction", indicator.Goal?.Source),
            ("départ", "baseline", Written(indicator.Goal?.Baseline)),
            ("cibles", "targets", List((indicator.Goal?.Targets ?? []).Select(target => Written(target)!).ToValueList())),
            ("partagé selon", "shared by", indicator.SharedAt),
        ],
        PlanAction action =>
        [
            ("intitulé", "title", action.Title),
            ("objectif", "objective", part.Under?.Key),
            ("porteurs", "leads", List(action.Leads.Select(lead => NameOf(lead.Party) is { } party && party != lead.Name ? $"{lead.Name} ({party})" : lead.Name).ToValueList())),
            ("calendrier", "schedule", action.Schedule == YearSet.None ? null : action.Schedule),
            ("indicateurs", "indicators", List(action.Indicators)),
            ("moyens", "means", List(action.Means.Select(Written).ToValueList())),
            ("structures", "structures", List(action.Structures)),
            ("doute sur les indicateurs", "doubt about the indicators", action.IndicatorsDoubt),
            ("doute sur les moyens", "doubt about the means", action.MeansDoubt),
        ],
        ActionSheet sheet =>
        [
            ("actions", "actions", List(sheet.Actions)),
            ("intitulé", "title", sheet.Title),
            ("constats", "findings", sheet.Findings),
            ("public", "audience", List(sheet.Audience)),
            ("objectifs", "objectives", List(sheet.Objectives)),
            ("modalités", "methods", List(sheet.Methods)),
            ("échéance", "period", sheet.Period),
            ("responsables", "responsible", List(sheet.Responsible)),
            ("résultats attendus", "expected results", List(sheet.ExpectedResults)),
            ("partenaires", "partners", List(sheet.Partners)),
            ("indicateurs", "indicators", List(sheet.Indicators)),
            ("moyens", "means", List(sheet.Means.Select(Written).ToValueList())),
        ],
        DiagnosticFigure figure =>
        [
            ("libellé", "label", figure.Label),
            ("thème", "theme", figure.Theme),
            ("valeur", "value", figure.Value),
            ("unité", "unit", figure.Unit),
            ("millésime", "vintage", figure.Vintage),
            ("source", "source", figure.Source),
            ("périmètre", "perimeter", figure.Perimeter),
            ("comparaisons", "comparators", List(figure.Comparators.Select(Written).ToValueList())),
            ("doute", "doubt", figure.Doubt),
        ],
        ReferenceAmount reference => [("montant", "amount", Money(reference.Amount)), ("source", "source", reference.Source)],
        FundingTable table =>
        [
            ("titre", "title", table.Title),
            ("année", "year", table.Year),
            ("source", "source", table.Source),
            ("service", "service", table.Service?.Label()),
            ("note", "note", table.Note),
            ("lignes", "lines", List(table.Lines.Select(Written).ToValueList())),
            ("totaux énoncés", "stated totals", List(table.StatedTotals.Select(Written).ToValueList())),
        ],
        FundingTerms terms =>
        [
            ("bonus territoire", "bonus territoire", terms.Bonus),
            ("soutien de la collectivité", "authority's support", terms.AuthoritySupport),
            ("années du Cej", "years of the Cej", terms.Cej?.Years),
            ("clause du Cej", "clause of the Cej", terms.Cej?.Source),
            ("moyens annoncés", "means announced", terms.Means),
        ],
        SteeringCommittee steering =>
        [
            ("clauses", "clauses", List(steering.Clauses)),
            ("copilotes", "copilots", List(steering.CoPilots)),
            ("secrétariat", "secretariat", steering.Secretariat),
            ("réunions par an", "meetings a year", steering.MeetingsPerYear),
            ("réunion sur demande", "meeting on request", steering.ExtraMeetingOnRequest),
            ("personnes ressources", "resource persons", steering.ResourcePersonsAdvisory),
            ("avenants soumis", "avenants submitted", steering.SubmitsAvenants),
            ("clause des réunions", "clause on meetings", steering.StatedMeetingsClause),
            ("clause des avenants", "clause on avenants", steering.StatedAvenantsClause),
        ],
        EvaluationTerms terms =>
        [
            ("bilans annuels", "annual reviews", terms.AnnualReviews),
            ("évaluation globale", "global evaluation", terms.GlobalEvaluation),
            ("bilan final", "final review", terms.FinalReview),
        ],
        DataExchangeTerms terms =>
        [
            ("échanges", "exchanges", terms.Exchange),
            ("étude", "study", terms.Study),
            ("avis", "opinion", terms.Opinion),
            ("registre", "register", terms.Register),
        ],
        ResiliationRegime regime =>
        [
            ("effets", "effects", regime.EffectsClause),
            ("titres des clauses", "headings", regime.HeadingsClause),
            ("clauses survivantes", "surviving clauses", List(regime.SurvivingClauses)),
        ],
        ResiliationGround ground =>
        [
            ("genre", "kind", ground.Kind),
            ("titre", "heading", ground.Heading),
            ("titre inexact", "heading differs", ground.HeadingDiffers),
            ("parties habilitées", "entitled parties", List(ground.Entitled)),
            ("mise en demeure", "formal notice", ground.MiseEnDemeure),
            ("délai", "notice", ground.Notice),
            ("point de départ du délai", "start of the notice period", ground.NoticeStart),
            ("forme", "form", ground.Form),
        ],
        Citation citation => [("à", "at", citation.At), ("clause citée", "clause cited", citation.Cited), ("objet", "subject", citation.Subject?.Label())],
        StatedCount stated =>
        [
            ("à", "at", stated.At),
            ("objet", "thing", stated.Thing),
            ("nombre", "number", stated.Count),
            ("service", "service", stated.Service?.Label()),
            ("activité", "activity", stated.Activity?.Label()),
        ],
        Restatement restatement => [("chiffre", "figure", restatement.Figure), ("à", "at", restatement.At), ("valeur", "value", restatement.Value)],
        Evolution evolution => [("avant", "before", evolution.Before), ("après", "after", evolution.After), ("évolution", "change", evolution.Stated)],
        Derivation derivation =>
        [
            ("chiffre", "figure", derivation.Stated),
            ("termes", "terms", List(derivation.Terms.Select(Written).ToValueList())),
            ("facteur", "factor", derivation.Factor),
            ("base", "base", derivation.Base),
            ("pour", "per", derivation.Per),
        ],
        _ => [],
    };

    private static string Headed(Paragraph paragraph) => paragraph.Heading is null ? paragraph.Summary : $"[{paragraph.Heading}] {paragraph.Summary}";

    private static BilingualText Kind(Party party) => party switch
    {
        Caf => new("Caf", "Caf"),
        Commune => new("commune", "commune"),
        Epci => new("EPCI", "EPCI"),
        Departement => new("département", "département"),
        OtherParty other => PartWords.Of(other.Body),
        _ => throw new InvalidOperationException($"{party.GetType().Name} is not a kind of party."),
    };

    private BilingualText Written(FundingLine line) => Joined(
        $"{line.Label} ({line.Component.Label().French})",
        $"{line.Label} ({line.Component.Label().English})",
        line.Amount,
        line.Structure is null ? "" : $", {Named(PartId.Structure(line.Structure))}",
        line.Quantity is null ? null : Count(line.Quantity));

    private static BilingualText Written(Signature signature) => signature.State switch
    {
        SignatureState.Awaited => new("attendue", "awaited"),
        SignatureState.Undated => new("sans date", "without a day"),
        SignatureState.PartlyDated => new(signature.Date!.InWords(Language.French), signature.Date.InWords(Language.English)),
        _ => new(Sentence.Write(signature.Day!.Value, Language.French), Sentence.Write(signature.Day.Value, Language.English)),
    };

    private BilingualText Written(FundingMeans means)
    {
        var kind = PartWords.Of(means.Kind);
        var rest = string.Concat(new[] { NameOf(means.Party), means.Condition }.OfType<string>().Select(one => $", {one}"));
        return new($"{means.Title} ({kind.French}{rest})", $"{means.Title} ({kind.English}{rest})");
    }

    private static BilingualText? Written(StatedValue? stated)
    {
        if (stated is null)
        {
            return null;
        }

        var (when, clause) = (stated.When, new ClauseSource(stated.Source).Citation);
        return new(
            $"{Sentence.Write(stated.Value, Language.French)}{(stated.UpTo is { } high ? $" à {Sentence.Write(high, Language.French)}" : "")} ({when.French}, {clause.French})",
            $"{Sentence.Write(stated.Value, Language.English)}{(stated.UpTo is { } top ? $" to {Sentence.Write(top, Language.English)}" : "")} ({when.English}, {clause.English})");
    }

    private BilingualText Written(DerivationTerm term)
    {
        var times = term.Times == 1 ? "" : $"{Sentence.Write((decimal)term.Times, Language.French)} × ";
        var english = term.Times == 1 ? "" : $"{Sentence.Write((decimal)term.Times, Language.English)} × ";
        return term.Table is { } table
            ? new($"{times}tableau « {Named(PartId.FundingTable(table))} »", $"{english}table '{Named(PartId.FundingTable(table))}'")
            : new($"{times}« {Named(PartId.Figure(term.Figure!))} »", $"{english}'{Named(PartId.Figure(term.Figure!))}'");
    }

    private static BilingualText Written(Comparator comparator)
    {
        var territory = PartWords.Of(comparator.Territory);
        return new($"{territory.French} : {Sentence.Write(comparator.Value, Language.French)}", $"{territory.English}: {Sentence.Write(comparator.Value, Language.English)}");
    }

    private static BilingualText Written(StatedTotal total) => Joined(
        total.Component is { } part ? $"{total.Label} ({part.Label().French})" : total.Label,
        total.Component is { } component ? $"{total.Label} ({component.Label().English})" : total.Label,
        total.Amount,
        "",
        null);

    private static BilingualText Joined(string french, string english, Ctg.Domain.Euros amount, string structure, BilingualText? quantity) => new(
        $"{french} : {Money(amount).French}{structure}{(quantity is null ? "" : $", {quantity.French}")}",
        $"{english}: {Money(amount).English}{structure}{(quantity is null ? "" : $", {quantity.English}")}");

    private static BilingualText? Count(Quantity? quantity) => quantity is null
        ? null
        : new($"{quantity.Count.In(Language.French)} {quantity.Unit.Label(quantity.Count).French}", $"{quantity.Count.In(Language.English)} {quantity.Unit.Label(quantity.Count).English}");

    private static BilingualText Money(Ctg.Domain.Euros amount) => new($"{amount.In(Language.French)} €", $"{amount.In(Language.English)} €");

    /// <summary>A list in words; null where it is empty.</summary>
    private BilingualText? List<T>(ValueList<T> items)
        where T : notnull
    {
        if (items.IsEmpty)
        {
            return null;
        }

        var written = items.Select(item => Written(item)!).ToList();
        return new(string.Join(" ; ", written.Select(text => text.French)), string.Join("; ", written.Select(text => text.English)));
    }

    private BilingualText? Written(object? value) => value switch
    {
        null => null,
        BilingualText text => text,
        ClauseId clause => new ClauseSource(clause).Citation,
        Id<Party> party => Same(Named(PartId.Party(party))),
        Id<Structure> structure => Same(Named(PartId.Structure(structure))),
        Id<Indicator> indicator => Same(Named(PartId.Indicator(indicator))),
        Id<DiagnosticFigure> figure => Same(Named(PartId.Figure(figure))),
        NoticePeriod notice => notice.InWords(),
        bool yes => yes ? new("oui", "yes") : new("non", "no"),
        Enum word => PartWords.Of(word),
        _ => new(Sentence.Write(value, Language.French), Sentence.Write(value, Language.English)),
    };

    private string? NameOf(Id<Party>? party) => party is null ? null : Named(PartId.Party(party));

    /// <summary>The name of what a part refers to; with its key where others share the name, and the key alone where the text does not have it.</summary>
    private string Named(PartId id) => text.Find(id) is { } part && NameOf(part.Value) is { } name
        ? _shared.Value[(id.Kind, name)] > 1 ? $"{name} ({id.Key})" : name
        : id.Key;

    private static string? NameOf(object part) => part switch
    {
        Party party => party.Name,
        Structure structure => structure.Name,
        Indicator indicator => indicator.Label,
        DiagnosticFigure figure => $"{figure.Label}, {figure.Vintage}",
        FundingTable table => table.Title,
        _ => null,
    };

    private static BilingualText Same(string text) => new(text, text);
}
