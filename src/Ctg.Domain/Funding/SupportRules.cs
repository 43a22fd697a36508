using Ctg.Domain.Clauses;
using Ctg.Domain.Codes;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Money;
using Ctg.Domain.Structures;

namespace Ctg.Domain.Funding;

/// <summary>The rules on a local authority's own support, which article 5 has it keep.</summary>
internal static class SupportRules
{
    private static readonly Rule<(Id<Structure> Structure, string Name, Euros? Before, Euros? After, bool IsTransferred), SupportChange> Change = new(
        "support-change",
        input => new(input.Structure, input.Before, input.After, input.IsTransferred),
        (input, change) => (input.Before, input.After, input.IsTransferred) switch
        {
            (_, _, true) => new(
                "« {0} » a suivi un transfert de compétence : son soutien antérieur, {1} €, ne compte pas.",
                "'{0}' left with a change of competence: its earlier support, {1} €, does not count.",
                input.Name,
                input.Before ?? Euros.Zero),
            (null, _, _) => new("« {0} » est soutenu(e) à nouveau ou pour la première fois : {1} €.", "'{0}' is supported anew: {1} €.", input.Name, input.After ?? Euros.Zero),
            (_, null, _) => new("« {0} » n'est plus soutenu(e) : {1} € de moins.", "'{0}' is supported no longer: {1} € less.", input.Name, input.Before.Value),
            _ when change.Difference == Euros.Zero => new("« {0} » : sans changement, {1} €.", "'{0}': no change, {1} €.", input.Name, input.Before.Value),
            _ => new(
                "« {0} » : {1} € puis {2} €, soit une différence de {3} €.",
                "'{0}': {1} € then {2} €, a difference of {3} €.",
                input.Name,
                input.Before.Value,
                input.After.Value,
                change.Difference),
        });

    private static readonly Rule<(int FirstYear, int SecondYear, ValueList<SupportChange> Changes), SupportComparison> Kept = new(
        "support-kept",
        input => new(
            Euros.Sum(input.Changes.Where(change => !change.IsTransferred).Select(change => change.Before ?? Euros.Zero)),
            Euros.Sum(input.Changes.Select(change => change.After ?? Euros.Zero)),
            input.Changes),
        (input, comparison) => comparison.IsKept
            ? new(
                "Le soutien est maintenu dans son total, en euros courants : {0} € en {1}, {2} € en {3}.",
                "The support is kept in its total, in current euros: {0} € in {1}, {2} € in {3}.",
                comparison.Before,
                input.FirstYear,
                comparison.After,
                input.SecondYear)
            : new(
                "Le soutien n'est pas maintenu dans son total, en euros courants : {0} € en {1}, {2} € en {3}, soit {4} € de moins.",
                "The support is not kept in its total, in current euros: {0} € in {1}, {2} € in {3}, that is {4} € less.",
                comparison.Before,
                input.FirstYear,
                comparison.After,
                input.SecondYear,
                comparison.Before - comparison.After));

    internal static Step<SupportComparison> Reason(
        Reasoning reasoning,
        ClauseId clause,
        AuthoritySupport before,
        AuthoritySupport after,
        ValueList<Id<Structure>> transferred,
        Func<Id<Structure>, string> name)
    {
        var source = new ClauseSource(clause);
        List<Step<SupportChange>> changes = [];
        foreach (var structure in before.Lines.Concat(after.Lines).Select(line => line.Structure).Distinct())
        {
            var about = new FactSubject(structure.Text, name(structure));
            var first = Amount(reasoning, "support.before", before, structure, about);
            var second = Amount(reasoning, "support.after", after, structure, about);
            var left = reasoning.Given("support.transferred", transferred.Contains(structure), (subject, value) => value
                ? new("La compétence sur « {0} » a été transférée.", "The competence over '{0}' was transferred.", subject)
                : new("La compétence sur « {0} » n'a pas changé.", "The competence over '{0}' has not changed.", subject), about);
            changes.Add(Change.Apply(source, (structure, about.Name, first.Value, second.Value, left.Value), [first, second, left]));
        }

        return Kept.Apply(source, (before.Year, after.Year, changes.Select(change => change.Value).ToValueList()), [.. changes]);
    }

    private static Step<Euros?> Amount(Reasoning reasoning, string fact, AuthoritySupport support, Id<Structure> structure, FactSubject about) =>
        reasoning.Given(
            fact,
            support.Lines.FirstOrDefault(line => line.Structure == structure)?.Amount,
            (subject, value) => value is { } amount
                ? new("« {0} », {1} : {2} € de soutien.", "'{0}', {1}: {2} € of support.", subject, support.Year, amount)
                : new("« {0} », {1} : aucun soutien indiqué.", "'{0}', {1}: no support stated.", subject, support.Year),
            about);
}
