namespace Ctg.Domain;

/// <summary>Why a convention may be ended before its term.</summary>
public enum GroundKind
{
    /// <summary>A party does not keep one of its obligations under the convention.</summary>
    Breach,

    /// <summary>A party breaks laws or regulations.</summary>
    Illegality,

    /// <summary>A term of the convention was changed without a signed avenant.</summary>
    UnamendedChange,

    /// <summary>A party denounces the convention with notice (« dénonciation »).</summary>
    Denonciation,
}
