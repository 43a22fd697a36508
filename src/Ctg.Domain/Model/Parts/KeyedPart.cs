namespace Ctg.Domain;

/// <summary>The declaration of a kind of part whose values have keys of their own, each key once.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class KeyedPart<T>(PartKind kind, string french, string english, string member, params string[] keyMembers)
    : ListPart<T>(kind, french, english, member)
    where T : class
{
    internal override string[] KeyPlaces { get; } = Array.ConvertAll(keyMembers, key => $"{member}[*].{key}");

    internal sealed override IEnumerable<object> KeysOf(ConventionDetails convention) => ListOf(convention).Select(KeyOf);

    internal sealed override void CheckKeys(ConventionDetails convention, Checks checks) =>
        checks.Unique(ListOf(convention), Member, KeyOf, keyMembers);

    internal override BilingualText LabelOf(string key) => Named(key);

    private protected sealed override Part Make(ConventionDetails convention, T value, PartPosition at) => Make(value);

    private protected abstract Part Make(T value);

    private protected abstract object KeyOf(T value);
}
