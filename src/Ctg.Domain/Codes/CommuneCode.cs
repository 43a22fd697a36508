namespace Ctg.Domain;

/// <summary>The INSEE code of a commune: five characters, beginning with its département.</summary>
/// <remarks>
/// A text, not a number: <c>01004</c>, <c>2A004</c>, <c>97105</c>. It is not the postcode. A code that begins
/// with none of the départements of <see cref="DepartementCode"/> is refused, such as those in 977, 978 and 98.
/// Source: INSEE, code officiel géographique.
/// </remarks>
public sealed class CommuneCode : Code<CommuneCode>, ICode<CommuneCode>
{
    private CommuneCode(string text)
        : base(text)
    {
    }

    /// <summary>The département that the commune belongs to.</summary>
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
        return DepartementCode.IsCode(text[..length]) && Digits.AreAll(rank) && rank.ContainsAnyExcept('0')
            ? new(text.ToString())
            : null;
    }

    private static int DepartementLength(ReadOnlySpan<char> text) => text.StartsWith("97", StringComparison.Ordinal) ? 3 : 2;
}
