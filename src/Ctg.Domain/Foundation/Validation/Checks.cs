using System.Globalization;
using System.Text;
using NodaTime;

namespace Ctg.Domain;

/// <summary>Collects the broken invariants of one value to be built.</summary>
internal sealed class Checks
{
    internal const int MaximumTextLength = 4_000;

    /// <summary>
    /// The number of violations after which no more are collected: what is wrong a million times is not told a million times.
    /// </summary>
    internal const int MaximumViolations = 1_000;

    private List<Violation>? _violations;

    /// <summary>Whether there are as many violations as are collected; a check in a loop asks before it writes another.</summary>
    internal bool IsFull => _violations?.Count == MaximumViolations;

    /// <summary>Whether no violation was found so far.</summary>
    internal bool IsSound => _violations is null;

    internal Validated<T> Build<T>(Func<T> create)
        where T : class =>
        new(create(), _violations is null ? [] : _violations.ToValueList());

    internal void Add(Violation violation)
    {
        if (!IsFull)
        {
            (_violations ??= []).Add(violation);
        }
    }

    /// <summary>Adds a violation that is written only where it is collected.</summary>
    internal void Report(Func<Violation> violation)
    {
        if (!IsFull)
        {
            Add(violation());
        }
    }

    internal void That(bool holds, string code, string place, Func<Sentence> message, params ReadOnlySpan<string> involves)
    {
        if (!holds && !IsFull)
        {
            Add(new(code, place, message(), involves));
        }
    }

    /// <summary>A text of one line, with something to be seen, without blanks at its ends.</summary>
    internal void Text(string text, string place)
    {
        ArgumentNullException.ThrowIfNull(text, place);
        if (!IsText(text))
        {
            Add(new(
                "text-invalid",
                place,
                new(
                    "Le texte doit tenir sur une ligne, comporter au moins un caractère visible, ne commencer ni ne finir par un espace, "
                    + "ne contenir que des caractères valides et lisibles, et compter au plus {0} unités UTF-16.",
                    "The text must be a single line with at least one visible character, without leading or trailing spaces, "
                    + "with only valid and readable characters, and at most {0} UTF-16 units.",
                    MaximumTextLength)));
        }
    }

    internal void SmallNumber(int number, string place) =>
        That(number is >= 1 and <= 999, "number-out-of-range", place, () => new Sentence(
            "Le numéro {0} doit être compris entre 1 et 999.", "The number {0} must be between 1 and 999.", number));

    internal void OptionalText(string? text, string place)
    {
        if (text is not null)
        {
            Text(text, place);
        }
    }

    internal void Texts(ValueList<string> texts, string place)
    {
        ArgumentNullException.ThrowIfNull(texts, place);
        for (var i = 0; i < texts.Count; i++)
        {
            if (!IsText(texts[i]) && !IsFull)
            {
                Text(texts[i], At(place, i));
            }
        }
    }

    /// <summary>Two days that come in this order, or are the same, where both are stated.</summary>
    internal void InOrder(LocalDate? first, string firstPlace, LocalDate? second, string secondPlace) =>
        That(first is null || second is null || first <= second, "days-out-of-order", secondPlace, () => new Sentence(
            "Le {0} vient avant le {1}, qui doit le précéder.",
            "{0} comes before {1}, which must precede it.",
            second!.Value,
            first!.Value), secondPlace, firstPlace);

