using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using FsCheck.Xunit;
using NodaTime;

namespace Ctg.Domain.Json.Tests.Binding;

public class ResolverTests
{
    public static TheoryData<Type> TypesWithAWord =>
    [
        .. typeof(Convention).Assembly.GetExportedTypes().Where(type => type.IsEnum && type != typeof(CountedStatuses)),
        .. typeof(Convention).Assembly.GetExportedTypes().Where(type => IsCode(type) && !type.ContainsGenericParameters),
        typeof(Euros), typeof(Fraction), typeof(LocalDate),
    ];

    public static TheoryData<IJsonTypeInfoResolver> Applications => [new DefaultJsonTypeInfoResolver(), OfferContext.Default];

    [Theory]
    [MemberData(nameof(TypesWithAWord))]
    public void Type_HasItsForm(Type type)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ConventionJson.TypeInfoResolver };
        options.TryGetTypeInfo(type, out _).Should().BeTrue();
        if (type.IsValueType)
        {
            options.TryGetTypeInfo(typeof(Nullable<>).MakeGenericType(type), out _).Should().BeTrue();
        }
    }

    /// <summary>Every key that a public member takes or gives.</summary>
    [Fact]
    public void Keys_HaveTheirForm()
    {
        var keys = typeof(Convention).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties())
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) && !type.ContainsGenericParameters)
            .Distinct()
            .ToList();
        keys.Should().HaveCountGreaterThan(5).And.OnlyContain(key => ConventionJson.TypeInfoResolver.GetTypeInfo(key, new()) != null);
    }

    [Fact]
    public void KeysOfAnApplicationsThings_HaveTheirForm()
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        JsonSerializer.Serialize(Id<ResolverTests>.Parse("mienne"), options).Should().Be("\"mienne\"");
        JsonSerializer.Deserialize<Dictionary<Id<int>, int>>("""{"une":1}""", options).Should()
            .Equal(new Dictionary<Id<int>, int> { [Id<int>.Parse("une")] = 1 });
    }

    [Fact]
    public void OtherTypes_AreLeftToTheChain() => ConventionJson.TypeInfoResolver.GetTypeInfo(typeof(decimal), new()).Should().BeNull();

    [Theory]
    [MemberData(nameof(Applications))]
    public void Values_StandAsTheFormatWritesThem(IJsonTypeInfoResolver application)
    {
        var text = JsonSerializer.Serialize(Stated(), OptionsOf(application).GetTypeInfo(typeof(Offer)));
        var node = JsonNode.Parse(text)!.AsObject();
        node["History"].Should().BeNull();
        JsonNode.DeepEquals(node["Convention"], JsonNode.Parse(ConventionJson.Write(RealConvention.Value))).Should().BeTrue();
        node.Remove("Convention");
        node.ToJsonString().Should().Be(
            """{"Commune":"2A004","SupportedBy":"ville","Amount":53605.67,"Cap":-0.05,"Rate":"5360567/12000","On":"2022-06-15","Service":"eaje","Other":null,"Notice":"P6M","Month":"2023-01","Shares":{"rpe":1.00},"Places":{"alsh":12},"History":null}""");
    }

    [Theory]
    [MemberData(nameof(Applications))]
    public void Values_ComeBack(IJsonTypeInfoResolver application)
    {
        var (stated, info) = (Stated(), OptionsOf(application).GetTypeInfo(typeof(Offer)));
        var read = (Offer)JsonSerializer.Deserialize(JsonSerializer.Serialize(stated, info), info)!;
        read.Shares.Should().Equal(stated.Shares);
        read.Places.Should().Equal(stated.Places);
        (read with { Shares = stated.Shares, Places = stated.Places }).Should().Be(stated);
    }

    [Draws(30)]
    public void Convention_ComesBackFromWithin(ConventionHistory history)
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        JsonSerializer.Deserialize<ConventionHistory[]>(JsonSerializer.Serialize<ConventionHistory[]>([history, history], options), options)
            .Should().Equal(history, history);
        JsonSerializer.Deserialize<Convention>(JsonSerializer.Serialize(history.Original, options), options).Should().Be(history.Original);
    }

    [Property]
    public void Fraction_ComesBack(Fraction value)
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        JsonSerializer.Deserialize<Fraction?>(JsonSerializer.Serialize(value, options), options).Should().Be(value);
    }

    [Theory]
    [InlineData("""{"Commune":"1"}""", "Commune", "an INSEE commune code")]
    [InlineData("""{"Commune":45285}""", "Commune", "an INSEE commune code")]
    [InlineData("""{"Amount":1.005}""", "Amount", "an amount in euros")]
    [InlineData("""{"Amount":1e300}""", "Amount", "an amount in euros")]
    [InlineData("""{"Amount":"1.00"}""", "Amount", "an amount in euros")]
    [InlineData("""{"Rate":"1/0"}""", "Rate", "a fraction")]
    [InlineData("""{"Rate":1}""", "Rate", "a fraction")]
    [InlineData("""{"On":"2023-02-29"}""", "On", "Path: $.On")]
    [InlineData("""{"Service":"Eaje"}""", "Service", "none of the words eaje")]
    [InlineData("""{"Service":0}""", "Service", "none of the words eaje")]
    [InlineData("""{"Shares":{"R P E":1}}""", "Shares", "a key such as")]
    [InlineData("""{"Places":{"x":1}}""", "Places", "none of the words eaje")]
    public void WrongValue_IsRefusedWithItsPlaceAndWhatIsExpected(string json, string place, string expected)
    {
        var refused = FluentActions.Invoking(() => JsonSerializer.Deserialize<Offer>(json, OptionsOf(new DefaultJsonTypeInfoResolver())))
            .Should().Throw<JsonException>().Which;
        refused.Path.Should().StartWith($"$.{place}");
        refused.Message.Should().Contain(expected);
    }

    [Fact]
    public void Outcome_TellsItsCase()
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        var convention = RealConvention.Value;
        var denunciation = convention.Resiliation!.Find(GroundKind.Denonciation)!;
        Told(new()
        {
            By = denunciation.Entitled[0],
            Ground = denunciation.Clause,
            ReceivedOn = new(2024, 3, 15),
        }, new(2024, 4, 1)).Should().Be(
            """{"case":"pending","endsOn":"2024-09-15","expiry":{"strict":"2024-09-15","prudent":null},"lastDayToCure":null,"survivingClauses":["art-14"]}""");
        Told(new()
        {
            By = denunciation.Entitled[0],
            Ground = denunciation.Clause,
            ReceivedOn = new(2024, 3, 15),
        }, new(2024, 10, 1)).Should().Be(
            """{"case":"effective","endsOn":"2024-09-15","expiry":{"strict":"2024-09-15","prudent":null},"survivingClauses":["art-14"]}""");
        Told(new()
        {
            By = denunciation.Entitled[0],
            Ground = denunciation.Clause,
            SentOn = new(2024, 3, 15),
        }, new(2024, 4, 1)).Should().Be("""{"case":"undecided","endsOn":null,"missing":"reception"}""");
        Told(new()
        {
            By = denunciation.Entitled[0],
            Ground = denunciation.Clause,
            ReceivedOn = new(2025, 10, 1),
        }, new(2025, 11, 1)).Should().Be("""{"case":"moot","endsOn":"2025-12-31"}""");
        Told(new()
        {
            By = denunciation.Entitled[0],
            Ground = denunciation.Clause,
            ReceivedOn = new(2021, 3, 15),
        }, new(2024, 4, 1)).Should().StartWith(
            """{"case":"refused","endsOn":null,"refusals":[{"reason":"notYetBinding","source":{"clause":"art-10.1","citation":{"french":"article 10, alin\u00E9a 1","english":"article 10, paragraph 1"}}}],"possibleFrom":"2024-04-01"}""");
        var breach = convention.Resiliation!.Find(GroundKind.Breach)!;
        Told(new()
        {
            By = breach.Entitled[0],
            Ground = breach.Clause,
            SentOn = new(2024, 1, 30),
            CuredOn = new(2024, 2, 10),
        }, new(2024, 4, 1)).Should().StartWith(
            """{"case":"cured","endsOn":null,"curedOn":"2024-02-10","expiry":{"strict":"2024-02-29",""");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ResiliationOutcome>("{}", options)).Should().Throw<NotSupportedException>()
            .WithMessage("The outcome of an act is computed*");
        var unamended = convention.Resiliation!.Find(GroundKind.UnamendedChange)!;
        var found = convention.OutcomeOf(
            ResiliationNotice.Create(new() { By = unamended.Entitled[0], Ground = unamended.Clause, FoundOn = new(2024, 5, 1) }),
            new(2024, 5, 2),
            ResiliationInterpretation.Strict(HolidayCalendar.Metropole));
        JsonSerializer.Serialize(found.With(new Fact("notice.found-on", null)).Value, options).Should()
            .Be("""{"case":"undecided","endsOn":null,"missing":"finding"}""");

        string Told(ResiliationNoticeDetails act, LocalDate on)
        {
            var outcome =
                convention.OutcomeOf(ResiliationNotice.Create(act), on, ResiliationInterpretation.Strict(HolidayCalendar.Metropole)).Value;
            var told = JsonSerializer.Serialize(outcome, options);
            JsonSerializer.Serialize(outcome, outcome.GetType(), options).Should().Be(told);
            return told;
        }
    }

    /// <summary>A reason is a list of its steps, each once, and its text can be told again from it.</summary>
    [Fact]
    public void Reason_IsTheListOfItsSteps()
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        var status = RealConvention.Value.StatusOn(new(2023, 6, 1));
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(status, options));
        json.RootElement.GetProperty("Value").GetString().Should().Be("inForce");
        var steps = json.RootElement.GetProperty("Conclusion").EnumerateArray().ToList();
        steps[0].EnumerateObject().Select(member => member.Name).Should().Equal("key", "kind", "sentence", "source", "because");
        (steps[0].GetProperty("key").GetString(), steps[0].GetProperty("kind").GetString()).Should().Be(("status", "rule"));
        steps[0].GetProperty("sentence").GetProperty("french").GetString().Should().Be(status.Conclusion.Sentence.French);
        steps[0].GetProperty("source").GetProperty("clause").GetString().Should().Be("art-10.1");
        Told(0, 0, []).TrimEnd().Should().Be(status.Render(Language.English));
        steps.Should().HaveCount(Steps(status.Conclusion).Distinct().Count(), "each step stands once");
        JsonSerializer.Serialize(status.Conclusion.Sentence, options).Should().StartWith("""{"french":"Le 1er juin 2023""").And
            .EndWith("\"}");
        JsonSerializer.Serialize(new LawSource("code civil, art. 1225"), options).Should()
            .Be("""{"clause":null,"citation":{"french":"code civil, art. 1225","english":"code civil, art. 1225"}}""");
        foreach (var (type, why) in ((Type, string)[])[
            (typeof(Step), "A reason is computed*"),
            (typeof(Sentence), "A sentence is composed*"),
            (typeof(Source), "A source is cited*"),
            (typeof(LawSource), "A source is cited*")])
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", type, options)).Should().Throw<NotSupportedException>()
                .WithMessage(why);
        }

        string Told(int place, int depth, HashSet<int> known)
        {
            var step = steps[place];
            var because = step.GetProperty("because").EnumerateArray().Select(reason => reason.GetInt32()).ToList();
            var again = because.Count > 0 && !known.Add(place);
            var source = step.GetProperty("source");
            return $"{new string(' ', 2 * depth)}{(depth == 0 ? "" : "- ")}{(step.GetProperty("kind").GetString() == "interpretation" ? "Interpretation: " : "")}"
                + step.GetProperty("sentence").GetProperty("english").GetString()
                + (source.ValueKind == JsonValueKind.Null ? "" : $" [{source.GetProperty("citation").GetProperty("english").GetString()}]")
                + (again ? " (see above)\n" : "\n")
                + (again ? "" : string.Concat(because.Select(reason => Told(reason, depth + 1, known))));
        }

        static IEnumerable<Step> Steps(Step step) => step.Because.SelectMany(Steps).Prepend(step);
    }

    /// <summary>
    /// A reason longer than JSON is deep, and one whose steps are shared by hundreds of structures, are written all the same, in little
    /// more room than their text takes.
    /// </summary>
    [Theory]
    [InlineData(2, 2060)]
    [InlineData(200, 2022)]
    public void Reason_LongOrWide_IsWritten(int structures, int year)
    {
        var real = RealConvention.Value;
        var convention = Convention.Create(real.ToDetails() with
        {
            Term = new(real.TermClause.Clause, Term.Create(real.Term.First, new(2070, 12, 31)), real.TermClause.Renewal),
        });
        var commune = convention.Parties.OfType<Commune>().Single().Id;
        var offers = Enumerable.Range(0, structures).Select(i => StructureOffer.Create(new()
        {
            Structure = Id<Structure>.Parse($"s{i}"),
            Name = $"Structure {i}",
            Service = ServiceKind.Eaje,
            Units = Quantity.Create(10 + i, QuantityUnit.Places),
            SupportedBy = commune,
            UnderPsu = true,
        })).ToValueList();
        var revaluation = Bareme.Create(new()
        {
            Id = Id<Bareme>.Parse("more"),
            Kind = BaremeKind.RevaluationCoefficient,
            Service = ServiceKind.Eaje,
            Value = 1.01m,
            FirstYear = 2021,
            Source = "essai",
            CheckedOn = new(2021, 1, 1),
            ReviewBy = new(2071, 1, 1),
        });
        var bonus = convention.ComputeBonus(
            TerritoryOffer.Create(2020, offers), [TerritoryOffer.Create(year, offers)], BonusParameters.Create([revaluation]),
            BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict),
            new LocalDate(2022, 6, 1)).Find(ServiceKind.Eaje, year)!;
        bonus.Value.Total.Should().NotBe(Euros.Zero);
        var json = JsonSerializer.Serialize(bonus.Conclusion, OptionsOf(new DefaultJsonTypeInfoResolver()));
        json.Length.Should().BeLessThan(20 * bonus.Render(Language.French).Length);
    }

    /// <summary>A text is what its escapes stand for, however long they are.</summary>
    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(300, false)]
    public void Code_WrittenInEscapes_IsRead(int length, bool isRead)
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        var escaped = $"\"{string.Concat(Enumerable.Repeat("\\u0061", length))}\"";
        var read = () => JsonSerializer.Deserialize<Id<Structure>>(escaped, options)!.Text;
        if (isRead)
        {
            read().Should().Be(new string('a', length));
        }
        else
        {
            read.Should().Throw<JsonException>().WithMessage("The value is not a key such as creche-familiale*");
        }
    }

    /// <summary>Another day than the one written would be worse than none.</summary>
    [Fact]
    public void DayOutsideTheYearsWritten_IsRefused()
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        JsonSerializer.Serialize(new LocalDate(1, 1, 1), options).Should().Be("\"0001-01-01\"");
        foreach (var day in (LocalDate[])[new(0, 12, 31), LocalDate.MinIsoValue, new(2024, 1, 1, CalendarSystem.Julian)])
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(day, options)).Should().Throw<JsonException>()
                .WithMessage("The day is none of the years 1 to 9999 of the ISO calendar*");
        }
    }

    [Fact]
    public void Quantity_StandsAsInTheFormat()
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        var places = Quantity.Create(45.5m, QuantityUnit.Places);
        JsonSerializer.Serialize(places, options).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Should().Be("""{"count":45.5,"unit":"places"}""");
        JsonSerializer.Deserialize<Quantity>("""{"unit":"places","count":45.5}""", options).Should().Be(places);
        JsonSerializer.Deserialize<Dictionary<string, Quantity?>>("""{"a":null}""", options)!["a"].Should().BeNull();
        foreach (var wrong in (string[])[
            "45", "[]", "{}", """{"count":-1,"unit":"places"}""", """{"count":1,"unit":"rooms"}""",
            """{"count":1,"unit":"places","of":2}""", """{"count":1}"""])
        {
            var refused = FluentActions.Invoking(
                () => JsonSerializer.Deserialize<Dictionary<string, Quantity>>($$"""{"a":{{wrong}}}""", options)).Should()
                    .Throw<JsonException>().Which;
            (refused.Path, refused.Message).Should().Be(
                ("$.a", "The value is not a quantity: an object such as {\"count\": 45, \"unit\": \"places\"}, the count zero or more."));
        }
    }

    [Fact]
    public void WrongDocument_IsRefusedWithItsErrors() =>
        FluentActions.Invoking(
            () => JsonSerializer.Deserialize<Convention>(
                Reading.Documents.With("45285", "4528"), OptionsOf(new DefaultJsonTypeInfoResolver())))
            .Should().Throw<JsonException>().WithMessage("*commune-code-invalid*");

    [Fact]
    public void DocumentWithAvenants_IsAHistory()
    {
        var options = OptionsOf(new DefaultJsonTypeInfoResolver());
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Convention>(Reading.Documents.Amended, options)).Should()
            .Throw<JsonException>().WithMessage("*avenants*");
        JsonSerializer.Deserialize<ConventionHistory>(Reading.Documents.Amended, options).Should()
            .Be(ConventionJson.Read(Reading.Documents.Amended).History);
    }

    private static bool IsCode(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>);

    private static JsonSerializerOptions OptionsOf(IJsonTypeInfoResolver application) =>
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(ConventionJson.TypeInfoResolver, application) };

    private static Offer Stated() => new(
        CommuneCode.Parse("2A004"),
        Id<Party>.Parse("ville"),
        Euros.Parse("53605.67"),
        Euros.Parse("-0.05"),
        Fraction.Parse("5360567/12000"),
        new(2022, 6, 15),
        ServiceKind.Eaje,
        null,
        NoticePeriod.Parse("P6M"),
        ObservedPeriod.Parse("2023-01"),
        new() { [Id<Structure>.Parse("rpe")] = Euros.FromCents(100) },
        new() { [ServiceKind.Alsh] = 12 },
        RealConvention.Value,
        null);
}
