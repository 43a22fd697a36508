namespace Ctg.Domain;

/// <summary>The declaration of a kind of part by the type of its value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class TypedPart<T> : PartDeclaration
    where T : class
{
    private protected TypedPart(PartKind kind, string french, string english)
        : base(kind, french, english)
    {
    }

    internal sealed override IEnumerable<Part> PartsOf(ConventionDetails convention) =>
        ValuesOf(convention).Select(one => Make(convention, one.Value, one.At));

    internal sealed override void Refer(ConventionDetails convention, References to)
    {
        foreach (var (value, at) in ValuesOf(convention))
        {
            to.Begin(this, at);
            Refer(value, to);
        }
    }

    internal sealed override void Refer(Part part, References to) => Refer((T)part.Value, to);

    internal sealed override IEnumerable<PartMember> MembersOf(Part part) => MembersOf((T)part.Value, part.Under);

    internal sealed override Part? Without(Part part, Func<ClauseId, bool> isGone) => Without(part, (T)part.Value, isGone);

    internal sealed override ClauseId? ClauseOf(Part part) => ClauseOf((T)part.Value);

    internal sealed override BilingualText NameOf(Part part) => NameOf((T)part.Value, part.Id.Label);

    internal sealed override string? OwnNameOf(Part part) => OwnNameOf((T)part.Value);

    /// <summary>The values, in the order of the document.</summary>
    private protected abstract IEnumerable<(T Value, PartPosition At)> ValuesOf(ConventionDetails convention);

    private protected abstract Part Make(ConventionDetails convention, T value, PartPosition at);

    private protected virtual void Refer(T value, References to)
    {
    }

    private protected abstract IEnumerable<PartMember> MembersOf(T value, PartId? under);

    private protected virtual Part? Without(Part part, T value, Func<ClauseId, bool> isGone) => part;

    private protected virtual ClauseId? ClauseOf(T value) => null;

    private protected virtual BilingualText NameOf(T value, BilingualText address) => address;

    private protected virtual string? OwnNameOf(T value) => null;

    /// <summary>A clause that is still there; null for one that is not.</summary>
    private protected static ClauseId? Kept(ClauseId? clause, Func<ClauseId, bool> isGone) =>
        clause is not null && isGone(clause) ? null : clause;

    /// <summary>The kind and a name.</summary>
    private protected BilingualText Named(string name) => new($"{Label.French} « {name} »", $"{Label.English} '{name}'");

    /// <summary>An address and a title.</summary>
    private protected static BilingualText Titled(BilingualText address, string title) =>
        new($"{address.French} « {title} »", $"{address.English} '{title}'");

    /// <summary>An address, the clause that states the part, and what more is to be said.</summary>
    private protected static BilingualText At(BilingualText address, ClauseId clause, BilingualText? what = null)
    {
        var at = PartId.Clause(clause).Label;
        return what is null
            ? new($"{address.French} ({at.French})", $"{address.English} ({at.English})")
            : new($"{address.French} ({at.French} : {what.French})", $"{address.English} ({at.English}: {what.English})");
    }
}
