namespace Ctg.Domain.Tests.Funding;

public class FundingTableTests
{
    private static readonly Id<FundingTable> Id = Id<FundingTable>.Parse("a");
    private static readonly ClauseId Source = ClauseId.Annex(1);
    private static readonly FundingLine Most = Cej(long.MaxValue);

    [Fact]
    public void YearBefore1000_IsRefused() => FundingTable.TryCreate(new()
    {
        Id = Id,
        Title = "T",
        Year = 999,
        Source = Source,
        Lines = [],
    }).Breaks("year-out-of-range year");

    [Fact]
    public void TotalThatNoAmountHolds_IsRefused() => FundingTable.TryCreate(new()
    {
        Id = Id,
        Title = "T",
        Year = 2020,
        Source = Source,
        Lines = [Most, Most],
    }).Breaks("total-out-of-range lines");

    [Fact]
    public void TotalOfAComponentThatNoAmountHolds_IsRefused() => FundingTable
        .TryCreate(new()
        {
            Id = Id,
            Title = "T",
            Year = 2020,
            Source = Source,
            Lines = [Most, Cej(1), FundingLine.Create(new()
            {
                Label = "P",
                Component = FundingComponent.Subsidy,
                Amount = Euros.FromCents(-1),
            })],
        })
        .Breaks("total-out-of-range lines");

    [Fact]
    public void NegativeReferenceAmount_IsRefused() =>
        ReferenceAmount.TryCreate(ServiceKind.Eaje, 2020, Euros.FromCents(-1), Source).Breaks("amount-negative amount");

    [Fact]
    public void Totals_AreOfAllLines_AndOfThoseOfAComponent()
    {
        var table = FundingTable.Create(new()
        {
            Id = Id,
            Title = "T",
            Year = 2020,
            Source = Source,
            Lines = [Most, FundingLine.Create(new()
            {
                Label = "M",
                Component = FundingComponent.Subsidy,
                Amount = Euros.FromCents(-7),
            })],
        });
        table.Total.Should().Be(Euros.FromCents(long.MaxValue - 7));
        table.TotalOf(FundingComponent.Subsidy).Should().Be(Euros.FromCents(-7));
        table.TotalOf(FundingComponent.IndividualAid).Should().Be(Euros.Zero);
    }

    /// <summary>Whatever the order of the lines: a partial sum may be out of range.</summary>
    [Fact]
    public void Total_MayPassThroughASumThatNoAmountHolds() =>
        FundingTable.Create(new()
        {
            Id = Id,
            Title = "T",
            Year = 2020,
            Source = Source,
            Lines = [Most, Cej(1), Cej(-1)],
        }).Total.Should().Be(Most.Amount);

    private static FundingLine Cej(long cents) => FundingLine.Create(new()
    {
        Label = "L",
        Component = FundingComponent.Cej,
        Amount = Euros.FromCents(cents),
    });
}
