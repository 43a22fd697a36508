using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Ctg.Domain;
using Ctg.Samples.Tests;
using Microsoft.Extensions.Hosting;

namespace Ctg.Samples.Cluster.Tests;

/// <summary>The country on real silos.</summary>
public sealed partial class ClusterTests
{
    [Fact]
    public async Task Demo_GivesOneDigest_WhateverHappensToASilo()
    {
        using var country = await Country.WriteAsync();
        Demonstrate("demo", "--data", country.Path);
    }

    /// <summary>With Redis the silos know each other without a first one.</summary>
    [SkippableFact]
    public async Task Demo_WithRedis_GivesOneDigest()
    {
        using var redis = RedisServer.Start();
        using var country = await Country.WriteAsync();
        Demonstrate("demo", "--data", country.Path, "--redis", redis.Address);
    }

    /// <summary>
    /// A partition that is lost is named by the cluster as by one machine, and is in the answer again once its file is back.
    /// </summary>
    [Fact]
    public async Task LostPartition_IsNamed_UntilItIsBack()
    {
        using var country = await Country.WriteAsync();
        var folder = await country.OpenAsync();
        var whole = await Country.AskOneMachineAsync(folder);
        var bytes = await File.ReadAllBytesAsync(country.FileOf("45"));
        File.Delete(country.FileOf("45"));
        country.Damage("13");
        var lost = await Country.AskOneMachineAsync(folder);
        var place = PlaceOf("lost");
        using var silo = SiloProcess.Build(folder, place);
        await silo.StartAsync();
        await using var front = await ClusterFront.ConnectAsync(folder, [place.Gateway], place.Membership);
        var answer = await front.AskAsync(Country.ByYear, (_, _) => { });
        answer.LeftOut.Should().Equal(("13", PartitionProblem.Corrupt), ("45", PartitionProblem.Missing));
        answer.Digest().Should().Be(lost.Digest());
        Country.CoverageOf(answer).Should().Be(Country.CoverageOf(lost));
        await File.WriteAllBytesAsync(country.FileOf("45"), bytes);
        country.Damage("13");
        answer = await front.AskAsync(Country.ByYear, (_, _) => { });
        answer.LeftOut.Should().BeEmpty();
        answer.Digest().Should().Be(whole.Digest());

        // The command asks the same cluster.
        var (code, output, errors) = SampleRun.Of(
            ClusterCommand.Run, "query", "--data", country.Path, "--gateway", $"{place.Gateway}", "--cluster", place.Membership.Cluster,
            "--by", "departement", "--grain", "term");
        errors.Should().BeEmpty();
        code.Should().Be(0);
        output.Should().Contain("departement:45").And.Contain("silo ");
        await silo.StopAsync();
    }

    /// <summary>A silo that holds another folder is not believed.</summary>
    [Fact]
    public async Task SiloOfAnotherFolder_IsNamed()
    {
        using var country = await Country.WriteAsync();
        using var other = await Country.WriteAsync(seed: 2);
        var folder = await country.OpenAsync();
        var place = PlaceOf("other");
        using var silo = SiloProcess.Build(await other.OpenAsync(), place);
        await silo.StartAsync();
        await using var front = await ClusterFront.ConnectAsync(folder, [place.Gateway], place.Membership);
        var answer = await front.AskAsync(Country.ByYear, (_, _) => { });
        answer.LeftOut.Should().HaveCount(101).And.OnlyContain(left => left.Problem == PartitionProblem.OtherFolder);
        Country.CoverageOf(answer).Received.Should().Be(0);

        // Nor does a second silo start where one listens: they would answer in turn.
        await folder.Invoking(one => SiloProcess.RunAsync(one, place, () => { }, TextReader.Null)).Should().ThrowAsync<IOException>()
            .WithMessage("*est pris*");
        await silo.StopAsync();
    }

    /// <summary>Where no silo answers for a partition, it is named, and its structures count as not having reported.</summary>
    [Fact]
    public async Task PartitionWithoutAnswer_IsNamed()
    {
        using var country = await Country.WriteAsync();
        var folder = await country.OpenAsync();
        var place = PlaceOf("silent");
        var silo = SiloProcess.Build(folder, place);
        await silo.StartAsync();
        await using var front =
            await ClusterFront.ConnectAsync(folder, [place.Gateway], place.Membership, patience: TimeSpan.FromSeconds(1));
        await silo.StopAsync();
        silo.Dispose();
        var answer = await front.AskAsync(Country.ByYear, (_, _) => { });
        answer.LeftOut.Should().HaveCount(101).And.OnlyContain(left => left.Problem == PartitionProblem.NoAnswer);
        var coverage = Country.CoverageOf(answer);
        (coverage.Received, coverage.Silent).Should().Be((0, coverage.Expected));
    }

    [Fact]
    public async Task NoSilo_IsTold()
    {
        using var country = await Country.WriteAsync();
        var folder = await country.OpenAsync();
        var place = PlaceOf("none");
        await folder.Invoking(
            one => ClusterFront.ConnectAsync(one, [place.Gateway], place.Membership, patience: TimeSpan.FromSeconds(2))).Should()
                .ThrowAsync<TimeoutException>();
    }

    [Theory]
    [InlineData("manifest.json", "demo", "--data", "no-such-folder")]
    [InlineData("manifest.json", "silo", "--data", "no-such-folder")]
    [InlineData("n'est pas un port", "silo", "--port", "0")]
    [InlineData("n'est pas un port", "query", "--gateway", "70000")]
    [InlineData("n'est pas un dossier", "demo", "--data", "")]
    [InlineData("n'est pas un hôte et un port", "demo", "--redis", "a,b=c")]
    [InlineData("De 1 à 2 000 000 000 observations", "generate", "--observations", "0")]
    [InlineData("de 1 à 99 indicateurs", "generate", "--indicators", "100")]
    public void WrongArgument_IsRefused(string expected, params string[] args)
    {
        var (code, _, errors) = SampleRun.Of(ClusterCommand.Run, args);
        code.Should().Be(1);
        errors.Should().Contain(expected);
    }

    private static void Demonstrate(params string[] args)
    {
        var (code, output, errors) = SampleRun.Of(ClusterCommand.Run, args);
        errors.Should().BeEmpty();
        code.Should().Be(0, output);
        output.Should().Contain("Toutes les empreintes sont égales.");
        var digests = Digest().Matches(output).Select(match => match.Value).ToList();
        digests.Should().HaveCount(6);
        digests.Distinct().Should().ContainSingle();

        // Whether the silo that is killed has answered before depends on where the partitions stand; none of the last answers is its own.
        var silos = output.Split('\n').Select(line => Answering().Count(line)).Where(count => count > 0).ToList();
        silos.Should().HaveCount(4);
        (silos[0], silos[1], silos[3]).Should().Be((3, 3, 2));
    }

    private static SiloPlace PlaceOf(string cluster)
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var two = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        two.Start();
        var (port, gateway) = (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)two.LocalEndpoint).Port);
        return new(port, gateway, port, new($"test-{cluster}", null));
    }

    [GeneratedRegex("silo [0-9]+ : [0-9]+ partition")]
    private static partial Regex Answering();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digest();
}
