namespace Ctg.Domain;

/// <summary>The declaration of a kind of part that a convention lists.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class ListPart<T>(PartKind kind, string french, string english, string member) : TypedPart<T>(kind, french, english)
    where T : class
{
    /// <summary>The member of the convention.</summary>
    private protected string Member => member;

    internal sealed override string PlaceOf(PartPosition at) => Checks.At(member, at.First);

    internal sealed override ConventionDetails With(ConventionDetails convention, PartMap parts) => With(convention, parts.Values<T>(Kind));

    private protected sealed override IEnumerable<(T Value, PartPosition At)> ValuesOf(ConventionDetails convention)
    {
        var list = ListOf(convention);
        for (var i = 0; i < list.Count; i++)
        {
            yield return (list[i], new(i));
        }
    }

    private protected abstract ValueList<T> ListOf(ConventionDetails convention);

    private protected abstract ConventionDetails With(ConventionDetails convention, ValueList<T> list);
}
