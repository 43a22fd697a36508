using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.DataExchange;

/// <summary>The rules on data that pass from one party to another.</summary>
internal static class DataExchangeRules
{
    private static readonly Rule<ConventionStatus, ExchangeCondition?> InForce = new(
        "exchange-in-force",
        status => status == ConventionStatus.InForce ? null : ExchangeCondition.ConventionInForce,
        (status, missing) => missing is null
            ? new("Une convention en vigueur fonde l'échange.", "The exchange is based on a convention in force.")
            : new(
                "La convention ne peut fonder l'échange : elle est {0}.",
                "The exchange cannot be based on the convention: it is {0}.",
                status.Label()));

    private static readonly Rule<(LocalDate? Done, LocalDate On, ExchangeCondition Condition), ExchangeCondition?> Done = new(
        "exchange-condition",
        input => input.Done <= input.On ? null : input.Condition,
        (input, missing) => missing is null
            ? new("Condition remplie : {0}.", "Condition met: {0}.", input.Condition.Label())
            : new("Il manque, le {1} : {0}.", "Missing on {1}: {0}.", input.Condition.Label(), input.On));

    private static readonly Rule<(bool? InFavour, bool Binds), ExchangeCondition?> StudySense = new(
        "exchange-study-in-favour",
        input => input.InFavour == true || !input.Binds ? null : ExchangeCondition.StudyInFavour,
        (input, missing) => (input.InFavour, missing) switch
        {
            (true, _) => new("L'étude est favorable.", "The study is favourable."),
            (_, null) => new(
                "La conclusion de l'étude ne fait pas obstacle à l'échange.",
                "The conclusion of the study does not prevent the exchange."),
            (false, _) => new(
                "L'étude est défavorable : elle fait obstacle à l'échange.",
                "The study is unfavourable: it prevents the exchange."),
            _ => new(
                "La conclusion de l'étude n'est pas connue : l'échange ne peut pas encore avoir lieu.",
                "The conclusion of the study is not known: the exchange cannot take place yet."),
        });

    private static readonly Rule<(LocalDate? Done, LocalDate On, bool First), ExchangeCondition?> Registered = new(
        "exchange-register",
        input => input.Done <= input.On || !input.First ? null : ExchangeCondition.RegisterEntry,
        (input, missing) => missing is { } condition
            ? new("Il manque, le {1} : {0}.", "Missing on {1}: {0}.", condition.Label(), input.On)
            : input.Done <= input.On
                ? new("Condition remplie : {0}.", "Condition met: {0}.", ExchangeCondition.RegisterEntry.Label())
                : new("L'inscription au registre reste à faire.", "The entry in the register is still to be made."));

    private static readonly Rule<(bool? Against, AdverseOpinion Interpretation), ExchangeCondition?> OpinionSense = new(
        "exchange-opinion",
        input => input.Against != false && input.Interpretation == AdverseOpinion.Blocks ? ExchangeCondition.OpinionNotAgainst : null,
        (input, missing) => (missing, input.Against) switch
        {
            (null, false) => new("L'avis n'est pas défavorable.", "The opinion is not unfavourable."),
            (null, true) => new(
                "L'avis est défavorable ; il ne fait pas obstacle à l'échange.",
                "The opinion is unfavourable; it does not prevent the exchange."),
            (null, _) => new(
                "Le sens de l'avis n'est pas connu ; il ne fait pas obstacle à l'échange.",
                "Whether the opinion is favourable is not known; the opinion does not prevent the exchange."),
            (_, true) => new(
                "L'avis est défavorable : il fait obstacle à l'échange.",
                "The opinion is unfavourable: it prevents the exchange."),
            _ => new(
                "Le sens de l'avis n'est pas connu : l'échange ne peut pas encore avoir lieu.",
                "Whether the opinion is favourable is not known: the exchange cannot take place yet."),
        });

    private static readonly Rule<ValueList<ExchangeCondition>, DataExchangeOutcome> Outcome = new(
        "exchange",
        missing => new(missing),
        (missing, outcome) => outcome.IsPermitted
            ? new(
                "Au regard de la convention, rien ne s'oppose à la transmission, sous réserve du RGPD, de la loi du 6 janvier 1978 et de "
                    + "la doctrine de la Cnil.",
                "Under the convention, nothing prevents the exchange, subject to the GDPR (RGPD), the law of 6 January 1978 and the "
                    + "guidance of the Cnil.")
            : new(
                "Les données ne peuvent pas être transmises. Il manque : {0}.",
                "The data may not be exchanged. Missing: {0}.",
                new BilingualText(
                    string.Join(" ; ", missing.Select(condition => condition.Label().French)),
                    string.Join("; ", missing.Select(condition => condition.Label().English)))));

