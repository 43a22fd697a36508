using Ctg.Domain.Arbitraries;
using Ctg.Domain.Avenants;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Ctg.Domain.Tests.Avenants;

/// <summary>The laws of amendments, on histories with avenants of one day, retroactive, out of order and at odds.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 100)]
public class HistoryProperties
{
    private static readonly LocalDate[] Asked = [.. HistoryGenerators.Days.SelectMany(day => new[] { day.PlusDays(-1), day })];

    /// <summary>Taken apart and put together again, a convention is the same.</summary>
    [Property]
    public void ReplacingTheTitleByItself_GivesTheSameConvention(Convention convention)
    {
        var avenant = Avenant.Create(new()
        {
            Id = Id<Avenant>.Parse("a"),
            Title = "Même titre",
            SignedOn = PartialDate.On(new(2023, 1, 1)),
            EffectiveOn = new(2023, 1, 1),
            KnownOn = new(2023, 1, 1),
            Changes = [Change.Replace(ClauseId.Closing, Part.Title(convention.Title))],
        });
        var version = ConventionHistory.Create(new() { Original = convention, Avenants = [avenant] }).AsOf(new(2023, 1, 1));
        version.From.Should().Be(new LocalDate(2023, 1, 1));
        version.Convention.Should().Be(convention).And.NotBeSameAs(convention);
    }

    [Draws(300)]
    public Property AsOf_IsThatOfTheNaiveModel(ConventionHistory history)
    {
        var (valid, disputed) = (0, 0);
        foreach (var (effective, known) in Days())
        {
            var version = history.TryAsOf(effective, known);
            var naive = NaiveHistory.AsOf(history, effective, known);
            version.IsValid.Should()
                .Be(
                    naive.Text is not null,
                    "of {0} known on {1}: {2}",
                    effective,
                    known,
                    string.Join("; ", version.Violations) + Told(history));
            version.Violations.Any(violation => violation.Code == "avenants-conflict").Should().Be(naive.IsDisputed);
            if (version.IsValid)
            {
                (version.Value.Convention == naive.Text).Should().BeTrue("of {0} known on {1}: {2}", effective, known, Told(history));
            }

            valid += version.IsValid && version.Value.Avenants.Count > 1 ? 1 : 0;
            disputed += naive.IsDisputed ? 1 : 0;
        }

        return true.Classify(valid > 0, "several avenants apply").Classify(disputed > 0, "some contradict each other");
    }

    /// <summary>
    /// Parts of every kind, of one convention put into another at random: what is not refused makes a convention, and each part is where it
    /// was put.
    /// </summary>
    [Draws(300)]
    public Property AnyParts_MakeAConvention_OrAreRefused(Convention original, Convention other, int seed)
    {
        var random = new Random(seed);
        var (own, foreign) = (PartsOf(original), PartsOf(other).ToDictionary(part => part.Id));
        var changes = own.OrderBy(_ => random.Next()).Take(3)
            .Select(part => random.Next(3) == 0 && part.Id.Kind is not (PartKind.Title or PartKind.Term)
                ? Change.Remove(ClauseId.Closing, part.Id)
                : Change.Replace(ClauseId.Closing, foreign.GetValueOrDefault(part.Id) ?? part))
            .Concat(
                foreign.Values.Where(part => own.All(one => one.Id != part.Id)).OrderBy(_ => random.Next()).Take(2)
                    .Select(part => Change.Add(ClauseId.Closing, part)))
            .ToList();
        var avenant = Avenant.Create(new()
        {
            Id = Id<Avenant>.Parse("a"),
            Title = "Au hasard",
            SignedOn =
                PartialDate.On(LocalDate.Min(new(2023, 1, 1), original.Term.First)), // before the term ends, which it may then extend
            EffectiveOn = new(2023, 1, 1),
            KnownOn = new(2023, 1, 1),
            Changes = [.. changes],
        });
        var history = ConventionHistory.TryCreate(new() { Original = original, Avenants = [avenant] });
        if (history.IsValid)
        {
            var version = history.Value.AsOf(new(2023, 1, 1));
            PartsOf(version.Convention).Select(part => part.Value).Should()
                .BeEquivalentTo(version.Parts.Select(part => part.Value), options => options.ComparingByValue<object>());
            changes.Should().OnlyContain(
                change => version.Find(change.Target)
                    == (change is Change.Addition
                        ? ((Change.Addition)change).Part : change is Change.Replacement ? ((Change.Replacement)change).Part : null));
        }

        return true.Classify(history.IsValid, "taken").Classify(!history.IsValid, "refused");
    }

    [Property]
    public void OrderGiven_DoesNotMatter(ConventionHistory history, int seed)
    {
        var order = new Random(seed);
        var shuffled = ConventionHistory.Create(history.ToDetails() with { Avenants = [.. history.Avenants.OrderBy(_ => order.Next())] });
        foreach (var (effective, known) in Days())
        {
            var (one, other) = (history.TryAsOf(effective, known), shuffled.TryAsOf(effective, known));
            other.IsValid.Should().Be(one.IsValid);
            other.Violations.Select(violation => violation.Message.ToString()).Should()
                .BeEquivalentTo(one.Violations.Select(violation => violation.Message.ToString()));
            if (one.IsValid)
            {
                other.Value!.Convention.Should().Be(one.Value.Convention);
                other.Value.Avenants.Should().Equal(one.Value.Avenants);
                other.Value.Parts.Select(part => other.Value.ProvenanceOf(part.Id)).Should()
                    .Equal(one.Value.Parts.Select(part => one.Value.ProvenanceOf(part.Id)));
            }
        }
    }

