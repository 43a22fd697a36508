using Ctg.Domain.Binding;
using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Status;

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
            TermPosition.Within => new("Le {0} est compris dans la durée stipulée.", "{0} is within the term.", input.Day),
            _ => new("Le {0} suit le dernier jour, le {1}.", "{0} is after the last day, {1}.", input.Day, input.Term.Last),
        });

    private static readonly Rule<
        (LocalDate Day, bool Signed, TermPosition Position, LocalDate? EndedOn, bool IsBeforeSignature), ConventionStatus> Status = new(
        "status",
        input => input switch
        {
            { Signed: false } => ConventionStatus.NotSigned,
            { Position: TermPosition.Before } => ConventionStatus.NotStarted,
            _ when input.Day > input.EndedOn => ConventionStatus.Terminated,
            { Position: TermPosition.Within } => ConventionStatus.InForce,
            _ => ConventionStatus.Expired,
        },
        (input, status) => status switch
        {
            ConventionStatus.NotSigned =>
                new("Au {0}, la convention n'est pas signée.", "As of {0}, the convention is not signed.", input.Day),
            ConventionStatus.NotStarted =>
                new("Le {0}, la convention n'a pas commencé.", "On {0}, the convention has not started.", input.Day),
            ConventionStatus.InForce when input.IsBeforeSignature => new(
                "Le {0} est couvert par la convention, signée plus tard.",
                "{0} is covered by the convention, which was signed later.",
                input.Day),
            ConventionStatus.InForce => new("Le {0}, la convention est en vigueur.", "On {0}, the convention is in force.", input.Day),
            ConventionStatus.Terminated => new(
                "Le {0}, la convention est résiliée : son dernier jour a été le {1}.",
                "On {0}, the convention is terminated: its last day was {1}.",
                input.Day,
                input.EndedOn!.Value),
            _ => new("Le {0}, la convention a expiré.", "On {0}, the convention has expired.", input.Day),
        });

    private static readonly Rule<(LocalDate Day, Term Term, DayBounds Concluded), bool> CoveredBeforeSignature = new(
        "covered-before-signature",
        input => input.Term.Contains(input.Day) && input.Concluded.IsAfter(input.Day),
        (input, isBefore) => (isBefore, input.Concluded) switch
        {
            (true, { IsExact: true, First: { } signed }) => new(
                "Le {0} précède la dernière signature, donnée le {1} : il est couvert parce que la durée est stipulée à compter du {2}.",
                "{0} is before the last signature, given on {1}: it is covered because the term is stipulated from {2}.",
                input.Day,
                signed,
                input.Term.First),
            (true, { First: { } first }) => new(
                "Le {0} précède la dernière signature, donnée au plus tôt le {1} : il est couvert parce que la durée est stipulée à "
                    + "compter du {2}.",
                "{0} is before the last signature, given on {1} at the earliest: it is covered because the term is stipulated from {2}.",
                input.Day,
                first,
                input.Term.First),
            _ => new(
                "Le {0} peut précéder la dernière signature, donnée au plus tard le {1} : il est couvert dans tous les cas, parce que la "
                    + "durée est stipulée à compter du {2}.",
                "{0} may be before the last signature, given on {1} at the latest: it is covered in any case, because the term is "
                    + "stipulated from {2}.",
                input.Day,
                input.Concluded.Last!.Value,
                input.Term.First),
        });

    internal static Step<ConventionStatus> Reason(
        Reasoning reasoning, Convention convention, LocalDate asked, LocalDate? known, UndatedSignature undated, ResiliationCase[] acts)
    {
        var day =
            reasoning.Given("asked.day", asked, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
        var knownOn = reasoning.Given("asked.known-on", known, (_, value) => value is { } on
            ? new("Il n'est tenu compte que de ce qui était connu le {0}.", "Only what was known on {0} is taken into account.", on)
            : new("Il est tenu compte de tout ce que la convention consigne.", "All that the convention records is taken into account."));

        var signed = SignatureRules.Reason(reasoning, convention, knownOn, undated, out var concluded);
        if (!signed.Value)
        {
            return Status.Apply(convention.Cite(ClauseId.Closing), (day.Value, false, default, null, false), [signed, day]);
        }

        var term = LifeRules.Term(reasoning, convention);
        var termClause = convention.Cite(convention.TermClause.Clause);
        var position = PositionInTerm.Apply(termClause, day, term);
        var ended =
            acts.Length == 0 ? null : EndRules.Ended(reasoning, acts, LifeRules.Of(convention, signed, concluded, term, undated), knownOn);
        var isBefore = position.Value == TermPosition.Within && concluded.IsAfter(day.Value);
        List<Step> because = [signed, position];
        if (ended is not null)
        {
            because.Add(ended);
        }

        if (isBefore || (position.Value == TermPosition.Within && day.Value < concluded.Last))
        {
            because.Add(CoveredBeforeSignature.Apply(termClause, (day.Value, term.Value, concluded), [day, term]));
        }

        return Status.Apply(
            day.Value > ended?.Value && position.Value != TermPosition.Before ? ended.Source! : termClause,
            (day.Value, true, position.Value, ended?.Value, isBefore),
            because.ToValueList());
    }

}
