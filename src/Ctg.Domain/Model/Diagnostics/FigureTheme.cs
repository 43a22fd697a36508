namespace Ctg.Domain;

/// <summary>The themes of the diagnostic.</summary>
public enum FigureTheme
{
    /// <summary>Population and households.</summary>
    Population,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Employment and income.</summary>
    Employment,

    /// <summary>Families known to the Caf.</summary>
    Families,

    /// <summary>Benefits and aids paid by the Caf.</summary>
    Benefits,

    /// <summary>Childcare before school.</summary>
    Childcare,

    /// <summary>Children at school and young people.</summary>
    Youth,

    /// <summary>Social life and community centres.</summary>
    SocialLife,

    /// <summary>Access to rights and digital inclusion.</summary>
    Rights,
}
