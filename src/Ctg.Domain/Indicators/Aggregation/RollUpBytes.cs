using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>
/// The lasting form of a table of figures, version 1: little-endian integers, texts in UTF-8 after their length, a digest at the end.
/// </summary>
/// <remarks>
/// In order: the mark <c>CTGR</c>, the version, the digest of the definition, the moment known (a flag, and 16 bytes of nanoseconds since
/// 1970), the term
/// (two days since 1970), the statuses counted, the grain, the flag of extremes, the perimeters, the structures covered, then for each
/// figure
/// its components (16 bytes each), its counts (8 bytes each) and its extremes; then the SHA-256 of all that.
/// </remarks>
internal static class RollUpBytes
{
    private const ushort Version = 1;
    private const int DigestLength = 32;

    /// <summary>No more observations can be in a table, so that their counts add up.</summary>
    private const long MaximumCount = long.MaxValue / 64;

    /// <summary>2^63, over 2^40 cells of less than 2^17 days.</summary>
    private const int MaximumBits = 120;

    private static readonly byte[] Mark = "CTGR"u8.ToArray();

    internal static byte[] Write(RollUp table)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(table.Definition.Fingerprint());
        writer.Write(table.KnownAt is not null);
        Write(writer, ((table.KnownAt ?? default) - NodaConstants.UnixEpoch).ToInt128Nanoseconds());
        writer.Write(DayNumber(table.Term.First));
        writer.Write(DayNumber(table.Term.Last));
        writer.Write((byte)table.Counted);
        writer.Write((byte)table.Grain);
        writer.Write(table.WithExtremes);
        Write(writer, table.Perimeters.Select(perimeter => perimeter.Text).ToValueList());
        Write(writer, table.Structures);
        foreach (var component in table.Store.Components)
        {
            Write(writer, component);
        }

        foreach (var count in table.Store.Counts)
        {
            writer.Write(count);
        }

        foreach (var extreme in (ReadOnlySpan<Int128>)[.. table.Store.Smallest, .. table.Store.Greatest])
        {
            Write(writer, extreme);
        }

