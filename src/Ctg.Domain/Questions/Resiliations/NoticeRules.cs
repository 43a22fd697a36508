using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>From when a notice runs, when it ends, and whether it was complied with.</summary>
internal static class NoticeRules
{
    private static readonly Rule<(LocalDate Day, bool StandsThatDay), Deadline> WithoutNotice = new(
        "last-day-without-notice",
        input => input.StandsThatDay ? new(input.Day, input.Day) : new(input.Day.PlusDays(-1), input.Day.PlusDays(-1)),
        (_, last) => new(
            "Sans délai, le dernier jour de la convention est le {0}.", "Without notice, the convention's last day is {0}.", last.Strict));

    private static readonly Rule<
        (ResiliationGround Then, ResiliationGround Later, bool IsOfTheAct, ResiliationCase One), ResiliationGround> GroundOfTheAct = new(
        "ground-of-the-act",
        input => input.IsOfTheAct ? input.Then : input.Later,
        (input, ground) => TellGround(input.One, ground));

    private static readonly Rule<LocalDate, Deadline> NotMoved = new(
        "notice-not-moved",
        strict => new(strict, strict),
        (strict, _) => new(
            "Un simple délai de préavis ne se proroge pas : aucun acte n'est à accomplir avant son expiration, le {0}.",
            "A simple notice period is not extended: no act has to be carried out before it expires, on {0}.",
            strict));

    private static readonly Rule<(Deadline Expiry, WorkingDayPolicy Interpretation), LocalDate> LastDay = new(
        "last-day",
        input => input.Interpretation == WorkingDayPolicy.Forward ? input.Expiry.Prudent ?? input.Expiry.Strict : input.Expiry.Strict,
        (_, last) => new("Le dernier jour pour se conformer est le {0}.", "The last day to comply is {0}.", last));

    private static readonly Rule<Deadline, LocalDate> NoticeEnd = new(
        "last-day",
        expiry => expiry.Strict,
        (_, last) => new(
            "Par l'effet de l'acte, le dernier jour de la convention est le {0}.",
            "As a result of the act, the convention's last day is {0}.",
            last));

    private static readonly Rule<(LocalDate? CuredOn, LocalDate Last, LocalDate? KnownOn), bool> InTime = new(
        "cured",
        input => input.CuredOn <= input.Last && (input.KnownOn is null || input.CuredOn <= input.KnownOn),
        (input, cured) => input.CuredOn switch
        {
            null when input.KnownOn <= input.Last => new(
                "Le {0}, aucune mise en conformité n'a encore eu lieu.", "On {0}, no compliance has taken place yet.", input.KnownOn.Value),
            null => new(
                "La mise en demeure est réputée restée sans effet : aucune mise en conformité n'est consignée.",
                "The formal notice is presumed to have remained without effect: no compliance is recorded."),
            { } day when input.KnownOn < day => new(
                "Le {1}, la mise en conformité du {0} n'avait pas encore eu lieu.",
                "On {1}, the compliance of {0} had not taken place yet.",
                day,
                input.KnownOn.Value),
            { } day when cured => new(
                "La mise en conformité du {0} est intervenue au plus tard le {1}, à temps.",
                "The compliance of {0} took place by {1}, in time.",
                day,
                input.Last),
            { } day => new(
                "La mise en conformité du {0} est tardive : le dernier jour était le {1}.",
                "The compliance of {0} is late: the last day was {1}.",
                day,
                input.Last),
        });

    /// <summary>
    /// The ground as the text of the day of the act states it; or, by the other interpretation, as an avenant changed it since.
    /// </summary>
    internal static Step<ResiliationGround> Ground(Reasoning reasoning, ResiliationCase one)
    {
        var ground = reasoning.Given("ground", one.Ground, (_, value) => TellGround(one, value), one.About);
        if (one.LaterGround is null)
        {
            return ground;
        }

        var later = reasoning.Given("ground.later", one.LaterGround, (_, value) => TellGround(one, value), one.About);
        var interpretation = reasoning.Interpretation("text-of-the-act", true, (_, value) => value
            ? new(
                "l'avenant qui a modifié le motif après l'acte ne régit pas cet acte ; le texte du jour de l'acte est retenu.",
                "the avenant that changed the ground after the act does not govern the act; the text of the day of the act applies.")
            : new(
                "l'avenant qui a modifié le motif après l'acte régit aussi cet acte ; le texte modifié est retenu.",
                "the avenant that changed the ground after the act governs the act as well; the amended text applies."));
        return GroundOfTheAct.Apply(
            one.Cite(ground.Value.Clause), (ground.Value, later.Value, interpretation.Value, one), [ground, later, interpretation]);
    }

