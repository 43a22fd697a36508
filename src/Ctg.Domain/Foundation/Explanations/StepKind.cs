namespace Ctg.Domain;

/// <summary>What a step of an explanation is.</summary>
public enum StepKind
{
    /// <summary>A fact: read in the convention or given by the caller.</summary>
    Given,

    /// <summary>A choice made where the text is silent, recorded so that a reader may choose otherwise.</summary>
    Interpretation,

    /// <summary>A rule applied to the steps below it; it names its source.</summary>
    Rule,
}
