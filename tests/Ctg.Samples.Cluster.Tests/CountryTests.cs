using Ctg.Domain;
using Ctg.Domain.Indicators;

namespace Ctg.Samples.Cluster.Tests;

/// <summary>The country's files, and what is made of them without a cluster.</summary>
public class CountryTests
{
    [Fact]
    public async Task SameSeed_WritesTheSameFiles()
    {
        using var one = await Country.WriteAsync();
        using var two = await Country.WriteAsync();
        using var other = await Country.WriteAsync(seed: 2);
        var (first, second, third) = (Manifest.Read(one.Path), Manifest.Read(two.Path), Manifest.Read(other.Path));
        first.Partitions.Should().HaveCount(101).And.Equal(second.Partitions);
        first.Sites.Should().Be(second.Sites);
        first.Partitions.Should().NotEqual(third.Partitions);
        first.Rows.Should().BeCloseTo(101 * 2 * 4 * 6, 300);
    }

    /// <summary>
    /// The one machine's answer does not depend on the order in which it reads, nor that of merged parts on the order in which they come.
    /// </summary>
    [Fact]
    public async Task Answer_IsTheSame_InAnyOrder()
    {
        using var country = await Country.WriteAsync();
        var folder = await country.OpenAsync();
        foreach (var question in (Question[])[
            Country.ByYear, new(TerritoryLevel.Departement, TimeGrain.Year), new(TerritoryLevel.Country, TimeGrain.Term)])
        {
            var expected = (await Country.AskOneMachineAsync(folder, question)).Digest();
            for (var seed = 0; seed < 4; seed++)
            {
                var order = folder.Departements.ToArray();
                new Random(seed).Shuffle(order);
                (await Country.AskOneMachineAsync(folder, question, order)).Digest().Should().Be(expected);
                (await Country.MergeAsync(folder, order, question)).Digest().Should().Be(expected);
            }
        }
    }

    /// <summary>A flow's total, from the files themselves: the latest revision of each cell.</summary>
    [Fact]
    public async Task Answer_IsWhatTheFilesAddUpTo()
    {
        using var country = await Country.WriteAsync();
        var folder = await country.OpenAsync();
        var latest = new Dictionary<(string Departement, int Site, int Month), (int Revision, long Value, int Status)>();
        foreach (var departement in folder.Departements)
        {
            var columns = (await folder.ReadAsync(departement)).Columns![0];
            for (var i = 0; i < columns.Count; i++)
            {
                var cell = (departement.ToString(), columns.Sites.Span[i], columns.Periods.Span[i]);
                if (!latest.TryGetValue(cell, out var record) || record.Revision < columns.Revisions.Span[i])
                {
                    latest[cell] = (columns.Revisions.Span[i], columns.Values.Span[i], columns.Statuses.Span[i]);
                }
            }
        }

        var figure = (await Country.AskOneMachineAsync(folder)).RollUps[0].Figures.First();
        figure.Components[0].Should().Be(latest.Values.Sum(record => record.Value));
        figure.Coverage.Received.Should().Be(latest.Values.Count(record => record.Status <= (int)ObservationStatus.Provisional));
        latest.Values.Should().Contain(record => record.Revision == 1, "some figures are corrected");
    }

    /// <summary>A partition that is not there, or not as it was written, is named, and its structures stay expected.</summary>
    [Fact]
    public async Task LostPartition_IsNamed_AndItsStructuresAreSilent()
    {
        using var country = await Country.WriteAsync();
        var folder = await country.OpenAsync();
        var whole = await Country.AskOneMachineAsync(folder);
        whole.LeftOut.Should().BeEmpty();
        File.Delete(country.FileOf("45"));
        country.Damage("13");
        var one = await Country.AskOneMachineAsync(folder);
        var merged = await Country.MergeAsync(folder, folder.Departements);
        foreach (var answer in (Answer[])[one, merged])
        {
            answer.LeftOut.Should().Equal(("13", PartitionProblem.Corrupt), ("45", PartitionProblem.Missing));
            answer.Digest().Should().Be(one.Digest()).And.NotBe(whole.Digest());
            var coverage = Country.CoverageOf(answer);
            coverage.Expected.Should().Be(Country.CoverageOf(whole).Expected);
            coverage.Silent.Should().BeGreaterThanOrEqualTo(2 * 2 * 6);
            coverage.Received.Should().BeLessThan(Country.CoverageOf(whole).Received);
        }
    }

