using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Json.Scalars;
using Ctg.Domain.Json.Writing;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.Json.Binding;

/// <summary>How the library's values stand in an application's own JSON: as the format of conventions writes them.</summary>
internal sealed class DomainResolver : IJsonTypeInfoResolver
{
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Makers = All().ToFrozenDictionary();

    private static readonly MethodInfo KeyMaker =
        ((Func<JsonSerializerOptions, JsonTypeInfo<Id<Structure>>>)MakeKey<Structure>).Method.GetGenericMethodDefinition();

    private DomainResolver()
    {
    }

    internal static DomainResolver Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Makers.TryGetValue(type, out var make) ? make(options)
        : type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) ? KeyOf(type.GenericTypeArguments[0], options)
        : null;

    /// <summary>The form of a key of an application's own things, which no list can name.</summary>
    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "Keys are classes: their code is shared by all things that are classes, and other things are left out where no "
            + "code can be made.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The method asks nothing of its type parameter.")]
    private static JsonTypeInfo? KeyOf(Type thing, JsonSerializerOptions options) =>
        thing.IsValueType && !RuntimeFeature.IsDynamicCodeSupported
            ? null
            : (JsonTypeInfo)KeyMaker.MakeGenericMethod(thing).Invoke(null, [options])!;

    private static JsonTypeInfo<Id<T>> MakeKey<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<Id<T>>(options, new CodeConverter<Id<T>>());

    private static IEnumerable<KeyValuePair<Type, Func<JsonSerializerOptions, JsonTypeInfo>>> All() =>
    [
        Document(OriginalAlone, DocumentWriter.Write),
        Document(reading => reading.OrThrow(), DocumentWriter.Write),
        Of(new QuantityConverter()),
        Of(new ReasonConverter()),
        Of(new SentenceConverter()),
        Of(new SourceConverter<Source>()),
        Of(new SourceConverter<ClauseSource>()),
        Of(new SourceConverter<LawSource>()),
        Of(new OutcomeConverter<ResiliationOutcome>()),
        Of(new OutcomeConverter<ResiliationOutcome.Refused>()),
        Of(new OutcomeConverter<ResiliationOutcome.Undecided>()),
        Of(new OutcomeConverter<ResiliationOutcome.Pending>()),
        Of(new OutcomeConverter<ResiliationOutcome.Cured>()),
        Of(new OutcomeConverter<ResiliationOutcome.Effective>()),
        Of(new OutcomeConverter<ResiliationOutcome.Moot>()),
        .. Value(new EurosJsonConverter()),
        .. Value(new FractionJsonConverter()),
        .. Value((JsonConverter<LocalDate>)ScalarFormat.Of(typeof(LocalDate))!.Converter!),
        Code<ActionNumber>(),
        Code<ClauseId>(),
        Code<CommuneCode>(),
        Code<CtesId>(),
        Code<DepartementCode>(),
        Code<NoticePeriod>(),
        Code<ObservedPeriod>(),
        Code<PartId>(),
        Code<PartialDate>(),
        Code<Perimeter>(),
        Code<SheetPeriod>(),
        Code<Signature>(),
        Code<Siren>(),
        Code<Siret>(),
        Code<Territory>(),
        Code<YearRun>(),
        .. Word<ActionYearsOrigin>(),
        .. Word<AdverseOpinion>(),
        .. Word<AlshActivity>(),
        .. Word<AnnexSubject>(),
        .. Word<AnnualReviewDue>(),
        .. Word<BaremeKind>(),
        .. Word<BaremeReview>(),
        .. Word<BonusRefusal>(),
        .. Word<ClauseKind>(),
        .. Word<ClosurePolicy>(),
        .. Word<ComparatorTerritory>(),
        .. Word<ConventionStatus>(),
        .. Word<CountOverSpace>(),
        .. Word<CountSubject>(),
        .. Word<DayStyle>(),
        .. Word<Direction>(),
        .. Word<ExchangeCondition>(),
        .. Word<Extreme>(),
        .. Word<FigureTheme>(),
        .. Word<FlowOverTime>(),
        .. Word<FundingComponent>(),
        .. Word<GroundKind>(),
        .. Word<IndicatorKind>(),
        .. Word<Language>(),
        .. Word<MeansKind>(),
        .. Word<MonthRounding>(),
        .. Word<NoticeForm>(),
        .. Word<NoticeStart>(),
        .. Word<ObligationKind>(),
        .. Word<ObligationRecipient>(),
        .. Word<ObligationState>(),
        .. Word<ObservationStatus>(),
        .. Word<OfferScope>(),
        .. Word<OtherBody>(),
        .. Word<PartKind>(),
        .. Word<PartialYear>(),
        .. Word<QuantityUnit>(),
        .. Word<RefusalReason>(),
        .. Word<Renewal>(),
        .. Word<ReviewGapKind>(),
        .. Word<ReviewedYears>(),
        .. Word<Rounding>(),
        .. Word<ServiceKind>(),
        .. Word<SeveranceBasis>(),
        .. Word<Severity>(),
        .. Word<SignatureState>(),
        .. Word<SpaceRule>(),
        .. Word<StepKind>(),
        .. Word<StructureSupport>(),
        .. Word<SuppressionReason>(),
        .. Word<TermPosition>(),
        .. Word<TerritoryLevel>(),
        .. Word<TimeGrain>(),
        .. Word<TimeRule>(),
        .. Word<UndatedSignature>(),
        .. Word<UnscheduledActions>(),
        .. Word<WorkingDayPolicy>(),
    ];

    /// <summary>
    /// The original text of a document that states nothing that changes it, so that nothing is lost when it is written again.
    /// </summary>
    private static Convention OriginalAlone(ConventionParseResult reading) =>
        reading.OrThrow() is { Avenants.IsEmpty: true, Severances.IsEmpty: true } history
            ? history.Original
            : throw new FormatException("The document has avenants or clauses deemed unwritten: it is a history, not only a convention.");

    private static KeyValuePair<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Document<T>(
        Func<ConventionParseResult, T> take, Func<T, byte[]> write)
        where T : class => Of(new WholeDocumentConverter<T>(take, write));

    private static KeyValuePair<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Code<T>()
        where T : Code<T>, ICode<T> => Of(new CodeConverter<T>());

    private static IEnumerable<KeyValuePair<Type, Func<JsonSerializerOptions, JsonTypeInfo>>> Word<T>()
        where T : struct, Enum => Value(new WordConverter<T>(WordConverter<T>.CamelCaseNames()));

    /// <summary>A value's form, and that of one that may be missing.</summary>
    private static IEnumerable<KeyValuePair<Type, Func<JsonSerializerOptions, JsonTypeInfo>>> Value<T>(JsonConverter<T> converter)
        where T : struct =>
    [
        Of(converter),
        new(
            typeof(T?),
            options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))),
    ];

    private static KeyValuePair<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Of<T>(JsonConverter<T> converter) =>
        new(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter));
}
