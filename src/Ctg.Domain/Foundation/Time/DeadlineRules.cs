using NodaTime;

namespace Ctg.Domain;

/// <summary>The rules that count delays, as steps of a reasoning.</summary>
internal static class DeadlineRules
{
    internal static readonly LawSource Art641 =
        new("code de procédure civile, art. 641 et 642, al. 1 ; Cass. 3e civ. 21 déc. 1987, n° 85-10.794");
    internal static readonly LawSource Art642 = new("code de procédure civile, art. 642");
    internal static readonly LawSource Extension = new("code de procédure civile, art. 642 ; Cass. 3e civ. 17 juill. 1996, n° 94-18.406");
    internal static readonly LawSource WorkingDays =
        new("code de procédure civile, art. 642 ; code du travail, art. L3133-1, L3134-13 et L3422-2");
    internal static readonly LawSource DaysOff = new("code du travail, art. L3133-1, L3134-13 et L3422-2");
    internal static readonly LawSource Backward = new("code de procédure civile, art. 641 ; Cass. 3e civ. 8 mars 2018, n° 17-11.312");
    internal static readonly LawSource CaseOf2018 = new("Cass. 3e civ. 8 mars 2018, n° 17-11.312");

    private static readonly LawSource Months = new(
        "code de procédure civile, art. 641 et 642, al. 1 ; Cass. 3e civ. 21 déc. 1987, n° 85-10.794, et 31 oct. 2006, n° 05-16.483");

    private static readonly LawSource MonthsBackward = new(
        "code de procédure civile, art. 641 ; Cass. 3e civ. 31 oct. 2006, n° 05-16.483, et 8 mars 2018, n° 17-11.312");

    private static readonly Rule<(LocalDate Start, NoticePeriod Period, MonthRounding Rounding), LocalDate> DelayEnd = new(
        "delay-end",
        input => input.Period.After(input.Start, input.Rounding),
        (input, end) => (input.Period.Months, end.Day == input.Start.Day, input.Rounding) switch
        {
            (0, _, _) => new(
                "Un délai {1} compté du {0}, ce jour non compris, expire le {2} à 24 heures.",
                "A period {1} counted from {0}, excluding that day, expires on {2} at 24:00.",
                input.Start,
                input.Period.AsComplement(),
                end),
            (_, true, _) => new(
                "Un délai {1} qui court du {0} expire le {2} à 24 heures.",
                "A period {1} that runs from {0} expires on {2} at 24:00.",
                input.Start,
                input.Period.AsComplement(),
                end),
            (_, _, MonthRounding.Down) => new(
                "Un délai {1} qui court du {0} expire le {2} à 24 heures, dernier jour du mois, qui n'a pas de jour de ce quantième.",
                "A period {1} that runs from {0} expires on {2} at 24:00, the last day of the month, which has no day of that number.",
                input.Start,
                input.Period.AsComplement(),
                end),
            _ => new(
                "Un délai {1} qui court du {0} expire, selon l'interprétation choisie, le {2} à 24 heures ; l'article 641 donnerait le "
                    + "dernier jour du mois précédent.",
                "A period {1} that runs from {0} expires, under the chosen interpretation, on {2} at 24:00; article 641 would give the "
                    + "last day of the previous month.",
                input.Start,
                input.Period.AsComplement(),
                end),
        });

    private static readonly Rule<(LocalDate Target, NoticePeriod Period, MonthRounding Rounding), LocalDate> LatestStart = new(
        "latest-start",
        input => input.Period.LatestStart(input.Target, input.Rounding),
        (input, start) => new(
            "Le {2} est le dernier jour à compter duquel un délai {1} expire au plus tard le {0}.",
            "{2} is the last day from which a period {1} expires by {0}.",
            input.Target,
            input.Period.AsComplement(),
            start));

    private static readonly Rule<(LocalDate Day, WorkingDayPolicy Policy, HolidayCalendar Holidays), LocalDate> WorkingDay = new(
        "working-day",
        input => input.Holidays.Move(input.Day, input.Policy),
        (input, moved) => (input.Policy, moved == input.Day) switch
        {
            (WorkingDayPolicy.None, _) => new("Le {0} est retenu tel quel.", "{0} is kept unchanged.", input.Day),
            (_, true) => new(
                "Le {0} n'est ni un samedi, ni un dimanche, ni un jour férié.",
                "{0} is not a Saturday, a Sunday or a public holiday.",
                input.Day),
            (WorkingDayPolicy.Forward, _) => new(
                "Le {0} tombe un samedi, un dimanche ou un jour férié ({2}) : le premier jour suivant qui n'en est pas un est le {1}.",
                "{0} falls on a Saturday, a Sunday or a public holiday ({2}): the next day that is none of these is {1}.",
                input.Day,
                moved,
                input.Holidays.WhyOff(input.Day)),
            _ => new(
                "Le {0} tombe un samedi, un dimanche ou un jour férié ({2}) : le dernier jour précédent qui n'en est pas un est le {1}.",
                "{0} falls on a Saturday, a Sunday or a public holiday ({2}): the last day before it that is none of these is {1}.",
                input.Day,
                moved,
                input.Holidays.WhyOff(input.Day)),
        });