    /// <summary>
    /// A file that the manifest vouches for is no better than its content: another département's, cut short, or with a row that cannot be.
    /// </summary>
    [Fact]
    public async Task BadPartition_ThatTheManifestVouchesFor_IsNamed()
    {
        using var country = await Country.WriteAsync();
        using var longer = await Country.WriteAsync(Country.Small with { Months = 7 });
        using var wider = await Country.WriteAsync(Country.Small with { Structures = 3 });
        await country.VouchAsync("05", await File.ReadAllBytesAsync(country.FileOf("06")));
        await country.VouchAsync("07", (await File.ReadAllBytesAsync(country.FileOf("07")))[..^20]);
        await country.VouchAsync("08", []);
        await country.VouchAsync(
            "09", await File.ReadAllBytesAsync(longer.FileOf("09")), rows: Manifest.Read(longer.Path).Of(DepartementCode.Parse("09")).Rows);
        await country.VouchAsync(
            "10", await File.ReadAllBytesAsync(wider.FileOf("10")), rows: Manifest.Read(wider.Path).Of(DepartementCode.Parse("10")).Rows);
        var folder = await country.OpenAsync();
        var one = await Country.AskOneMachineAsync(folder);
        var merged = await Country.MergeAsync(folder, folder.Departements);
        merged.Digest().Should().Be(one.Digest());
        foreach (var answer in (Answer[])[one, merged])
        {
            answer.LeftOut.Should().Equal(((string[])["05", "07", "08", "09", "10"]).Select(code => (code, PartitionProblem.Corrupt)));
        }
    }

    /// <summary>A département that the manifest forgets is missed: the register has it.</summary>
    [Fact]
    public async Task ForgottenDepartement_IsMissed()
    {
        using var country = await Country.WriteAsync();
        var manifest = Manifest.Read(country.Path);
        (manifest with { Partitions = [.. manifest.Partitions.Skip(1)] }).Write(country.Path);
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<FormatException>().WithMessage("*sites.parquet*");
        (manifest with { Partitions = [.. manifest.Partitions, manifest.Partitions[0]] }).Write(country.Path);
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<FormatException>().WithMessage("*manifest.json*");
        (manifest with { Months = 100_000 }).Write(country.Path);
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<FormatException>();
        (manifest with { Partitions = [.. manifest.Partitions.Skip(1), manifest.Partitions[0] with { Digest = "A" }] }).Write(country.Path);
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<FormatException>();
    }

    /// <summary>
    /// What travels is a table a partition: its size depends on the structures, the rows and the columns asked for, not on the
    /// observations.
    /// </summary>
    [Fact]
    public async Task Traffic_DoesNotDependOnTheNumberOfObservations()
    {
        using var short_ = await Country.WriteAsync(Country.Small);
        using var long_ = await Country.WriteAsync(Country.Small with { Months = 48 });
        var question = new Question(TerritoryLevel.Country, TimeGrain.Term);
        var (few, many) = (await short_.OpenAsync(), await long_.OpenAsync());
        many.Manifest.Rows.Should().BeGreaterThan(7 * few.Manifest.Rows);
        (await Country.MergeAsync(many, many.Departements, question)).Bytes.Should()
            .Be((await Country.MergeAsync(few, few.Departements, question)).Bytes);
    }

    [Fact]
    public async Task ChangedRegister_OrManifest_IsRefused()
    {
        using var country = await Country.WriteAsync();
        var sites = Path.Combine(country.Path, CountryFolder.SitesFile);
        var bytes = await File.ReadAllBytesAsync(sites);
        await File.WriteAllBytesAsync(sites, [.. bytes, 0]);
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<FormatException>();
        await File.WriteAllTextAsync(Path.Combine(country.Path, "manifest.json"), "{}");
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<FormatException>();
        await File.WriteAllTextAsync(Path.Combine(country.Path, "manifest.json"), "[");
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<FormatException>();
        File.Delete(Path.Combine(country.Path, "manifest.json"));
        await country.Invoking(one => one.OpenAsync()).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public void Size_ComesNearestToTheObservations() => CountrySize.Of(50_000_000, 20, 48).Should().Be(new CountrySize(515, 20, 48));

    [Fact]
    public void Departements_AreHundredAndOne() =>
        CountryGenerator.Departements.Select(code => DepartementCode.Parse(code)).Distinct().Should().HaveCount(101);
}
