namespace Ctg.Domain;

/// <summary>The application of a rule: it keeps the inputs, so that its sentence is made only when it is asked for.</summary>
internal sealed class RuleStep<TInput, TResult>(Rule<TInput, TResult> rule, TInput input, Source source, ValueList<Step> because)
    : Step<TResult>(StepKind.Rule, rule.Compute(input), source, because)
{
    public override string Key => rule.Key;

    public override Sentence Sentence => rule.Tell(input, Value);
}
