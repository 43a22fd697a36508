using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>
/// The identifier that @ctes gives to an act sent to the préfecture, such as <c>045-214502858-20221219-DELIB2022353-DE</c>.
/// </summary>
/// <remarks>
/// Its fields, parted by hyphens: département or overseas collectivité on three characters (<c>045</c>, <c>02A</c>, <c>978</c>), SIREN of
/// the
/// sender, day of the decision (yyyyMMdd), number of the act, nature on two letters (<c>DE</c> for a délibération). The number may itself
/// hold
/// hyphens: the first three fields are read from the left, the nature from the right. Sources: protocol of the @ctes programme; arrêté of
/// 5 July 2012 for Saint-Barthélemy and Saint-Martin.
/// </remarks>
public sealed class CtesId : Code<CtesId>, ICode<CtesId>
{
    private const int NumberStart = 23;
    private const string DayFormat = "uuuuMMdd";
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture(DayFormat);

    private CtesId(string text, LocalDate decidedOn)
        : base(text) => DecidedOn = decidedOn;

    /// <summary>The département or overseas collectivité whose préfecture, or haut-commissariat, receives the act.</summary>
    public DepartementCode Departement => DepartementCode.Parse(DepartementOf(Text));

    /// <summary>The authority that took the act.</summary>
    public Siren Siren => Siren.Parse(Text.AsSpan(4, 9));

    /// <summary>The day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The authority's own number for the act; it may hold hyphens.</summary>
    public string Number => Text[NumberStart..^3];

    /// <summary>The nature of the act on two letters, such as <c>DE</c> (délibération) or <c>AR</c> (arrêté réglementaire).</summary>
    public string Nature => Text[^2..];

    /// <inheritdoc/>
    static string ICode<CtesId>.Expected => "an @ctes identifier such as 045-214502858-20221219-DELIB2022353-DE";

    /// <inheritdoc/>
    static CtesId? ICode<CtesId>.Read(ReadOnlySpan<char> text)
    {
        // The shortest identifier has a number of one character: 23 + 1 + 3.
        if (text.Length is < NumberStart + 4 or > 64
            || text[3] != '-' || text[13] != '-' || text[22] != '-' || text[^3] != '-'
            || !DepartementCode.IsTerritoryCode(DepartementOf(text))
            || !Siren.TryParse(text.Slice(4, 9), out _)
            || !IsNumber(text[NumberStart..^3])
            || text[^2..].ContainsAnyExceptInRange('A', 'Z')
            || !Digits.AreAll(text.Slice(14, 8)))
        {
            return null;
        }

        var day = DayPattern.Parse(text.Slice(14, 8).ToString());
        return day is { Success: true, Value.Year: >= 1 } ? new(text.ToString(), day.Value) : null;
    }

    /// <summary>Two-character départements are padded with a zero: 045, 02A.</summary>
    private static ReadOnlySpan<char> DepartementOf(ReadOnlySpan<char> text) => text[0] == '0' ? text[1..3] : text[..3];

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return text[0] != '-' && text[^1] != '-';
    }
}
