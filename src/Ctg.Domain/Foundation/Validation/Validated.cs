using System.Diagnostics.CodeAnalysis;

namespace Ctg.Domain;

/// <summary>A value, or every reason why it cannot be built.</summary>
/// <remarks>
/// Each part of the model whose invariants a document may break has two factories: <c>TryCreate</c> gives this, for input from outside;
/// <c>Create</c> throws, for values that the caller knows to be right.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Validated<T>
    where T : class
{
    internal Validated(T candidate, ValueList<Violation> violations)
    {
        Candidate = candidate;
        Violations = violations;
    }

    /// <summary>The value; null when there are violations.</summary>
    public T? Value => Violations.IsEmpty ? Candidate : null;

    /// <summary>Every broken invariant, the first 1 000 where there are more; empty when there is a value.</summary>
    public ValueList<Violation> Violations { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Violations.IsEmpty;

    /// <summary>Whether there may be more violations than those listed.</summary>
    internal bool MayHaveMore => Violations.Count == Checks.MaximumViolations;

    /// <summary>What was built, valid or not: readers go on with it, so that one error does not hide those behind it.</summary>
    internal T Candidate { get; }

    /// <summary>The value.</summary>
    /// <returns><see cref="Value"/>.</returns>
    /// <exception cref="ArgumentException">There are violations; the message lists them.</exception>
    public T OrThrow() => IsValid
        ? Value
        : throw new ArgumentException($"Not a valid {typeof(T).Name}: {string.Join("; ", Violations)}");

    /// <summary>The value, or the violations for logs.</summary>
    /// <returns>The value's text, or one violation a line.</returns>
    public override string ToString() => IsValid ? Value.ToString() ?? "" : string.Join('\n', Violations);
}
