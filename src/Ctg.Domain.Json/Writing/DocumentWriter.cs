using System.Text.Json;
using Ctg.Domain.Json.Documents;

namespace Ctg.Domain.Json.Writing;

/// <summary>Writes the document that states a convention.</summary>
internal static class DocumentWriter
{
    internal static byte[] Write(Convention convention) => Write(ConventionDocument.Of(convention));

    internal static byte[] Write(ConventionHistory history) => Write(ConventionDocument.Of(history));

    private static byte[] Write(ConventionDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, DocumentContext.Strict.Root);
}
