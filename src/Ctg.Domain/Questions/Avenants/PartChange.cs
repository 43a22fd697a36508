namespace Ctg.Domain.Avenants;

/// <summary>A part that differs between two texts.</summary>
public sealed record PartChange
{
    internal PartChange(Part? before, PartMembers from, Part? after, PartMembers to)
    {
        Before = before;
        After = after;
        Members = after is null ? [] : before is null ? to.Added(after) : PartMembers.Changes(before, from, after, to);
    }

    /// <summary>The part in the first text; null when it has none.</summary>
    public Part? Before { get; }

    /// <summary>The part in the second text; null when it has none.</summary>
    public Part? After { get; }

    /// <summary>The address.</summary>
    public PartId Id => (Before ?? After!).Id;

    /// <summary>The members whose values differ; of a part that was added those that have one, of one that was removed none.</summary>
    public ValueList<MemberChange> Members { get; }

    /// <summary>What changed, in one language: one line, and one for each member.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines parted by <c>\n</c>, those of the members indented by two blanks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Render(Language language)
    {
        Sentence sentence = (Before, After) switch
        {
            (null, { } after) => new("{0} : ajout.", "{0}: added.", after.Name),
            ({ } before, null) => new("{0} : suppression.", "{0}: removed.", before.Name),
            _ => new("{0} : modification.", "{0}: changed.", Before!.Name),
        };
        return string.Join('\n', [Provenance.Capital(sentence.In(language)), .. Members.Select(member => "  " + member.In(language))]);
    }

    /// <summary>What changed, in English.</summary>
    /// <returns>One line or several.</returns>
    public override string ToString() => Render(Language.English);
}
