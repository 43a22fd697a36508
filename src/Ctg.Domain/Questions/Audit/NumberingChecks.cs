namespace Ctg.Domain.Audit;

/// <summary>
/// Numbers that are missing up to the last, those that an avenant ended left out. Numbers used twice are refused when a convention is
/// built.
/// </summary>
internal static class NumberingChecks
{
    internal static void Articles(AuditSubject subject, AuditNotes notes)
    {
        var given =
            subject.Text.Articles.Where(article => article.Clause.Kind == ClauseKind.Article).Select(article => article.Clause.Number);
        foreach (var (first, last) in Gaps(subject, given, number => PartId.Clause(ClauseId.Article(number))))
        {
            notes.Found(PartId.Clause(ClauseId.Article(first)), null, first == last
                ? new("Aucun article n'a le numéro {0}.", "No article has the number {0}.", first)
                : new("Aucun article n'a les numéros {0} à {1}.", "No article has the numbers {0} to {1}.", first, last));
        }
    }

    internal static void Annexes(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (first, last) in Gaps(
            subject, subject.Text.Annexes.Select(annex => annex.Clause.Number), number => PartId.Clause(ClauseId.Annex(number))))
        {
            notes.Found(PartId.Clause(ClauseId.Annex(first)), null, first == last
                ? new("Aucune annexe n'a le numéro {0}.", "No annex has the number {0}.", first)
                : new("Aucune annexe n'a les numéros {0} à {1}.", "No annex has the numbers {0} to {1}.", first, last));
        }
    }

    internal static void Orientations(AuditSubject subject, AuditNotes notes)
    {
        foreach (var (first, last) in Gaps(
            subject, subject.Text.Plan.Orientations.Select(orientation => orientation.Number), PartId.Orientation))
        {
            notes.Found(PartId.Orientation(first), subject.AnnexOn(AnnexSubject.Plan), first == last
                ? new("Aucune orientation n'a le numéro {0}.", "No orientation has the number {0}.", first)
                : new("Aucune orientation n'a les numéros {0} à {1}.", "No orientation has the numbers {0} to {1}.", first, last));
        }
    }

    internal static void Actions(AuditSubject subject, AuditNotes notes)
    {
        var plan = subject.Text.Plan;
        foreach (var section in (plan.Piloting is null ? plan.Actions : plan.Actions.Append(plan.Piloting)).Where(
            action => action.Number.Rank is not null).GroupBy(action => action.Number.Section))
        {
            foreach (var (first, last) in Gaps(
                subject,
                section.Select(action => action.Number.Rank!.Value),
                rank => PartId.Action(ActionNumber.Create(section.Key, rank))))
            {
                var (from, to) = (ActionNumber.Create(section.Key, first), ActionNumber.Create(section.Key, last));
                notes.Found(PartId.Action(from), subject.AnnexOn(AnnexSubject.Plan), first == last
                    ? new("Aucune action n'a le numéro {0}.", "No action has the number {0}.", from)
                    : new("Aucune action n'a les numéros {0} à {1}.", "No action has the numbers {0} to {1}.", from, to));
            }
        }
    }

    /// <summary>
    /// The runs of numbers, from 1 up to the greatest given, that are neither given nor ended: no more runs than numbers given.
    /// </summary>
    private static IEnumerable<(int First, int Last)> Gaps(AuditSubject subject, IEnumerable<int> numbers, Func<int, PartId> place)
    {
        var given = numbers.ToHashSet();
        var greatest = given.Count == 0 ? 0 : given.Max();
        for (var number = 1; number < greatest; number++)
        {
            var first = number;
            while (!given.Contains(number) && !subject.IsEnded(place(number)))
            {
                number++;
            }

            if (number > first)
            {
                yield return (first, number - 1);
            }
        }
    }
}
