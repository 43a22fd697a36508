namespace Ctg.Domain;

/// <summary>The INSEE code of a commune: five characters, beginning with its département or overseas collectivité.</summary>
/// <remarks>
/// <para>A text, not a number: <c>01004</c>, <c>2A004</c>, <c>97105</c>, <c>98735</c>. It is not the postcode. Saint-Barthélemy and
/// Saint-Martin,
/// which have no communes, are written <c>97701</c> and <c>97801</c> where five characters are needed. A code that begins with no territory
/// of <see cref="DepartementCode"/> is refused.</para>
/// <para>The form is checked, not whether the commune exists: the list changes each year. So a former code is read where its territory
/// has not changed its own: <c>97123</c> and <c>97127</c>, which Saint-Barthélemy and Saint-Martin had in Guadeloupe until the end of 2007,
/// count as Guadeloupe. Source: INSEE, code officiel géographique.</para>
/// </remarks>
public sealed class CommuneCode : Code<CommuneCode>, ICode<CommuneCode>
{
    private CommuneCode(string text)
        : base(text)
    {
    }

    /// <summary>The département or overseas collectivité that the commune belongs to.</summary>
    public DepartementCode Departement => DepartementCode.Parse(Text.AsSpan(0, DepartementLength(Text)));

    /// <inheritdoc/>
    static string ICode<CommuneCode>.Expected => "an INSEE commune code such as 45285, 2A004 or 97105";

    /// <inheritdoc/>
    static CommuneCode? ICode<CommuneCode>.Read(ReadOnlySpan<char> text)
    {
        if (text.Length != 5)
        {
            return null;
        }

        var length = DepartementLength(text);
        var rank = text[length..];
        return DepartementCode.IsTerritoryCode(text[..length]) && Digits.AreAll(rank) && rank.ContainsAnyExcept('0')
            ? new(text.ToString())
            : null;
    }

    private static int DepartementLength(ReadOnlySpan<char> text) => text is ['9', '7' or '8', ..] ? 3 : 2;
}
