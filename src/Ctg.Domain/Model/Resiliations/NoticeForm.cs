namespace Ctg.Domain;

/// <summary>The form that a notice must take.</summary>
public enum NoticeForm
{
    /// <summary>A registered letter with acknowledgement of receipt (« lettre recommandée avec avis de réception »).</summary>
    RegisteredLetterWithAcknowledgement,

    /// <summary>Any written form.</summary>
    AnyWriting,
}
