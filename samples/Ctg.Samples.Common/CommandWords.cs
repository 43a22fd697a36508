using System.Text.RegularExpressions;

namespace Ctg.Samples.Common;

/// <summary>What System.CommandLine says of itself, in French.</summary>
internal static class CommandWords
{
    private static readonly (Regex English, string French)[] Words =
    [
        (Line("Unrecognized command or argument '(.*)'\\."), "« $1 » n'est ni une commande ni un argument."),
        (Line("Option '(.*)' is required\\."), "L'option $1 est obligatoire."),
        (Line("Required argument missing for option: '(.*)'\\."), "Il manque la valeur de l'option $1."),
        (Line("Required command was not provided\\."), "Il manque une commande."),
        (Line("Argument '(.*)' not recognized\\. Must be one of:"), "« $1 » n'est pas admis. Les valeurs admises sont :"),
        (Line("Cannot parse argument '(.*)' for option '(.*)' as expected type '.*'\\."), "« $1 » n'est pas une valeur de l'option $2."),
        (Line("Option '(.*)' expects a single argument but (\\d+) were provided\\."), "L'option $1 attend une valeur ; elle en a $2."),
        (Line("'(.*)' was not matched\\. Did you mean one of the following\\?"), "« $1 » est inconnu. Faut-il lire :"),
        (Line("(Description|Arguments|Options):"), "$1 :"),
        (Line("Usage:"), "Utilisation :"),
        (Line("Commands:"), "Commandes :"),
        (new(" \\[command\\]", RegexOptions.CultureInvariant), " [commande]"),
        (new(" \\[default: (.*)\\]", RegexOptions.CultureInvariant), " [par défaut : $1]"),

        // As wide as the English word: what follows stands in a column.
        (new(" \\(REQUIRED\\)", RegexOptions.CultureInvariant), " (requise) "),
        (new("Show help and usage information", RegexOptions.CultureInvariant), "Affiche cette aide."),
        (new("Show version information", RegexOptions.CultureInvariant), "Affiche la version."),
    ];

    /// <summary>Translates what is known; the rest stays as it is.</summary>
    internal static string InFrench(string text) => Words.Aggregate(text, (said, word) => word.English.Replace(said, word.French));

    private static Regex Line(string english) => new($"^{english}(?=\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant);
}
