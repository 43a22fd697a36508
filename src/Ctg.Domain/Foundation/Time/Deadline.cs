using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>A day by which something holds: the strict one and, where it differs, the prudent one.</summary>
public sealed record Deadline
{
    internal Deadline(LocalDate strict, LocalDate moved)
    {
        Strict = strict;
        Prudent = moved == strict ? null : moved;
    }

    /// <summary>The day that the count gives, be it a Sunday; included.</summary>
    public LocalDate Strict { get; }

    /// <summary>The working day that takes its place under the policy asked for; null when it is the same.</summary>
    public LocalDate? Prudent { get; }

    /// <summary>The strict day, and the prudent one when there is one.</summary>
    /// <returns>A text such as <c>2023-01-22 (prudent: 2023-01-23)</c>.</returns>
    public override string ToString()
    {
        var strict = LocalDatePattern.Iso.Format(Strict);
        return Prudent is { } prudent ? $"{strict} (prudent: {LocalDatePattern.Iso.Format(prudent)})" : strict;
    }
}
