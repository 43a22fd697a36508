using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using StackExchange.Redis;

namespace Ctg.Samples.Cluster;

/// <summary>Where a silo stands, and who tells the silos of each other.</summary>
/// <param name="Port">Where silos reach it, on loopback.</param>
/// <param name="Gateway">Where clients reach it, on loopback.</param>
/// <param name="Primary">The port of the first silo, which keeps the list of the others; without meaning with Redis.</param>
/// <param name="Membership">How the cluster is kept.</param>
internal sealed record SiloPlace(int Port, int Gateway, int Primary, Membership Membership);

/// <summary>How the members of a cluster know each other.</summary>
/// <param name="Cluster">The cluster's name.</param>
/// <param name="Redis">The Redis server, as host and port; null for the memory of the first silo.</param>
internal sealed record Membership(string Cluster, string? Redis)
{
    internal void Configure(ClusterOptions options)
    {
        options.ClusterId = Cluster;
        options.ServiceId = "ctg";
    }

    internal ConfigurationOptions RedisOptions() => ConfigurationOptions.Parse(Redis!);
}

/// <summary>A member of the cluster.</summary>
internal static class SiloProcess
{
    /// <summary>Builds a silo on loopback.</summary>
    internal static IHost Build(CountryFolder folder, SiloPlace place)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(folder).AddSingleton(new SiloName($"silo {place.Port}"));
        builder.UseOrleans(silo =>
        {
            if (place.Membership.Redis is null)
            {
                silo.UseDevelopmentClustering(new IPEndPoint(IPAddress.Loopback, place.Primary));
            }
            else
            {
                silo.UseRedisClustering(options => options.ConfigurationOptions = place.Membership.RedisOptions());
            }

            silo.Configure<ClusterOptions>(place.Membership.Configure);
            silo.ConfigureEndpoints(IPAddress.Loopback, place.Port, place.Gateway, listenOnAnyHostAddress: false);

            // A silo that is gone is declared so within a second or two: the demonstration is not to wait for half a minute.
            silo.Configure<ClusterMembershipOptions>(options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(1);
                options.NumMissedProbesLimit = 2;
                options.NumVotesForDeathDeclaration = 1;
                options.EnableIndirectProbes = false;
                options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(2);
            });
        });
        return builder.Build();
    }

    /// <summary>Runs a silo until it is stopped, or, if asked, until the input ends.</summary>
    internal static async Task RunAsync(CountryFolder folder, SiloPlace place, Action onReady, TextReader? until)
    {
        using var host = Build(folder, place);
        await host.StartAsync();
        onReady();
        if (until is null)
        {
            await host.WaitForShutdownAsync();
            return;
        }

        await until.ReadToEndAsync();
        await host.StopAsync();
    }
}
