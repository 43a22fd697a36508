namespace Ctg.Domain;

/// <summary>What a row reports as its value, before the kind of its indicator reads it.</summary>
/// <remarks>It is always built from a row: its default has no lists.</remarks>
internal readonly record struct ReportedValue(decimal? Value, decimal? Base, ValueList<long> Answers, ValueList<string> Done)
{
    /// <summary>Whether it holds nothing.</summary>
    internal bool IsEmpty => HasNoNumber && HasNoList;

    /// <summary>Whether it holds no number, only lists or nothing.</summary>
    internal bool HasNoNumber => Value is null && Base is null;

    private bool HasNoList => Answers.IsEmpty && Done.IsEmpty;

    /// <summary>Reads one number, which is all that there must be.</summary>
    internal ObservationProblem? ReadNumber(int decimals, Span<long> components) =>
        !HasNoList || Base is not null ? ObservationProblem.ValueUnexpected
        : Value is not { } value ? ObservationProblem.ValueMissing
        : Scale(value, decimals, out components[0]);

    /// <summary>Reads two numbers, which are all that there must be.</summary>
    internal ObservationProblem? ReadPair(int decimals, int baseDecimals, Span<long> components) =>
        !HasNoList ? ObservationProblem.ValueUnexpected
        : Value is not { } value || Base is not { } @base ? ObservationProblem.ValueMissing
        : Scale(value, decimals, out components[0]) ?? Scale(@base, baseDecimals, out components[1]);

    private static ObservationProblem? Scale(decimal value, int decimals, out long scaled)
    {
        scaled = 0;
        if (Math.Abs(value) > long.MaxValue / (decimal)PowersOfTen.Of(decimals))
        {
            return ObservationProblem.ValueOutOfRange;
        }

        var whole = value * PowersOfTen.Of(decimals);
        if (decimal.Truncate(whole) != whole)
        {
            return ObservationProblem.ValueBeyondScale;
        }

        scaled = (long)whole;
        return null;
    }
}
