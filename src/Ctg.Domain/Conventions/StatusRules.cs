using Ctg.Domain.Explanations;
using Ctg.Domain.Time;
using NodaTime;

namespace Ctg.Domain.Conventions;

/// <summary>The rules on a convention's standing: signed by all, then before, within or after its term.</summary>
internal static class StatusRules
{
    private static readonly Rule<(LocalDate Day, Term Term), TermPosition> PositionInTerm = new(
        "position-in-term",
        input => input.Term.PositionOf(input.Day),
        (input, position) => position switch
        {
            TermPosition.Before => new(
                "Le {0} précède le premier jour, le {1}.", "{0} is before the first day, {1}.", input.Day, input.Term.First),
            TermPosition.Within => new("Le {0} est dans le terme.", "{0} is within the term.", input.Day),
            _ => new("Le {0} suit le dernier jour, le {1}.", "{0} is after the last day, {1}.", input.Day, input.Term.Last),
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

    private static readonly Rule<(LocalDate Day, Term Term, SignatureEvidence Last), bool> CoveredBeforeSignature = new(
        "covered-before-signature",
        input => input.Term.Contains(input.Day) && input.Day < input.Last.Since,
        (input, _) => input.Last.State == SignatureEvidenceState.Given
            ? new(
                "Le {0} précède la dernière signature, donnée le {1} : il est couvert parce que le terme est stipulé dès le {2}.",
                "{0} is before the last signature, given on {1}: it is covered because the term is stipulated from {2}.",
                input.Day,
                input.Last.Since!.Value,
                input.Term.First)
            : new(
                "Le {0} précède la dernière signature, donnée au plus tôt le {1} : il est couvert parce que le terme est stipulé dès le {2}.",
                "{0} is before the last signature, given on {1} at the earliest: it is covered because the term is stipulated from {2}.",
                input.Day,
                input.Last.Since!.Value,
                input.Term.First));

    internal static Step<ConventionStatus> Reason(
        Reasoning reasoning, Convention convention, LocalDate asked, LocalDate? known, UndatedSignature undated)
    {
        var day = reasoning.Given("asked.day", asked, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
        var knownOn = reasoning.Given("asked.known-on", known, (_, value) => value is { } on
            ? new("Seul compte ce qui était connu le {0}.", "Only what was known on {0} counts.", on)
            : new("Tout ce que la convention consigne compte.", "All that the convention records counts."));

        var signed = SignatureRules.Reason(reasoning, convention, knownOn, undated, out var last);
        if (!signed.Value)
        {
            return Status.Apply(SignatureRules.Closing, (day.Value, false, default), [signed, day]);
        }

        var term = reasoning.Given("term", convention.Term, (_, value) => new(
            "Le terme stipulé va du {0} au {1}, les deux jours compris.",
            "The term stipulated runs from {0} to {1}, both days included.",
            value.First,
            value.Last));
        var termClause = new ClauseSource(convention.TermClause.Clause);
        var position = PositionInTerm.Apply(termClause, day, term);
        var status = (day.Value, true, position.Value);
        if (position.Value != TermPosition.Within || !(day.Value < last.Since))
        {
            return Status.Apply(termClause, status, [signed, position]);
        }

        var covered = CoveredBeforeSignature.Apply(termClause, (day.Value, term.Value, last), [day, term]);
        return Status.Apply(termClause, status, [signed, position, covered]);
    }
}
