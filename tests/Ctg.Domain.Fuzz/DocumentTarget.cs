using System.Text.Json;
using Ctg.Domain.Audit;
using Ctg.Domain.Json;
using Ctg.Domain.Status;
using static Ctg.Domain.Fuzz.Targets;

namespace Ctg.Domain.Fuzz;

/// <summary>Any bytes are read, audited and bound; what is read is written, and reads again as it was.</summary>
internal static class DocumentTarget
{
    private static readonly JsonSerializerOptions Bound = new() { TypeInfoResolver = ConventionJson.TypeInfoResolver };

    internal static void Check(byte[] bytes)
    {
        var reading = ConventionJson.Read(bytes);
        That(reading.IsValid == reading.Errors.IsEmpty, "a document is a convention or has errors");
        _ = reading.Render(Language.French) + reading.Render(Language.English);
        var report = DocumentAudit.Run(reading, new(2024, 6, 1), AuditSettings.Default);
        _ = report.Render(Language.French) + report.Render(Language.English);
        if (!reading.IsValid)
        {
            return;
        }

        var written = ConventionJson.Write(reading.History);
        var again = ConventionJson.Read(written);
        That(again.History == reading.History, "reading what was written gives an equal history");
        That(again.History!.GetHashCode() == reading.History.GetHashCode(), "equal histories have equal hash codes");
        That(ConventionJson.Write(again.History).AsSpan().SequenceEqual(written), "writing is canonical");
        That(JsonSerializer.Deserialize<ConventionHistory>(written, Bound) == reading.History, "binding gives what reading gives");
        foreach (var version in reading.History.Timeline().Versions)
        {
            _ = version.Convention.StatusOn(version.Convention.Term.First).Render(Language.English);
        }
    }
}
