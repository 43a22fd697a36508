namespace Ctg.Domain;

/// <summary>The powers of ten that scale values to integers.</summary>
internal static class PowersOfTen
{
    private static readonly long[] Values =
    [
        .. Enumerable.Range(0, IndicatorDefinition.MaximumDecimals + 1).Select(n => (long)Math.Pow(10, n))
    ];

    /// <summary>An integer at a number of decimals as a fraction.</summary>
    internal static Fraction Scaled(Int128 value, int decimals) => Fraction.Create(value, Of(decimals));

    internal static long Of(int exponent) => Values[exponent];
}
