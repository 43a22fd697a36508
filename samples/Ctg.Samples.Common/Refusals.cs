using Ctg.Domain;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Samples.Common;

/// <summary>Reads what was typed, and refuses what is wrong with a reason in both languages.</summary>
public static class Refusals
{
    /// <summary>What a notice that leaves the calendar is answered.</summary>
    public static BilingualText AfterTheCalendar { get; } = new(
        "Un délai finirait après le 31 décembre 9999, dernier jour du calendrier.",
        "A period would end after 31 December 9999, the last day of the calendar.");

    /// <summary>The value, or a refusal that lists what is wrong with it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="validated">The value, or what is wrong with it.</param>
    /// <returns>The value.</returns>
    /// <exception cref="RefusalException">There are violations.</exception>
    public static T OrRefuse<T>(this Validated<T> validated)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(validated);
        return validated.IsValid ? validated.Value : throw new RefusalException(new BilingualText(
            string.Join('\n', validated.Violations.Select(violation => violation.Message.In(Language.French))),
            string.Join('\n', validated.Violations.Select(violation => violation.Message.In(Language.English)))));
    }

    /// <summary>A key.</summary>
    /// <typeparam name="T">What it is the key of.</typeparam>
    /// <param name="text">The text typed.</param>
    /// <returns>The key.</returns>
    /// <exception cref="RefusalException">It is no key.</exception>
    public static Id<T> Key<T>(string text) => Id<T>.TryParse(text, out var key) ? key : throw Refused(
        $"« {text} » n'est pas une clé : des lettres minuscules sans accent, des chiffres et des tirets.",
        $"'{text}' is not a key: lower-case letters without accents, digits and hyphens.");

    /// <summary>A day.</summary>
    /// <param name="text">The text typed.</param>
    /// <returns>The day.</returns>
    /// <exception cref="RefusalException">It is no day of the years 1 to 9999.</exception>
    public static LocalDate Day(string text) => TryDay(text, out var day) ? day : throw new RefusalException(NotADay(text));

    /// <summary>A day, if it is one.</summary>
    /// <param name="text">The text typed.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is a day of the years 1 to 9999.</returns>
    public static bool TryDay(string text, out LocalDate day) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day) && day.Year >= 1;

    /// <summary>What a text that is no day is answered.</summary>
    /// <param name="text">The text typed.</param>
    /// <returns>The reason.</returns>
    public static BilingualText NotADay(string text) =>
        new($"« {text} » n'est pas un jour tel que 2023-06-15.", $"'{text}' is not a day such as 2023-06-15.");

    /// <summary>A refusal.</summary>
    /// <param name="french">The reason, in French.</param>
    /// <param name="english">The reason, in English.</param>
    /// <returns>The exception to throw.</returns>
    public static RefusalException Refused(string french, string english) => new(new BilingualText(french, english));
}
