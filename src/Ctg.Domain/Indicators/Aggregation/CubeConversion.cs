using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>From a table, which takes rows in, to a cube, which rolls up.</summary>
public static class CubeConversion
{
    /// <summary>The cube of all that is recorded.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The cube, of the latest revision of each observation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static IndicatorCube ToCube(this ObservationTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return IndicatorCube.Of(table, null);
    }

    /// <summary>The cube of what was known at a moment.</summary>
    /// <param name="table">The table.</param>
    /// <param name="knownAt">The moment; what was recorded at that very moment counts, what was recorded later does not.</param>
    /// <returns>
    /// The cube, of each observation's greatest revision among those known then. Periods still to come are silent unless something was
    /// recorded of them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static IndicatorCube AsOf(this ObservationTable table, Instant knownAt)
    {
        ArgumentNullException.ThrowIfNull(table);
        return IndicatorCube.Of(table, knownAt);
    }
}
