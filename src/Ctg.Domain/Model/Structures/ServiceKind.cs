namespace Ctg.Domain;

/// <summary>The services to families that a convention funds, under the names of the field.</summary>
/// <remarks>Source: the lists of article 3 and annex 2 of the standard convention, and the funding lines of annex 1.</remarks>
public enum ServiceKind
{
    /// <summary>Childcare before school (« établissement d'accueil du jeune enfant », EAJE).</summary>
    Eaje,

    /// <summary>Childminders' and parents' advice centre (« relais petite enfance », RPE).</summary>
    Rpe,

    /// <summary>Parent-and-child drop-in (« lieu d'accueil enfants-parents », LAEP).</summary>
    Laep,

    /// <summary>Leisure centre for children or adolescents (« accueil de loisirs sans hébergement », ALSH).</summary>
    Alsh,

    /// <summary>Help with school work (« contrat local d'accompagnement à la scolarité », CLAS).</summary>
    Clas,

    /// <summary>Toy library (« ludothèque »).</summary>
    Ludotheque,

    /// <summary>Community centre (« centre social »).</summary>
    CentreSocial,

    /// <summary>Coordination of the services (« coordination », « chargé de coopération »).</summary>
    Coordination,
}
