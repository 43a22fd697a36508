using System.Security.Cryptography;
using Ctg.Domain.Arbitraries;
using Ctg.Domain.Indicators;
using static Ctg.Domain.Fuzz.Targets;

namespace Ctg.Domain.Fuzz;

/// <summary>Any bytes are read as a table of figures; what is read gives the same bytes, and can be asked.</summary>
internal static class RollUpTarget
{
    /// <summary>The bytes before the definition's fingerprint: the mark and the version.</summary>
    private const int Head = 6;

    private static readonly Lazy<(IndicatorDefinition Definition, byte[] Head)[]> Definitions = new(() =>
    [
        .. from kind in Enumerable.Range(0, 7)
           from grain in (TimeGrain[])[TimeGrain.Year, TimeGrain.Month]
           let definition = ObservedCase.DefinitionOf(kind, 0, grain)
           select (definition, ObservationTable.Create(definition, Roster.Create([], []), Term.Create(new(2022, 1, 1), new(2022, 12, 31)))
               .ToCube().RollUp([], new() { Grain = TimeGrain.Term }).ToBytes()[..(Head + SHA256.HashSizeInBytes)]),
    ]);

    internal static int Count => Definitions.Value.Length;

    internal static IndicatorDefinition Definition(int rank) => Definitions.Value[rank].Definition;

    /// <summary>The input of a table: its definition's rank, then its bytes but those that the target puts there by itself.</summary>
    internal static byte[] InputOf(int rank, RollUp table) =>
    [
        (byte)rank, .. table.ToBytes()[(Head + SHA256.HashSizeInBytes)..^SHA256.HashSizeInBytes]
    ];

    internal static void Check(byte[] input)
    {
        if (input.Length == 0)
        {
            return;
        }

        // The definition's fingerprint and the digest at the end would stop every input at the door.
        var (definition, head) = Definitions.Value[input[0] % Count];
        byte[] content = [.. head, .. input[1..]];
        byte[] bytes = input[0] == byte.MaxValue ? input[1..] : [.. content, .. SHA256.HashData(content)];
        var read = RollUp.TryFromBytes(bytes, definition);
        if (read.Value is not { } table)
        {
            That(
                read.Violations is [{ Code: "bytes-invalid" or "version-unknown" or "definition-differs" }],
                "bytes are refused for a documented reason");
            return;
        }

        That(table.ToBytes().AsSpan().SequenceEqual(bytes), "a table that is read gives the same bytes");
        foreach (var figure in table.Figures)
        {
            _ = figure.ToString() + figure.Explain(new(ClauseId.Closing), new("lieu", "place")).Render(Language.French);
            That(table.Find(figure.Perimeter, figure.Period) == figure, "a figure is found where it stands");
        }

        _ = table.TryMerge(table).IsValid;
    }
}
