namespace Ctg.Domain.Tests;

/// <summary>
/// Sentences that were read and approved, in a file beside the tests; with <c>CTG_UPDATE_EXPECTED=1</c> in the environment it is written
/// anew.
/// </summary>
internal static class Approved
{
    internal static void Is(string folder, string name, string told)
    {
        var file = Path.Combine(Repository.Root, "tests", "Ctg.Domain.Tests", folder, "Approved", name);
        if (Environment.GetEnvironmentVariable("CTG_UPDATE_EXPECTED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, told);
        }

        told.Should().Be(File.ReadAllText(file));
    }
}
