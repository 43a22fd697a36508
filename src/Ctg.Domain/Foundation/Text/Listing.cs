namespace Ctg.Domain;

/// <summary>Lists things as a sentence does.</summary>
internal static class Listing
{
    /// <summary>
    /// The things in their order: « a, b et c »; separated only by semicolons where one of them contains a comma; « néant » where there are
    /// none.
    /// </summary>
    internal static BilingualText JoinAsProse(this IEnumerable<BilingualText> things)
    {
        var all = things.ToList();
        return all.Count == 0
            ? new("néant", "none")
            : new(
                Join([.. all.Select(thing => thing.French)], " ; ", " et "), Join([.. all.Select(thing => thing.English)], "; ", " and "));
    }

    /// <inheritdoc cref="JoinAsProse(IEnumerable{BilingualText})"/>
    internal static BilingualText JoinAsProse(this IEnumerable<string> things) =>
        things.Select(thing => new BilingualText(thing, thing)).JoinAsProse();

    private static string Join(string[] things, string semicolon, string and) =>
        Array.Exists(things, thing => thing.Contains(',', StringComparison.Ordinal)) || things.Length < 2
            ? string.Join(semicolon, things)
            : $"{string.Join(", ", things[..^1])}{and}{things[^1]}";
}
