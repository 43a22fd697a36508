using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ctg.Domain;

/// <summary>The address of a part of a convention: what an avenant changes, and what is asked where it comes from.</summary>
/// <remarks>
/// Texts: the kind alone for what a convention has once (<c>term</c>, <c>steering</c>), else the kind and the key, such as
/// <c>structure/rpe</c>, <c>clause/art-12</c>, <c>action/1.8</c>, <c>reference-amount/eaje/2020</c>. The shared and the operational
/// objectives, the sheets, the citations, the stated numbers, the restated figures and the stated changes have no keys of their own: their address is their rank in
/// the original text, such as <c>objective/1.2.3</c> for the third objective of the second shared objective of orientation 1. An
/// address does not change when others come and go; once its part is gone it is free again.
/// </remarks>
public sealed class PartId : Code<PartId>, ICode<PartId>
{
    private const int MaximumRank = 999_999;
    private const int MaximumOrientation = 999;

    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<PartKind>(), WordOf);

    private PartId(PartKind kind, string key)
        : base(key.Length == 0 ? Words[(int)kind] : $"{Words[(int)kind]}/{key}")
    {
        Kind = kind;
        Key = key;
    }

    /// <summary>The title.</summary>
    public static PartId Title { get; } = new(PartKind.Title, "");

    /// <summary>The stipulated length.</summary>
    public static PartId Term { get; } = new(PartKind.Term, "");

    /// <summary>How the convention may be changed.</summary>
    public static PartId Amendment { get; } = new(PartKind.Amendment, "");

    /// <summary>What the parties undertake to pay.</summary>
    public static PartId Funding { get; } = new(PartKind.Funding, "");

    /// <summary>The steering committee.</summary>
    public static PartId Steering { get; } = new(PartKind.Steering, "");

    /// <summary>The reviews and the evaluation.</summary>
    public static PartId Evaluation { get; } = new(PartKind.Evaluation, "");

    /// <summary>The exchanges of data.</summary>
    public static PartId DataExchange { get; } = new(PartKind.DataExchange, "");

    /// <summary>The termination in general.</summary>
    public static PartId Resiliation { get; } = new(PartKind.Resiliation, "");

    /// <summary>What kind of part it is.</summary>
    public PartKind Kind { get; }

    /// <inheritdoc/>
    static string ICode<PartId>.Expected => "a part of a convention such as term, structure/rpe, clause/art-12, objective/1.2.3 or action/1.8";

    /// <summary>What the part is called, by its kind and its key.</summary>
    public BilingualText Label
    {
        get
        {
            var kind = Kind.Label();
            return Kind switch
            {
                _ when Key.Length == 0 => kind,
                PartKind.Clause => new ClauseSource(ClauseId.Parse(Key)).Citation,
                PartKind.ReferenceAmount => Cited(kind, ServiceAndYear()),
                PartKind.Ground => Cited(kind, new ClauseSource(ClauseId.Parse(Key)).Citation),
                PartKind.Orientation or PartKind.SharedObjective or PartKind.Objective or PartKind.Action
                    or PartKind.Sheet or PartKind.Citation or PartKind.StatedCount or PartKind.Restatement or PartKind.Evolution or PartKind.Derivation =>
                    new($"{kind.French} {Key}", $"{kind.English} {Key}"),
                _ => new($"{kind.French} « {Key} »", $"{kind.English} '{Key}'"),
            };
        }
    }

    /// <summary>What parts it from the others of its kind; empty where there is but one.</summary>
    internal string Key { get; }

    /// <summary>A party.</summary>
    /// <param name="id">The party's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Party(Id<Party> id) => Keyed(PartKind.Party, id);

    /// <summary>The preamble, an article or an annex; or a paragraph, which is changed with the article that it belongs to.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public static PartId Clause(ClauseId clause) => Keyed(PartKind.Clause, clause);

    /// <summary>A structure.</summary>
    /// <param name="id">The structure's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Structure(Id<Structure> id) => Keyed(PartKind.Structure, id);

    /// <summary>The definition of an indicator.</summary>
    /// <param name="id">The indicator's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Indicator(Id<Indicator> id) => Keyed(PartKind.Indicator, id);

    /// <summary>An orientation.</summary>
    /// <param name="number">The orientation's number, 1 to 999.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 999.</exception>
    public static PartId Orientation(int number) => Ranked(PartKind.Orientation, number);

    /// <summary>A shared objective.</summary>
    /// <param name="orientation">The orientation's number, 1 to 999.</param>
    /// <param name="rank">The rank within the orientation of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 999 999.</exception>
    public static PartId SharedObjective(int orientation, int rank) => Ranked(PartKind.SharedObjective, orientation, rank);

    /// <summary>An operational objective.</summary>
    /// <param name="orientation">The orientation's number, 1 to 999.</param>
    /// <param name="shared">The rank of the shared objective within the orientation of the original text, from 1.</param>
    /// <param name="rank">The rank within the shared objective of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 999 999.</exception>
    public static PartId Objective(int orientation, int shared, int rank) => Ranked(PartKind.Objective, orientation, shared, rank);

    /// <summary>An action.</summary>
    /// <param name="number">The action's number.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is null.</exception>
    public static PartId Action(ActionNumber number) => Keyed(PartKind.Action, number);

    /// <summary>A sheet.</summary>
    /// <param name="rank">The rank among the sheets of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Sheet(int rank) => Ranked(PartKind.Sheet, rank);

    /// <summary>A figure of the diagnostic.</summary>
    /// <param name="id">The figure's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Figure(Id<DiagnosticFigure> id) => Keyed(PartKind.Figure, id);

    /// <summary>A reference amount.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">The year, <see cref="YearRun.MinimumYear"/> to <see cref="YearRun.MaximumYear"/>.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is not a service, or <paramref name="year"/> is out of range.</exception>
    public static PartId ReferenceAmount(ServiceKind service, int year)
    {
        Checks.Defined(service, nameof(service));
        ArgumentOutOfRangeException.ThrowIfLessThan(year, YearRun.MinimumYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, YearRun.MaximumYear);
        return new(PartKind.ReferenceAmount, string.Create(CultureInfo.InvariantCulture, $"{Checks.Word(service)}/{year}"));
    }

    /// <summary>A funding table.</summary>
    /// <param name="id">The table's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId FundingTable(Id<FundingTable> id) => Keyed(PartKind.FundingTable, id);

    /// <summary>A ground for termination.</summary>
    /// <param name="clause">The ground's clause.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public static PartId Ground(ClauseId clause) => Keyed(PartKind.Ground, clause);

    /// <summary>A reference from one clause to another.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Citation(int rank) => Ranked(PartKind.Citation, rank);

    /// <summary>A number of things stated in words.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId StatedCount(int rank) => Ranked(PartKind.StatedCount, rank);

    /// <summary>A figure of the diagnostic stated once more.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Restatement(int rank) => Ranked(PartKind.Restatement, rank);

    /// <summary>A figure of the diagnostic that states how another changed.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Evolution(int rank) => Ranked(PartKind.Evolution, rank);

    /// <summary>A figure of the diagnostic that follows from others.</summary>
    /// <param name="rank">The rank among those of the original text, from 1.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static PartId Derivation(int rank) => Ranked(PartKind.Derivation, rank);

    private BilingualText ServiceAndYear()
    {
        var (word, year) = (Key[..^5], Key[^4..]);
        var service = Enum.GetValues<ServiceKind>().First(service => Checks.Word(service) == word).Label();
        return new($"{service.French}, {year}", $"{service.English}, {year}");
    }

    private static BilingualText Cited(BilingualText kind, BilingualText clause) =>
        new($"{kind.French}, {clause.French}", $"{kind.English}, {clause.English}");

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
        for (var i = 0; i < Words.Length; i++)
        {
            if (word.SequenceEqual(Words[i]))
            {
                var key = slash < 0 ? [] : text[(slash + 1)..];
                return IsKey((PartKind)i, key) && (slash < 0 || key.Length > 0) ? new((PartKind)i, key.ToString()) : null;
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

    private static bool IsKey(PartKind kind, ReadOnlySpan<char> key) => kind switch
    {
        PartKind.Party => Id<Party>.TryParse(key, out _),
        PartKind.Clause or PartKind.Ground => ClauseId.TryParse(key, out _),
        PartKind.Structure or PartKind.Indicator or PartKind.Figure or PartKind.FundingTable => Id<Structure>.TryParse(key, out _),
        PartKind.Action => ActionNumber.TryParse(key, out _),
        PartKind.Orientation => Digits.ToSmallNumber(key) is not null,
        PartKind.Sheet or PartKind.Citation or PartKind.StatedCount or PartKind.Restatement or PartKind.Evolution or PartKind.Derivation => AreRanks(key, 1),
        PartKind.SharedObjective => AreRanks(key, 2) && Digits.ToSmallNumber(key[..key.IndexOf('.')]) is not null,
        PartKind.Objective => AreRanks(key, 3) && Digits.ToSmallNumber(key[..key.IndexOf('.')]) is not null,
        PartKind.ReferenceAmount => IsServiceAndYear(key),
        _ => key.IsEmpty,
    };

    private static bool AreRanks(ReadOnlySpan<char> key, int count)
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

    private static bool IsServiceAndYear(ReadOnlySpan<char> key)
    {
        var slash = key.IndexOf('/');
        if (slash < 0 || key.Length - slash != 5 || !YearRun.TryParse(key[(slash + 1)..], out _))
        {
            return false;
        }

        foreach (var service in Enum.GetValues<ServiceKind>())
        {
            if (key[..slash].SequenceEqual(Checks.Word(service)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a kind as addresses write it: words in lower case, parted by hyphens.</summary>
    private static string WordOf(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
