using System.Globalization;
using NodaTime;

namespace Ctg.Domain;

/// <summary>One sentence in both languages, over one set of values, so that both carry the same facts.</summary>
/// <remarks>
/// The templates hold numbered places (<c>{0}</c>); every value has its place in both. Days are written in words, followed by
/// their ISO form where that is asked for, texts in both languages are taken in the language asked, amounts and decimal numbers are written
/// as it writes them,
/// everything else by its invariant text.
/// </remarks>
public sealed class Sentence : ILocalizable
{
    private readonly string _french;
    private readonly string _english;
    private readonly object[] _values;

    internal Sentence(string french, string english, params object[] values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(french);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        _french = french;
        _english = english;
        _values = values;
    }

    private Sentence() => (_french, _english, _values) = ("", "", []);

    /// <summary>What stands for a part of a sentence that has nothing to say.</summary>
    internal static Sentence Nothing { get; } = new();

    /// <summary>The values that both texts carry, in the order of their places.</summary>
    public ValueList<object> Values => ValueList.Create<object>(_values);

    /// <summary>The sentence in French, its values in place.</summary>
    public string French => In(Language.French);

    /// <summary>The sentence in English, its values in place.</summary>
    public string English => In(Language.English);

    /// <summary>The sentence in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, its values in place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) => In(language, DayStyle.Words);

    /// <summary>The sentence in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="days">How days are written.</param>
    /// <returns>The text, its values in place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enumeration.</exception>
    public string In(Language language, DayStyle days)
    {
        if (days is not (DayStyle.Words or DayStyle.WordsAndIso))
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, "Not a style of days.");
        }

        var template = language switch
        {
            Language.French => _french,
            Language.English => _english,
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the library."),
        };
        return _values.Length == 0
            ? template
            : string.Format(
                CultureInfo.InvariantCulture, template, Array.ConvertAll(_values, value => (object)Write(value, language, days)));
    }

    /// <summary>The English text.</summary>
    /// <returns>The sentence in English.</returns>
    public override string ToString() => In(Language.English);

    /// <summary>A value as a sentence writes it.</summary>
    internal static string Write(object value, Language language, DayStyle days = DayStyle.Words) => value switch
    {
        LocalDate day => day.InWords(language, days),
        ILocalizable written => written.In(language, days),
        decimal number => number.In(language),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
