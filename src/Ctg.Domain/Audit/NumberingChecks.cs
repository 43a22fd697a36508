using Ctg.Domain.Amendments;
using Ctg.Domain.Clauses;
using Ctg.Domain.Conventions;
using Ctg.Domain.Plans;

namespace Ctg.Domain.Audit;

/// <summary>Numbers that are missing up to the last, those that an avenant ended left out. Numbers used twice are refused when a convention is built.</summary>
internal static class NumberingChecks
{
    internal static void Articles(AuditSubject subject, AuditNotes notes)
    {
        foreach (var number in Missing(subject.Text.Articles.Where(article => article.Clause.Kind == ClauseKind.Article).Select(article => article.Clause.Number))
            .Where(number => !subject.IsEnded(PartId.Clause(ClauseId.Article(number)))))
        {
            notes.Found(PartId.Clause(ClauseId.Article(number)), null, new("Aucun article n'a le numéro {0}.", "No article has the number {0}.", number));
        }
    }

    internal static void Annexes(AuditSubject subject, AuditNotes notes)
    {
        foreach (var number in Missing(subject.Text.Annexes.Select(annex => annex.Clause.Number))
            .Where(number => !subject.IsEnded(PartId.Clause(ClauseId.Annex(number)))))
        {
            notes.Found(PartId.Clause(ClauseId.Annex(number)), null, new("Aucune annexe n'a le numéro {0}.", "No annexe has the number {0}.", number));
        }
    }

    internal static void Orientations(AuditSubject subject, AuditNotes notes)
    {
        foreach (var number in Missing(subject.Text.Plan.Orientations.Select(orientation => orientation.Number))
            .Where(number => !subject.IsEnded(PartId.Orientation(number))))
        {
            notes.Found(PartId.Orientation(number), subject.AnnexOn(AnnexSubject.Plan), new(
                "Aucune orientation n'a le numéro {0}.", "No orientation has the number {0}.", number));
        }
    }

    internal static void Actions(AuditSubject subject, AuditNotes notes)
    {
        var plan = subject.Text.Plan;
        foreach (var section in (plan.Piloting is null ? plan.Actions : plan.Actions.Append(plan.Piloting)).Where(action => action.Number.Rank is not null).GroupBy(action => action.Number.Section))
        {
            foreach (var number in Missing(section.Select(action => action.Number.Rank!.Value)).Select(rank => ActionNumber.Create(section.Key, rank))
                .Where(number => !subject.IsEnded(PartId.Action(number))))
            {
                notes.Found(PartId.Action(number), subject.AnnexOn(AnnexSubject.Plan), new("Aucune action n'a le numéro {0}.", "No action has the number {0}.", number));
            }
        }
    }

    /// <summary>The numbers from 1 up to the greatest that are not among those given.</summary>
    private static IEnumerable<int> Missing(IEnumerable<int> numbers)
    {
        var given = numbers.ToHashSet();
        return Enumerable.Range(1, given.Count == 0 ? 0 : given.Max()).Where(number => !given.Contains(number));
    }
}
