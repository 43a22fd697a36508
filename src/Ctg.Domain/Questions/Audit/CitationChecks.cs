namespace Ctg.Domain.Audit;

/// <summary>References that lead nowhere or elsewhere, and headings that mislead.</summary>
internal static class CitationChecks
{
    internal static void Unknown(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (citation, place) in Citations(subject).Where(one => !Has(subject.Text, one.Citation.Cited)))
        {
            notes.Found(place, citation.At, new(
                "Le texte renvoie à « {0} », qui n'existe pas dans la convention.",
                "The text refers to '{0}', which the convention does not have.",
                Cited(citation.Cited)));
        }
    }

    internal static void Misplaced(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (citation, place) in Citations(subject).Where(
            one => one.Citation.Subject is not null && Has(subject.Text, one.Citation.Cited)))
        {
            var stated = citation.Subject!.Value;
            var annex = subject.Text.Annexes.FirstOrDefault(annex => annex.Clause == citation.Cited.Whole);
            if (annex?.Subject is not { } found)
            {
                notes.Undecidable(place, new(
                    "Le sujet de « {0} » doit être indiqué.", "The subject of '{0}' is needed.", Cited(citation.Cited)));
            }
            else if (found != stated)
            {
                var right = subject.AnnexOn(stated);
                notes.Found(place, citation.At, right is null
                    ? new(
                        "Le texte renvoie à l'{1} pour {0}, mais cette annexe traite d'un autre sujet : {2}.",
                        "The text refers to {1} for {0}, but that annex is about another subject: {2}.",
                        stated.Label(),
                        Cited(citation.Cited),
                        found.Label())
                    : new(
                        "Le texte renvoie à l'{1} pour {0}, mais cette annexe traite d'un autre sujet : {2} ; {0} figure à l'{3}.",
                        "The text refers to {1} for {0}, but that annex is about another subject: {2}; {0} is in {3}.",
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
                "Le titre « {0} » ne correspond pas à ce que dit la clause : le contenu prévaut.",
                "The heading '{0}' does not match what the clause says: the content prevails.",
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
