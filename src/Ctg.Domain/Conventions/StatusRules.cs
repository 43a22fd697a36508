using Ctg.Domain.Explanations;
using Ctg.Domain.Time;
using NodaTime;

namespace Ctg.Domain.Conventions;

/// <summary>The rules on a convention's standing: signed by all, then before, within or after its term.</summary>
internal static class StatusRules
{
    private static readonly Rule<(LocalDate Day, LocalDate First, LocalDate Last), TermPosition> PositionInTerm = new(
        "position-in-term",
        input => Term.Create(input.First, input.Last).PositionOf(input.Day),
        (input, position) => position switch
        {
            TermPosition.Before => new(
                "Le {0} précède le premier jour, le {1}.", "{0} is before the first day, {1}.", input.Day, input.First),
            TermPosition.Within => new(
                "Le {0} est dans le terme, du {1} au {2}, les deux jours compris.",
                "{0} is within the term, from {1} to {2}, both days included.",
                input.Day,
                input.First,
                input.Last),
            _ => new("Le {0} suit le dernier jour, le {1}.", "{0} is after the last day, {1}.", input.Day, input.Last),
        });

    private static readonly Rule<(bool Signed, TermPosition Position), ConventionStatus> Status = new(
        "status",
        input => input switch
        {
            { Signed: false } => ConventionStatus.NotSigned,
            { Position: TermPosition.Before } => ConventionStatus.NotStarted,
            { Position: TermPosition.Within } => ConventionStatus.InForce,
            _ => ConventionStatus.Expired,
        },
        (_, status) => new("La convention est {0}.", "The convention is {0}.", status.Label()));

    private static readonly Rule<(LocalDate Day, LocalDate First, LocalDate Since), bool> CoveredBeforeSignature = new(
        "covered-before-signature",
        input => input.First <= input.Day && input.Day < input.Since,
        (input, _) => new(
            "Le {0} vient avant le {1}, jour le plus ancien que puisse porter la dernière signature : le terme le couvre parce qu'il est stipulé dès le {2}.",
            "{0} comes before {1}, the earliest day that the last signature can be of: the term covers it because it is stipulated from {2}.",
            input.Day,
            input.Since,
            input.First));

    internal static Step<ConventionStatus> Reason(
        Reasoning reasoning, Convention convention, LocalDate asked, LocalDate? known, UndatedSignature undated)
    {
        var day = reasoning.Given("asked.day", asked, value => new("La question porte sur le {0}.", "The question is about {0}.", value));
        var knownOn = reasoning.Given("asked.known-on", known, value => value is { } on
            ? new("Seul compte ce qui était connu le {0}.", "Only what was known on {0} counts.", on)
            : new("Tout ce que la convention consigne compte.", "All that the convention records counts."));
        var first = reasoning.Given("term.first", convention.Term.First, value => new(
            "Le premier jour stipulé est le {0}.", "The first day stipulated is {0}.", value));
        var last = reasoning.Given("term.last", convention.Term.Last, value => new(
            "Le dernier jour stipulé est le {0}.", "The last day stipulated is {0}.", value));

        var term = new ClauseSource(convention.TermClause.Clause);
        var signed = SignatureRules.Reason(reasoning, convention, knownOn, undated, out var since);
        var position = PositionInTerm.Apply(term, day, first, last);
        var status = (signed.Value, position.Value);
        if (status != (true, TermPosition.Within) || since is not { } earliest || day.Value >= earliest)
        {
            return Status.Apply(term, status, [signed, position]);
        }

        var covered = CoveredBeforeSignature.Apply(term, (day.Value, first.Value, earliest), [day, first]);
        return Status.Apply(term, status, [signed, position, covered]);
    }
}
