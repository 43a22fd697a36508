using Ctg.Domain.Arbitraries;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>However a document is corrupted, reading it gives a convention or a list of errors, and nothing else.</summary>
[Properties(Arbitrary = [typeof(Arbitraries.DomainArbitraries), typeof(MutationProperties)])]
public class MutationProperties
{
    public static Arbitrary<Mutation> Mutations() => Arb.From(
        from kind in Gen.Frequency(
            (3, Gen.Constant(MutationKind.FlipBit)),
            (1, Gen.Elements(MutationKind.InsertByte, MutationKind.CutEnd)),
            (12, Gen.Elements(MutationKind.Drop, MutationKind.Duplicate, MutationKind.Retype, MutationKind.Copy)))
        from at in Gen.Choose(0, int.MaxValue)
        from with in Gen.Choose(0, int.MaxValue)
        select new Mutation(kind, at, with));

    [Draws(500)]
    public Property Read_OfACorruptedDocument_GivesAConventionOrErrors(Convention convention, NonEmptyArray<Mutation> mutations) =>
        Check(mutations.Get.Take(5).Aggregate(ConventionJson.Write(convention), (document, mutation) => mutation.Apply(document)));

    [Draws(100)]
    public Property Read_OfTheRealDocumentCorrupted_GivesAConventionOrErrors(NonEmptyArray<Mutation> mutations) =>
        Check(mutations.Get.Take(5).Aggregate(RealConvention.Bytes, (document, mutation) => mutation.Apply(document)));

    [Draws(1_000)]
    public Property Read_OfACorruptedDocumentWithAvenants_GivesAConventionOrErrors(NonEmptyArray<Mutation> mutations) =>
        Check(
            mutations.Get.Take(5)
                .Aggregate(System.Text.Encoding.UTF8.GetBytes(Documents.Amended), (document, mutation) => mutation.Apply(document)));

    [Draws(1_000)]
    public void Read_OfAnyBytes_GivesErrors(byte[] bytes) => ConventionJson.Read(bytes).Errors.Should().NotBeEmpty();

    private static Property Check(byte[] document)
    {
        var reading = ConventionJson.Read(document);
        reading.Errors.IsEmpty.Should().Be(reading.IsValid);
        if (reading.IsValid)
        {
            ConventionJson.Write(ConventionJson.Read(ConventionJson.Write(reading.History)).History!).Should()
                .Equal(ConventionJson.Write(reading.History));
            ConventionJson.Read(ConventionJson.Write(reading.Original)).Original.Should().Be(reading.Original);
        }

        var lines = document.Count(value => value == '\n') + 1;
        var line = 1;
        foreach (var error in reading.Errors)
        {
            error.Code.Should().MatchRegex("^[a-z]+(-[a-z0-9]+)+$|^duplicate$");
            error.Path.Should().StartWith("$");
            error.Line.Should().BeInRange(line, lines, "errors are in the order of the document");
            error.In(Language.French).Should().NotBe(error.In(Language.English));
            line = error.Line;
        }

        return true
            .Classify(reading.IsValid, "still valid")
            .Classify(reading.Errors.Any(error => error.Code == "json-syntax"), "no JSON")
            .Classify(reading.Errors.Count > 1, "several errors");
    }
}
