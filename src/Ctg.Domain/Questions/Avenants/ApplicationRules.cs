using Ctg.Domain.Binding;
using NodaTime;

namespace Ctg.Domain.Avenants;

/// <summary>The rules on which avenants apply on a day, and which clauses are deemed unwritten.</summary>
internal static class ApplicationRules
{
    private static readonly Rule<
        (string Avenant, LocalDate Effective, LocalDate Known, LocalDate Day, LocalDate? KnownOn, bool HasEffect), bool> Applies = new(
        "avenant-applies",
        input => input.HasEffect && ConventionHistory.Applies(input.Effective, input.Known, input.Day, input.KnownOn),
        (input, applies) => !input.HasEffect
            ? new(
                "L'avenant « {0} » est sans effet le {1} : aucune de ses modifications n'est retenue.",
                "The avenant '{0}' has no effect on {1}: none of its changes is kept.",
                input.Avenant,
                input.Day)
            : applies
            ? new(
                "L'avenant « {0} » s'applique le {1} : il prend effet le {2}.",
                "The avenant '{0}' applies on {1}: it takes effect on {2}.",
                input.Avenant,
                input.Day,
                input.Effective)
            : input.Effective > input.Day
                ? new(
                    "L'avenant « {0} » ne s'applique pas encore le {1} : il prend effet le {2}.",
                    "The avenant '{0}' does not yet apply on {1}: it takes effect on {2}.",
                    input.Avenant,
                    input.Day,
                    input.Effective)
                : new(
                    "L'avenant « {0} » n'est pas encore connu le {1} : il l'est à partir du {2}.",
                    "The avenant '{0}' is not yet known on {1}: it becomes known on {2}.",
                    input.Avenant,
                    input.KnownOn!.Value,
                    input.Known));

    private static readonly Rule<
        (ClauseId Clause, LocalDate Effective, LocalDate Known, LocalDate Day, LocalDate? KnownOn), bool> IsUnwritten = new(
        "clause-unwritten",
        input => ConventionHistory.Applies(input.Effective, input.Known, input.Day, input.KnownOn),
        (input, applies) => applies
            ? new(
                "« {0} » est réputé non écrit le {1} : il l'est depuis le {2} ; les autres clauses demeurent.",
                "'{0}' is deemed unwritten on {1}: it has been so since {2}; the other clauses remain.",
                Cited(input.Clause),
                input.Day,
                input.Effective)
            : input.Effective > input.Day
                ? new(
                    "« {0} » n'est pas encore réputé non écrit le {1} : il l'est à partir du {2}.",
                    "'{0}' is not yet deemed unwritten on {1}: it is from {2}.",
                    Cited(input.Clause),
                    input.Day,
                    input.Effective)
                : new(
                    "Le {1}, il n'est pas encore connu que « {0} » est réputé non écrit : cela ne l'est qu'à partir du {2}.",
                    "On {1}, it is not yet known that '{0}' is deemed unwritten: it becomes known on {2}.",
                    Cited(input.Clause),
                    input.KnownOn!.Value,
                    input.Known));

    private static readonly Rule<
        (LocalDate Day, ValueList<Avenant> Avenants, ValueList<ClauseId> Severed, ValueList<bool> Apply, bool MakeAText),
        ApplicableChanges> Text = new(
        "text-of-the-day",
        input => new(
            input.Avenants.Where((_, i) => input.Apply[i]).Select(avenant => avenant.Id).ToValueList(),
            input.Severed.Where((_, i) => input.Apply[input.Avenants.Count + i]).ToValueList(),
            input.MakeAText),
        (input, applied) => (applied.Avenants.IsEmpty, applied.Severed.IsEmpty) switch
        {
            _ when !applied.MakeAText => new(
                "Le {0}, il n'y a pas de texte : les changements qui s'appliquent ne sont pas cohérents.",
                "On {0}, there is no text: the changes that apply are not consistent.",
                input.Day),
            (true, true) =>
                new("Le {0}, le texte d'origine s'applique tel quel.", "On {0}, the original text applies as it is.", input.Day),
            (false, true) => new(
                "Le {0}, le texte d'origine s'applique tel que modifié par : {1}.",
                "On {0}, the original text applies as amended by: {1}.",
                input.Day,
                Titles(input.Avenants, applied.Avenants)),
            (true, false) => new(
                "Le {0}, le texte d'origine s'applique sans : {1}.",
                "On {0}, the original text applies without: {1}.",
                input.Day,
                AllCited(applied.Severed)),
            _ => new(
                "Le {0}, le texte d'origine s'applique tel que modifié par : {1} ; et sans : {2}.",
                "On {0}, the original text applies as amended by: {1}; and without: {2}.",
                input.Day,
                Titles(input.Avenants, applied.Avenants),
                AllCited(applied.Severed)),
        });

