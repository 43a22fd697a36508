namespace Ctg.Domain.Avenants;

/// <summary>The members of a part in words, as a comparison shows them: what it refers to by name.</summary>
/// <param name="text">The parts of the text that the part is of.</param>
internal sealed class PartMembers(PartMap text)
{
    /// <summary>How many parts of a kind share a name.</summary>
    private readonly Lazy<Dictionary<(PartKind Kind, string Name), int>> _shared = new(() =>
        text.Held.Select(part => (part.Id.Kind, Name: PartDeclaration.Of(part).OwnNameOf(part))).Where(one => one.Name is not null)
            .CountBy(one => (one.Kind, one.Name!)).ToDictionary());

    /// <summary>The members of a part that has come, each without a value before.</summary>
    internal ValueList<MemberChange> Added(Part after) =>
        Of(after).Where(member => member.Value is not null).Select(member => new MemberChange(member.Key, null, member.Value))
            .ToValueList();

    /// <summary>The members whose values differ between two parts of one address.</summary>
    internal static ValueList<MemberChange> Changes(Part before, PartMembers from, Part after, PartMembers to)
    {
        var (first, second) = (from.Of(before), to.Of(after));
        var changes = first.Keys.Union(second.Keys)
            .Select(member => (Member: member, Before: first.GetValueOrDefault(member), After: second.GetValueOrDefault(member)))
            .Where(one => one.Before != one.After)
            .Select(one => new MemberChange(one.Member, one.Before, one.After))
            .ToValueList();

        // What has no words of its own, such as the order of paragraphs, still differs.
        return changes.IsEmpty ? [new(new("présentation", "layout"), null, new("modifiée", "changed"))] : changes;
    }

    private Dictionary<BilingualText, BilingualText?> Of(Part part)
    {
        var members = new Dictionary<BilingualText, BilingualText?>();
        foreach (var (french, english, value) in PartDeclaration.Of(part).MembersOf(part))
        {
            members.Add(new(french, english), Written(value));
        }

        return members;
    }

    private BilingualText Written(FundingLine line) => Joined(
        $"{line.Label} ({line.Component.Label().French})",
        $"{line.Label} ({line.Component.Label().English})",
        line.Amount,
        line.Structure is null ? "" : $", {Named(PartId.Structure(line.Structure))}",
        line.Quantity is null ? null : Count(line.Quantity));

    private static BilingualText Written(Signature signature) => signature.State switch
    {
        SignatureState.Awaited => new("attendue", "awaited"),
        SignatureState.Undated => new("sans date", "without a day"),
        SignatureState.PartlyDated => new(signature.Date!.InWords(Language.French), signature.Date.InWords(Language.English)),
        _ => new(Sentence.Write(signature.Day!.Value, Language.French), Sentence.Write(signature.Day.Value, Language.English)),
    };

    private BilingualText Written(FundingMeans means)
    {
        var kind = PartWords.Of(means.Kind);
        var rest = string.Concat(new[] { NameOf(means.Party), means.Condition }.OfType<string>().Select(one => $", {one}"));
        return new($"{means.Title} ({kind.French}{rest})", $"{means.Title} ({kind.English}{rest})");
    }

    private static BilingualText Written(StatedValue stated)
    {
        var (when, clause) = (stated.When, new ClauseSource(stated.Source).Citation);
        return new(
            $"{Range(Language.French, "à")} ({when.French}, {clause.French})",
            $"{Range(Language.English, "to")} ({when.English}, {clause.English})");

        string Range(Language language, string to) => stated.UpTo is { } high
            ? $"{Sentence.Write(stated.Value, language)} {to} {Sentence.Write(high, language)}"
            : Sentence.Write(stated.Value, language);
    }

    private BilingualText Written(DerivationTerm term)
    {
        var times = term.Times == 1 ? "" : $"{Sentence.Write((decimal)term.Times, Language.French)} × ";
        var english = term.Times == 1 ? "" : $"{Sentence.Write((decimal)term.Times, Language.English)} × ";
        return term.Table is { } table
            ? new($"{times}tableau « {Named(PartId.FundingTable(table))} »", $"{english}table '{Named(PartId.FundingTable(table))}'")
            : new($"{times}« {Named(PartId.Figure(term.Figure!))} »", $"{english}'{Named(PartId.Figure(term.Figure!))}'");
    }

