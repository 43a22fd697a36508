using Ctg.Domain.Binding;
using NodaTime;

namespace Ctg.Domain.Resiliations;

/// <summary>What a convention's life is for a day on which the bounds of the signatures leave open whether it binds.</summary>
internal static class OpenLifeRules
{
    private static readonly Rule<(ConventionLife Life, UndatedSignature Reading), ConventionLife> LifeAsRead = new(
        "life-as-read",
        input => input.Reading == UndatedSignature.HeldAsGiven
            ? input.Life with { CertainFrom = input.Life.First }
            : input.Life with { First = input.Life.CertainFrom, IsAtTheEarliest = false },
        (input, life) => input.Reading == UndatedSignature.HeldAsGiven
            ? new("La convention est réputée lier les parties dès le {0}.", "The convention is presumed to bind the parties as early as {0}.", life.First)
            : new("La convention n'est réputée lier les parties qu'à partir du {0}.", "The convention is presumed to bind the parties only from {0}.", life.First));

    /// <summary>The life as it is read for a day; the same where the bounds decide on that day.</summary>
    internal static Step<ConventionLife> On(Reasoning reasoning, Step<ConventionLife> life, LocalDate day)
    {
        if (!life.Value.LeavesOpen(day))
        {
            return life;
        }

        var reading = UndatedSignatureChoices.Reading(reasoning, life.Value.Reading);
        return LifeAsRead.Apply(life.Value.Closing, (life.Value, reading.Value), [life, reading]);
    }
}
