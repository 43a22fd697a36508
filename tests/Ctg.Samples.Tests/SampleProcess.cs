using System.Diagnostics;

namespace Ctg.Samples.Tests;

/// <summary>Runs a sample as a process of its own, below a shell that sets its output up.</summary>
internal static class SampleProcess
{
    /// <summary>Runs a sample.</summary>
    /// <param name="sample">The sample's name, such as <c>Tour</c>.</param>
    /// <param name="shell">What the shell does of it, <c>"$@"</c> being its command line: <c>"$@" &gt;/dev/full</c>.</param>
    /// <param name="args">The sample's arguments.</param>
    /// <returns>The exit code, and what it wrote where the shell let it.</returns>
    internal static (int Code, string Output, string Errors) Of(string sample, string shell, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var program = Path.Combine(AppContext.BaseDirectory, $"Ctg.Samples.{sample}.dll");
        foreach (var arg in (string[])["-c", shell, "sh", dotnet, program, .. args])
        {
            start.ArgumentList.Add(arg);
        }

        // The limit on files' size, which a test sets, would apply to what the runtime itself maps.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
