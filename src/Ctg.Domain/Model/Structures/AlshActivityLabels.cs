namespace Ctg.Domain;

/// <summary>The names of what leisure centres offer, in both languages.</summary>
public static class AlshActivityLabels
{
    /// <summary>The name of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="activity"/> is not an activity.</exception>
    public static BilingualText Label(this AlshActivity activity) => activity switch
    {
        AlshActivity.Extrascolaire => new("extrascolaire", "on weekends and in school holidays"),
        AlshActivity.Periscolaire => new("périscolaire", "before and after school"),
        AlshActivity.AccueilAdolescents => new("accueil d'adolescents", "for adolescents"),
        _ => throw new ArgumentOutOfRangeException(nameof(activity), activity, "Not an activity of leisure centres."),
    };
}
