using Ctg.Domain;
using Ctg.Domain.Json;
using Ctg.Samples.Common;
using Ctg.Samples.Dashboard;
using NodaTime;

namespace Ctg.Samples.Tests;

/// <summary>What the sample on the steering committee's page is to show of the real convention, asked of the packages.</summary>
internal static class RealDashboard
{
    /// <summary>The day of the page.</summary>
    internal static LocalDate On { get; } = new(2024, 6, 15);

    /// <summary>The file.</summary>
    internal static string File => Path.Combine(AppContext.BaseDirectory, "data", "saint-jean-de-la-ruelle.ctg.json");

    /// <summary>The answers of the packages.</summary>
    internal static DashboardFacts Facts()
    {
        var version = ConventionJson.Read(System.IO.File.ReadAllBytes(File)).History!.AsOf(On);
        return DashboardFacts.Of(
            version,
            ConventionRecord.Create(new() { History = version.History }),
            On,
            new SyntheticObservations(version.Convention, 20261125, neighbours: 3, knownOn: On));
    }
}
