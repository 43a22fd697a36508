using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Spectre.Console;

namespace Ctg.Samples.Cluster;

/// <summary>
/// Three silos as processes of their own: asked, one of them killed while it is asked, and asked again, beside a single machine.
/// </summary>
internal sealed class Demo(CountryFolder folder, string path, Membership membership, ClusterReport report)
{
    private const int Silos = 3;

    /// <summary>Runs the demonstration.</summary>
    /// <param name="question">What is asked each time.</param>
    /// <returns>Whether every answer was the same to the byte.</returns>
    internal async Task<bool> RunAsync(Question question)
    {
        var departements = folder.Departements.ToList();
        var single = await report.TimeAsync(
            report.Say("Une machine", "One machine"),
            folder.Manifest.Indicators,
            step => SingleMachine.AskAsync(folder, question, departements, _ => step()));
        report.Memory(report.Say("Cette machine, au plus", "This machine, at most"), PeakOfThisProcess());
        departements.Reverse();
        var reversed = await report.TimeAsync(
            report.Say("Une machine, partitions lues à rebours", "One machine, partitions read backwards"),
            folder.Manifest.Indicators,
            step => SingleMachine.AskAsync(folder, question, departements, _ => step()));
        var places = Places();
        var processes = new List<Process>();
        try
        {
            foreach (var place in places)
            {
                processes.Add(await StartAsync(place));
            }

            await using var front = await ClusterFront.ConnectAsync(folder, [.. places.Select(place => place.Gateway)], membership);
            var first = await AskAsync(report.Say("Trois silos, partitions lues", "Three silos, partitions read"), (_, _) => { });
            var second = await AskAsync(report.Say("Trois silos, en mémoire", "Three silos, in memory"), (_, _) => { });

            foreach (var (place, process) in places.Zip(processes))
            {
                process.Refresh();
                report.Memory($"silo {place.Port}", process.WorkingSet64);
            }

            // The silo that dies is not the first, whose memory holds the list of the others when there is no Redis.
            var lost = processes[^1];
            var third = await AskAsync(report.Say("Un silo tué en cours de question", "A silo killed in mid-question"), (_, count) =>
            {
                if (count == Math.Max(1, folder.Manifest.Partitions.Count / 3))
                {
                    lost.Kill();
                }
            });
            var fourth = await AskAsync(report.Say("Deux silos", "Two silos"), (_, _) => { });
            var isSame = ((Answer[])[reversed, first, second, third, fourth]).All(answer => answer.Digest() == single.Digest());
            report.Verdict(isSame, single);
            return isSame;

            Task<Answer> AskAsync(string title, Action<PartitionAnswer, int> onAnswer) =>
                report.TimeAsync(title, folder.Manifest.Partitions.Count, (step, told) => front.AskAsync(question, (answer, count) =>
                {
                    told(answer);
                    step();
                    onAnswer(answer, count);
                }));
        }
        finally
        {
            foreach (var process in processes)
            {
                Stop(process);
            }
        }
    }

    private static long PeakOfThisProcess()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }

    private List<SiloPlace> Places()
    {
        var ports = FreePorts(2 * Silos);
        return [.. Enumerable.Range(0, Silos).Select(i => new SiloPlace(ports[i], ports[Silos + i], ports[0], membership))];
    }

    /// <summary>Ports that are free now: all are held until the last is found, so that no two are the same.</summary>
    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }

    /// <summary>Starts a silo and waits until it says that it is ready. It ends with its input, and so with this process.</summary>
    private async Task<Process> StartAsync(SiloPlace place)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", Arguments(place))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        if (await process.StandardOutput.ReadLineAsync() is not null)
        {
            return process;
        }

        Stop(process);
        throw new IOException($"Le silo du port {place.Port} n'a pas démarré. The silo of port {place.Port} did not start.");
    }

    private string[] Arguments(SiloPlace place)
    {
        string[] arguments =
        [
            Assembly.GetExecutingAssembly().Location,
            "silo",
            "--data", path,
            "--port", Number(place.Port),
            "--gateway", Number(place.Gateway),
            "--primary", Number(place.Primary),
            "--cluster", membership.Cluster,
            "--until-input-ends",
        ];
        return membership.Redis is null ? arguments : [.. arguments, "--redis", membership.Redis];
    }

    private static void Stop(Process process)
    {
        using (process)
        {
            if (!process.HasExited)
            {
                process.Kill();
                process.WaitForExit();
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
