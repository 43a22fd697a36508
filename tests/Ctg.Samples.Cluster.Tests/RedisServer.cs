using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ctg.Samples.Cluster.Tests;

/// <summary>A Redis server of the test's own, on loopback, that keeps nothing.</summary>
internal sealed class RedisServer : IDisposable
{
    private static readonly string[] Places = ["/usr/bin/redis-server", "/usr/local/bin/redis-server", "/usr/bin/valkey-server"];

    private readonly Process _process;

    private RedisServer(Process process, int port)
    {
        _process = process;
        Address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
    }

    internal string Address { get; }

    public void Dispose()
    {
        using (_process)
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    /// <summary>Starts a server and waits until it listens. Tests are skipped where there is none, but never in CI.</summary>
    internal static RedisServer Start()
    {
        var program = Environment.GetEnvironmentVariable("CTG_REDIS") ?? Places.FirstOrDefault(File.Exists);
        Skip.If(
            program is null && Environment.GetEnvironmentVariable("CI") != "true",
            "No Redis server was found: install the package redis-server, or name the program in CTG_REDIS.");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        string[] arguments =
        [
            "--bind", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture), "--save", "", "--appendonly", "no"
        ];
        var process = Process.Start(new ProcessStartInfo(program!, arguments) { RedirectStandardOutput = true })!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                return new(process, port);
            }
        }

        throw new InvalidOperationException("Redis ended before it listened.");
    }
}
