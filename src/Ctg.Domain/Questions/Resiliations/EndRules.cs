using Ctg.Domain.Binding;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>The rules on the days that are left once acts end the convention.</summary>
internal static class EndRules
{
    private static readonly Rule<(LocalDate?[] Ends, bool AreDated), LocalDate?> FirstEnd = new(
        "first-early-end",
        input =>
        {
            LocalDate? first = null;
            foreach (var end in input.Ends)
            {
                first = first is null || end < first ? end : first;
            }

            return first;
        },
        (input, first) => (first, input.AreDated) switch
        {
            ({ } day, _) => new(
                "Une résiliation met fin à la convention le {0} à 24 heures.",
                "A termination (résiliation) ends the convention on {0} at 24:00.",
                day),
            (null, true) =>
                new("Aucun acte n'a mis fin à la convention avant son terme.", "No act has ended the convention before its term."),
            (null, false) => new(
                "Aucun acte dont le jour est indiqué n'a mis fin à la convention avant son terme ; un acte sans jour n'a pas pu être "
                    + "apprécié.",
                "No act whose day is stated has ended the convention before its term; an act without a day could not be assessed."),
        });

    private static readonly Rule<(ConventionLife Life, LocalDate? EndedOn, ClauseSource Clause), ConventionLife> AfterOtherActs = new(
        "life-after-other-acts",
        input => input.EndedOn is { } ended ? input.Life with { Last = ended, EndedBy = input.Clause } : input.Life,
        (input, life) => input.EndedOn is { } ended
            ? new(
                "Par un autre acte, la convention prend fin le {0} à 24 heures.",
                "By another act, the convention ends on {0} at 24:00.",
                ended)
            : new(
                "Aucun autre acte connu ne met fin à la convention avant son terme.",
                "No other known act ends the convention before its term."));

    private static readonly Rule<(ConventionLife Life, LocalDate? EndedOn), Term?> BindingDays = new(
        "binding",
        input => input.Life.IsSigned && input.Life.First <= (input.EndedOn ?? input.Life.Last)
            ? Term.Create(input.Life.First, input.EndedOn ?? input.Life.Last)
            : null,
        (_, binding) => binding is null
            ? new("La convention ne lie à aucun moment les parties.", "The convention never binds the parties.")
            : new(
                "La convention lie les parties du {0} au {1}, les deux jours compris.",
                "The convention binds the parties from {0} to {1}, both days included.",
                binding.First,
                binding.Last));

    private static readonly Rule<(bool Signed, Term Term, LocalDate? EndedOn, DayBounds Concluded), Term?> CoveredDays = new(
        "covered-days",
        input =>
            input.Signed && !(input.EndedOn < input.Term.First) ? Term.Create(input.Term.First, input.EndedOn ?? input.Term.Last) : null,
        (input, covered) => covered is null
            ? input.Signed
                ? new(
                    "La convention, qui a pris fin avant son premier jour, n'en couvre aucun.",
                    "The convention, which ended before its first day, covers none.")
                : new("La convention, faute d'être signée, ne couvre aucun jour.", "The convention, which is not signed, covers no day.")
            : input.Concluded.First > covered.First || input.Concluded.Last > covered.First
                ? new(
                    "La convention couvre les jours du {0} au {1}, les deux jours compris, même {2}, puisque la durée stipulée court à "
                        + "compter du {0}.",
                    "The convention covers the days from {0} to {1}, both included, even {2}, since the stipulated term runs from {0}.",
                    covered.First,
                    covered.Last,
                    input.Concluded.First > covered.First
                        ? new BilingualText("ceux qui précèdent sa signature", "those that precede its signature")
                        : new BilingualText("ceux qui peuvent précéder sa signature", "those that may precede its signature"))
                : new(
                    "La convention, signée, couvre les jours du {0} au {1}, les deux jours compris.",
                    "The convention, signed, covers the days from {0} to {1}, both included.",
                    covered.First,
                    covered.Last));

    /// <summary>The last day by the first termination that ends the convention; none where no act does.</summary>
    internal static Step<LocalDate?> Ended(Reasoning reasoning, ResiliationCase[] acts, Step<ConventionLife> life, Step<LocalDate?> known)
    {
        var areDated = true;
        var ends = Array.ConvertAll(acts, act =>
        {
            var end = OutcomeRules.End(reasoning, act, life, known, out var isDated);
            areDated &= isDated;
            return end;
        });

        // The act that ends the convention comes first: it gives the clause that the end is by.
        var ordered = ends.OrderBy(end => end.Value ?? LocalDate.MaxIsoValue).ThenBy(end => ((ClauseSource)end.Source!).Clause).ToArray();
        return FirstEnd.Apply(ordered[0].Source!, (Array.ConvertAll(ordered, end => end.Value), areDated), [.. ordered]);
    }

    /// <summary>The life cut short by the first of other acts that ends the convention.</summary>
    internal static Step<ConventionLife> After(Reasoning reasoning, Step<ConventionLife> life, ResiliationCase[] acts, LocalDate? knownOn)
    {
        if (acts.Length == 0)
        {
            return life;
        }

        var ended = Ended(reasoning, acts, life, LifeRules.KnownOn(reasoning, knownOn));
        return AfterOtherActs.Apply(ended.Source!, (life.Value, ended.Value, (ClauseSource)ended.Source!), [life, ended]);
    }

    /// <summary>The days of the term, once signed, even those before the signature; up to the first act that ends the convention.</summary>
    internal static Step<Term?> Covered(Reasoning reasoning, Convention convention, ResiliationCase[] acts, LocalDate? knownOn)
    {
        var signed = SignatureRules.Reason(
            reasoning, convention, LifeRules.AllSignatures(reasoning), UndatedSignature.AssumeSigned, out var concluded);
        var term = LifeRules.Term(reasoning, convention);
        var clause = convention.Cite(convention.TermClause.Clause);
        if (acts.Length == 0)
        {
            return CoveredDays.Apply(clause, (signed.Value, term.Value, null, concluded), [signed, term]);
        }

        var known = LifeRules.KnownOn(reasoning, knownOn);
        var ended = Ended(reasoning, acts, LifeRules.Of(convention, signed, concluded, term, UndatedSignature.AssumeSigned), known);
        return CoveredDays.Apply(
            ended.Value is null ? clause : ended.Source!, (signed.Value, term.Value, ended.Value, concluded), [signed, term, ended]);
    }

    internal static Step<Term?> Binding(Convention convention, Step<ConventionLife> life, Step<LocalDate?>? ended) => BindingDays.Apply(
        ended?.Value is null ? convention.Cite(convention.TermClause.Clause) : ended.Source!,
        (life.Value, ended?.Value),
        ended is null ? [life] : [life, ended]);
}
