namespace Ctg.Domain.Audit;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Information,

    /// <summary>To be looked at: the text is incomplete, late, or says two things.</summary>
    Warning,

    /// <summary>The text contradicts itself, or cannot take effect as it stands.</summary>
    Error,
}
