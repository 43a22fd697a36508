using System.Globalization;

namespace Ctg.Domain;

/// <summary>Checks on runs of decimal digits.</summary>
internal static class Digits
{
    internal static bool AreAll(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>A number from 1 to 999 without leading zeros; null for any other text.</summary>
    internal static int? ToSmallNumber(ReadOnlySpan<char> text) =>
        text.Length <= 3 && AreAll(text) && text[0] != '0' ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    internal static int Sum(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        foreach (var digit in digits)
        {
            sum += digit - '0';
        }

        return sum;
    }

    /// <summary>The Luhn check: from the right, every second digit is doubled and its digits added.</summary>
    internal static bool PassLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum % 10 == 0;
    }
}
