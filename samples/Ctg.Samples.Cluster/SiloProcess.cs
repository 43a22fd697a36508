using System.Net;
using System.Net.Sockets;
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
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

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
        if (place.Port == place.Gateway || IsTaken(place.Port) || IsTaken(place.Gateway))
        {
            throw new IOException($"Le port {place.Port} ou {place.Gateway} est pris. The port {place.Port} or {place.Gateway} is taken.");
        }

        using var host = Build(folder, place);
        try
        {
            await host.StartAsync().WaitAsync(LongestStart);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException(
                "Le silo ne rejoint pas la grappe : le premier silo, ou Redis, ne répond pas. The silo does not join the cluster: the "
                    + "first silo, or Redis, does not answer.",
                e);
        }

        onReady();
        if (until is null)
        {
            await host.WaitForShutdownAsync();
            return;
        }

        await until.ReadToEndAsync();
        await host.StopAsync();
    }

    /// <summary>Whether someone listens on a port already: two listeners on one port would answer in turn.</summary>
    private static bool IsTaken(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
