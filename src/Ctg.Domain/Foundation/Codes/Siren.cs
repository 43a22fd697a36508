namespace Ctg.Domain;

/// <summary>A SIREN: the nine digits that identify a legal unit, the last one a Luhn check digit.</summary>
/// <remarks>Source: code de commerce R123-221; INSEE, répertoire Sirene.</remarks>
public sealed class Siren : Code<Siren>, ICode<Siren>
{
    private Siren(string text)
        : base(text)
    {
    }

    /// <inheritdoc/>
    static string ICode<Siren>.Expected => "a SIREN: nine digits that pass the Luhn check";

    /// <inheritdoc/>
    static Siren? ICode<Siren>.Read(ReadOnlySpan<char> text) =>
        text.Length == 9 && Digits.AreAll(text) && Digits.PassLuhn(text) ? new(text.ToString()) : null;
}
