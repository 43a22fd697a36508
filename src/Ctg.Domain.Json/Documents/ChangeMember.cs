namespace Ctg.Domain.Json.Documents;

/// <summary>A member of a change that holds the part that is added or replaced.</summary>
/// <param name="name">The member's name.</param>
internal abstract class ChangeMember(string name)
{
    /// <summary>The member's name.</summary>
    protected string Name => name;

    /// <summary>A member that holds a value of the model.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="kind">The kind of part.</param>
    /// <param name="get">Its value in a change.</param>
    /// <param name="set">The change with a value.</param>
    /// <param name="of">The form in which the document states a value.</param>
    /// <param name="addressOf">
    /// The address that a value has of its own; null for values without keys, which are at the address that is stated.
    /// </param>
    /// <param name="keys">The members that make that address.</param>
    internal static ChangeMember Of<T, TDocument>(
        string name,
        PartKind kind,
        Func<ChangeDocument, TDocument?> get,
        Func<ChangeDocument, TDocument, ChangeDocument> set,
        Func<T, TDocument> of,
        Func<T, PartId?>? addressOf = null,
        params string[] keys)
        where T : class
        where TDocument : class, IDocumentOf<T> => Of(name, part => part.Kind == kind, get, set, of, addressOf, keys);

    /// <summary>A member that holds a value of the model, at some addresses of a kind.</summary>
    internal static ChangeMember Of<T, TDocument>(
        string name,
        Func<PartId, bool> holds,
        Func<ChangeDocument, TDocument?> get,
        Func<ChangeDocument, TDocument, ChangeDocument> set,
        Func<T, TDocument> of,
        Func<T, PartId?>? addressOf = null,
        params string[] keys)
        where T : class
        where TDocument : class, IDocumentOf<T> =>
        new Typed<T, TDocument>(name, holds, get, set, of, (document, map) => document.Map(map), addressOf, keys);

    /// <summary>The member that holds a title.</summary>
    internal static ChangeMember OfTitle(
        string name, Func<PartId, bool> holds, Func<ChangeDocument, string?> get, Func<ChangeDocument, string, ChangeDocument> set)
    {
        return new Typed<string, string>(name, holds, get, set, title => title, Checked, null, []);

        static string Checked(string title, DocumentMapper map)
        {
            var checks = new Checks();
            checks.Text(title, "");
            return map.Take(checks.Build(() => title));
        }
    }

    /// <summary>Whether the member holds the part of an address.</summary>
    internal abstract bool Holds(PartId part);

    /// <summary>The change with a part.</summary>
    internal abstract ChangeDocument Write(ChangeDocument change, Part part);

    /// <summary>
    /// The part, at the address that is stated; null where the member is absent or not the one that the address asks for.
    /// </summary>
    internal abstract Part? Read(ChangeDocument change, DocumentMapper map);

    private sealed class Typed<T, TDocument>(
        string name,
        Func<PartId, bool> holds,
        Func<ChangeDocument, TDocument?> get,
        Func<ChangeDocument, TDocument, ChangeDocument> set,
        Func<T, TDocument> of,
        Func<TDocument, DocumentMapper, T> read,
        Func<T, PartId?>? addressOf,
        string[] keys) : ChangeMember(name)
        where T : class
        where TDocument : class
    {
        internal override bool Holds(PartId part) => holds(part);

        internal override ChangeDocument Write(ChangeDocument change, Part part) => set(change, of((T)part.Value));

        internal override Part? Read(ChangeDocument change, DocumentMapper map)
        {
            var isAskedFor = change.HasValue && holds(change.Part);
            ChangeDocument.Expect(map, Name, get(change) is not null, isAskedFor);
            if (map.At(Name, get(change), document => read(document, map)) is not { } value || !isAskedFor)
            {
                return null;
            }

            // A value whose key is out of range has no address: that it is, is already reported.
            var address = addressOf is null ? change.Part : addressOf(value);
            if (address is null)
            {
                return null;
            }

            if (address != change.Part)
            {
                change.Differs(map, address, Array.ConvertAll(keys, key => $"{Name}.{key}"));
            }

            return Part.At(change.Part, value, change.UnderOf());
        }
    }
}
