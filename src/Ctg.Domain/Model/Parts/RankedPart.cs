namespace Ctg.Domain;

/// <summary>The declaration of a kind of part without keys: its address is its rank in the original text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class RankedPart<T>(PartKind kind, string french, string english, string member)
    : ListPart<T>(kind, french, english, member)
    where T : class
{
    internal sealed override bool IsKey(ReadOnlySpan<char> key) => PartId.AreRanks(key, 1);

    internal sealed override BilingualText LabelOf(string key) => new($"{Label.French} {key}", $"{Label.English} {key}");

    private protected sealed override Part Make(ConventionDetails convention, T value, PartPosition at) =>
        Part.At(PartId.OfRanks(Kind, at.First + 1), value);
}