    internal static Step<LocalDate?> Start(Reasoning reasoning, ResiliationCase one, Step<ResiliationGround> ground)
    {
        if (ground.Value.Notice is null)
        {
            return reasoning.Given(
                "notice.found-on",
                one.Notice.FoundOn ?? one.Notice.SentOn ?? one.Notice.ReceivedOn,
                (_, day) => day is { } found
                    ? new("Jour où le motif est constaté et invoqué : le {0}.", "Day on which the ground is found and invoked: {0}.", found)
                    : new("Le jour du constat n'est pas connu.", "The day of the finding is not known."),
                one.About);
        }

        return StartEvent(reasoning, one, ground) == NoticeStart.Sending
            ? reasoning.Given(
                "notice.sent-on",
                one.Notice.SentOn,
                (_, day) => day is { } sent
                    ? new(
                        "Jour d'envoi de l'écrit (cachet de la poste) : le {0}.", "Day on which the notice is sent (postmark): {0}.", sent)
                    : new("Le jour de l'envoi n'est pas connu.", "The day of sending is not known."),
                one.About)
            : reasoning.Given(
                "notice.received-on",
                one.Notice.ReceivedOn,
                (_, day) => day is { } received
                    ? new("Jour de réception de l'écrit : le {0}.", "Day on which the notice is received: {0}.", received)
                    : new("Le jour de la réception n'est pas connu.", "The day of receipt is not known."),
                one.About);
    }

    /// <summary>
    /// The day from which an act counts by a ground; the day of its sending, finding or reception where that day is not given, null where
    /// none is.
    /// </summary>
    internal static LocalDate? DayOf(ResiliationNotice notice, ResiliationGround ground, ResiliationInterpretation interpretation)
    {
        var counts = ground.Notice is null ? notice.FoundOn
            : (ground.NoticeStart ?? interpretation.UnstatedStart) == NoticeStart.Sending ? notice.SentOn : notice.ReceivedOn;
        return counts ?? notice.SentOn ?? notice.FoundOn ?? notice.ReceivedOn;
    }

    /// <summary>The choice that the start rests on where the convention does not state it; null where it does.</summary>
    internal static Step<NoticeStart>? Unstated(Reasoning reasoning, ResiliationCase one, Step<ResiliationGround> ground) =>
        ground.Value is { Notice: not null, NoticeStart: null }
            ? reasoning.Interpretation("notice-start", one.Interpretation.UnstatedStart, (_, value) => value == NoticeStart.Sending
                ? new(
                    "le texte est muet sur le point de départ du délai et sur la forme ; le délai court de l'envoi de l'écrit.",
                    "the text is silent on the start of the period and on the form; the period runs from the sending of the notice.")
                : new(
                    "le texte est muet sur le point de départ du délai et sur la forme ; le délai court de la réception de l'écrit.",
                    "the text is silent on the start of the period and on the form; the period runs from the receipt of the notice."))
            : null;

    /// <summary>The last day of the notice, and the working day that takes its place where one must act before it.</summary>
    internal static Step<Deadline> Expiry(Reasoning reasoning, ResiliationCase one, Step<ResiliationGround> ground, Step<LocalDate?> start)
    {
        var from = start.Value!.Value;
        if (ground.Value.Notice is not { } notice)
        {
            var stands = StandsThatDay(reasoning);
            return WithoutNotice.Apply(one.Cite(ground.Value.Clause), (from, stands.Value), [start, stands]);
        }

        var strict = DeadlineRules.End(reasoning, from, notice, one.Interpretation.Rounding, [start, ground]);
        return ground.Value.MiseEnDemeure
            ? DeadlineRules.WithNextWorkingDay(strict, DeadlineRules.Holidays(reasoning, one.Interpretation.Holidays))
            : NotMoved.Apply(DeadlineRules.CaseOf2018, strict.Value, [strict]);
    }

    internal static Step<LocalDate> LastDayOf(ResiliationCase one, Step<ResiliationGround> ground, Step<Deadline> expiry) =>
        NoticeEnd.Apply(one.Cite(ground.Value.Clause), expiry.Value, [expiry]);

    internal static Step<LocalDate> LastDayToCure(Reasoning reasoning, ResiliationCase one, Step<Deadline> expiry)
    {
        var interpretation = Cure(reasoning, one.Interpretation);
        return LastDay.Apply(
            interpretation.Value == WorkingDayPolicy.Forward ? DeadlineRules.Extension : DeadlineRules.Art641,
            (expiry.Value, interpretation.Value),
            [expiry, interpretation]);
    }

