using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using NodaTime;

namespace Ctg.Domain.Amendments;

/// <summary>The rules on which avenants apply on a day.</summary>
internal static class ApplicationRules
{
    private static readonly Rule<(Id<Avenant> Avenant, LocalDate Effective, LocalDate Known, LocalDate Day, LocalDate? KnownOn), bool> Applies = new(
        "avenant-applies",
        input => ConventionHistory.Applies(input.Effective, input.Known, input.Day, input.KnownOn),
        (input, applies) => applies
            ? new(
                "L'avenant « {0} » s'applique le {1} : il prend effet le {2}.",
                "The avenant '{0}' applies on {1}: it takes effect on {2}.",
                input.Avenant,
                input.Day,
                input.Effective)
            : input.Effective > input.Day
                ? new(
                    "L'avenant « {0} » ne s'applique pas encore le {1} : il prend effet le {2}.",
                    "The avenant '{0}' does not apply yet on {1}: it takes effect on {2}.",
                    input.Avenant,
                    input.Day,
                    input.Effective)
                : new(
                    "L'avenant « {0} » n'est pas encore connu le {1} : il l'est depuis le {2}.",
                    "The avenant '{0}' is not known yet on {1}: it is since {2}.",
                    input.Avenant,
                    input.KnownOn!.Value,
                    input.Known));

    private static readonly Rule<(LocalDate Day, ValueList<Id<Avenant>> Avenants, ValueList<bool> Apply), ValueList<Id<Avenant>>> Text = new(
        "text-of-the-day",
        input => input.Avenants.Where((_, i) => input.Apply[i]).ToValueList(),
        (input, applied) => applied.IsEmpty
            ? new("Le {0}, le texte d'origine s'applique tel quel.", "On {0}, the original text applies as it is.", input.Day)
            : new(
                "Le {0}, le texte d'origine s'applique tel que modifié par : {1}.",
                "On {0}, the original text applies as changed by: {1}.",
                input.Day,
                string.Join(", ", applied)));

    internal static Step<ValueList<Id<Avenant>>> Reason(Reasoning reasoning, ConventionHistory history, LocalDate effective, LocalDate? known)
    {
        Source source = history.Original.Amendment is { } terms ? new ClauseSource(terms.Avenants) : new LawSource("code civil, art. 1193");
        var day = reasoning.Given("asked.day", effective, (_, value) => new("La question porte sur le {0}.", "The question is about {0}.", value));
        var knownOn = reasoning.Given("asked.known-on", known, (_, value) => value is { } on
            ? new("Seul compte ce qui est connu le {0}.", "Only what is known on {0} counts.", on)
            : new("Tout ce qui est consigné compte.", "All that is recorded counts."));
        var avenants = history.InOrder().ToList();
        var apply = avenants.ConvertAll(avenant =>
        {
            var about = new FactSubject(avenant.Id.Text, avenant.Title);
            var takesEffect = reasoning.Given("avenant.effective-on", avenant.EffectiveOn, (name, value) => new(
                "« {0} » prend effet le {1}.", "'{0}' takes effect on {1}.", name, value), about);
            var isKnown = reasoning.Given("avenant.known-on", avenant.KnownOn, (name, value) => new(
                "« {0} » est connu le {1}.", "'{0}' is known on {1}.", name, value), about);
            return Applies.Apply(source, (avenant.Id, takesEffect.Value, isKnown.Value, day.Value, knownOn.Value), [day, knownOn, takesEffect, isKnown]);
        });
        return Text.Apply(
            source,
            (day.Value, avenants.Select(avenant => avenant.Id).ToValueList(), apply.Select(step => step.Value).ToValueList()),
            apply.Count == 0 ? [day, knownOn] : [.. apply]);
    }
}
