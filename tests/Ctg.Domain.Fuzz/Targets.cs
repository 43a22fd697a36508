namespace Ctg.Domain.Fuzz;

/// <summary>What is done with an input. Whatever it throws is a finding.</summary>
internal static class Targets
{
    internal static Action<byte[]>? Find(string name) => name switch
    {
        "read" => DocumentTarget.Check,
        "rollup" => RollUpTarget.Check,
        "text" => TextTarget.Check,
        _ => null,
    };

    /// <summary>Holds a law.</summary>
    internal static void That(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Broken: {law}.");
        }
    }
}
