namespace Ctg.Domain.Binding;

/// <summary>What a party's signature amounts to on the day of knowledge.</summary>
internal enum SignatureEvidenceState
{
    /// <summary>Not given, or certainly not yet on the day of knowledge.</summary>
    Missing,

    /// <summary>Possible and not certain, so that the interpretation of such signatures decides.</summary>
    Open,

    /// <summary>Given, on a day that is known or that lies within its bounds.</summary>
    Given,
}
