using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// The number of an action in the plan: section and rank (<c>1.10</c>), or a section alone (<c>5</c>, the piloting of the convention).
/// </summary>
/// <remarks>
/// Both parts run from 1 to 999, without leading zeros. Numbers sort as numbers: <c>1.2</c> before <c>1.10</c>, <c>5</c> before <c>5.1</c>.
/// </remarks>
public sealed class ActionNumber : Code<ActionNumber>, ICode<ActionNumber>
{
    private ActionNumber(int section, int? rank)
        : base(rank is null
            ? section.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{section}.{rank}"))
    {
        Section = section;
        Rank = rank;
    }

    /// <summary>The section: the number of the orientation, or the one after the last orientation for the piloting.</summary>
    public int Section { get; }

    /// <summary>The rank within the section, from 1; null for the section alone.</summary>
    public int? Rank { get; }

    /// <inheritdoc/>
    static string ICode<ActionNumber>.Expected => "an action's number such as 1.10 or 5";

    /// <summary>The number of an action.</summary>
    /// <param name="section">The section, 1 to 999.</param>
    /// <param name="rank">The rank within the section, 1 to 999; null for the section alone.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part is outside its range.</exception>
    public static ActionNumber Create(int section, int? rank = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(section, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(section, 999);
        ArgumentOutOfRangeException.ThrowIfLessThan(rank ?? 1, 1, nameof(rank));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank ?? 1, 999, nameof(rank));
        return new(section, rank);
    }

    /// <summary>Orders numbers by section, then by rank; a section alone comes first.</summary>
    /// <param name="other">The number to compare with; null sorts first.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public override int CompareTo(ActionNumber? other) =>
        other is null ? 1 : (Section, Rank ?? 0).CompareTo((other.Section, other.Rank ?? 0));

    /// <inheritdoc/>
    static ActionNumber? ICode<ActionNumber>.Read(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        var section = Digits.ToSmallNumber(dot < 0 ? text : text[..dot]);
        var rank = dot < 0 ? null : Digits.ToSmallNumber(text[(dot + 1)..]);
        return section is null || (dot >= 0 && rank is null) ? null : new(section.Value, rank);
    }
}