    internal static Step<LocalDate?> CuredOn(Reasoning reasoning, ResiliationCase one) => reasoning.Given(
        "notice.cured-on",
        one.Notice.CuredOn,
        (_, day) => day is { } cured
            ? new("L'autre partie s'est conformée le {0}.", "The other party complied on {0}.", cured)
            : new("Aucune mise en conformité n'est consignée.", "No compliance is recorded."),
        one.About);

    internal static Step<bool> Cured(
        ResiliationCase one, Step<ResiliationGround> ground, Step<LocalDate?> cured, Step<LocalDate> last, KnowledgeDate known) =>
        InTime.Apply(one.Cite(ground.Value.Clause), (cured.Value, last.Value, known.On), [cured, last, known.Because]);

    internal static Step<WorkingDayPolicy> Cure(Reasoning reasoning, ResiliationInterpretation interpretation) =>
        reasoning.Interpretation("working-day-reading", interpretation.Cure, (_, value) => value == WorkingDayPolicy.Forward
            ? new(
                "par analogie avec la procédure, le délai pour se conformer qui expire un samedi, un dimanche ou un jour férié est "
                    + "prorogé au premier jour ouvrable suivant : la date prudente est retenue.",
                "by analogy with procedure, a time to comply that ends on a Saturday, a Sunday or a public holiday is extended to the "
                    + "next working day: the prudent date is used.")
            : new(
                "la prorogation des délais de procédure n'est pas étendue au délai pour se conformer : la date stricte est retenue.",
                "the extension of procedural periods does not apply to the time to comply: the strict date is used."));

    /// <summary>
    /// Whether the convention is still in force on the day on which a ground without notice is invoked, as it does on the last day of a
    /// notice.
    /// </summary>
    internal static Step<bool> StandsThatDay(Reasoning reasoning) =>
        reasoning.Interpretation("stands-that-day", true, (_, value) => value
            ? new(
                "le texte ne fixe pas le jour de l'effet ; la convention vaut jusqu'à la fin du jour où le motif est invoqué.",
                "the text sets no day of effect; the convention remains in force until the end of the day on which the ground is invoked.")
            : new(
                "le texte ne fixe pas le jour de l'effet ; la convention cesse dès le jour où le motif est invoqué.",
                "the text sets no day of effect; the convention ceases on the day on which the ground is invoked."));

    /// <summary>
    /// Whether the convention ends by itself once the time to comply has run out: the clause may leave it to the party that sent the
    /// letter.
    /// </summary>
    internal static Step<bool> WithoutSecondAct(Reasoning reasoning) => reasoning.Interpretation("no-second-act", true, (_, value) => value
        ? new(
            "la lettre vaut volonté de résilier si elle reste sans effet ; à l'expiration du délai, aucun second acte n'est requis.",
            "the letter expresses the intention to terminate the convention if it remains without effect; once the time has run out, no "
                + "second act is needed.")
        : new(
            "à l'expiration du délai, la partie doit encore déclarer qu'elle résilie.",
            "once the time has run out, the party must still declare that it terminates the convention."));

    internal static NoticeStart StartEvent(Reasoning reasoning, ResiliationCase one, Step<ResiliationGround> ground) =>
        ground.Value.NoticeStart ?? Unstated(reasoning, one, ground)!.Value;

    private static Sentence TellGround(ResiliationCase one, ResiliationGround ground) => (ground.Notice, ground.MiseEnDemeure) switch
    {
        (null, _) => new(
            "Le motif ({0}), réputé établi, est ouvert à {1}, sans délai ni mise en demeure.",
            "The ground ({0}), presumed to be established, is open to {1}, without notice or formal notice (mise en demeure).",
            one.Cite(ground.Clause).Citation,
            one.Names(ground.Entitled)),
        ({ } notice, true) => new(
            "Le motif ({0}), réputé établi, est ouvert à {1}, après une mise en demeure restée sans effet pendant {2}.",
            "The ground ({0}), presumed to be established, is open to {1}, after a formal notice (mise en demeure) that remains without "
                + "effect for {2}.",
            one.Cite(ground.Clause).Citation,
            one.Names(ground.Entitled),
            notice.InWords()),
        ({ } notice, false) => new(
            "Le motif ({0}) est ouvert à {1}, avec un délai de prévenance {2}.",
            "The ground ({0}) is open to {1}, with a notice period {2}.",
            one.Cite(ground.Clause).Citation,
            one.Names(ground.Entitled),
            notice.AsComplement()),
    };
}