    private static readonly Rule<(LocalDate Strict, LocalDate Moved), Deadline> Both = new(
        "deadline",
        input => new(input.Strict, input.Moved),
        (_, deadline) => deadline.Prudent switch
        {
            null => new("Le dernier jour est le {0}.", "The last day is {0}.", deadline.Strict),
            { } later when later > deadline.Strict => new(
                "Le délai expire le {0} ; prorogé, il expire le {1}.",
                "The period expires on {0}; extended, it expires on {1}.",
                deadline.Strict,
                later),
            { } earlier => new(
                "Le dernier jour est le {0} ; il est prudent d'agir au plus tard le {1}, aucun texte ne l'exigeant.",
                "The last day is {0}; it is prudent to act by {1}, which no text requires.",
                deadline.Strict,
                earlier),
        });

    internal static Step<MonthRounding> Rounding(Reasoning reasoning, MonthRounding rounding) =>
        reasoning.Interpretation("month-rounding", rounding, (_, value) => value == MonthRounding.Down
            ? new(
                "le délai du contrat se compte comme un délai de procédure ; à défaut de même quantième, il expire "
                    + "le dernier jour du mois.",
                "the contract's period is counted like a procedural period; if the month has no day of the same number, it expires on the "
                    + "last day of the month.")
            : new(
                "à défaut de même quantième, le délai expire le premier jour du mois suivant, contre la règle de procédure.",
                "if the month has no day of the same number, the period expires on the first day of the next month, contrary to the rule "
                    + "of procedure."));

    /// <summary>
    /// Whether the administrative court counts as the judicial decisions cited do; stated once in an answer. No decision was found that
    /// counts a
    /// contract's period otherwise, so the day stays the same: what is open is stated.
    /// </summary>
    internal static Step<bool> Judge(Reasoning reasoning) =>
        reasoning.Interpretation("administrative-court-counts-alike", true, (_, value) => value
            ? new(
                "les décisions citées sur le calcul des délais sont judiciaires ; il est supposé que le juge administratif, compétent "
                    + "d'après l'article 13 de la convention type, calculerait de même.",
                "the decisions cited on the counting of periods are those of judicial courts; the administrative court, which has "
                    + "jurisdiction under article 13 of the standard convention, is assumed to count in the same way.")
            : new(
                "le juge administratif, compétent d'après l'article 13 de la convention type, peut s'écarter des décisions judiciaires "
                    + "citées : s'il était considéré comme franc, comme le délai de recours (CE, sect., 4 juin 1954, commune de "
                    + "Décines-Charpieu), le délai expirerait un jour plus tard ; le jour indiqué reste celui de l'article 641.",
                "the administrative court, which has jurisdiction under article 13 of the standard convention, may depart from the "
                    + "judicial decisions cited: if counted in clear days (« franc »), as the time to apply to that court is (CE, sect., "
                    + "4 June 1954, commune de Décines-Charpieu), the period would end one day later; the day given remains that of "
                    + "article 641."));

    internal static Step<HolidayCalendar> Holidays(Reasoning reasoning, HolidayCalendar holidays) =>
        reasoning.Given("holidays", holidays, (_, value) => new(
            "Les jours fériés sont ceux de : {0}.", "The public holidays are those of: {0}.", value.Name));

    /// <summary>The last day of a period; how months are rounded matters, and is told, for periods in months alone.</summary>
    /// <remarks>It tells the interpretation of <see cref="Judge"/>: it is applied once in an answer.</remarks>
    internal static Step<LocalDate> End(
        Reasoning reasoning, LocalDate start, NoticePeriod period, MonthRounding interpretation, ValueList<Step> because)
    {
        if (period.Months == 0)
        {
            return DelayEnd.Apply(Art641, (start, period, interpretation), [.. because, Judge(reasoning)]);
        }

        var rounding = Rounding(reasoning, interpretation);
        return DelayEnd.Apply(Months, (start, period, rounding.Value), [.. because, rounding, Judge(reasoning)]);
    }

