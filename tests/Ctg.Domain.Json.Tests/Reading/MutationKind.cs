namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>How a document is corrupted.</summary>
public enum MutationKind
{
    FlipBit,
    InsertByte,
    CutEnd,
    Drop,
    Duplicate,
    Retype,
    Copy,
}
