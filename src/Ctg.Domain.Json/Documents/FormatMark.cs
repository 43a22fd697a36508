namespace Ctg.Domain.Json.Documents;

/// <summary>The mark of the format and its version.</summary>
internal enum FormatMark
{
    Version1,
}
