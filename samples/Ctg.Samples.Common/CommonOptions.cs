using System.CommandLine;
using System.CommandLine.Parsing;
using Ctg.Domain;
using NodaTime;

namespace Ctg.Samples.Common;

/// <summary>The options that the samples share.</summary>
public static class CommonOptions
{
    private static readonly Dictionary<string, HolidayCalendar> Calendars = new(StringComparer.Ordinal)
    {
        ["metropole"] = HolidayCalendar.Metropole,
        ["alsace-moselle"] = HolidayCalendar.AlsaceMoselle,
        ["alsace-moselle-sans-vendredi-saint"] = HolidayCalendar.AlsaceMoselleWithoutGoodFriday,
        ["guadeloupe"] = HolidayCalendar.Guadeloupe,
        ["martinique"] = HolidayCalendar.Martinique,
        ["guyane"] = HolidayCalendar.Guyane,
        ["reunion"] = HolidayCalendar.Reunion,
        ["mayotte"] = HolidayCalendar.Mayotte,
        ["saint-barthelemy"] = HolidayCalendar.SaintBarthelemy,
        ["saint-martin"] = HolidayCalendar.SaintMartin,
        ["saint-martin-28-mai"] = HolidayCalendar.SaintMartinOn28May,
    };

    /// <summary>Where « today » is decided: conventions of this library are French ones.</summary>
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>The file of the convention, as an argument.</summary>
    /// <returns>The argument; no value stands for the convention of Saint-Jean-de-la-Ruelle.</returns>
    public static Argument<string?> FileArgument()
    {
        var file = new Argument<string?>("fichier") { Description = FileDescription, Arity = ArgumentArity.ZeroOrOne };
        file.Validators.Add(RefuseOptions);
        return file;
    }

    /// <summary>The file of the convention, as an option.</summary>
    /// <returns>The option; no value stands for the convention of Saint-Jean-de-la-Ruelle.</returns>
    public static Option<string?> File() => new("--file") { Description = FileDescription, HelpName = "fichier", Recursive = true };

    /// <summary>The language.</summary>
    /// <returns>The option, <c>fr</c> by default.</returns>
    public static Option<string> Lang()
    {
        var lang = new Option<string>("--lang")
        {
            Description = "La langue : fr ou en.",
            DefaultValueFactory = _ => "fr",
            Recursive = true,
        };
        lang.AcceptOnlyFromAmong("fr", "en");
        return lang;
    }

    /// <summary>The public holidays.</summary>
    /// <returns>The option, <c>metropole</c> by default.</returns>
    public static Option<string> Holidays()
    {
        var holidays = new Option<string>("--holidays")
        {
            Description = $"Les jours fériés : {string.Join(", ", Calendars.Keys)}.",
            DefaultValueFactory = _ => "metropole",
            HelpName = "territoire",
            Recursive = true,
        };
        holidays.AcceptOnlyFromAmong([.. Calendars.Keys]);
        return holidays;
    }

    /// <summary>A day.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What it is, in French.</param>
    /// <param name="required">Whether it must be given.</param>
    /// <returns>The option.</returns>
    public static Option<LocalDate?> Day(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "jour",
        Required = required,
        CustomParser = result => ParseDay(result),
    };

    /// <summary>The language chosen.</summary>
    /// <param name="lang"><c>fr</c> or <c>en</c>.</param>
    /// <returns>The language.</returns>
    public static Language LanguageOf(string? lang) => lang == "en" ? Language.English : Language.French;

    /// <summary>The language that a command line asks for, whether or not the rest of it is right.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The language; French when none is asked for.</returns>
    public static Language LanguageAskedBy(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var asked = args.LastOrDefault(arg => arg is "--lang=en" or "--lang:en" or "--lang=fr" or "--lang:fr")?[^2..];
        for (var i = args.Count - 2; i >= 0 && asked is null; i--)
        {
            asked = args[i] == "--lang" ? args[i + 1] : null;
        }

        return LanguageOf(asked);
    }

    /// <summary>The calendar of holidays chosen.</summary>
    /// <param name="territory">One of the option's words.</param>
    /// <returns>The calendar.</returns>
    public static HolidayCalendar HolidaysOf(string? territory) => Calendars[territory ?? "metropole"];

    /// <summary>Today in Paris.</summary>
    /// <param name="clock">The clock.</param>
    /// <returns>The day.</returns>
    public static LocalDate Today(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetCurrentInstant().InZone(Paris).Date;
    }

    /// <summary>The last moment of a day in Paris.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The moment.</returns>
    public static Instant EndOf(LocalDate day) =>
        day == LocalDate.MaxIsoValue ? Instant.MaxValue : Paris.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.Epsilon;

    private const string FileDescription = "La convention à lire, en JSON ; celle de Saint-Jean-de-la-Ruelle par défaut.";

    private static LocalDate? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Refusals.TryDay(text, out var day))
        {
            return day;
        }

        result.AddError(Refusals.NotADay(text).In(LanguageOf(result)));
        return null;
    }

    /// <summary>The language that the command line asks for, as far as it is read.</summary>
    private static Language LanguageOf(SymbolResult result) =>
        LanguageOf(result.GetResult("--lang") is OptionResult { Tokens: [{ Value: var lang }] } ? lang : null);

    /// <summary>A file is not named like an option: an unknown option is told as such.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            result.AddError(new BilingualText(
                $"« {token.Value} » n'est pas une option.", $"'{token.Value}' is not an option.").In(LanguageOf(result)));
        }
    }
}
