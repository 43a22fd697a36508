using NodaTime;

namespace Ctg.Domain;

/// <summary>The texts that a convention has had, one after the other.</summary>
public sealed class Timeline
{
    internal Timeline(ValueList<ConventionVersion> versions, LocalDate? brokenFrom, ValueList<Violation> violations)
    {
        Versions = versions;
        BrokenFrom = brokenFrom;
        Violations = violations;
    }

    /// <summary>The texts, in the order of their first days; the original first.</summary>
    public ValueList<ConventionVersion> Versions { get; }

    /// <summary>The first day from which on there is no text; null when there always is one.</summary>
    public LocalDate? BrokenFrom { get; }

    /// <summary>Why there is none from that day on; empty when there always is one.</summary>
    public ValueList<Violation> Violations { get; }

    /// <summary>The number of texts.</summary>
    /// <returns>A text such as <c>3 version(s)</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Versions.Count} version(s)");
}
