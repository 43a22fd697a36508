using NodaTime;

namespace Ctg.Domain.Obligations;

/// <summary>From when to when something is due, and how far it has come.</summary>
internal static class ObligationRules
{
    private static readonly Rule<(int Year, Term Binding), DueWindow> YearCovered = new(
        "year-covered",
        input => CoveredIn(input.Year, input.Binding),
        (input, window) => IsPartial(input.Year, input.Binding)
            ? new(
                "En {0}, la convention ne lie les parties que du {1} au {2}.",
                "In {0}, the convention binds the parties only from {1} to {2}.",
                input.Year,
                window.Opens,
                window.Due!.Value)
            : new(
                "En {0}, la convention lie les parties toute l'année.", "In {0}, the convention binds the parties all year.", input.Year));

    private static readonly Rule<(DueWindow Year, AnnualReviewDue Due, Term Binding), DueWindow> ReviewWindow = new(
        "review-window",
        input => input.Due == AnnualReviewDue.EndOfTheYear
            ? input.Year
            : new(
                input.Year.Opens,
                input.Year.Due!.Value.Year >= input.Binding.Last.Year
                    ? input.Binding.Last : LocalDate.Min(new(input.Year.Due.Value.Year + 1, 12, 31), input.Binding.Last)),
        (_, window) => new("Le bilan est à remettre au plus tard le {0}.", "The review is due by {0}.", window.Due!.Value));

    private static readonly Rule<Term, DueWindow> WholeLife = new(
        "before-the-end",
        binding => new(binding.First, binding.Last),
        (binding, _) => new(
            "L'évaluation doit précéder la fin de la convention, le {0} à 24 heures.",
            "The evaluation must come before the end of the convention, on {0} at 24:00.",
            binding.Last));

    private static readonly Rule<LocalDate, DueWindow> AfterTheEnd = new(
        "after-the-end",
        end => new(end == LocalDate.MaxIsoValue ? end : end.PlusDays(1), null),
        (end, _) => new(
            "À l'issue de la convention, après le {0}, un bilan est à établir ; le texte ne fixe pas de date limite.",
            "Once the convention has ended, after {0}, a review is due; the text sets no deadline.",
            end));

    private static readonly Rule<(LocalDate Proposed, LocalDate? Signed, bool BeforeSignature, LocalDate On), DueWindow> Submission = new(
        "avenant-submission",
        input => new(input.Proposed, input.BeforeSignature && input.Signed <= input.On ? input.Signed : null),
        (_, window) => window.Due is { } due
            ? new(
                "L'avenant était à soumettre au comité au plus tard le {0}, jour de sa signature.",
                "The avenant was to be put to the committee by {0}, the day of its signature.",
                due)
            : new(
                "L'avenant est à soumettre au comité ; aucune date limite ne s'applique.",
                "The avenant is to be put to the committee; no deadline applies."));

    private static readonly Rule<LocalDate, DueWindow> DayToKeep = new(
        "day-to-keep",
        day => new(day, day),
        (day, _) => new("Le jour à retenir est le {0}.", "The relevant day is {0}.", day));

    private static readonly Rule<
        (ObligationMatter Matter, DueWindow Window, LocalDate? Done, LocalDate? End, LocalDate On), Obligation> State = new(
        "obligation",
        input =>
        {
            var done = input.Done <= input.On ? input.Done : null;
            return new(input.Matter, input.Window, done, StateOf(input.Matter, input.Window, done, input.End, input.On));
        },
        (input, obligation) => (obligation.State, obligation.Due) switch
        {
            (_, { } day) when input.Matter.IsDayToKeep => new("{0} : le {1}.", "{0}: {1}.", obligation.Title, day),
            (ObligationState.Done, _) =>
                new("{0} : {2} le {1}.", "{0}: {2} on {1}.", obligation.Title, obligation.DoneOn!.Value, Done(obligation.Kind)),
            (ObligationState.DoneLate, { } due) => new(
                "{0} : {3} le {1}, après la date limite du {2}.",
                "{0}: {3} on {1}, after the deadline of {2}.",
                obligation.Title,
                obligation.DoneOn!.Value,
                due,
                Done(obligation.Kind)),
            (ObligationState.Lapsed, _) => new(
                "{0} : sans objet, la convention ayant pris fin le {1}.",
                "{0}: lapsed, since the convention ended on {1}.",
                obligation.Title,
                input.End!.Value),
            (ObligationState.Late, { } due) => new(
                "{0} : en retard le {1}, le dernier jour étant le {2}.",
                "{0}: late on {1}, the last day being {2}.",
                obligation.Title,
                input.On,
                due),
            (ObligationState.Open, { } due) => new("{0} : à faire au plus tard le {1}.", "{0}: to be done by {1}.", obligation.Title, due),
            (ObligationState.Open, _) => new("{0} : à faire.", "{0}: to be done.", obligation.Title),
            (_, { } due) => new("{0} : à venir, au plus tard le {1}.", "{0}: upcoming, due by {1}.", obligation.Title, due),
            _ => new("{0} : à venir, à compter du {1}.", "{0}: upcoming, from {1}.", obligation.Title, obligation.Opens),
        });

