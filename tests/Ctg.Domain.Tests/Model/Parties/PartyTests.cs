namespace Ctg.Domain.Tests.Parties;

public class PartyTests
{
    private static readonly PartyDetails Details = new() { Id = Id<Party>.Parse("caf"), Name = "Caf", Signature = Signature.Undated };
    private static readonly PartyDetails Blank = Details with { Name = "", Representative = " x" };

    [Fact]
    public void Caf_WithBlankTexts_IsRefused() =>
        Caf.TryCreate(Blank, DepartementCode.Parse("45")).Breaks("text-invalid name", "text-invalid representative");

    [Fact]
    public void Epci_WithBlankTexts_IsRefused() => Epci.TryCreate(Blank).Breaks("text-invalid name", "text-invalid representative");

    [Theory]
    [InlineData(4_000, true)]
    [InlineData(4_001, false)]
    public void Name_HasALongestLength(int length, bool valid) =>
        OtherParty.TryCreate(Details with { Name = new string('x', length) }, OtherBody.Msa).IsValid.Should().Be(valid);

    [Fact]
    public void Kind_OutsideItsEnumeration_Throws() =>
        FluentActions.Invoking(() => OtherParty.Create(Details, (OtherBody)9)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Name_OfNull_Throws() =>
        FluentActions.Invoking(() => Epci.Create(Details with { Name = null! })).Should().Throw<ArgumentNullException>();
}
