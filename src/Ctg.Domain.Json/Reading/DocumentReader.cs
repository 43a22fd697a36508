using System.Text.Json;
using System.Text.Unicode;
using Ctg.Domain.Collections;
using Ctg.Domain.Explanations;
using Ctg.Domain.Json.Documents;
using Ctg.Domain.Violations;

namespace Ctg.Domain.Json.Reading;

/// <summary>Reads a document: straight through when it is right, and with all the care it takes to find every error when it is not.</summary>
internal static class DocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static ConventionReading Read(ReadOnlySpan<byte> document, int maximumErrors)
    {
        if (document.StartsWith(ByteOrderMark))
        {
            document = document[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(document))
        {
            var line = document[..FirstInvalid(document)].Count((byte)'\n') + 1;
            return new([new("encoding-invalid", "$", line, new("Le document n'est pas en UTF-8 valide.", "The document is not valid UTF-8."))]);
        }

        return ReadRight(document) ?? new(Diagnose(document.ToArray(), maximumErrors));
    }

    private static ConventionReading? ReadRight(ReadOnlySpan<byte> document)
    {
        try
        {
            if (JsonSerializer.Deserialize(document, DocumentContext.Strict.Root) is { } read)
            {
                var mapper = new DocumentMapper();
                var convention = mapper.Map(read);
                return mapper.Violations.Count == 0 ? new(convention) : null;
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
        if (inspector.Repaired is { } repaired)
        {
            var mapper = new DocumentMapper();
            mapper.Map(JsonSerializer.Deserialize(repaired.Span, DocumentContext.Strict.Root)!);
            var independent = mapper.Violations.Where(violation => !IsConsequence(violation, inspector.StandIns)).ToList();
            var offsets = JsonPlaces.Offsets(document.Span, [.. independent.Select(PathOf)]);
            findings.AddRange(independent.Select(violation =>
                new Finding(violation.Code, PathOf(violation), offsets[PathOf(violation)], violation.Message)));
        }

        return InOrder(findings, document.Span);
    }

    /// <summary>An invariant that only fails on a stand-in says nothing about the document.</summary>
    private static bool IsConsequence(Violation violation, IReadOnlyList<string> standIns) =>
        standIns.Any(standIn => violation.Involves.Any(place => JsonPlaces.AreRelated(standIn, PathOf(place))));

    private static string PathOf(Violation violation) => PathOf(violation.Place);

    private static string PathOf(string place) => place.Length == 0 ? "$" : $"$.{place}";

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
        // The longest valid beginning, found by halving: validity of a beginning is not monotone inside a character, so the
        // answer may be off by the length of one, which never crosses a line.
        var (valid, invalid) = (0, document.Length);
        while (invalid - valid > 4)
        {
            var middle = valid + ((invalid - valid) / 2);
            var end = middle;
            while (end > valid && (document[end] & 0xC0) == 0x80)
            {
                end--;
            }

            if (end == valid)
            {
                break;
            }

            if (Utf8.IsValid(document[..end]))
            {
                valid = end;
            }
            else
            {
                invalid = middle;
            }
        }

        return valid;
    }
}
