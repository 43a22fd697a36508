namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>The title.</summary>
    public static PartId Title => Single(PartKind.Title);
}

public sealed partial record Part
{
    /// <summary>The title.</summary>
    /// <param name="value">The title: one line, not blank.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank or of several lines.</exception>
    public static Part Title(string value) => new(PartId.Title, Text(value));
}

/// <summary>The title.</summary>
internal sealed class TitlePart() : SinglePart<string>(PartKind.Title, "titre", "title", "title")
{
    private protected override string ValueOf(ConventionDetails convention) => convention.Title;

    private protected override ConventionDetails With(ConventionDetails convention, string value) => convention with { Title = value };

    private protected override IEnumerable<PartMember> MembersOf(string value, PartId? under) => [new("titre", "title", value)];
}