    /// <summary>What takes effect later, or is known later, changes nothing.</summary>
    [Property]
    public void LaterAvenants_ChangeNothing(ConventionHistory history)
    {
        foreach (var (effective, known) in Days())
        {
            // Whether an extension comes in time depends on those signed before it, even on one that takes effect later.
            if (history.Avenants.Any(avenant => avenant.EffectiveOn > effective && avenant.KnownOn <= known
                && avenant.Changes.Any(change => change.Target == PartId.Term)))
            {
                continue;
            }

            var earlier = ConventionHistory.TryCreate(history.ToDetails() with
            {
                Avenants =
                [
                    .. history.Avenants.Where(avenant => avenant.EffectiveOn <= effective && avenant.KnownOn <= known)
                    .Select(avenant => Without(avenant, history, effective, known))
                ],
            });
            var version = history.TryAsOf(effective, known);
            if (earlier.IsValid)
            {
                var alone = earlier.Value.TryAsOf(effective, known);
                alone.IsValid.Should().Be(version.IsValid);
                alone.Value?.Convention.Should().Be(version.Value?.Convention);
            }
            else
            {
                version.IsValid.Should().BeFalse();
            }
        }
    }

    [Property]
    public void Diff_MakesTheOtherText_AndNamesTheAvenantsBetween(ConventionHistory history)
    {
        // Each text once: most pairs of days have that of another pair.
        var versions = Days().Select(pair => history.TryAsOf(pair.Effective, pair.Known).Value).OfType<ConventionVersion>()
            .DistinctBy(version => (version.From, version.Avenants, version.Severances)).ToList();
        foreach (var from in versions)
        {
            foreach (var to in versions)
            {
                var diff = from.DiffTo(to);
                diff.Apply().Should().Be(to.Convention);
                diff.Avenants.Should().Equal(to.Avenants.Where(avenant => !from.Avenants.Contains(avenant)));
                diff.Undone.Should().Equal(from.Avenants.Where(avenant => !to.Avenants.Contains(avenant)));
                diff.IsEmpty.Should().Be(from.Convention == to.Convention);
                diff.Changes.Should().NotContain(change => change.Before == change.After);
            }
        }
    }

    /// <summary>The timeline's texts are those of their days, and each comes from what its provenance says.</summary>
    [Property]
    public void Timeline_HoldsTheTextOfEachDay(ConventionHistory history)
    {
        foreach (var known in HistoryGenerators.Days.Select(day => (LocalDate?)day).Append(null))
        {
            var timeline = history.Timeline(known);
            foreach (var day in Asked.Where(day => timeline.BrokenFrom is null || day < timeline.BrokenFrom))
            {
                var last = timeline.Versions.Last(version => version.From is null || version.From <= day);
                last.Convention.Should().Be(history.AsOf(day, known).Convention);
            }

            if (timeline.BrokenFrom is { } broken)
            {
                history.TryAsOf(broken, known).Violations.Select(violation => violation.ToString()).Should()
                    .Equal(timeline.Violations.Select(violation => violation.ToString()));
            }
        }
    }

    [Property]
    public void Provenance_NamesWhoLastWroteAPart(ConventionHistory history)
    {
        foreach (var version in history.Timeline().Versions)
        {
            foreach (var part in version.Parts)
            {
                var provenance = version.ProvenanceOf(part.Id)!;
                var writers = version.Avenants.Where(avenant => avenant.Changes.Any(change => change.Target == part.Id)
                    && version.SetAside.All(aside => aside.Avenant != avenant || aside.Change.Target != part.Id)).ToList();
                provenance.Avenant.Should().Be(writers.LastOrDefault());
                provenance.IsOriginal.Should().Be(writers.Count == 0);
            }
        }
    }

    [Property]
    public void AppliedOn_ExplainsTheAvenantsOfTheText(ConventionHistory history)
    {
        foreach (var (effective, known) in Days())
        {
            var applied = history.AppliedOn(effective, known);
            ExplanationLaws.Hold(applied);
            if (history.TryAsOf(effective, known) is { IsValid: true, Value: var version })
            {
                applied.Value.Avenants.Should().Equal(version.Avenants
                    .Where(avenant => avenant.Changes.Count > version.SetAside.Count(change => change.Avenant == avenant)).Select(
                        avenant => avenant.Id));
            }
        }
    }

    private static ValueList<Part> PartsOf(Convention convention) =>
        ConventionHistory.Create(new() { Original = convention }).AsOf(new(2023, 1, 1)).Parts;

    private static string Told(ConventionHistory history) => string.Join("; ", history.Avenants.Select(avenant =>
        $"{avenant.Id} {avenant.SignedOn} {avenant.EffectiveOn} {avenant.KnownOn} over {avenant.PrevailsOver}: {avenant.Changes}"));

    private static IEnumerable<(LocalDate Effective, LocalDate Known)> Days() =>
        Asked.SelectMany(effective => HistoryGenerators.Days.Select(known => (effective, known)));

    /// <summary>The avenant, prevailing over those alone that are left.</summary>
    private static Avenant Without(Avenant avenant, ConventionHistory history, LocalDate effective, LocalDate known) => Avenant.Create(new()
    {
        Id = avenant.Id,
        Title = avenant.Title,
        SignedOn = avenant.SignedOn,
        EffectiveOn = avenant.EffectiveOn,
        KnownOn = avenant.KnownOn,
        PrevailsOver =
        [
            .. avenant.PrevailsOver.Where(
                id => history.Avenants.Any(other => other.Id == id && other.EffectiveOn <= effective && other.KnownOn <= known))
        ],
        Changes = avenant.Changes,
    });
}
