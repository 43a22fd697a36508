using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using static Ctg.Domain.Fuzz.Targets;

namespace Ctg.Domain.Fuzz;

/// <summary>Any text is read as each value that a text says: the ways to read it agree, and the value's own text gives it back.</summary>
internal static class TextTarget
{
    private static readonly Action<string>[] Values =
    [
        Read<ActionNumber>, Read<ClauseId>, Read<CommuneCode>, Read<CtesId>, Read<DepartementCode>, Read<Id<Structure>>, Read<NoticePeriod>,
        Read<ObservedPeriod>,
        Read<PartId>, Read<Perimeter>, Read<SheetPeriod>, Read<Signature>, Read<Siren>, Read<Siret>, Read<Territory>, Read<YearRun>,
        Read<Euros>, Read<Fraction>,
    ];

    internal static void Check(byte[] bytes)
    {
        // After FE, units of UTF-16 as they come, lone surrogates too.
        var text = bytes is [0xFE, ..] ? new string(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(1))) : Encoding.UTF8.GetString(bytes);
        foreach (var read in Values)
        {
            read(text);
        }
    }

    private static void Read<T>(string text)
        where T : IParsable<T>, IFormattable, IEquatable<T>, IComparable<T>
    {
        var isOne = T.TryParse(text, null, out var value);
        try
        {
            var parsed = T.Parse(text, null);
            That(isOne && parsed.Equals(value), $"{typeof(T).Name}: the ways to read it agree");
        }
        catch (FormatException)
        {
            That(!isOne, $"{typeof(T).Name}: the ways to read it agree");
        }

        if (!isOne)
        {
            return;
        }

        var exact = value!.ToString("R", CultureInfo.InvariantCulture);
        That(
            T.TryParse(exact, null, out var back) && back.Equals(value) && back.GetHashCode() == value.GetHashCode()
                && back.CompareTo(value) == 0,
            $"{typeof(T).Name}: its text gives it back");
        var converter = TypeDescriptor.GetConverter(typeof(T));
        That(
            value.Equals((T)converter.ConvertFromInvariantString(converter.ConvertToInvariantString(value)!)!),
            $"{typeof(T).Name}: its converter gives it back");
    }
}
