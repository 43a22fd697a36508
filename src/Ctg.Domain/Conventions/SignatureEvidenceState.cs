namespace Ctg.Domain;

/// <summary>What a party's signature amounts to on the day of knowledge.</summary>
internal enum SignatureEvidenceState
{
    /// <summary>Not given, or not yet on the day of knowledge.</summary>
    Missing,

    /// <summary>Given on a day that is not stated, so that the reading of undated signatures decides.</summary>
    Undated,

    /// <summary>Given on a stated day.</summary>
    Given,
}
