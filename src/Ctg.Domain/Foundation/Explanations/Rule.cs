namespace Ctg.Domain;

/// <summary>A rule: a pure function of its inputs, and the sentence that says what it gave.</summary>
/// <typeparam name="TInput">The inputs: one value, a tuple, or a list of one type.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <param name="key">The rule's name, stable over versions.</param>
/// <param name="compute">The function. It depends only on its inputs.</param>
/// <param name="tell">The sentence, from the inputs and the result.</param>
internal sealed class Rule<TInput, TResult>(string key, Func<TInput, TResult> compute, Func<TInput, TResult, Sentence> tell)
{
    internal string Key { get; } = string.IsNullOrWhiteSpace(key) ? throw new ArgumentException("A rule has a name.", nameof(key)) : key;

    internal Func<TInput, TResult> Compute => compute;

    internal Func<TInput, TResult, Sentence> Tell => tell;

    internal Step<TResult> Apply(Source source, TInput input, ValueList<Step> because) =>
        new RuleStep<TInput, TResult>(this, input, source, because);
}
