namespace Ctg.Domain;

/// <summary>The names of the grains of time in both languages.</summary>
public static class TimeGrainLabels
{
    /// <summary>The name of a grain.</summary>
    /// <param name="grain">The grain.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grain"/> is not a grain of time.</exception>
    public static BilingualText Label(this TimeGrain grain) => grain switch
    {
        TimeGrain.Month => new("mois", "month"),
        TimeGrain.Quarter => new("trimestre", "quarter"),
        TimeGrain.Year => new("année", "year"),
        TimeGrain.SchoolYear => new("année scolaire", "school year"),
        TimeGrain.Term => new("durée de la convention", "term of the convention"),
        _ => throw new ArgumentOutOfRangeException(nameof(grain), grain, "Not a grain of time."),
    };
}
