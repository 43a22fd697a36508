using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Ctg.Sql.Tests;

/// <summary>A PostgreSQL server of its own, in a folder that goes with it, reached through a socket of that folder.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Packages = "/usr/lib/postgresql";

    private const string Missing =
        "PostgreSQL was not found: install the package postgresql, or name the folder of its programs in CTG_POSTGRES_BIN.";

    private readonly string? _programs = Programs();
    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-pg-").FullName;
    private readonly NpgsqlDataSource? _source;

    public PostgresServer()
    {
        if (_programs is null)
        {
            return;
        }

        try
        {
            // The server refuses to run as root, and its folder must be its own.
            if (Environment.IsPrivilegedProcess)
            {
                Run("chown", "postgres:", _folder);
            }

            Serve(
                "initdb", "--pgdata", Data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-locale", "--no-sync");
            Serve(
                "pg_ctl", "start", "--wait", "--pgdata", Data, "--log", Log, "--options",
                $"-k {_folder} -c listen_addresses= -c fsync=off -c jit=off");
            var builder = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder
            {
                Host = _folder,
                Username = "postgres",
                Database = "postgres",
            }.ConnectionString);
            builder.UseNodaTime();
            _source = builder.Build();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private string Data => Path.Combine(_folder, "data");

    private string Log => Path.Combine(_folder, "log");

    public void Dispose()
    {
        try
        {
            _source?.Dispose();
            if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            {
                Serve("pg_ctl", "stop", "--wait", "--mode", "immediate", "--pgdata", Data);
            }
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>An empty database. Tests of PostgreSQL are skipped where it is not installed, but never in CI.</summary>
    internal PostgresDatabase Open()
    {
        Skip.If(_source is null && Environment.GetEnvironmentVariable("CI") != "true", Missing);
        return new(_source ?? throw new InvalidOperationException(Missing));
    }

    /// <summary>The folder named, or that of the newest version among the packages of Debian.</summary>
    private static string? Programs()
    {
        var newest = (Directory.Exists(Packages) ? Directory.GetDirectories(Packages) : [])
            .Select(folder => Path.Combine(folder, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .MaxBy(folder => int.Parse(Path.GetFileName(Path.GetDirectoryName(folder)!), CultureInfo.InvariantCulture));
        return Environment.GetEnvironmentVariable("CTG_POSTGRES_BIN") ?? newest;
    }

    private void Serve(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, program);
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            var log = File.Exists(Log) ? File.ReadAllText(Log) : "";
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}{errors.Result}{log}");
        }
    }
}
