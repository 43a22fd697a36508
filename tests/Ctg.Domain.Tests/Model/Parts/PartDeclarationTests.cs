using Ctg.Domain.Arbitraries;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Parts;

public class PartDeclarationTests
{
    /// <summary>
    /// Each kind is declared at its own place: its parts come in the order of the kinds, and each is found at its address.
    /// </summary>
    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Parts_OfAConvention_AreFoundAtTheirAddresses(Convention convention)
    {
        var text = ConventionHistory.Of(convention).AsOf(convention.Term.First);

        text.Parts.Select(part => part.Id.Kind).Should().BeInAscendingOrder();
        text.Parts.Should().OnlyContain(part => PartId.Parse(part.Id.Text) == part.Id && text.Find(part.Id) == part);
        text.Parts.Should().OnlyContain(part => text.ProvenanceOf(part.Id)!.IsOriginal && part.Name.French.Length > 0);
    }
}
