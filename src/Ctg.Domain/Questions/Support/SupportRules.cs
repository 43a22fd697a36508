namespace Ctg.Domain.Support;

/// <summary>The rules on a local authority's own support, which article 5 has it keep.</summary>
internal static class SupportRules
{
    private static readonly Rule<
        (Id<Structure> Structure, string Name, Euros? Before, Euros? After, bool IsTransferred), SupportChange> Change = new(
        "support-change",
        input => new(input.Structure, input.Before, input.After, input.IsTransferred),
        (input, change) => (input.Before, input.After, input.IsTransferred) switch
        {
            (_, _, true) => new(
                "« {0} » : la compétence a été transférée ; {1} € puis {2} €.",
                "'{0}': the competence was transferred; {1} € then {2} €.",
                input.Name,
                input.Before ?? Euros.Zero,
                input.After ?? Euros.Zero),
            (null, _, _) => new(
                "« {0} » : aucun soutien indiqué auparavant, {1} € désormais.",
                "'{0}': no earlier support stated, {1} € now.",
                input.Name,
                input.After ?? Euros.Zero),
            (_, null, _) => new(
                "« {0} » : aucun soutien n'est plus indiqué, soit {1} € de moins.",
                "'{0}': no support is stated any more, {1} € less.",
                input.Name,
                input.Before.Value),
            _ when change.Difference == Euros.Zero =>
                new("« {0} » : sans changement, {1} €.", "'{0}': no change, {1} €.", input.Name, input.Before.Value),
            _ => new(
                "« {0} » : {1} € puis {2} €, soit une différence de {3} €.",
                "'{0}': {1} € then {2} €, a difference of {3} €.",
                input.Name,
                input.Before.Value,
                input.After.Value,
                change.Difference),
        });

    private static readonly Rule<
        (int FirstYear, int SecondYear, bool InTotal, bool FollowsCompetence, ValueList<SupportChange> Changes), SupportComparison> Kept =
            new(
            "support-kept",
            input =>
            {
                var counted = input.Changes.Where(change => !(change.IsTransferred && input.FollowsCompetence)).ToList();
                var before = Euros.Sum(counted.Select(change => change.Before ?? Euros.Zero));
                var after = Euros.Sum(counted.Select(change => change.After ?? Euros.Zero));
                return new(
                    before,
                    after,
                    input.InTotal ? after >= before : counted.TrueForAll(change => change.Difference >= Euros.Zero),
                    input.Changes);
            },
            (input, comparison) => !input.InTotal
                ? comparison.IsKept
                    ? new(
                        "Le soutien ne baisse pour aucune structure : {0} € en {1} au total, {2} € en {3}.",
                        "The support falls for no structure: {0} € in {1} in total, {2} € in {3}.",
                        comparison.Before,
                        input.FirstYear,
                        comparison.After,
                        input.SecondYear)
                    : new(
                        "Le soutien baisse pour une structure au moins : {0} € en {1} au total, {2} € en {3}.",
                        "The support falls for at least one structure: {0} € in {1} in total, {2} € in {3}.",
                        comparison.Before,
                        input.FirstYear,
                        comparison.After,
                        input.SecondYear)
                : comparison.IsKept
                ? new(
                    "Le total du soutien ne baisse pas : {0} € en {1}, {2} € en {3}.",
                    "The total of the support does not fall: {0} € in {1}, {2} € in {3}.",
                    comparison.Before,
                    input.FirstYear,
                    comparison.After,
                    input.SecondYear)
                : new(
                    "Le total du soutien baisse : {0} € en {1}, {2} € en {3}, soit {4} € de moins.",
                    "The total of the support falls: {0} € in {1}, {2} € in {3}, that is {4} € less.",
                    comparison.Before,
                    input.FirstYear,
                    comparison.After,
                    input.SecondYear,
                    comparison.Before - comparison.After));

    internal static Step<SupportComparison> Reason(
        Reasoning reasoning,
        ClauseSource source,
        AuthoritySupport before,
        AuthoritySupport after,
        ValueList<Id<Structure>> transferred,
        Func<Id<Structure>, string> name)
    {
        var (amountsBefore, amountsAfter) = (Amounts(before), Amounts(after));
        var left = transferred.ToHashSet();
        List<Step<SupportChange>> changes = [];
        foreach (var structure in before.Lines.Concat(after.Lines).Select(line => line.Structure).Distinct())
        {
            var about = new FactSubject(structure.Text, name(structure));
            var first = Amount(reasoning, "support.before", before.Year, amountsBefore, structure, about);
            var second = Amount(reasoning, "support.after", after.Year, amountsAfter, structure, about);
            var isLeft = reasoning.Given("support.transferred", left.Contains(structure), (subject, value) => value
                ? new("La compétence sur « {0} » a été transférée.", "The competence over '{0}' was transferred.", subject)
                : new(
                    "Aucun transfert de compétence n'est indiqué pour « {0} ».", "No transfer of competence is stated for '{0}'.", subject),
                about);
            changes.Add(Change.Apply(source, (structure, about.Name, first.Value, second.Value, isLeft.Value), [first, second, isLeft]));
        }

        var inTotal = reasoning.Interpretation("support-in-total", true, (_, value) => value
            ? new(
                "le texte ne fixe ni niveau ni année de comparaison ; le soutien est comparé globalement, en euros courants, de {0} à {1}.",
                "the text sets neither a level nor a year of comparison; the support is compared as a total, in current euros, from {0} "
                    + "to {1}.",
                before.Year,
                after.Year)
            : new(
                "le texte ne fixe ni niveau ni année de comparaison ; le soutien est comparé structure par structure, en euros courants, "
                    + "de {0} à {1}.",
                "the text sets neither a level nor a year of comparison; the support is compared structure by structure, in current "
                    + "euros, from {0} to {1}.",
                before.Year,
                after.Year));
        var follows = reasoning.Interpretation("support-follows-competence", true, (_, value) => value
            ? new(
                "l'engagement peut suivre la compétence ; une structure pour laquelle la compétence a été transférée ne compte dans "
                    + "aucune des deux années.",
                "the commitment may follow the competence; a structure for which the competence was transferred counts in neither year.")
            : new(
                "l'engagement peut suivre la compétence ; une structure pour laquelle la compétence a été transférée compte pourtant.",
                "the commitment may follow the competence; a structure for which the competence was transferred counts all the same."));
        return Kept.Apply(
            source,
            (before.Year, after.Year, inTotal.Value, follows.Value, changes.Select(change => change.Value).ToValueList()),
            [inTotal, follows, .. changes]);
    }

    private static Dictionary<Id<Structure>, Euros> Amounts(AuthoritySupport support) =>
        support.Lines.ToDictionary(line => line.Structure, line => line.Amount);

    private static Step<Euros?> Amount(
        Reasoning reasoning,
        string fact,
        int year,
        Dictionary<Id<Structure>, Euros> amounts,
        Id<Structure> structure,
        FactSubject about) =>
        reasoning.Given(
            fact,
            amounts.TryGetValue(structure, out var stated) ? stated : (Euros?)null,
            (subject, value) => value is { } amount
                ? new("« {0} », {1} : {2} € de soutien.", "'{0}', {1}: {2} € of support.", subject, year, amount)
                : new("« {0} », {1} : aucun soutien indiqué.", "'{0}', {1}: no support stated.", subject, year),
            about);
}
