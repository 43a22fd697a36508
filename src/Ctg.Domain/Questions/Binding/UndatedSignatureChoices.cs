namespace Ctg.Domain.Binding;

/// <summary>Records how a signature is read whose day the document does not settle.</summary>
internal static class UndatedSignatureChoices
{
    internal static Step<UndatedSignature> Interpretation(Reasoning reasoning, UndatedSignature undated) =>
        reasoning.Interpretation("undated-signature", undated, (_, value) => value == UndatedSignature.AssumeSigned
            ? new(
                "le texte n'indique pas le jour exact d'une signature ; elle est réputée donnée dès le premier jour possible.",
                "the text does not state the exact day of a signature; it is presumed given from the first possible day.")
            : new(
                "le texte n'indique pas le jour exact d'une signature ; elle est réputée attendue tant qu'elle n'est pas certaine.",
                "the text does not state the exact day of a signature; it is presumed awaited as long as it is not certain."));
}
