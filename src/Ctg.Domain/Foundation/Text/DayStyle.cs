namespace Ctg.Domain;

/// <summary>How a text writes days.</summary>
public enum DayStyle
{
    /// <summary>In words only: <c>1er janvier 2022</c>, <c>1 January 2022</c>.</summary>
    Words,

    /// <summary>In words, followed by the ISO form: <c>1er janvier 2022 (2022-01-01)</c>.</summary>
    WordsAndIso,
}
