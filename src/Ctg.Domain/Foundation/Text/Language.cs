namespace Ctg.Domain;

/// <summary>The languages in which the library speaks. Both carry the same facts.</summary>
public enum Language
{
    /// <summary>French, the language of the conventions.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
