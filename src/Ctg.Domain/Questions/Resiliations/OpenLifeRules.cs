using Ctg.Domain.Binding;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>What a convention's life is for a day on which the bounds of the signatures leave open whether it binds.</summary>
internal static class OpenLifeRules
{
    private static readonly Rule<(ConventionLife Life, UndatedSignature Interpretation), ConventionLife> LifeAsRead = new(
        "life-as-read",
        input => input.Interpretation == UndatedSignature.AssumeSigned
            ? input.Life with { CertainFrom = input.Life.First }
            : input.Life with { First = input.Life.CertainFrom, IsAtTheEarliest = false },
        (input, life) => input.Interpretation == UndatedSignature.AssumeSigned
            ? new(
                "La convention est réputée lier les parties dès le {0}.",
                "The convention is presumed to bind the parties as early as {0}.",
                life.First)
            : new(
                "La convention n'est réputée lier les parties qu'à partir du {0}.",
                "The convention is presumed to bind the parties only from {0}.",
                life.First));

    /// <summary>The life as it is read for a day; the same where the bounds decide on that day.</summary>
    internal static Step<ConventionLife> On(Reasoning reasoning, Step<ConventionLife> life, LocalDate day)
    {
        if (!life.Value.LeavesOpen(day))
        {
            return life;
        }

        var interpretation = UndatedSignatureChoices.Interpretation(reasoning, life.Value.Interpretation);
        return LifeAsRead.Apply(life.Value.Closing, (life.Value, interpretation.Value), [life, interpretation]);
    }
}
