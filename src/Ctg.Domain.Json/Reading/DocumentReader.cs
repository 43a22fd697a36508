using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ctg.Domain.Json.Documents;

namespace Ctg.Domain.Json.Reading;

/// <summary>
/// Reads a document: straight through when it is right, and with all the care it takes to find every error when it is not.
/// </summary>
internal static class DocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static ConventionParseResult Read(ReadOnlySpan<byte> document, int maximumErrors)
    {
        if (document.StartsWith(ByteOrderMark))
        {
            document = document[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(document))
        {
            var line = document[..FirstInvalid(document)].Count((byte)'\n') + 1;
            return new([
                new("encoding-invalid", "$", line, new("Le document n'est pas en UTF-8 valide.", "The document is not valid UTF-8."))]);
        }

        return ReadRight(document) ?? new(Diagnose(document.ToArray(), maximumErrors));
    }

    private static ConventionParseResult? ReadRight(ReadOnlySpan<byte> document)
    {
        try
        {
            if (JsonSerializer.Deserialize(document, DocumentContext.Strict.Root) is { } read)
            {
                return read.Map(new DocumentMapper(_ => false, maximumViolations: 1)) is { } history ? new(history) : null;
            }
        }
        catch (JsonException)
        {
            // What is wrong with the document is found below, all of it and not only the first thing.
        }

        return null;
    }

    private static ValueList<ReadingError> Diagnose(ReadOnlyMemory<byte> document, int maximumErrors)
    {
        using var inspector = new DocumentInspector(document, maximumErrors);
        inspector.Run();
        var findings = inspector.Findings.ToList();
        var mayHaveMore = findings.Count == maximumErrors;
        if (inspector.Repaired is { } repaired)
        {
            var mapper = new DocumentMapper(
                place => inspector.Placeholders.Touch(JsonPlaces.OfPlace(place)), maximumErrors - findings.Count);
            var violations = Check(repaired.Span, mapper);
            mayHaveMore = mapper.IsFull;
            var offsets = JsonPlaces.Offsets(document.Span, [.. violations.Select(violation => JsonPlaces.OfPlace(violation.Place))]);
            findings.AddRange(violations.Select(violation =>
            {
                var path = JsonPlaces.OfPlace(violation.Place);
                return new Finding(violation.Code, path, offsets[path], violation.Message);
            }));
        }

        if (mayHaveMore)
        {
            findings.Add(new("too-many-errors", "$", document.Length, new(
                "Les erreurs, ou leurs conséquences, sont trop nombreuses : la recherche s'arrête.",
                "There are too many errors, or consequences of them: the search stops.")));
        }

        return InOrder(findings, document.Span);
    }

    private static IReadOnlyList<Violation> Check(ReadOnlySpan<byte> repaired, DocumentMapper mapper)
    {
        try
        {
            JsonSerializer.Deserialize(repaired, DocumentContext.Strict.Root)!.Map(mapper);
        }
        catch (JsonException) when (mapper.IsFull)
        {
            // The violations found are as many as may be told.
        }

        return mapper.Violations;
    }

    private static ValueList<ReadingError> InOrder(List<Finding> findings, ReadOnlySpan<byte> document)
    {
        var errors = new List<ReadingError>(findings.Count);
        var (line, counted) = (1, 0);
        foreach (var finding in findings.OrderBy(finding => finding.Offset))
        {
            var offset = (int)Math.Min(finding.Offset, document.Length);
            line += document[counted..offset].Count((byte)'\n');
            counted = offset;
            errors.Add(new(finding.Code, finding.Path, line, finding.Message));
        }

        return errors.ToValueList();
    }

    private static int FirstInvalid(ReadOnlySpan<byte> document)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(document[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }
}
