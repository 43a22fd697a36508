using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Obligations;

/// <summary>A day by which a party would like the convention to be over: the schedule then lists the last day to act for it.</summary>
public sealed record WishedEnd
{
    /// <summary>States a wish.</summary>
    /// <param name="by">The key of the party that would act.</param>
    /// <param name="ground">The clause of the ground that it would rely on, such as that on notice of termination (dénonciation).</param>
    /// <param name="endBy">The day by which the convention must be over: its last day in force at the latest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> or <paramref name="ground"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="endBy"/> is not of the ISO calendar or before the year 1.</exception>
    public WishedEnd(Id<Party> by, ClauseId ground, LocalDate endBy)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(ground);
        Checks.StatedDay(endBy, nameof(endBy));
        By = by;
        Ground = ground;
        EndBy = endBy;
    }

    /// <summary>The key of the party that would act.</summary>
    public Id<Party> By { get; }

    /// <summary>The clause of the ground that it would rely on.</summary>
    public ClauseId Ground { get; }

    /// <summary>The day by which the convention must be over.</summary>
    public LocalDate EndBy { get; }

    /// <summary>The wish, for logs.</summary>
    /// <returns>A text such as <c>commune, art-12.4, by 2025-06-30</c>.</returns>
    public override string ToString() => $"{By}, {Ground}, by {LocalDatePattern.Iso.Format(EndBy)}";
}
