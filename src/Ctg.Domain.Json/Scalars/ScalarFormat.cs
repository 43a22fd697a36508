using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace Ctg.Domain.Json.Scalars;

/// <summary>
/// A kind of value that has no parts in the format: how it is read, what is said when it is wrong, how the schema describes it.
/// </summary>
/// <param name="Type">The type that it is read into.</param>
/// <param name="Converter">How it is read and written; null for the kinds that the serializer knows of itself.</param>
/// <param name="Kind">The JSON type of its values.</param>
/// <param name="ErrorCode">The code of the error when a value of the right JSON type is wrong.</param>
/// <param name="Expected">What is expected, as a noun phrase in both languages.</param>
/// <param name="Placeholder">A valid value in JSON, which takes the place of a wrong one while the rest is checked.</param>
/// <param name="Schema">What the schema says of it besides its JSON type.</param>
internal sealed record ScalarFormat(
    Type Type,
    JsonConverter? Converter,
    JsonValueKind Kind,
    string ErrorCode,
    BilingualText Expected,
    string Placeholder,
    JsonObject Schema)
{
    // Words of a key parted by hyphens; it must agree with Id<T>, which a test holds.
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string YearsPattern = "[1-9][0-9]{3}(-[1-9][0-9]{3})?";
    private const string SmallNumber = "[1-9][0-9]{0,2}";
    private const string DayPattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private const string PartialDayPattern = "[0-9]{4}(-[0-9]{2}){0,2}";
    private const string DepartementPattern = "(?:0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[46-9]|69M|6AE)";

    /// <summary>The kinds of value that the format adds to text, numbers and truth values.</summary>
    internal static IReadOnlyList<ScalarFormat> All { get; } =
    [
        Day(),
        Amount(),
        Decimal(),
        Key<Party>(),
        Key<Structure>(),
        Key<Indicator>(),
        Key<DiagnosticFigure>(),
        Key<FundingTable>(),
        Key<Avenant>(),
        Code<ClauseId>(
            "clause-invalid",
            new(
                "une clause telle que preamble, art-10, art-12.1, closing ou annex-4",
                "a clause such as preamble, art-10, art-12.1, closing or annex-4"),
            "closing",
            $"^(preamble|closing|(art|annex)-{SmallNumber}(\\.{SmallNumber})?)$"),
        Code<PartId>(
            "part-invalid",
            new(
                "une partie telle que title, term, party/caf, clause/art-12, structure/rpe, indicator/x, action/1.8, objective/1.2.3, "
                    + "sheet/3 ou ground/art-12.4",
                "a part such as title, term, party/caf, clause/art-12, structure/rpe, indicator/x, action/1.8, objective/1.2.3, sheet/3 "
                    + "or ground/art-12.4"),
            "title",
            "^[a-z]+(-[a-z]+)*(/[A-Za-z0-9./-]+)?$"),
        Code<ActionNumber>(
            "action-number-invalid",
            new("un numéro d'action tel que 1.10 ou 5", "an action's number such as 1.10 or 5"),
            "999.999",
            $"^{SmallNumber}(\\.{SmallNumber})?$"),
        Code<YearRun>(
            "years-invalid",
            new("une année ou des années telles que 2023 ou 2022-2025", "a year or years such as 2023 or 2022-2025"),
            "1000",
            $"^{YearsPattern}$"),
        Code<SheetPeriod>(
            "period-invalid",
            new(
                "une période : term, termAndNext ou des années telles que 2022-2025",
                "a period: term, termAndNext or years such as 2022-2025"),
            "term",
            $"^(term|termAndNext|{YearsPattern})$"),
        Code<Signature>(
            "signature-invalid",
            new(
                "une signature : awaited, undated ou un jour connu en tout ou en partie tel que 2022-12-20, 2022-12 ou 2022",
                "a signature: awaited, undated or a day known in full or in part such as 2022-12-20, 2022-12 or 2022"),
            "awaited",
            $"^(awaited|undated|{PartialDayPattern})$"),
        Code<PartialDate>(
            "date-invalid",
            new(
                "un jour connu en tout ou en partie tel que 2022-12-22, 2022-12 ou 2022, ou blank si sa place est laissée en blanc",
                "a day known in full or in part such as 2022-12-22, 2022-12 or 2022, or blank where its place is left blank"),
            "blank",
            $"^(blank|{PartialDayPattern})$"),
        Code<NoticePeriod>(
            "notice-invalid",
            new("un délai tel que P6M ou P15D", "a notice period such as P6M or P15D"),
            "P1M",
            $"^P{SmallNumber}[MD]$"),
        Code<CommuneCode>(
            "commune-code-invalid",
            new("un code INSEE de commune tel que 45285, 2A004 ou 97105", "an INSEE commune code such as 45285, 2A004 or 97105"),
            "01001",
            "^([0-9]{2}|2[AB])[0-9]{3}$"),
        Code<DepartementCode>(
            "departement-code-invalid",
            new(
                "un code de département ou de collectivité tel que 45, 2A, 971 ou 978",
                "a code of a département or collectivité such as 45, 2A, 971 or 978"),
            "01",
            $"^{DepartementPattern}$"),
        Code<Siren>(
            "siren-invalid",
            new("un SIREN : neuf chiffres conformes à la clé de Luhn", "a SIREN: nine digits that pass the Luhn check"),
            "000000000",
            "^[0-9]{9}$"),
        Code<Siret>(
            "siret-invalid",
            new(
                "un SIRET : un SIREN suivi de cinq chiffres, conforme à la clé de Luhn ou, pour La Poste, à sa règle propre",
                "a SIRET: a SIREN followed by five digits that pass the Luhn check or, for La Poste, its own"),
            "00000000000000",
            "^[0-9]{14}$"),
        Code<CtesId>(
            "ctes-id-invalid",
            new(
                "un identifiant @ctes, de 64 caractères au plus, tel que 045-214502858-20221219-DELIB2022353-DE",
                "an @ctes identifier, of 64 characters at most, such as 045-214502858-20221219-DELIB2022353-DE"),
            "001-000000000-20000101-0-DE",
            "^[0-9]{2}[0-9AB]-[0-9]{9}-[0-9]{8}-[A-Za-z0-9_-]+-[A-Z]{2}$"),
        Words<FormatMark>("ctg-convention/1"),
        Words<Renewal>(),
        Words<PartyKind>(),
        Words<ServiceKind>(),
        Words<AlshActivity>(),
        Words<QuantityUnit>(),
        Words<IndicatorKind>(),
        Words<Direction>(),
        Words<FigureTheme>(),
        Words<ComparatorTerritory>(),
        Words<MeansKind>(),
        Words<AnnexSubject>(),
        Words<ChangeWord>(),
        Words<SeveranceBasis>(),
        Words<CountSubject>(),
        Words<FundingComponent>(),
        Words<GroundKind>(),
        Words<NoticeStart>(),
        Words<NoticeForm>(),
    ];

    private static readonly FrozenDictionary<Type, ScalarFormat> ByType = All
        .Concat(
        [
            BuiltIn<string>(JsonValueKind.String, "text-invalid", new("un texte", "a text"), "\"-\"", new JsonObject
            {
                ["minLength"] = 1,
                ["maxLength"] = Checks.MaximumTextLength,
                ["pattern"] = "^\\S(.*\\S)?$",
            }),
            BuiltIn<int>(
                JsonValueKind.Number,
                "number-invalid",
                new(
                    "un nombre entier, 2 147 483 647 au plus, écrit uniquement en chiffres",
                    "a whole number, 2 147 483 647 at most, written only in digits"),
                "1",
                new JsonObject()),
            BuiltIn<bool>(JsonValueKind.True, "type-mismatch", new("true ou false", "true or false"), "false", new JsonObject()),
        ])
        .ToFrozenDictionary(leaf => leaf.Type);

    /// <summary>The leaf of a type, nullable or not; null when values of the type have parts.</summary>
    internal static ScalarFormat? Of(Type type) => ByType.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>NodaTime's own; taken by itself, since its siblings in <see cref="NodaConverters"/> are not fit for native AOT.</summary>
    private static JsonConverter DayConverter =>
        new NodaPatternConverter<LocalDate>(
            LocalDatePattern.CreateWithInvariantCulture("yyyy-MM-dd"), // years 0001 to 9999
            day =>
            {
                if (day.Calendar != CalendarSystem.Iso || day.Year < 1)
                {
                    throw new JsonException(
                        $"The day is none of the years 1 to 9999 of the ISO calendar: {LocalDatePattern.FullRoundtrip.Format(day)}.");
                }
            });

    private static ScalarFormat Day() => new(
        typeof(LocalDate),
        DayConverter,
        JsonValueKind.String,
        "date-invalid",
        new("un jour du calendrier tel que 2022-12-31", "a day of the calendar such as 2022-12-31"),
        "\"2000-01-01\"",
        new JsonObject { ["format"] = "date", ["pattern"] = $"^{DayPattern}$" });

    private static ScalarFormat Amount() => new(
        typeof(Euros),
        new EurosJsonConverter(),
        JsonValueKind.Number,
        "amount-invalid",
        new(
            "un montant en euros avec deux décimales au plus, sans exposant, de moins de 92 233 720 368 547 758 en valeur absolue",
            "an amount in euros with at most two decimals, without exponent, below 92 233 720 368 547 758 in absolute value"),
        "0.00",
        new JsonObject());

    private static ScalarFormat Decimal() => new(
        typeof(decimal),
        new DecimalConverter(),
        JsonValueKind.Number,
        "number-invalid",
        new(
            "un nombre décimal sans exposant, dont les chiffres tiennent sur 96 bits : 28 chiffres y tiennent toujours",
            "a decimal number without exponent, whose digits fit in 96 bits: 28 digits always do"),
        "0",
        new JsonObject());

    private static ScalarFormat Key<T>() => Code<Id<T>>(
        "key-invalid",
        new(
            "une clé telle que creche-familiale : minuscules, chiffres et tirets, 64 caractères au plus",
            "a key such as creche-familiale: lower-case letters, digits and hyphens, 64 characters at most"),
        "stand-in",
        IdPattern,
        maximumLength: 64);

    private static ScalarFormat Code<T>(string code, BilingualText expected, string standIn, string pattern, int? maximumLength = null)
        where T : Code<T>, ICode<T>
    {
        var schema = new JsonObject { ["pattern"] = pattern };
        if (maximumLength is { } maximum)
        {
            schema["maxLength"] = maximum;
        }

        return new(typeof(T), new CodeConverter<T>(), JsonValueKind.String, code, expected, $"\"{standIn}\"", schema);
    }

    private static ScalarFormat Words<T>(params string[] stated)
        where T : struct, Enum
    {
        var words = stated.Length > 0 ? stated : WordConverter<T>.CamelCaseNames();
        var list = string.Join(", ", words);
        return new(
            typeof(T),
            new WordConverter<T>(words),
            JsonValueKind.String,
            "word-unknown",
            new($"l'un des mots {list}", $"one of the words {list}"),
            $"\"{words[0]}\"",
            new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) });
    }

    private static ScalarFormat BuiltIn<T>(JsonValueKind kind, string code, BilingualText expected, string standIn, JsonObject schema) =>
        new(typeof(T), null, kind, code, expected, standIn, schema);
}
