namespace Ctg.Domain.Tests.Structures;

public class StructureTests
{
    private static readonly Id<Structure> Id = Id<Structure>.Parse("a");

    [Fact]
    public void Activities_OfAnotherServiceThanAlsh_AreRefused() =>
        Structure.TryCreate(new()
        {
            Id = Id,
            Name = "A",
            Service = ServiceKind.Eaje,
            Activities = [AlshActivity.Periscolaire],
        }).Breaks("activities-without-alsh activities");

    [Fact]
    public void Activity_GivenTwice_IsRefused() =>
        Structure.TryCreate(new()
        {
            Id = Id,
            Name = "A",
            Service = ServiceKind.Alsh,
            Activities = [AlshActivity.Periscolaire, AlshActivity.Periscolaire],
        }).Breaks("duplicate activities[1]");

    [Fact]
    public void Service_OutsideItsEnumeration_Throws() =>
        FluentActions.Invoking(() => Structure.Create(new()
        {
            Id = Id,
            Name = "A",
            Service = (ServiceKind)99,
        })).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Quantity_BelowZero_IsRefused() => Quantity.TryCreate(-0.1m, QuantityUnit.Places).Breaks("quantity-negative count");

    [Fact]
    public void Quantity_EqualsAnotherOfTheSameNumber() =>
        Quantity.Create(1.0m, QuantityUnit.Places).Should().Be(Quantity.Create(1.00m, QuantityUnit.Places));
}
