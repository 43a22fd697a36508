namespace Ctg.Domain;

/// <summary>A step with its value.</summary>
internal abstract class Step<T> : Step
{
    private protected Step(StepKind kind, T value, Source? source, ValueList<Step> because)
        : base(kind, source, because) => Value = value;

    internal T Value { get; }

    internal sealed override object? BoxedValue => Value;
}
