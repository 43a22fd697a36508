using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>A row that could not be taken in, and why.</summary>
public sealed class RejectedRow
{
    internal RejectedRow(long row, Violation reason)
    {
        Row = row;
        Reason = reason;
    }

    /// <summary>The row's index among those given, from 0.</summary>
    public long Row { get; }

    /// <summary>Why; one reason where there are several.</summary>
    public Violation Reason { get; }

    /// <summary>The row and the reason, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"row {Row}: {Reason}");
}
