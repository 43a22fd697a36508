namespace Ctg.Domain;

/// <summary>Applies rules to steps: a rule's inputs are the values of the steps that it follows from, and nothing else.</summary>
internal static class RuleApplications
{
    internal static Step<TResult> Apply<T1, T2, TResult>(
        this Rule<(T1 First, T2 Second), TResult> rule, Source source, Step<T1> first, Step<T2> second) =>
        rule.Apply(source, (first.Value, second.Value), [first, second]);

    internal static Step<TResult> Apply<T1, T2, T3, TResult>(
        this Rule<(T1 First, T2 Second, T3 Third), TResult> rule, Source source, Step<T1> first, Step<T2> second, Step<T3> third) =>
        rule.Apply(source, (first.Value, second.Value, third.Value), [first, second, third]);

    internal static Step<TResult> Apply<T1, T2, T3, T4, TResult>(
        this Rule<(T1 First, T2 Second, T3 Third, T4 Fourth), TResult> rule,
        Source source,
        Step<T1> first,
        Step<T2> second,
        Step<T3> third,
        Step<T4> fourth) =>
        rule.Apply(source, (first.Value, second.Value, third.Value, fourth.Value), [first, second, third, fourth]);
}
