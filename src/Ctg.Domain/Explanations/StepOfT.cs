using Ctg.Domain.Collections;

namespace Ctg.Domain.Explanations;

/// <summary>A step with its value.</summary>
internal sealed class Step<T> : Step
{
    private readonly Func<T, Sentence> _tell;

    internal Step(StepKind kind, string key, T value, Func<T, Sentence> tell, Source? source, ValueList<Step> because)
        : base(kind, key, source, because)
    {
        Value = value;
        _tell = tell;
    }

    public override Sentence Sentence => _tell(Value);

    internal T Value { get; }

    internal override object? BoxedValue => Value;
}
