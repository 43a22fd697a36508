using Ctg.Domain.Explanations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Time;
using NodaTime;

namespace Ctg.Domain.Conventions;

/// <summary>The rules on the days on which a convention binds its parties.</summary>
internal static class LifeRules
{
    private static readonly Rule<(bool Signed, SignatureEvidence Last, Term Term), ConventionLife> Life = new(
        "life",
        input => input.Last.Since > input.Term.First
            ? new(input.Signed, input.Last.Since.Value, input.Term.Last, input.Last.State == SignatureEvidenceState.Undated)
            : new(input.Signed, input.Term.First, input.Term.Last, false),
        (input, life) => input switch
        {
            { Signed: false } => new("La convention ne lie pas les parties, faute de signature.", "The convention does not bind the parties, for want of signature."),
            _ when life.First > life.Last => new(
                "Conclue au plus tôt le {0}, après la fin du terme le {1}, la convention ne peut plus être résiliée.",
                "Concluded on {0} at the earliest, after the end of the term on {1}, the convention can no longer be ended early.",
                life.First,
                life.Last),
            _ when life.IsAtTheEarliest => new(
                "La convention lie les parties du {0}, au plus tôt, à défaut de jour de signature, au {1}.",
                "The convention binds the parties from {0}, at the earliest, for want of a day of signature, to {1}.",
                life.First,
                life.Last),
            _ => new(
                "La convention lie les parties du {0}, une fois signée et commencée, au {1}.",
                "The convention binds the parties from {0}, once signed and started, to {1}.",
                life.First,
                life.Last),
        });

    private static readonly Rule<(ConventionLife Life, LocalDate? EndedOn), Term?> BindingDays = new(
        "binding",
        input => input.Life.IsSigned && input.Life.First <= (input.EndedOn ?? input.Life.Last)
            ? Time.Term.Create(input.Life.First, input.EndedOn ?? input.Life.Last)
            : null,
        (_, binding) => binding is null
            ? new("La convention ne lie les parties aucun jour.", "The convention binds the parties on no day.")
            : new(
                "La convention lie les parties du {0} au {1}, les deux jours compris.",
                "The convention binds the parties from {0} to {1}, both days included.",
                binding.First,
                binding.Last));

    internal static Step<Term?> Binding(Convention convention, Step<ConventionLife> life, Step<LocalDate?>? ended) => BindingDays.Apply(
        ended?.Value is null ? new ClauseSource(convention.TermClause.Clause) : ended.Source!,
        (life.Value, ended?.Value),
        ended is null ? [life] : [life, ended]);

    internal static Step<Term> Term(Reasoning reasoning, Convention convention) => reasoning.Given("term", convention.Term, (_, value) => new(
        "Le terme stipulé va du {0} au {1}, les deux jours compris.",
        "The term stipulated runs from {0} to {1}, both days included.",
        value.First,
        value.Last));

    /// <summary>The life as far as is known.</summary>
    internal static Step<ConventionLife> Of(Convention convention, Step<bool> signed, SignatureEvidence last, Step<Term> term) =>
        Life.Apply(new ClauseSource(convention.TermClause.Clause), (signed.Value, last, term.Value), [signed, term]);

    /// <summary>The life in the light of all that the convention records.</summary>
    internal static Step<ConventionLife> Of(Reasoning reasoning, Convention convention, UndatedSignature undated)
    {
        var all = reasoning.Given("signatures.known-on", (LocalDate?)null, (_, day) => day is { } known
            ? new("Seules comptent les signatures connues le {0}.", "Only the signatures known on {0} count.", known)
            : new("Toutes les signatures que la convention consigne comptent.", "All the signatures that the convention records count."));
        var signed = SignatureRules.Reason(reasoning, convention, all, undated, out var last);
        return Of(convention, signed, last, Term(reasoning, convention));
    }
}
