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

    private static readonly Rule<(LocalDate Day, bool Signed, TermPosition Position), ConventionStatus> Status = new(
        "status",
        input => input switch
        {
            { Signed: false } => ConventionStatus.NotSigned,
            { Position: TermPosition.Before } => ConventionStatus.NotStarted,
            { Position: TermPosition.Within } => ConventionStatus.InForce,
            _ => ConventionStatus.Expired,
        },
        (input, status) => status switch
        {
            ConventionStatus.NotSigned => new("Pour le {0}, la convention n'est pas signée.", "For {0}, the convention is not signed.", input.Day),
            ConventionStatus.NotStarted => new("Le {0}, la convention n'a pas commencé.", "On {0}, the convention has not started.", input.Day),
            ConventionStatus.InForce => new("Le {0}, la convention est en vigueur.", "On {0}, the convention is in force.", input.Day),
            _ => new("Le {0}, la convention a expiré.", "On {0}, the convention has expired.", input.Day),
        });

    private static readonly Rule<(LocalDate Day, LocalDate First, LocalDate Since), bool> CoveredBeforeSignature = new(
        "covered-before-signature",
        input => input.First <= input.Day && input.Day < input.Since,
        (input, _) => new(
            "Le {0} précède la dernière signature, donnée au plus tôt le {1} : il est couvert parce que le terme est stipulé dès le {2}.",
            "{0} is before the last signature, given on {1} at the earliest: it is covered because the term is stipulated from {2}.",
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

        var signed = SignatureRules.Reason(reasoning, convention, knownOn, undated, out var since);
        if (!signed.Value)
        {
            return Status.Apply(SignatureRules.Closing, (day.Value, false, default), [signed, day]);
        }

        var first = reasoning.Given("term.first", convention.Term.First, value => new(
            "Le premier jour stipulé est le {0}.", "The first day stipulated is {0}.", value));
        var last = reasoning.Given("term.last", convention.Term.Last, value => new(
            "Le dernier jour stipulé est le {0}.", "The last day stipulated is {0}.", value));
        var termClause = new ClauseSource(convention.TermClause.Clause);
        var position = PositionInTerm.Apply(termClause, day, first, last);
        var status = (day.Value, true, position.Value);
        if (position.Value != TermPosition.Within || since is not { } earliest || day.Value >= earliest)
        {
            return Status.Apply(termClause, status, [signed, position]);
        }

        var covered = CoveredBeforeSignature.Apply(termClause, (day.Value, first.Value, earliest), [day, first]);
        return Status.Apply(termClause, status, [signed, position, covered]);
    }
}
