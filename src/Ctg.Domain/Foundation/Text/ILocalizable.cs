namespace Ctg.Domain;

/// <summary>A value that each language writes in its own way; a sentence asks it.</summary>
internal interface ILocalizable
{
    /// <summary>The value as a language writes it.</summary>
    string In(Language language);

    /// <summary>The same, for a value that may hold days.</summary>
    string In(Language language, DayStyle days) => In(language);
}
