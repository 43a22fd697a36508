namespace Ctg.Domain.Json.Scalars;

/// <summary>The mark of the format and its version.</summary>
internal enum FormatMark
{
    Version1,
}