    private static BilingualText Written(Comparator comparator)
    {
        var territory = PartWords.Of(comparator.Territory);
        return new(
            $"{territory.French} : {Sentence.Write(comparator.Value, Language.French)}",
            $"{territory.English}: {Sentence.Write(comparator.Value, Language.English)}");
    }

    private static BilingualText Written(StatedTotal total) => Joined(
        total.Component is { } part ? $"{total.Label} ({part.Label().French})" : total.Label,
        total.Component is { } component ? $"{total.Label} ({component.Label().English})" : total.Label,
        total.Amount,
        "",
        null);

    private static BilingualText Joined(
        string french, string english, Ctg.Domain.Euros amount, string structure, BilingualText? quantity) => new(
        $"{french} : {Money(amount).French}{structure}{(quantity is null ? "" : $", {quantity.French}")}",
        $"{english}: {Money(amount).English}{structure}{(quantity is null ? "" : $", {quantity.English}")}");

    private static BilingualText? Count(Quantity? quantity) => quantity is null
        ? null
        : new(
            $"{quantity.Count.In(Language.French)} {quantity.Unit.Label(quantity.Count).French}",
            $"{quantity.Count.In(Language.English)} {quantity.Unit.Label(quantity.Count).English}");

    private static BilingualText Money(Ctg.Domain.Euros amount) =>
        new($"{amount.In(Language.French)} €", $"{amount.In(Language.English)} €");

    /// <summary>A list in words; null where it is empty.</summary>
    private BilingualText? List(System.Collections.IEnumerable items)
    {
        var written = items.Cast<object>().Select(item => Written(item)!).ToList();
        return written.Count == 0
            ? null
            : new(string.Join(" ; ", written.Select(text => text.French)), string.Join("; ", written.Select(text => text.English)));
    }

    private BilingualText? Written(object? value) => value switch
    {
        null => null,
        string text => Same(text),
        BilingualText text => text,
        ClauseId clause => new ClauseSource(clause).Citation,
        Id<Party> party => Same(Named(PartId.Party(party))),
        Id<Structure> structure => Same(Named(PartId.Structure(structure))),
        Id<Indicator> indicator => Same(Named(PartId.Indicator(indicator))),
        Id<DiagnosticFigure> figure => Same(Named(PartId.Figure(figure))),
        Signature signature => Written(signature),
        Operator runs => Same(string.Join(", ", new[] { runs.Name, NameOf(runs.Party), runs.Siret?.Text }.OfType<string>().Distinct())),
        Quantity quantity => Count(quantity),
        StatedValue stated => Written(stated),
        Lead lead => Same(NameOf(lead.Party) is { } party && party != lead.Name ? $"{lead.Name} ({party})" : lead.Name),
        FundingMeans means => Written(means),
        FundingLine line => Written(line),
        StatedTotal total => Written(total),
        Comparator comparator => Written(comparator),
        DerivationTerm term => Written(term),
        Euros amount => Money(amount),
        NoticePeriod notice => notice.InWords(),
        bool yes => yes ? new("oui", "yes") : new("non", "no"),
        Enum word => PartWords.Of(word),
        System.Collections.IEnumerable items => List(items),
        _ => new(Sentence.Write(value, Language.French), Sentence.Write(value, Language.English)),
    };

    private string? NameOf(Id<Party>? party) => party is null ? null : Named(PartId.Party(party));

    /// <summary>
    /// The name of what a part refers to; with its key where others share the name, and the key alone where the text does not have it.
    /// </summary>
    private string Named(PartId id) => text.Find(id) is { } part && PartDeclaration.Of(part).OwnNameOf(part) is { } name
        ? _shared.Value[(id.Kind, name)] > 1 ? $"{name} ({id.Key})" : name
        : id.Key;

    private static BilingualText Same(string text) => new(text, text);
}
