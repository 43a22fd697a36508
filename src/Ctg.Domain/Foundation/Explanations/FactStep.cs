namespace Ctg.Domain;

/// <summary>A fact or a choice: what a computation starts from.</summary>
/// <param name="kind">Which of the two.</param>
/// <param name="name">The fact's name.</param>
/// <param name="about">What the fact is about, where there is one such fact of several things; null otherwise.</param>
/// <param name="value">The value.</param>
/// <param name="tell">The sentence, from the name of what the fact is about, empty where there is nothing, and the value.</param>
internal sealed class FactStep<T>(StepKind kind, string name, FactSubject? about, T value, Func<string, T, Sentence> tell)
    : Step<T>(kind, value, null, [])
{
    public override string Key => KeyOf(name, about);

    public override Sentence Sentence => tell(about?.Name ?? "", Value);

    internal static string KeyOf(string name, FactSubject? about) => about is null ? name : $"{name}[{about.Key}]";
}
