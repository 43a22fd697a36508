using System.Text;

namespace Ctg.Domain;

/// <summary>A value with the reasoning that produces it.</summary>
/// <remarks>
/// The explanation is the computation: the value is that of <see cref="Conclusion"/>, whose steps computed it, so the two
/// cannot drift apart. <see cref="Replay"/> computes it again from the facts only.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Explained<T>
{
    private readonly Func<Reasoning, Step<T>> _reason;
    private readonly Step<T> _conclusion;
    private readonly ValueList<Fact> _changes;

    internal Explained(Func<Reasoning, Step<T>> reason)
        : this(reason, reason(Reasoning.OnTheModel), [])
    {
    }

    private Explained(Func<Reasoning, Step<T>> reason, Step<T> conclusion, ValueList<Fact> changes)
    {
        _reason = reason;
        _conclusion = conclusion;
        _changes = changes;
    }

    /// <summary>The value.</summary>
    public T Value => _conclusion.Value;

    /// <summary>The last step, from which the whole reasoning can be walked down to its facts.</summary>
    public Step Conclusion => _conclusion;

    /// <summary>The facts and the choices that the reasoning starts from, each once, in its order.</summary>
    public ValueList<Fact> Facts
    {
        get
        {
            var facts = new OrderedDictionary<string, Fact>(StringComparer.Ordinal);
            Collect(_conclusion, facts, new(ReferenceEqualityComparer.Instance));
            return facts.Values.ToValueList();
        }
    }

    /// <summary>
    /// Computes the value again with its reason, from the facts given and nothing else: to check it, or to tell what would follow from
    /// another choice.
    /// </summary>
    /// <param name="facts">
    /// The facts; those of <see cref="Facts"/> give <see cref="Value"/> again. Those of them that another choice makes needless are
    /// ignored.
    /// </param>
    /// <returns>The value that follows from the facts, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or one of the facts is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two facts have one key, a fact is none that this computation or the new one uses, or a fact's value is not of the type that the
    /// computation needs, is a day outside the ISO calendar, no member of its enumeration or a negative number, or what follows from the
    /// facts is out of range.
    /// </exception>
    /// <exception cref="KeyNotFoundException">
    /// A fact that the computation uses is missing: another choice may need facts that this one did not, which the message names.
    /// </exception>
    public Explained<T> Replay(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var given = facts.ToValueList();
        return Compute(Reasoning.On(given), given, given, nameof(facts));
    }

    /// <summary>
    /// Computes the value again with its reason, all being as it was but for some facts: what would follow from another choice.
    /// </summary>
    /// <remarks>
    /// What was changed or replayed before stays so. What the other choice needs beside is taken from where it was taken at first: the
    /// convention, and what the caller gave with the question. A fact that sums up others, such as whether all changes are consistent,
    /// stays too, unless it is given.
    /// </remarks>
    /// <param name="facts">
    /// The facts that are otherwise, by the keys of <see cref="Facts"/>: an interpretation with another value, or a day.
    /// </param>
    /// <returns>The value that follows, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or one of the facts is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Replay"/>.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The other choice needs what was not given with the question, such as the amount for new units.
    /// </exception>
    public Explained<T> With(params ValueList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var changes = facts.Concat(_changes.Where(known => facts.All(fact => fact.Key != known.Key))).ToValueList();
        return Compute(Reasoning.Changed(changes), changes, facts, nameof(facts));
    }

    /// <summary>Computes again; of the facts just given, each must be one that this computation or the new one uses.</summary>
    private Explained<T> Compute(Reasoning reasoning, ValueList<Fact> changes, ValueList<Fact> given, string parameter)
    {
        try
        {
            var computed = new Explained<T>(_reason, _reason(reasoning), changes);
            var stray = reasoning.Unused.Intersect(given.Select(fact => fact.Key)).Except(Facts.Select(fact => fact.Key)).ToList();
            return stray.Count == 0
                ? computed
                : throw new ArgumentException($"The computation uses no fact '{string.Join("', '", stray)}'.", parameter);
        }
        catch (OverflowException e)
        {
            throw new ArgumentException("The facts give an amount that is out of range.", parameter, e);
        }
    }

    /// <summary>The reasoning in full: one line a step, each indented below the step that it supports.</summary>
    /// <remarks>
    /// A step that supports several others is rendered in full once; where it occurs again, a note says that its reasons are above.
    /// </remarks>
    /// <param name="language">The language.</param>
    /// <returns>Lines parted by <c>\n</c>, without one at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Render(Language language) => Render(language, DayStyle.Words);

    /// <summary>The same text, with days written in another style.</summary>
    /// <param name="language">The language.</param>
    /// <param name="days">How days are written.</param>
    /// <returns>Lines parted by <c>\n</c>, without one at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not a member of its enumeration.</exception>
    public string Render(Language language, DayStyle days)
    {
        var text = new StringBuilder();
        Render(_conclusion, text, language, days, 0, new(ReferenceEqualityComparer.Instance));
        return text.ToString(0, text.Length - 1);
    }

    /// <summary>The conclusion's own sentence, in English, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => _conclusion.ToString();

    private static void Render(Step step, StringBuilder text, Language language, DayStyle days, int depth, HashSet<Step> told)
    {
        text.Append(' ', 2 * depth).Append(depth == 0 ? "" : "- ");
        if (step.Kind == StepKind.Interpretation)
        {
            text.Append(language == Language.French ? "Interprétation : " : "Interpretation: ");
        }

        text.Append(step.Sentence.In(language, days));
        if (step.Source is not null)
        {
            text.Append(" [").Append(step.Source.CitationIn(language)).Append(']');
        }

        var isKnown = !step.Because.IsEmpty && !told.Add(step);
        text.Append(isKnown ? language == Language.French ? " (voir plus haut)" : " (see above)" : "").Append('\n');
        if (isKnown)
        {
            return;
        }

        foreach (var reason in step.Because)
        {
            Render(reason, text, language, days, depth + 1, told);
        }
    }

    private static void Collect(Step step, OrderedDictionary<string, Fact> facts, HashSet<Step> seen)
    {
        if (!seen.Add(step))
        {
            return;
        }

        if (step.Kind != StepKind.Rule)
        {
            facts.TryAdd(step.Key, new(step.Key, step.BoxedValue));
        }

        foreach (var reason in step.Because)
        {
            Collect(reason, facts, seen);
        }
    }
}
