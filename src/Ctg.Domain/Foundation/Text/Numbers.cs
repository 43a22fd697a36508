using System.Globalization;

namespace Ctg.Domain;

/// <summary>Writes numbers as a language does, without the platform's cultures: the same text in globalization-invariant mode.</summary>
internal static class Numbers
{
    // A no-break space parts the thousands.
    private static readonly NumberFormatInfo French = NumberFormatInfo.ReadOnly(new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u00a0",
    });

    /// <summary>The number format of a language.</summary>
    internal static NumberFormatInfo Of(Language language) => language switch
    {
        Language.French => French,
        Language.English => NumberFormatInfo.InvariantInfo,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the library."),
    };

    /// <summary>A decimal number with its thousands parted and all its decimals but trailing zeros.</summary>
    internal static string In(this decimal number, Language language) => number.ToString("#,0.############################", Of(language));
}