    /// <summary>A strict day, and the next working day where it is none.</summary>
    internal static Step<Deadline> WithNextWorkingDay(Step<LocalDate> strict, Step<HolidayCalendar> holidays) => Both.Apply(
        Extension, strict, WorkingDay.Apply(WorkingDays, (strict.Value, WorkingDayPolicy.Forward, holidays.Value), [strict, holidays]));

    /// <summary>Whether there is a start, within the calendar, whose delay ends by a target.</summary>
    internal static bool HasLatest(LocalDate target, NoticePeriod period) =>
        period.Months > 0
            ? ((target.Year - 1) * 12) + target.Month > period.Months : NodaTime.Period.DaysBetween(new(1, 1, 1), target) >= period.Days;

    /// <summary>
    /// The latest start of a period. It may be applied twice in an answer, which tells the interpretation of <see cref="Judge"/> itself.
    /// </summary>
    internal static Step<LocalDate> Latest(
        Reasoning reasoning, LocalDate target, NoticePeriod period, MonthRounding interpretation, ValueList<Step> because)
    {
        if (period.Months == 0)
        {
            return LatestStart.Apply(Backward, (target, period, interpretation), because);
        }

        var rounding = Rounding(reasoning, interpretation);
        return LatestStart.Apply(MonthsBackward, (target, period, rounding.Value), [.. because, rounding]);
    }

    internal static Step<LocalDate> LastWorkingDay(Step<LocalDate> day, Step<HolidayCalendar> holidays) =>
        WorkingDay.Apply(DaysOff, (day.Value, WorkingDayPolicy.Backward, holidays.Value), [day, holidays]);

    private static Step<Deadline> WithPrudent(Step<LocalDate> strict, Step<WorkingDayPolicy> policy, Step<HolidayCalendar> holidays) =>
        Both.Apply(
            policy.Value switch { WorkingDayPolicy.Backward => Art641, WorkingDayPolicy.Forward => Extension, _ => Art642 },
            strict,
            WorkingDay.Apply(policy.Value == WorkingDayPolicy.Backward ? DaysOff : WorkingDays, strict, policy, holidays));

    internal static Step<WorkingDayPolicy> Policy(Reasoning reasoning, WorkingDayPolicy policy) =>
        reasoning.Given("working-day-policy", policy, (_, value) => value switch
        {
            WorkingDayPolicy.None => new(
                "Un samedi, un dimanche ou un jour férié est retenu tel quel.",
                "A Saturday, a Sunday or a public holiday is kept unchanged."),
            WorkingDayPolicy.Forward => new(
                "La date prudente passe d'un samedi, d'un dimanche ou d'un jour férié au premier jour suivant qui n'en est pas un.",
                "The prudent date moves from a Saturday, a Sunday or a public holiday to the next day that is none of these."),
            _ => new(
                "La date prudente passe d'un samedi, d'un dimanche ou d'un jour férié au dernier jour précédent qui n'en est pas un.",
                "The prudent date moves from a Saturday, a Sunday or a public holiday to the last day before it that is none of these."),
        });

    internal static Step<Deadline> Ending(
        Reasoning reasoning,
        LocalDate start,
        NoticePeriod period,
        MonthRounding rounding,
        WorkingDayPolicy policy,
        HolidayCalendar holidays)
    {
        var from = reasoning.Given("delay.start", start, (_, value) => new("Le délai part du {0}.", "The period starts from {0}.", value));
        var length = Period(reasoning, period);
        return WithPrudent(
            End(reasoning, from.Value, length.Value, rounding, [from, length]), Policy(reasoning, policy), Holidays(reasoning, holidays));
    }

    internal static Step<Deadline> Starting(
        Reasoning reasoning,
        LocalDate target,
        NoticePeriod period,
        MonthRounding rounding,
        WorkingDayPolicy policy,
        HolidayCalendar holidays)
    {
        var by = reasoning.Given("delay.target", target, (_, value) => new(
            "Le délai doit expirer au plus tard le {0}.", "The period must expire by {0}.", value));
        var length = Period(reasoning, period);
        return WithPrudent(
            Latest(reasoning, by.Value, length.Value, rounding, [by, length, Judge(reasoning)]),
            Policy(reasoning, policy),
            Holidays(reasoning, holidays));
    }

    private static Step<NoticePeriod> Period(Reasoning reasoning, NoticePeriod period) =>
        reasoning.Given("delay.length", period, (_, value) => new("Le délai est {0}.", "The period is {0}.", value.AsComplement()));
}
