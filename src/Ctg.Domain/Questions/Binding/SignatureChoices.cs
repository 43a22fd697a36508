namespace Ctg.Domain.Binding;

/// <summary>
/// What is read into a text of signatures that it says nothing of: each choice once for all the parties, and only when it is needed.
/// </summary>
internal sealed class SignatureChoices(Reasoning reasoning)
{
    private Step<bool>? _presumedLawful;
    private Step<bool>? _earlyCounts;
    private Step<bool>? _needsPublication;

    /// <summary>Whether a signature that may be earlier than what authorises it is presumed not to be.</summary>
    internal Step<bool> PresumedLawful =>
        _presumedLawful ??= reasoning.Interpretation("signature-presumed-lawful", true, (_, value) => value
            ? new(
                "une signature est présumée régulière : elle n'a pas été donnée avant le jour où elle était autorisée.",
                "a signature is presumed lawful: it was not given before the day on which it was authorised.")
            : new(
                "une signature n'est pas présumée régulière : elle a pu être donnée dès le premier jour que le document permet.",
                "a signature is not presumed lawful: it may have been given from the first day that the document allows."));

    /// <summary>Whether a signature that is earlier than what authorises it counts from then on.</summary>
    internal Step<bool> EarlyCounts => _earlyCounts ??= reasoning.Interpretation("early-signature-counts", true, (_, value) => value
        ? new(
            "le texte ne dit rien d'une signature antérieure à ce qui l'autorise ; elle est réputée valoir depuis lors entre les parties, "
                + "que cette irrégularité ne suffit pas à délier (CE, 28 décembre 2009, n° 304802).",
            "the text says nothing of a signature earlier than what authorises it; it is deemed to count from then on between the "
                + "parties, whom this irregularity alone does not release (CE, 28 December 2009, no. 304802).")
        : new(
            "le texte ne dit rien d'une signature antérieure à ce qui l'autorise ; elle est réputée sans valeur, faute d'avoir été "
                + "régularisée (CE, avis, 10 juin 1996, n° 176873).",
            "the text says nothing of a signature earlier than what authorises it; it is deemed to have no effect, as it was not cured "
                + "(CE, opinion of 10 June 1996, no. 176873)."));

    /// <summary>Whether the signature waits for the publication of the decision too.</summary>
    internal Step<bool> NeedsPublication =>
        _needsPublication ??= reasoning.Interpretation("signature-needs-publication", false, (_, value) => value
            ? new(
                "la signature suppose que la délibération ait été publiée, et pas seulement transmise.",
                "the signature requires that the decision has been published, not only sent.")
            : new(
                "la signature suppose que la délibération ait été transmise ; elle n'exige pas qu'elle ait été publiée.",
                "the signature requires that the decision has been sent; it does not require that it has been published."));
}