        writer.Flush();
        return [.. stream.GetBuffer().AsSpan(0, (int)stream.Length), .. SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length))];
    }

    internal static Validated<RollUp> Read(ReadOnlySpan<byte> bytes, IndicatorDefinition definition)
    {
        var checks = new Checks();
        var table = Parse(bytes, definition, out var problem);
        checks.That(problem is null, problem ?? "", "", () => Describe(problem!));
        return checks.Build(() => table!);
    }

    private static RollUp? Parse(ReadOnlySpan<byte> bytes, IndicatorDefinition definition, out string? problem)
    {
        problem = "bytes-invalid";
        if (bytes.Length < Mark.Length + sizeof(ushort) + DigestLength || !bytes.StartsWith(Mark))
        {
            return null;
        }

        if (BinaryPrimitives.ReadUInt16LittleEndian(bytes[Mark.Length..]) != Version)
        {
            problem = "version-unknown";
            return null;
        }

        var content = bytes[..^DigestLength];
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes[^DigestLength..]))
        {
            return null;
        }

        // The digest holds: what follows was written by this class, or by someone who means to mislead it, and is checked as such.
        using var reader = new BinaryReader(new MemoryStream(content.ToArray()), Encoding.UTF8);
        try
        {
            reader.BaseStream.Position = Mark.Length + sizeof(ushort);
            if (!reader.ReadBytes(DigestLength).AsSpan().SequenceEqual(definition.Fingerprint()))
            {
                problem = "definition-differs";
                return null;
            }

            var table = Body(reader, definition);
            problem = table is null || reader.BaseStream.Position != content.Length ? problem : null;
            return problem is null ? table : null;
        }
        catch (Exception e)
            when (e is EndOfStreamException or ArgumentException or FormatException or OverflowException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static RollUp? Body(BinaryReader reader, IndicatorDefinition definition)
    {
        var isKnown = reader.ReadByte();
        var known = ReadInt128(reader);
        var knownAt = NodaConstants.UnixEpoch + Duration.FromNanoseconds(known);
        var term = Term.Create(DayOf(reader.ReadInt32()), DayOf(reader.ReadInt32()));
        var counted = (CountedStatuses)reader.ReadByte();
        var grain = (TimeGrain)reader.ReadByte();
        var withExtremes = reader.ReadByte();
        var grid = new PeriodGrid(term, definition.Grain);
        if (isKnown > 1 || withExtremes > 1 || counted is CountedStatuses.None or > CountedStatuses.All
            || (withExtremes == 1 && !definition.HasParts) || !Enum.IsDefined(grain) || !grid.Makes(grain)
                || (grain != definition.Grain && definition.OverTime == TimeRule.None) || (isKnown == 0 && known != 0))
        {
            return null;
        }

        var perimeters = Texts(reader).Select(text => Perimeter.Parse(text)).ToValueList();
        var structures = Texts(reader);
        var isSorted = structures.Zip(structures.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0);
        if (!isSorted || perimeters.Distinct().Count() != perimeters.Count || structures.Any(key => !Id<Structure>.TryParse(key, out _)))
        {
            return null;
        }

        var figures = perimeters.Count * grid.Group(grain).Count();
        var size = (long)figures * ((16L * definition.ComponentsOfAFigure) + (8 * Coverage.Size) + (withExtremes == 1 ? 32 : 0));
        if (size != reader.BaseStream.Length - reader.BaseStream.Position)
        {
            return null;
        }

        var store = new FigureStore(definition, figures, withExtremes == 1);
        Fill(reader, store.Components);
        for (var i = 0; i < store.Counts.Length; i++)
        {
            store.Counts[i] = reader.ReadInt64();
            if (store.Counts[i] is < 0 or > MaximumCount)
            {
                return null;
            }
        }

        Fill(reader, store.Smallest);
        Fill(reader, store.Greatest);
        return CouldBe(store)
            ? RollUp.Restore(definition, term, isKnown == 1 ? knownAt : null, counted, grain, perimeters, store, structures)
            : null;
    }

    /// <summary>
    /// Whether numbers are such as observations can make: where nothing contributes there is nothing, and all can be added without end.
    /// </summary>
    private static bool CouldBe(FigureStore store)
    {
        for (var figure = 0; figure < store.Counts.Length / Coverage.Size; figure++)
        {
            if (Coverage.ContributingOf(store.CountsOf(figure)) == 0 && store.ComponentsOf(figure).ContainsAnyExcept(Int128.Zero))
            {
                return false;
            }

            if (store.Smallest.Length > 0 && store.Smallest[figure] > store.Greatest[figure])
            {
                return false;
            }
        }

        return Array.TrueForAll(store.Components, IsBounded) && Array.TrueForAll(store.Smallest, IsBounded)
            && Array.TrueForAll(store.Greatest, IsBounded);

        static bool IsBounded(Int128 number) => number >= -(Int128.One << MaximumBits) && number <= Int128.One << MaximumBits;
    }

    private static void Fill(BinaryReader reader, Int128[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = ReadInt128(reader);
        }
    }

    private static Int128 ReadInt128(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[16];
        reader.BaseStream.ReadExactly(bytes);
        return BinaryPrimitives.ReadInt128LittleEndian(bytes);
    }

    private static void Write(BinaryWriter writer, Int128 number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt128LittleEndian(bytes, number);
        writer.Write(bytes);
    }

    private static void Write(BinaryWriter writer, ValueList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }

    private static ValueList<string> Texts(BinaryReader reader)
    {
        var count = Length(reader);
        var texts = new List<string>();
        for (var i = 0; i < count; i++)
        {
            texts.Add(Encoding.UTF8.GetString(reader.ReadBytes(Length(reader))));
        }

        return texts.ToValueList();
    }

    /// <summary>A count of bytes or of texts, each of one byte at least: no more than what is left to read.</summary>
    private static int Length(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        return length >= 0 && length <= reader.BaseStream.Length - reader.BaseStream.Position ? length : throw new EndOfStreamException();
    }

    private static int DayNumber(LocalDate day) => Period.DaysBetween(new(1970, 1, 1), day);

    private static LocalDate DayOf(int number) => new LocalDate(1970, 1, 1).PlusDays(number);

    private static Sentence Describe(string problem) => problem switch
    {
        "version-unknown" => new("La version de ces octets n'est pas connue.", "The version of these bytes is not known."),
        "definition-differs" => new(
            "Ces octets sont ceux d'un autre indicateur, ou d'une autre façon de l'observer.",
            "These bytes are those of another indicator, or of another way to observe it."),
        _ => new("Ces octets ne sont pas ceux d'un tableau de chiffres.", "These bytes are not those of a table of figures."),
    };
}
