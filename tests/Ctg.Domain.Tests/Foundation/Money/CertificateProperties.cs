using Ctg.Domain.Arbitraries;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Money;

/// <summary>A certificate with one field changed, whatever the field and whatever its new value, is no certificate.</summary>
public class CertificateProperties
{
    [Draws(300)]
    public void Verify_RejectsEveryChangeOfAFigure(Euros total, WeightedKeys weights, Fraction by, Euros cents, int ranks)
    {
        var sound = Allocation.Create(total, weights.Items).ToCertificate();
        by = by.Sign == 0 ? Fraction.One : by;
        var other = Euros.FromCents(unchecked(total.Cents + (cents.Cents == 0 ? 1 : cents.Cents)));
        Rejects(new(other, sound.TotalWeight, sound.Entries));
        Rejects(new(sound.Total, sound.TotalWeight + by, sound.Entries));
        for (var i = 0; i < sound.Entries.Count; i++)
        {
            var e = sound.Entries[i];
            var at = i;
            Rejects(With(new(e.Key, e.Weight + by, e.Quota, e.Floor, e.Remainder, e.Rank, e.Share)));
            Rejects(With(new(e.Key, e.Weight, e.Quota + by, e.Floor, e.Remainder, e.Rank, e.Share)));
            Rejects(With(new(e.Key, e.Weight, e.Quota, Other(e.Floor), e.Remainder, e.Rank, e.Share)));
            Rejects(With(new(e.Key, e.Weight, e.Quota, e.Floor, e.Remainder + by, e.Rank, e.Share)));
            Rejects(With(new(e.Key, e.Weight, e.Quota, e.Floor, e.Remainder, unchecked(e.Rank + (ranks == 0 ? 1 : ranks)), e.Share)));
            Rejects(With(new(e.Key, e.Weight, e.Quota, e.Floor, e.Remainder, e.Rank, Other(e.Share))));
            Rejects(new(sound.Total, sound.TotalWeight, [.. sound.Entries, e]));

            // For whom a weight was meant, and who had none, is known to whoever asks alone.
            new AllocationCertificate<string>(sound.Total, sound.TotalWeight, sound.Entries.Where((_, j) => j != at).ToValueList())
                .Verify(total, weights.Items).Should().NotBeEmpty();
            With(new("another", e.Weight, e.Quota, e.Floor, e.Remainder, e.Rank, e.Share)).Verify(total, weights.Items).Should()
                .NotBeEmpty();

            AllocationCertificate<string> With(AllocationEntry<string> entry) =>
                new(sound.Total, sound.TotalWeight, sound.Entries.Select((one, j) => j == at ? entry : one).ToValueList());
        }

        Euros Other(Euros amount) => Euros.FromCents(unchecked(amount.Cents + (cents.Cents == 0 ? 1 : cents.Cents)));
    }

    [Property]
    public void Verify_OfAnotherQuestion_IsTold(Euros total, WeightedKeys weights, Fraction by)
    {
        var certificate = Allocation.Create(total, weights.Items).ToCertificate();
        certificate.Verify(Euros.FromCents(total.Cents == 0 ? 1 : 0), weights.Items).Should()
            .ContainSingle(violation => violation.Place == "total");
        var changed = weights.Items.Select((item, i) => i == 0 ? (item.Key, item.Weight + (by.Sign == 0 ? Fraction.One : by)) : item);
        certificate.Verify(total, changed).Should().ContainSingle(violation => violation.Place == "entries");
    }

    [Fact]
    public void Verify_NamesWhatIsWrong()
    {
        var sound = Allocation.Create<string>(Euros.FromCents(100), [("a", 1m), ("b", 2m)]).ToCertificate();
        var entry = sound.Entries[1];
        var moved = new AllocationCertificate<string>(sound.Total, sound.TotalWeight,
        [
            sound.Entries[0],
            new(entry.Key, entry.Weight, entry.Quota, entry.Floor, entry.Remainder, entry.Rank, entry.Share + Euros.FromCents(1)),
        ]);
        moved.Verify().Should().ContainSingle().Which.ToString().Should()
            .Be("certificate-wrong at entries[1].share: Stated: 0.68; computed: 0.67.");
    }

    /// <summary>Each of these certificates is sound but for one thing, which nothing else gives away.</summary>
    [Fact]
    public void Verify_SeesWhatOneCheckAloneSees()
    {
        var nothing = Allocation.Create<string>(Euros.Zero, [("a", 1m), ("b", 2m)]).ToCertificate();
        new AllocationCertificate<string>(Euros.Zero, 4m, nothing.Entries).Verify().Should().ContainSingle().Which.Place.Should()
            .Be("totalWeight");

        var even = Allocation.Create<string>(Euros.FromCents(4), [("a", 1m), ("b", 1m)]).ToCertificate();
        var twin = new AllocationEntry<string>(
            "a", 1m, even.Entries[1].Quota, even.Entries[1].Floor, even.Entries[1].Remainder, 2, even.Entries[1].Share);
        new AllocationCertificate<string>(even.Total, even.TotalWeight, [even.Entries[0], twin]).Verify().Should()
            .Contain(violation => violation.Code == "duplicate");

        AllocationEntry<string> Whole(string key, decimal weight, int rank) =>
            new(key, weight, weight / 100m, Euros.FromCents((long)weight), Fraction.Zero, rank, Euros.FromCents((long)weight));
        new AllocationCertificate<string>(Euros.FromCents(2), 2m, [Whole("a", 3m, 1), Whole("b", -1m, 2)]).Verify()
            .Should().ContainSingle().Which.Place.Should().Be("entries[1].weight");
    }

    /// <summary>
    /// Figures that contradict each other are told, whatever they are: no weight at all, weights that cancel out, extremes.
    /// </summary>
    [Fact]
    public void Verify_OfNonsense_IsTold()
    {
        var max = Euros.FromCents(long.MaxValue);
        AllocationEntry<string> Entry(Fraction weight) => new("a", weight, Fraction.One, max, Fraction.One, int.MinValue, max);
        Rejects(new(Euros.FromCents(1), Fraction.Zero, []));
        Rejects(new(Euros.Zero, Fraction.Zero, [Entry(Fraction.Zero)]));
        Rejects(new(max, Fraction.Create(1, 1_000_000), [Entry(-5m)]));
        Rejects(new(Euros.FromCents(long.MinValue), -5m, [Entry(-5m)]));
        FluentActions.Invoking(() => new AllocationCertificate<string>(max, Fraction.One, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AllocationEntry<string>(null!, 1m, 1m, max, 1m, 1, max)).Should().Throw<ArgumentNullException>();
        var sound = Allocation.Create<string>(max, [("a", 1m)]).ToCertificate();
        FluentActions.Invoking(() => sound.Verify(max, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => sound.Verify(max, [(null!, Fraction.One)])).Should().Throw<ArgumentNullException>();
    }

    private static void Rejects(AllocationCertificate<string> certificate) => certificate.Verify().Should().NotBeEmpty();
}