    /// <summary>The days of a calendar year that the convention covers; there is at least one.</summary>
    internal static DueWindow CoveredIn(int year, Term binding) =>
        new(LocalDate.Max(new(year, 1, 1), binding.First), LocalDate.Min(new(year, 12, 31), binding.Last));

    internal static bool IsPartial(int year, Term binding) => !binding.CoversYear(year);

    /// <summary>The days on which the convention binds, as the schedule explains them apart.</summary>
    internal static Step<Term> Binding(Reasoning reasoning, Term binding) => reasoning.Given("binding", binding, (_, value) => new(
        "La convention lie les parties du {0} au {1}, les deux jours compris.",
        "The convention binds the parties from {0} to {1}, both days included.",
        value.First,
        value.Last));

    internal static Step<LocalDate> On(Reasoning reasoning, LocalDate on) =>
        reasoning.Given("asked.day", on, (_, value) => new("La question est posée le {0}.", "The question is asked on {0}.", value));

    internal static Step<DueWindow> Covered(ClauseSource source, int year, Step<Term> binding)
    {
        Require(binding.Value.First.Year <= year && year <= binding.Value.Last.Year);
        return YearCovered.Apply(source, (year, binding.Value), [binding]);
    }

    internal static Step<PartialYear> Partial(Reasoning reasoning, PartialYear interpretation)
    {
        var partial = PartialChoice(reasoning, interpretation);
        Require(partial.Value == PartialYear.CountsAsAYear);
        return partial;
    }

    /// <summary>What an incomplete year is worth.</summary>
    internal static Step<PartialYear> PartialChoice(Reasoning reasoning, PartialYear interpretation) =>
        reasoning.Interpretation("partial-year", interpretation, (_, value) => value == PartialYear.CountsAsAYear
            ? new(
                "le texte compte en années sans traiter de l'année incomplète ; elle compte pour une année.",
                "the text counts in years and does not mention an incomplete year; such a year counts as a year.")
            : new(
                "le texte compte en années sans traiter de l'année incomplète ; elle ne compte pas.",
                "the text counts in years and does not mention an incomplete year; such a year does not count."));

    internal static Step<DueWindow> Review(
        Reasoning reasoning, ClauseSource clause, Step<DueWindow> year, AnnualReviewDue interpretation, Step<Term> binding)
    {
        var due = reasoning.Interpretation("annual-review-due", interpretation, (_, value) => value == AnnualReviewDue.EndOfTheYear
            ? new(
                "le texte ne fixe pas le jour du bilan annuel ; il est dû dans l'année qu'il couvre.",
                "the text sets no day for the annual review; it is due within the year that it covers.")
            : new(
                "le texte ne fixe pas le jour du bilan annuel ; il est dû avant la fin de l'année suivante.",
                "the text sets no day for the annual review; it is due by the end of the next year."));
        return ReviewWindow.Apply(clause, year, due, binding);
    }

    internal static Step<int> MeetingsPerYear(Reasoning reasoning, int stated, int rank)
    {
        var meetings = reasoning.Given("steering.meetings-per-year", stated, (_, times) => new(
            "Nombre minimal de réunions du comité de pilotage par an : {0}.",
            "Minimum number of steering committee meetings per year: {0}.",
            times));
        Require(rank <= meetings.Value);
        return meetings;
    }

    /// <summary>The years in which the text counts are those of the calendar.</summary>
    internal static Step<bool> CalendarYear(Reasoning reasoning)
    {
        var calendar = reasoning.Interpretation("calendar-year", true, (_, value) => value
            ? new("le texte compte par an ; l'année est l'année civile.", "the text counts per year; the year is the calendar year.")
            : new(
                "le texte compte par an ; l'année n'est pas l'année civile.",
                "the text counts per year; the year is not the calendar year."));
        Require(calendar.Value);
        return calendar;
    }

    /// <summary>Who owes it: the text says what is to be done without always saying by whom.</summary>
    internal static Step<ValueList<Id<Party>>> OwedBy(
        Reasoning reasoning, ObligationMatter matter, Func<ValueList<Id<Party>>, BilingualText> names) =>
        reasoning.Interpretation("owed-by", matter.By, (_, by) => new(
            "le texte n'indique pas quelle partie en répond ; l'obligation est réputée être celle de {0}.",
            "the text does not state which party is responsible for it; the obligation is presumed to be that of {0}.",
            names(by)));

    /// <summary>Refuses facts by which nothing would be due at all: a replay cannot give what is not there.</summary>
    internal static void Require(bool isDue)
    {
        if (!isDue)
        {
            throw new ArgumentException("Nothing is due under these facts.");
        }
    }

    internal static Step<DueWindow> BeforeTheEnd(ClauseSource clause, Step<Term> binding) =>
        WholeLife.Apply(clause, binding.Value, [binding]);