    /// <summary>Refuses a day outside the ISO calendar: comparing days of two calendars is an error.</summary>
    internal static void IsoDay(LocalDate day, string parameter)
    {
        if (day.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"The day must be in the ISO calendar, not {day.Calendar.Id}.", parameter);
        }
    }

    /// <summary>Refuses a day that a document cannot state: outside the ISO calendar, or before the year 1.</summary>
    internal static void StatedDay(LocalDate day, string parameter)
    {
        IsoDay(day, parameter);
        if (day.Year < 1)
        {
            throw new ArgumentOutOfRangeException(parameter, day, "The year must be from 1 to 9999.");
        }
    }

    /// <summary>Refuses a number that is not a member of its enumeration.</summary>
    internal static void Defined<T>(T value, string parameter)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(parameter, value, $"Not a member of {typeof(T).Name}.");
        }
    }

    /// <summary>Each item has a key of its own.</summary>
    /// <param name="items">The items.</param>
    /// <param name="place">Where the items stand.</param>
    /// <param name="key">An item's key.</param>
    /// <param name="members">The members of an item that make its key; none where the item is its own key.</param>
    internal void Unique<T, TKey>(ValueList<T> items, string place, Func<T, TKey> key, params ReadOnlySpan<string> members)
        where T : notnull
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(items, place);
        var last = new Dictionary<TKey, int>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var value = key(items[i]);
            if (!last.TryAdd(value, i))
            {
                if (!IsFull)
                {
                    Add(Duplicate(At(place, i), value, At(place, last[value]), members));
                }

                last[value] = i;
            }
        }
    }

    /// <summary>A key that stands elsewhere already.</summary>
    /// <param name="item">The item that has it again.</param>
    /// <param name="key">The key.</param>
    /// <param name="before">The item that had it last.</param>
    /// <param name="members">The members of an item that make its key; none where the item is its own key.</param>
    internal static Violation Duplicate(string item, object key, string before, params ReadOnlySpan<string> members)
    {
        string[] parts = members.IsEmpty ? [""] : members.ToArray();
        return new(
            "duplicate",
            parts.Length == 1 ? Member(item, parts[0]) : item,
            new(
                "« {0} » est déjà employé : il doit être unique.",
                "'{0}' is already used: it must be unique.",
                key is Enum word ? Word(word) : key),
            [.. parts.Select(part => Member(item, part)), .. parts.Select(part => Member(before, part))]);
    }

    /// <summary>A member of an enumeration as the JSON format writes it.</summary>
    internal static string Word(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A reference to what does not exist.</summary>
    /// <param name="place">Where the reference stands.</param>
    /// <param name="value">The reference.</param>
    /// <param name="collections">The keys among which it was looked for, such as <c>parties[*].id</c>.</param>
    internal static Violation Dangling(string place, object value, params ReadOnlySpan<string> collections) =>
        new(
            "reference-unknown",
            place,
            new("« {0} » ne désigne rien dans {1}.", "'{0}' does not refer to anything in {1}.", value, Among(collections)),
            [place, .. collections]);

    private static BilingualText Among(ReadOnlySpan<string> collections)
    {
        string[] names = [.. collections.ToArray().Select(collection => collection.Split(['[', '.'], 2)[0]).Distinct()];
        return new(string.Join(" ni dans ", names.Select(name => $"« {name} »")), string.Join(" or ", names.Select(name => $"'{name}'")));
    }

    internal static string At(string place, long index) => string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]");

    internal static string Member(string place, string member) => member.Length == 0 ? place : $"{place}.{member}";

    private static bool IsText(string text)
    {
        if (text.Length is 0 or > MaximumTextLength || IsBlank(text[0]) || IsBlank(text[^1]))
        {
            return false;
        }

        var seen = false;
        var (embeddings, isolates) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone surrogate enumerates as U+FFFD: it could not be written out again as it was read.
            if (Rune.IsControl(rune) || IsNoCharacter(rune) || rune.Value is 0xFFFD or 0x2028 or 0x2029)
            {
                return false;
            }

            // A mark that turns the direction of writing turns what follows the text, too, until it is ended.
            embeddings += rune.Value switch { 0x202A or 0x202B or 0x202D or 0x202E => 1, 0x202C => -1, _ => 0 };
            isolates += rune.Value switch { >= 0x2066 and <= 0x2068 => 1, 0x2069 => -1, _ => 0 };
            if (embeddings < 0 || isolates < 0)
            {
                return false;
            }

            seen = seen || IsSeen(rune);
        }

        return seen && embeddings == 0 && isolates == 0;
    }

    /// <summary>One of the code points that Unicode never gives to a character.</summary>
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>A blank of Unicode, or the byte-order mark, which JSON Schema's patterns count among them.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    /// <summary>
    /// Whether a character leaves a mark: no blank, no mark of format such as U+200B, no letter or sign that is drawn as nothing.
    /// </summary>
    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.Format
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
        && rune.Value is not (0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0);
}