    internal static Step<ApplicableChanges> Reason(Reasoning reasoning, ConventionHistory history, LocalDate effective, LocalDate? known)
    {
        var terms = history.Original.Amendment;
        Source source = terms is null ? new LawSource("code civil, art. 1193") : new ClauseSource(terms.Avenants);
        Source severability = terms?.Severability is { } clause ? new ClauseSource(clause) : new LawSource("code civil, art. 1184");
        var day = reasoning.Given(
            "asked.day", effective, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
        var knownOn = LifeRules.KnownOn(reasoning, known);
        var text = history.TryAsOf(day.Value, knownOn.Value);
        var makeAText = reasoning.Given("text.is-whole", text.IsValid, (_, value) => value
            ? new("Les changements qui s'appliquent sont cohérents.", "The changes that apply are consistent.")
            : new(
                "Les changements qui s'appliquent se contredisent, ou portent sur un élément inconnu.",
                "The changes that apply contradict each other, or are about an unknown element."));
        var avenants = history.InOrder().ToList();
        var questioned = history.QuestionedExtensions(knownOn.Value);
        Step<bool>? inTime = null;
        var severances = history.Severances.OrderBy(severance => severance.Clause).ToList();
        List<Step<bool>> apply =
        [
            .. avenants.Select(avenant =>
            {
                var about = new FactSubject(avenant.Id.Text, avenant.Title);
                var (takesEffect, isKnown) = Days(reasoning, "avenant", about, avenant.EffectiveOn, avenant.KnownOn);
                var hasEffect = text.Value?.SetAside.Count(change => change.Avenant == avenant) == avenant.Changes.Count
                    ? reasoning.Given("avenant.has-effect", false, TellEffect, about)
                    : null;
                var presumed = questioned.GetValueOrDefault(avenant) is { IsPresumedInTime: true }
                    ? inTime ??= LifeRules.PresumedInTime(reasoning) : null;
                return Applies.Apply(
                    source,
                    (avenant.Title,
                        takesEffect.Value,
                        isKnown.Value,
                        day.Value,
                        knownOn.Value,
                        (hasEffect?.Value ?? true) && (presumed?.Value != false || avenant.Changes.Count > 1)),
                    [day, knownOn, takesEffect, isKnown, .. ((Step?[])[hasEffect, presumed]).OfType<Step>()]);
            }),
            .. severances.Select(severance =>
            {
                var (takesEffect, isKnown) =
                    Days(reasoning, "severance", new(severance.Clause.Text, severance.Reference), severance.EffectiveOn, severance.KnownOn);
                return IsUnwritten.Apply(
                    severability,
                    (severance.Clause, takesEffect.Value, isKnown.Value, day.Value, knownOn.Value),
                    [day, knownOn, takesEffect, isKnown]);
            }),
        ];
        return Text.Apply(
            source,
            (day.Value,
                avenants.ToValueList(),
                severances.Select(severance => severance.Clause).ToValueList(),
                apply.Select(step => step.Value).ToValueList(),
                makeAText.Value),
            apply.Count == 0 ? [makeAText, day, knownOn] : [makeAText, .. apply]);
    }

    private static (Step<LocalDate> TakesEffect, Step<LocalDate> IsKnown) Days(
        Reasoning reasoning, string kind, FactSubject about, LocalDate effective, LocalDate known) =>
        (reasoning.Given(
            $"{kind}.effective-on",
            effective,
            (name, value) => new("« {0} » prend effet le {1}.", "'{0}' takes effect on {1}.", name, value),
            about),
            reasoning.Given(
                $"{kind}.known-on",
                known,
                (name, value) => new("« {0} » est connu le {1}.", "'{0}' is known on {1}.", name, value),
                about));

    private static Sentence TellEffect(string avenant, bool hasEffect) => hasEffect
        ? new("Les modifications de l'avenant « {0} » sont retenues.", "The changes of the avenant '{0}' are kept.", avenant)
        : new(
            "Toutes les modifications de l'avenant « {0} » sont écartées ou tardives.",
            "All changes of the avenant '{0}' are set aside or come too late.",
            avenant);

    private static BilingualText Cited(ClauseId clause) => new ClauseSource(clause).Citation;

    private static BilingualText AllCited(ValueList<ClauseId> clauses) => clauses.Select(Cited).JoinAsProse();

    /// <summary>The titles in order, with the keys of those that share one.</summary>
    private static BilingualText Titles(ValueList<Avenant> avenants, ValueList<Id<Avenant>> applied)
    {
        var told = avenants.Where(avenant => applied.Contains(avenant.Id)).ToList();
        var times = told.CountBy(avenant => avenant.Title).ToDictionary();
        return told.Select(avenant =>
        {
            var key = times[avenant.Title] > 1 ? $" ({avenant.Id})" : "";
            return new BilingualText($"« {avenant.Title} »{key}", $"'{avenant.Title}'{key}");
        }).JoinAsProse();
    }
}
