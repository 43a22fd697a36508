using Ctg.Domain.Bonus;
using NodaTime;

namespace Ctg.Domain.Tests.Bonus;

/// <summary>A territory like the real one: its amounts and its places of 2020, for the tests to vary.</summary>
internal static class Territory
{
    internal static readonly Id<Party> Town = Id<Party>.Parse("commune");
    internal static readonly LocalDate On = new(2022, 6, 1);

    internal static readonly BonusInterpretation Spread =
        BonusInterpretation.Create(ClosurePolicy.SpreadOverTheOthers, Rounding.HalfUp, BaremeReview.Strict);

    internal static readonly BonusInterpretation Withdrawn =
        BonusInterpretation.Create(ClosurePolicy.WithdrawnFromTheTotal, Rounding.HalfUp, BaremeReview.Strict);

    internal static Convention Convention(string eaje = "53605.67", ConventionDetails? from = null) =>
        Domain.Convention.Create(Draft(eaje, from));

    internal static ConventionDetails Draft(string eaje = "53605.67", ConventionDetails? from = null)
    {
        var draft = from ?? Examples.Draft(Signature.Undated, Signature.Undated, Examples.Decided);
        return draft with
        {
            Articles = draft.Articles.Any(article => article.Clause == ClauseId.Article(5))
                ? draft.Articles
                : [.. draft.Articles, Article.Create(ClauseId.Article(5), "Engagements", "Les financements sont maintenus.")],
            Funding = FundingTerms.Create(ClauseId.Article(5), ClauseId.Article(5)),
            ReferenceAmounts =
            [
                ReferenceAmount.Create(ServiceKind.Eaje, 2020, Euros.Parse(eaje), ClauseId.Article(5)),
                ReferenceAmount.Create(ServiceKind.Alsh, 2020, Euros.Parse("94657.01"), ClauseId.Article(5)),
            ],
        };
    }

    /// <summary>Offers written as <c>creche:45 coquelicot:23</c>; a service other than EAJE, and its unit, are given.</summary>
    internal static ValueList<StructureOffer> Offers(
        string text, ServiceKind service = ServiceKind.Eaje, QuantityUnit unit = QuantityUnit.Places) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split(':'))
        .Select(part => Offer(part[0], decimal.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture), service, unit))
        .ToValueList();

    internal static StructureOffer Offer(
        string key, decimal count, ServiceKind service = ServiceKind.Eaje, QuantityUnit unit = QuantityUnit.Places) =>
        StructureOffer.Create(new()
        {
            Structure = Id<Structure>.Parse(key),
            Name = key,
            Service = service,
            Units = Quantity.Create(count, unit),
            Operator = Operator.Create(key.StartsWith('x') ? "Association" : "Ville"),
            SupportedBy = Town,
            UnderPsu = service == ServiceKind.Eaje ? true : null,
        });

    internal static TerritoryOffer Year(int year, string offers) => TerritoryOffer.Create(year, Offers(offers));

    internal static TerritoryOffer Reference { get; } = Year(2020, "creche:45 coquelicot:23 bleuet:10 maison:42");

    internal static Bareme Bareme(
        BaremeKind kind, decimal value, ServiceKind service = ServiceKind.Eaje, string? id = null, int first = 2021, int? last = null) =>
        Domain.Bareme.Create(Details(kind, value, service, id, first, last));

    internal static BaremeDetails Details(
        BaremeKind kind,
        decimal value,
        ServiceKind service = ServiceKind.Eaje,
        string? id = null,
        int first = 2021,
        int? last = null) => new()
        {
            Id = Id<Bareme>.Parse(id ?? $"{kind}-{service}".ToLowerInvariant()),
            Kind = kind,
            Service = service,
            Value = value,
            Unit = kind is BaremeKind.NewUnitRate or BaremeKind.UnitFloor
            ? service == ServiceKind.Eaje ? QuantityUnit.Places : QuantityUnit.Hours : null,
            FirstYear = first,
            LastYear = last,
            Source = "Barème d'essai",
            CheckedOn = new(2022, 1, 1),
            ReviewBy = new(2022, 12, 31),
        };

    internal static BonusTerritoire Compute(TerritoryOffer year, BonusInterpretation reading, params Bareme[] baremes) =>
        Convention().ComputeBonus(Reference, [year], BonusParameters.Create([.. baremes]), reading, On);

    /// <summary>The EAJE amounts of a year as <c>creche 20102.13+0.00</c>.</summary>
    internal static string Amounts(BonusTerritoire bonus, int year = 2022, ServiceKind service = ServiceKind.Eaje) => string.Join(
        ' ',
        bonus.Find(service, year)!.Value.Structures.Select(
            one => one.Refusal is { } refusal ? $"{one.Structure} {refusal}" : $"{one.Structure} {one.Existing}+{one.New}"));
}