    internal static Step<DataExchangeOutcome> Reason(
        Reasoning reasoning,
        Convention convention,
        DataExchangeRequest request,
        Step<ConventionStatus> status,
        Step<LocalDate> on,
        AdverseOpinion adverse)
    {
        var terms = convention.DataExchange!;
        var personal = reasoning.Given("request.personal-data", request.PersonalData, (_, value) => value
            ? new("Les données demandées sont des données à caractère personnel.", "The data requested are personal data.")
            : new("Les données demandées ne sont pas personnelles.", "The data requested are not personal."));
        List<Step<ExchangeCondition?>> checks = [];
        if (personal.Value)
        {
            var studied = Day(reasoning, "request.studied-on", request.StudiedOn, "L'étude", "The study");
            checks.Add(Check(convention.Cite(terms.Study), studied, on, ExchangeCondition.Study));
            if (checks[^1].Value is null)
            {
                var sense = reasoning.Given("request.study-in-favour", request.StudyInFavour, (_, value) => value switch
                {
                    true => new("La partie détentrice conclut favorablement.", "The holder's conclusion is favourable."),
                    false => new("La partie détentrice conclut défavorablement.", "The holder's conclusion is unfavourable."),
                    _ => new("La conclusion de l'étude n'est pas connue.", "The conclusion of the study is not known."),
                });
                var binds = reasoning.Interpretation("study-binds", true, (_, value) => value
                    ? new(
                        "le texte exige l'étude sans en préciser l'effet ; seule une étude favorable permet l'échange.",
                        "the text requires the study without stating its effect; only a favourable study allows the exchange.")
                    : new(
                        "le texte exige l'étude sans en préciser l'effet ; sa conclusion ne lie pas.",
                        "the text requires the study without stating its effect; its conclusion is not binding."));
                checks.Add(StudySense.Apply(convention.Cite(terms.Study), (sense.Value, binds.Value), [sense, binds]));
            }

            var opinion = Day(reasoning, "request.opinion-on", request.OpinionOn, "L'avis du délégué", "The officer's opinion");
            checks.Add(Check(convention.Cite(terms.Opinion), opinion, on, ExchangeCondition.OfficersOpinion));
            if (checks[^1].Value is null)
            {
                var against = reasoning.Given("request.opinion-against", request.OpinionAgainst, (_, value) => value switch
                {
                    true => new("L'avis du délégué est défavorable.", "The officer's opinion is unfavourable."),
                    false => new("L'avis du délégué n'est pas défavorable.", "The officer's opinion is not unfavourable."),
                    _ => new("Le sens de l'avis n'est pas connu.", "Whether the opinion is favourable is not known."),
                });
                var interpretation = reasoning.Interpretation("adverse-opinion", adverse, (_, value) => value == AdverseOpinion.Blocks
                    ? new(
                        "le texte demande l'avis sans en préciser l'effet ; un avis défavorable fait obstacle à l'échange.",
                        "the text asks for the opinion without stating its effect; an unfavourable opinion prevents the exchange.")
                    : new(
                        "le texte demande l'avis sans en préciser l'effet ; la partie détentrice en décide.",
                        "the text asks for the opinion without stating its effect; the holder decides."));
                checks.Add(
                    OpinionSense.Apply(convention.Cite(terms.Opinion), (against.Value, interpretation.Value), [against, interpretation]));
            }

            var registered =
                Day(reasoning, "request.registered-on", request.RegisteredOn, "L'inscription au registre", "The entry in the register");
            var first = reasoning.Interpretation("register-first", true, (_, value) => value
                ? new(
                    "le texte rappelle l'inscription au registre sans en fixer le moment ; elle précède l'échange.",
                    "the text mentions the entry in the register without setting its time; it is made before the exchange.")
                : new(
                    "le texte rappelle l'inscription au registre sans en fixer le moment ; elle peut suivre l'échange.",
                    "the text mentions the entry in the register without setting its time; it may be made after the exchange."));
            checks.Add(
                Registered.Apply(convention.Cite(terms.Register), (registered.Value, on.Value, first.Value), [registered, on, first]));
        }

        checks.Add(InForce.Apply(convention.Cite(terms.Exchange), status.Value, [status]));
        var missing = checks.Where(check => check.Value is not null).Select(check => check.Value!.Value).ToValueList();
        return Outcome.Apply(
            checks.Find(check => check.Value is not null)?.Source ?? convention.Cite(personal.Value ? terms.Study : terms.Exchange),
            missing,
            [personal, .. checks.OrderBy(check => check.Value is null)]);
    }

    private static Step<ExchangeCondition?> Check(
        ClauseSource clause, Step<LocalDate?> day, Step<LocalDate> on, ExchangeCondition condition) =>
        Done.Apply(clause, (day.Value, on.Value, condition), [day, on]);

    private static Step<LocalDate?> Day(Reasoning reasoning, string name, LocalDate? day, string french, string english) =>
        reasoning.Given(name, day, (_, value) => value is { } done
            ? new("{0} : le {1}.", "{0}: on {1}.", new BilingualText(french, english), done)
            : new("{0} : sans date à ce jour.", "{0}: no date so far.", new BilingualText(french, english)));
}
