namespace Ctg.Domain;

/// <summary>A SIRET: the fourteen digits that identify an establishment, the first nine its <see cref="Siren"/>.</summary>
/// <remarks>
/// The whole passes the Luhn check. La Poste (SIREN 356000000) has more establishments than Luhn leaves room for: its
/// SIRETs pass either Luhn or the sum of their digits is a multiple of five. Source: INSEE, répertoire Sirene.
/// </remarks>
public sealed class Siret : Code<Siret>, ICode<Siret>
{
    private const string LaPoste = "356000000";

    private Siret(string text)
        : base(text)
    {
    }

    /// <summary>The legal unit that the establishment belongs to.</summary>
    public Siren Siren => Siren.Parse(Text.AsSpan(0, 9));

    /// <inheritdoc/>
    static string ICode<Siret>.Expected => "a SIRET: fourteen digits, a SIREN first, that pass the Luhn check";

    /// <inheritdoc/>
    static Siret? ICode<Siret>.Read(ReadOnlySpan<char> text)
    {
        if (text.Length != 14 || !Digits.AreAll(text) || !Digits.PassLuhn(text[..9]))
        {
            return null;
        }

        var passes = Digits.PassLuhn(text) || (text.StartsWith(LaPoste, StringComparison.Ordinal) && Digits.Sum(text) % 5 == 0);
        return passes ? new(text.ToString()) : null;
    }
}
