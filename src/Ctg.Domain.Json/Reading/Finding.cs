namespace Ctg.Domain.Json.Reading;

/// <summary>An error with its place in the bytes of the document.</summary>
internal sealed record Finding(string Code, string Path, long Offset, Sentence Message);
