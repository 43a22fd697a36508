using Ctg.Domain.Amendments;

namespace Ctg.Domain.Audit;

/// <summary>References that lead nowhere or elsewhere, and headings that mislead.</summary>
internal static class CitationChecks
{
    internal static void Unknown(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (citation, place) in Citations(subject).Where(one => !Has(subject.Text, one.Citation.Cited)))
        {
            notes.Found(place, citation.At, new(
                "Le texte renvoie à « {0} », que la convention n'a pas.", "The text refers to '{0}', which the convention does not have.", Cited(citation.Cited)));
        }
    }

    internal static void Misplaced(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (citation, place) in Citations(subject).Where(one => one.Citation.Subject is not null && Has(subject.Text, one.Citation.Cited)))
        {
            var stated = citation.Subject!.Value;
            var annex = subject.Text.Annexes.FirstOrDefault(annex => annex.Clause == citation.Cited.Whole);
            if (annex?.Subject is not { } found)
            {
                notes.Undecidable(place, new(
                    "Il faudrait savoir de quoi traite « {0} ».", "It would take knowing what '{0}' is about.", Cited(citation.Cited)));
            }
            else if (found != stated)
            {
                var right = subject.AnnexOn(stated);
                notes.Found(place, citation.At, right is null
                    ? new(
                        "Le texte cherche {0} dans « {1} », qui traite d'autre chose : {2}.",
                        "The text looks for {0} in '{1}', which is about something else: {2}.",
                        stated.Label(),
                        Cited(citation.Cited),
                        found.Label())
                    : new(
                        "Le texte cherche {0} dans « {1} », qui traite d'autre chose : {2} ; l'annexe qu'il cherche est « {3} ».",
                        "The text looks for {0} in '{1}', which is about something else: {2}; the annex that it looks for is '{3}'.",
                        stated.Label(),
                        Cited(citation.Cited),
                        found.Label(),
                        Cited(right)));
            }
        }
    }

    internal static void Headings(AuditSubject subject, AuditNotes notes)
    {
        foreach (var ground in subject.Text.Resiliation?.Grounds.Where(ground => ground.HeadingDiffers) ?? [])
        {
            notes.Found(PartId.Ground(ground.Clause), ground.Clause, new(
                "Le titre « {0} » annonce autre chose que ce que dit la clause : le contenu prévaut.",
                "The heading '{0}' announces something else than what the clause says: the content prevails.",
                ground.Heading));
        }
    }

    private static IEnumerable<(Citation Citation, PartId Place)> Citations(AuditSubject subject) =>
        subject.Ranked<Citation>(PartKind.Citation).Select(one => (one.Value, one.Place));

    private static bool Has(Convention text, ClauseId clause) => clause == ClauseId.Closing
        || text.Annexes.Any(annex => annex.Clause == clause.Whole)
        || text.Articles.Any(article => article.Clause == clause.Whole);

    private static BilingualText Cited(ClauseId clause) => new ClauseSource(clause).Citation;
}
