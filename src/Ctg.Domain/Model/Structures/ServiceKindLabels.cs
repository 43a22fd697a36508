namespace Ctg.Domain;

/// <summary>The names of the services in both languages.</summary>
public static class ServiceKindLabels
{
    /// <summary>The name of a service. Abbreviations of the field stay French.</summary>
    /// <param name="kind">The service.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a service.</exception>
    public static BilingualText Label(this ServiceKind kind) => kind switch
    {
        ServiceKind.Eaje => new("EAJE (accueil du jeune enfant)", "EAJE (early childcare)"),
        ServiceKind.Rpe => new("RPE (relais petite enfance)", "RPE (advice for childminders and parents)"),
        ServiceKind.Laep => new("LAEP (accueil enfants-parents)", "LAEP (parent-and-child drop-in)"),
        ServiceKind.Alsh => new("ALSH (accueil de loisirs)", "ALSH (leisure centre)"),
        ServiceKind.Clas => new("CLAS (accompagnement à la scolarité)", "CLAS (help with schoolwork)"),
        ServiceKind.Ludotheque => new("ludothèque", "toy library"),
        ServiceKind.CentreSocial => new("centre social", "community centre"),
        ServiceKind.Coordination => new("coordination", "coordination"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a service."),
    };
}
