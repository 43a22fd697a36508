using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ctg.Domain;

/// <summary>The address of a part of a convention: what an avenant changes, and what is asked where it comes from.</summary>
/// <remarks>
/// Texts: the kind alone for what a convention has once (<c>term</c>, <c>steering</c>), else the kind and the key, such as
/// <c>structure/rpe</c>, <c>clause/art-12</c>, <c>action/1.8</c>, <c>reference-amount/eaje/2020</c>. The shared and the operational
/// objectives, the sheets, the citations, the stated numbers, the restated figures and the stated changes have no keys of their own: their
/// address is their rank in
/// the original text, such as <c>objective/1.2.3</c> for the third objective of the second shared objective of orientation 1. An
/// address does not change when others come and go; once its part is gone it is free again.
/// </remarks>
public sealed partial class PartId : Code<PartId>, ICode<PartId>
{
    private const int MaximumRank = 999_999;
    private const int MaximumOrientation = 999;

    private PartId(PartKind kind, string key)
        : base(key.Length == 0 ? Words.All[(int)kind] : $"{Words.All[(int)kind]}/{key}")
    {
        Kind = kind;
        Key = key;
    }

    /// <summary>What kind of part it is.</summary>
    public PartKind Kind { get; }

    /// <inheritdoc/>
    static string ICode<PartId>.Expected =>
        "a part of a convention such as term, structure/rpe, clause/art-12, objective/1.2.3 or action/1.8";

    /// <summary>What the part is called, by its kind and its key.</summary>
    public BilingualText Label => Key.Length == 0 ? Kind.Label() : PartDeclaration.Of(Kind).LabelOf(Key);

    /// <summary>What parts it from the others of its kind; empty where there is but one.</summary>
    internal string Key { get; }

    /// <summary>Orders addresses by kind, then by the text of the key.</summary>
    /// <param name="other">The address to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public override int CompareTo(PartId? other) => other switch
    {
        null => 1,
        _ when Kind != other.Kind => Kind.CompareTo(other.Kind),
        _ => string.CompareOrdinal(Key, other.Key),
    };

    /// <inheritdoc/>
    static PartId? ICode<PartId>.Read(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        var word = slash < 0 ? text : text[..slash];
        for (var i = 0; i < Words.All.Length; i++)
        {
            if (word.SequenceEqual(Words.All[i]))
            {
                var key = slash < 0 ? [] : text[(slash + 1)..];
                return PartDeclaration.All[i].IsKey(key) && (slash < 0 || key.Length > 0) ? new((PartKind)i, key.ToString()) : null;
            }
        }

        return null;
    }

    /// <summary>The address of the objective, the shared objective or the orientation above; null for other kinds.</summary>
    internal PartId? Above() => Kind switch
    {
        PartKind.Objective => new(PartKind.SharedObjective, Key[..Key.LastIndexOf('.')]),
        PartKind.SharedObjective => new(PartKind.Orientation, Key[..Key.LastIndexOf('.')]),
        _ => null,
    };

    /// <summary>The address of what a convention has once.</summary>
    internal static PartId Single(PartKind kind) => Singles.All[(int)kind];

    /// <summary>The address of a part that another refers to by its key.</summary>
    internal static PartId Of(PartKind kind, object key) => new(kind, key.ToString()!);

    /// <summary>An address by its ranks, which a document of the greatest size keeps below the limit.</summary>
    internal static PartId OfRanks(PartKind kind, params ReadOnlySpan<int> ranks)
    {
        var parts = new string[ranks.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = ranks[i].ToString(CultureInfo.InvariantCulture);
        }

        return new(kind, string.Join('.', parts));
    }

    private static PartId Ranked(PartKind kind, params ReadOnlySpan<int> ranks)
    {
        if (kind is PartKind.Orientation or PartKind.SharedObjective or PartKind.Objective)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(ranks[0], MaximumOrientation, "orientation");
        }

        foreach (var rank in ranks)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, MaximumRank);
        }

        return OfRanks(kind, ranks);
    }

    private static PartId Keyed<T>(PartKind kind, T key, [CallerArgumentExpression(nameof(key))] string parameter = "")
        where T : Code<T>, ICode<T>
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        return new(kind, key.Text);
    }

    /// <summary>Whether a text is a number of ranks parted by points.</summary>
    internal static bool AreRanks(ReadOnlySpan<char> key, int count)
    {
        var found = 0;
        foreach (var range in key.Split('.'))
        {
            found++;
            var rank = key[range];
            if (rank.Length > 6 || !Digits.AreAll(rank) || rank[0] == '0')
            {
                return false;
            }
        }

        return found == count;
    }

    private static class Words
    {
        internal static readonly string[] All = Array.ConvertAll(Enum.GetNames<PartKind>(), WordOf);

        /// <summary>The name of a kind as addresses write it: words in lower case, parted by hyphens.</summary>
        private static string WordOf(string name) =>
            string.Concat(
                name.Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : c.ToString()));
    }

    private static class Singles
    {
        internal static readonly PartId[] All = Array.ConvertAll(Enum.GetValues<PartKind>(), kind => new PartId(kind, ""));
    }
}