    internal static Step<DueWindow> OnceEnded(ClauseSource clause, Step<LocalDate> end) =>
        AfterTheEnd.Apply(clause, end.Value, [end]);

    internal static Step<DueWindow> Submitted(
        Reasoning reasoning, ClauseSource clause, LocalDate proposedOn, LocalDate? signedOn, Step<LocalDate> on)
    {
        var proposed = reasoning.Given("avenant.proposed-on", proposedOn, (_, day) => new(
            "L'avenant a été proposé le {0}.", "The avenant was proposed on {0}.", day));
        var signed = reasoning.Given("avenant.signed-on", signedOn, (_, day) => day is { } last
            ? new("L'avenant a été signé le {0}.", "The avenant was signed on {0}.", last)
            : new("L'avenant n'est pas signé.", "The avenant is not signed."));
        var before = reasoning.Interpretation("avenant-before-signature", true, (_, value) => value
            ? new(
                "le texte ne fixe pas quand l'avenant est soumis au comité ; il l'est au plus tard le jour où il est signé.",
                "the text does not set when the avenant is put to the committee; it is put by the day on which it is signed.")
            : new(
                "le texte ne fixe pas quand l'avenant est soumis au comité ; il peut l'être à tout moment.",
                "the text does not set when the avenant is put to the committee; it may be put at any time."));
        return Submission.Apply(clause, proposed, signed, before, on);
    }

    internal static Step<DueWindow> Keep(Source source, LocalDate day, Step because) => DayToKeep.Apply(source, day, [because]);

    internal static Step<LocalDate?> Done(Reasoning reasoning, LocalDate? done) =>
        reasoning.Given("done-on", done, (_, day) => day is { } on
            ? new("Réalisation consignée : le {0}.", "Recorded as done: on {0}.", on)
            : new("Aucune réalisation n'est consignée.", "Nothing is recorded as done."));

    /// <summary>Whether what was done in the year but before the convention bound the parties counts.</summary>
    internal static Step<bool> BeforeBinding(Reasoning reasoning) =>
        reasoning.Interpretation("counts-before-binding", true, (_, value) => value
            ? new(
                "ce qui est fait pendant la durée stipulée, avant que la convention ne lie les parties, compte.",
                "what is done within the term, before the convention binds the parties, counts.")
            : new(
                "ce qui est fait avant que la convention ne lie les parties ne compte pas.",
                "what is done before the convention binds the parties does not count."));

    /// <summary>The last day of the convention, by the term or earlier: what is not due by then lapses with the commitments.</summary>
    internal static Step<LocalDate> End(Reasoning reasoning, LocalDate end) =>
        reasoning.Given(
            "ended-on", end, (_, day) => new("Le dernier jour de la convention est le {0}.", "The convention's last day is {0}.", day));

    /// <param name="matter">What it is about.</param>
    /// <param name="window">The days in which it can be met in time.</param>
    /// <param name="done">When it was done; null for a day to keep.</param>
    /// <param name="countsBefore">
    /// Whether what was done before the convention bound the parties counts; null where that does not matter.
    /// </param>
    /// <param name="end">The last day of the convention, with which it may lapse; null where it does not.</param>
    /// <param name="on">The day on which the question is asked.</param>
    /// <param name="more">What else it follows from.</param>
    internal static Step<Obligation> Conclude(
        ObligationMatter matter,
        Step<DueWindow> window,
        Step<LocalDate?>? done,
        Step<bool>? countsBefore,
        Step<LocalDate>? end,
        Step<LocalDate> on,
        params ReadOnlySpan<Step?> more)
    {
        List<Step> because = [window];
        foreach (var step in (ReadOnlySpan<Step?>)[.. more, done, countsBefore, end, on])
        {
            if (step is not null)
            {
                because.Add(step);
            }
        }

        var doneOn = countsBefore?.Value == false ? null : done?.Value;
        return State.Apply(matter.Source, (matter, window.Value, doneOn, end?.Value, on.Value), because.ToValueList());
    }

    private static ObligationState StateOf(ObligationMatter matter, DueWindow window, LocalDate? done, LocalDate? end, LocalDate on)
    {
        if (matter.IsDayToKeep)
        {
            return on > window.Due ? ObligationState.Past : ObligationState.Upcoming;
        }

        if (done is not null)
        {
            return done > window.Due ? ObligationState.DoneLate : ObligationState.Done;
        }

        if (on > end && !(window.Due <= end))
        {
            return ObligationState.Lapsed;
        }

        return on < window.Opens ? ObligationState.Upcoming : on > window.Due ? ObligationState.Late : ObligationState.Open;
    }

    /// <summary>The participle, which agrees with the obligation's French title.</summary>
    private static BilingualText Done(ObligationKind kind) =>
        new(kind is ObligationKind.CommitteeMeeting or ObligationKind.GlobalEvaluation ? "réalisée" : "réalisé", "done");
}
