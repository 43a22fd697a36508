namespace Ctg.Domain;

/// <summary>The parts of a convention that a clause may belong to, in the document's order.</summary>
public enum ClauseKind
{
    /// <summary>The preamble (« préambule »).</summary>
    Preamble,

    /// <summary>A numbered article.</summary>
    Article,

    /// <summary>The closing formula with the signatures (« Fait à …, le … »).</summary>
    Closing,

    /// <summary>A numbered annex.</summary>
    Annex,
}
