using System.Diagnostics;
using System.Net;
using Ctg.Domain;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Runtime.Messaging;

namespace Ctg.Samples.Cluster;

/// <summary>Asks every partition of the cluster, and merges what they answer.</summary>
internal sealed class ClusterFront : IAsyncDisposable
{
    /// <summary>So many partitions are asked at a time.</summary>
    private const int AtATime = 8;

    /// <summary>
    /// Once no partition at all has answered for so long, those that are left are left out of the answer, and named in it.
    /// </summary>
    private static readonly TimeSpan LongestPatience = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly IHost _host;
    private readonly CountryFolder _folder;
    private readonly TimeSpan _patience;
    private long _lastAnswer;

    private ClusterFront(IHost host, CountryFolder folder, TimeSpan patience)
    {
        _host = host;
        _folder = folder;
        _patience = patience;
    }

    /// <summary>Connects to a cluster.</summary>
    /// <param name="folder">The register and the manifest: what is to answer.</param>
    /// <param name="gateways">The silos' gateways on loopback; without meaning with Redis.</param>
    /// <param name="membership">How the cluster is kept.</param>
    /// <param name="patience">
    /// How long a cluster, and then the next answer of any partition, is waited for; half a minute and a minute by default.
    /// </param>
    /// <exception cref="TimeoutException">No silo answered in time.</exception>
    internal static async Task<ClusterFront> ConnectAsync(
        CountryFolder folder, IReadOnlyList<int> gateways, Membership membership, TimeSpan? patience = null)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client =>
        {
            if (membership.Redis is null)
            {
                client.UseStaticClustering([.. gateways.Select(port => new IPEndPoint(IPAddress.Loopback, port))]);
            }
            else
            {
                client.UseRedisClustering(options => options.ConfigurationOptions = membership.RedisOptions());
            }

            client.Configure<ClusterOptions>(membership.Configure);
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = ResponseTimeout);
            client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2));
        });
        var host = builder.Build();
        try
        {
            using var end = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(30));
            await host.StartAsync(end.Token).WaitAsync(end.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or SiloUnavailableException or ConnectionFailedException)
        {
            host.Dispose();
            throw new TimeoutException("Aucun silo ne répond. No silo answers.", e);
        }

        return new(host, folder, patience ?? LongestPatience);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    /// <summary>Asks every partition, again if need be, and merges the answers in the order in which they come.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="onAnswer">Told each partition's answer, with the number of answers so far; one at a time.</param>
    /// <returns>The answer.</returns>
    internal async Task<Answer> AskAsync(Question question, Action<PartitionAnswer, int> onAnswer)
    {
        question = question with { Manifest = _folder.ManifestDigest };
        Interlocked.Exchange(ref _lastAnswer, Stopwatch.GetTimestamp());
        var merging = new Merging(_folder, question);
        using var turn = new SemaphoreSlim(1);
        await Parallel.ForEachAsync(
            _folder.Departements, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (departement, _) =>
            {
                var (answer, calls) = await AskAsync(departement, question);
                await turn.WaitAsync(CancellationToken.None);
                try
                {
                    merging.Add(departement, answer, calls);
                    onAnswer(answer, merging.Count);
                }
                finally
                {
                    turn.Release();
                }
            });
        return merging.Result();
    }

    /// <summary>Asks one partition until it answers: a call may be lost with the silo that had it.</summary>
    private async Task<(PartitionAnswer Answer, int Calls)> AskAsync(DepartementCode departement, Question question)
    {
        var grain = _host.Services.GetRequiredService<IClusterClient>().GetGrain<IPartitionGrain>(departement.ToString());
        for (var calls = 1; ; calls++)
        {
            try
            {
                var answer = await grain.AskAsync(question);
                Interlocked.Exchange(ref _lastAnswer, Stopwatch.GetTimestamp());
                return (answer, calls);
            }
            catch (Exception e)
                when (e is TimeoutException or OrleansMessageRejectionException or ConnectionFailedException or SiloUnavailableException)
            {
                if (Stopwatch.GetElapsedTime(Interlocked.Read(ref _lastAnswer)) > _patience)
                {
                    return (new("–", [], PartitionProblem.NoAnswer, 0, TimeSpan.Zero), calls);
                }
            }

            await Task.Delay(Pause);
        }
    }
}
