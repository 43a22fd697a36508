namespace Ctg.Domain;

/// <summary>A step of a reasoning: the sentence that says it, and the steps that it follows from.</summary>
/// <remarks>Sentences are made only when they are asked for.</remarks>
public abstract class Step
{
    private protected Step(StepKind kind, Source? source, ValueList<Step> because)
    {
        Kind = kind;
        Source = source;
        Because = because;
    }

    /// <summary>What the step is.</summary>
    public StepKind Kind { get; }

    /// <summary>The name of the fact, of the choice or of the rule; the same in all versions of the library.</summary>
    public abstract string Key { get; }

    /// <summary>Where the rule is stated; null for a fact and for a choice, which have no source.</summary>
    public Source? Source { get; }

    /// <summary>The steps that this one follows from, in the order of the reasoning; none for a fact or a choice.</summary>
    public ValueList<Step> Because { get; }

    /// <summary>The step in words.</summary>
    public abstract Sentence Sentence { get; }

    /// <summary>The step's value, of whatever type.</summary>
    internal abstract object? BoxedValue { get; }

    /// <summary>The step's own sentence, in English.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() => Sentence.In(Language.English);
}
