using System.CommandLine;
using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.BonusTerritoire;

/// <summary>The command line: what each structure receives, to the cent, why, and what would change if.</summary>
internal static class BonusCommand
{
    /// <returns>0 when the bonus was shown; 1 when the command line, the file or what it states is wrong.</returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.File();
        var lang = CommonOptions.Lang();
        var on = CommonOptions.Day("--on", "Le jour où la question se pose ; aujourd'hui, à Paris, par défaut.");
        var service = new Option<string?>("--service")
        {
            Description = "Le service, tel que EAJE ou ALSH ; tous par défaut.",
            HelpName = "service",
        };
        service.AcceptOnlyFromAmong([
            .. Enum.GetNames<ServiceKind>().SelectMany(name => (string[])[name.ToUpperInvariant(), name.ToLowerInvariant()])]);
        var years = Many("--year", "Une année à calculer, ou plusieurs ; la première de la convention par défaut.", "année");
        var places = Many("--places", "L'offre d'une structure dans l'année, telle que coquelicot:28.", "clé:nombre");
        var added = Many("--new", "Les unités nouvelles d'une structure, tel que coquelicot:5.", "clé:nombre");
        var closed = Many("--close", "Une structure qui ferme.", "clé");
        var closure = new Option<string?>("--closure")
        {
            Description = "Ce que devient la part des unités perdues : spread (répartie entre les autres) ou withdraw (retirée du total).",
            HelpName = "règle",
        };
        closure.AcceptOnlyFromAmong("spread", "withdraw");
        var rate = new Option<string?>("--rate")
        {
            Description = "Le montant par unité nouvelle, en euros, tel que 2600.",
            HelpName = "euros",
        };
        var source = new Option<string?>("--rate-source") { Description = "Où ce montant est publié.", HelpName = "référence" };
        var check =
            CommonOptions.Day("--rate-checked", "Le jour où ce montant a été comparé à sa source ; le jour de la question par défaut.");
        var review = CommonOptions.Day(
            "--rate-review", "Le dernier jour où ce montant vaut sans être revérifié ; le jour de la question par défaut.");
        var lenient = new Option<bool>("--lenient")
        {
            Description = "Admet les paramètres périmés, en signalant les résultats qui en dépendent ; ils sont refusés par défaut.",
        };
        var support = Many(
            "--support",
            "Le soutien de la collectivité à une structure en N-1 puis en N, tel que coquelicot:120000.00:118000.00 ; un tiret pour rien.",
            "clé:N-1:N");
        var table = new Option<bool>("--table") { Description = "Les tableaux seuls, sans certificat ni raison." };
        var command = new RootCommand(
            "Le bonus territoire d'une convention territoriale globale : ce que reçoit chaque structure, au centime, et pourquoi.")
        {
            file, lang, on, service, years, places, added, closed, closure, rate, source, check, review, lenient, support, table,
        };
        command.SetAction(parsed =>
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            var day = parsed.GetValue(on) ?? CommonOptions.Today(clock);
            if (ConventionFile.ReadText(parsed.GetValue(file), day, day, language, errors) is not { Convention: var convention } text)
            {
                return 1;
            }

            if (convention.Funding is null || convention.ReferenceAmounts.IsEmpty)
            {
                return Refuse(new(
                    "La convention ne prévoit pas de bonus territoire, ou n'énonce aucun montant de référence.",
                    "The convention does not provide for a bonus territoire, or states no reference amount."));
            }

            try
            {
                var referenceYear = convention.ReferenceAmounts.Max(amount => amount.Year);
                var reference = StatedOffer.Of(convention, referenceYear);
                var change = new WhatIf(
                    Counts(parsed.GetValue(places)),
                    Counts(parsed.GetValue(added)),
                    (parsed.GetValue(closed) ?? []).Select(Refusals.Key<Structure>).ToList());
                if (change.Unknown(reference) is { } unknown)
                {
                    return Refuse(new(
                        $"« {unknown} » n'est pas une structure. Les structures sont : {Keys(reference)}.",
                        $"'{unknown}' is not a structure. The structures are: {Keys(reference)}."));
                }

                if (change.Contradicted() is { } twice)
                {
                    return Refuse(new(
                        $"« {twice} » figure deux fois dans --places, --new et --close.",
                        $"'{twice}' occurs twice in --places, --new and --close."));
                }

                var offers = change.Apply(reference);
                if (parsed.GetValue(closure) is null && WhatIf.LosesUnits(reference, offers))
                {
                    return Refuse(new(
                        "Des unités sont perdues, et aucune règle publiée n'indique ce que devient leur part : choisir --closure spread "
                            + "ou withdraw.",
                        "There are lost units, and no published rule states what happens to their share: choose --closure spread or "
                            + "withdraw."));
                }

                var gains = WhatIf.Gains(reference, offers);
                if (gains.Count > 0 && (parsed.GetValue(rate) is null || parsed.GetValue(source) is null))
                {
                    return Refuse(new(
                        $"Des unités sont nouvelles : indiquer --rate et --rate-source. {PublishedBaremes.EajeRange.French}",
                        $"There are new units: state --rate and --rate-source. {PublishedBaremes.EajeRange.English}"));
                }

                if (gains.Count == 0 && (parsed.GetValue(rate) ?? parsed.GetValue(source)) is not null)
                {
                    return Refuse(new(
                        "--rate et --rate-source ne servent qu'à des unités nouvelles, et il n'y en a pas.",
                        "--rate and --rate-source apply only to new units, and there are none."));
                }

                var asked = Years(parsed.GetValue(years), convention);
                var rates = gains.Select(
                    gained => Rate(
                        gained,
                        Number(parsed.GetValue(rate)!),
                        parsed.GetValue(source)!,
                        asked.Min(),
                        parsed.GetValue(check) ?? day,
                        parsed.GetValue(review) ?? day)).ToList();
                if (rates.SelectMany(one => one.Violations).FirstOrDefault() is { } wrong)
                {
                    return Refuse(new(wrong.Message.In(Language.French), wrong.Message.In(Language.English)));
                }

                var reading = BonusInterpretation.Create(
                    parsed.GetValue(closure) == "withdraw" ? ClosurePolicy.WithdrawnFromTheTotal : ClosurePolicy.SpreadOverTheOthers,
                    Rounding.HalfUp,
                    parsed.GetValue(lenient) ? BaremeReview.Lenient : BaremeReview.Strict);
                var validated = text.History.TryComputeBonus(
                    reference,
                    asked.Select(year => TerritoryOffer.TryCreate(year, offers).OrRefuse()).ToValueList(),
                    BonusParameters.TryCreate([.. rates.Select(one => one.Value!), PublishedBaremes.AlshCap]).OrRefuse(),
                    reading,
                    day);
                if (!validated.IsValid)
                {
                    foreach (var violation in validated.Violations)
                    {
                        errors.WriteLine(violation.Message.In(language));
                    }

                    return 1;
                }

                var comparison = Support(convention, reference, parsed.GetValue(support), asked.Min());
                var one = parsed.GetValue(service) is { } name ? Enum.Parse<ServiceKind>(name, ignoreCase: true) : (ServiceKind?)null;
                if (one is { } only && asked.All(year => validated.Value.Find(only, year) is null))
                {
                    return Refuse(new(
                        $"La convention n'énonce pas de montant de référence pour {only.Label().French}.",
                        $"The convention states no reference amount for {only.Label().English}."));
                }

                new BonusReport(output, language).Show(convention, validated.Value, asked, one, comparison, !parsed.GetValue(table));
                return 0;
            }
            catch (OverflowException)
            {
                return Refuse(new("Un nombre est trop grand.", "A number is too large."));
            }

            int Refuse(BilingualText reason)
            {
                errors.WriteLine(reason.In(language));
                return 1;
            }
        });
        return command.Run(args, output, errors);
    }

    private static Explained<SupportComparison>? Support(Convention convention, TerritoryOffer reference, string[]? lines, int year)
    {
        if (lines is null or [])
        {
            return null;
        }

        var amounts = lines.Select(line => line.Split(':') is [var key, var before, var after]
            ? (Key: Refusals.Key<Structure>(key), Before: Amount(before), After: Amount(after))
            : throw Refusals.Refused(
                $"« {line} » n'est pas un soutien tel que coquelicot:120000.00:118000.00.",
                $"'{line}' is not a support such as coquelicot:120000.00:118000.00.")).ToList();
        var known = convention.Structures.Select(structure => structure.Id).Concat(reference.Structures.Select(offer => offer.Structure))
            .ToHashSet();
        if (amounts.FirstOrDefault(one => !known.Contains(one.Key)).Key is { } unknown)
        {
            throw Refusals.Refused($"« {unknown} » n'est pas une structure.", $"'{unknown}' is not a structure.");
        }

        if (convention.Funding?.AuthoritySupport is null)
        {
            throw Refusals.Refused(
                "La convention n'engage pas la collectivité à maintenir son soutien.",
                "The convention does not commit the authority to keep its support.");
        }

        var authority = convention.Parties.OfType<LocalAuthority>().First().Id;
        return convention.CompareSupport(
            AuthoritySupport.TryCreate(
                authority,
                year - 1,
                [
                    .. amounts.Where(one => one.Before is not null).Select(
                        one => SupportLine.TryCreate(one.Key, one.Before!.Value, NameOf(one.Key)).OrRefuse())]).OrRefuse(),
            AuthoritySupport.TryCreate(
                authority,
                year,
                [
                    .. amounts.Where(one => one.After is not null).Select(
                        one => SupportLine.TryCreate(one.Key, one.After!.Value, NameOf(one.Key)).OrRefuse())]).OrRefuse(),
            []);

        string? NameOf(Id<Structure> key) => reference.Structures.FirstOrDefault(offer => offer.Structure == key)?.Name;
    }

    private static Euros? Amount(string text) => text == "-" ? null
        : Euros.TryParse(text, out var amount) ? amount
        : throw Refusals.Refused(
            $"« {text} » n'est pas un montant en euros tel que 120000.00.", $"'{text}' is not an amount in euros such as 120000.00.");

    private static Validated<Bareme> Rate(
        (ServiceKind Service, QuantityUnit Unit) gained,
        decimal rate,
        string source,
        int year,
        LocalDate check,
        LocalDate review) => Bareme.TryCreate(new()
        {
            Id = Id<Bareme>.Parse($"{gained.Service.ToString().ToLowerInvariant()}-unite-nouvelle"),
            Kind = BaremeKind.NewUnitRate,
            Service = gained.Service,
            Unit = gained.Unit,
            Value = rate,
            FirstYear = year,
            Source = source,
            CheckedOn = check,
            ReviewBy = review,
        });

    private static List<int> Years(string[]? years, Convention convention) => years is null or []
        ? [convention.Term.First.Year]
        : [.. years.Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw Refusals.Refused($"« {text} » n'est pas une année.", $"'{text}' is not a year."))];

    private static List<(Id<Structure> Key, decimal Count)> Counts(string[]? texts) =>
    [
        .. (texts ?? []).Select(text => text.Split(':') is [var key, var count]
            ? (Refusals.Key<Structure>(key), Number(count))
            : throw Refusals.Refused(
                $"« {text} » n'est pas un nombre d'unités tel que coquelicot:5.",
                $"'{text}' is not a number of units such as coquelicot:5.")),
    ];

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Refusals.Refused(
                $"« {text} » n'est pas un nombre tel que 2600 ou 0.15.", $"'{text}' is not a number such as 2600 or 0.15.");

    private static string Keys(TerritoryOffer offer) => string.Join(", ", offer.Structures.Select(structure => structure.Structure));

    private static Option<string[]?> Many(string name, string description, string help) => new(name)
    {
        Description = description,
        HelpName = help,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };
}
