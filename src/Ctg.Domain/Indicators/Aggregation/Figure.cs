using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain.Indicators;

/// <summary>What an indicator's observations make for a perimeter and a period, exact, with its coverage.</summary>
[DebuggerDisplay("{Perimeter} {Period}: {Value}")]
public sealed record Figure
{
    internal Figure(RollUp rollUp, int row, int period)
    {
        var store = rollUp.Store;
        var span = rollUp.Spans[period];
        var figure = (row * rollUp.Spans.Length) + period;
        Definition = rollUp.Definition;
        KnownAt = rollUp.KnownAt;
        Counted = rollUp.Counted;
        Perimeter = rollUp.Perimeters[row];
        Period = span.Period;
        IsPartial = span.IsPartial;
        HasOverhang = span.HasOverhang;
        Days = rollUp.Grain == Definition.Grain ? null : span.Days;
        Coverage = new(store.CountsOf(figure));
        Components = ValueList.Create<Int128>(store.ComponentsOf(figure));
        if (store.Smallest.Length > 0 && Coverage.Contributing > 0)
        {
            Smallest = Definition.ValueOf([store.Smallest[figure]], Days);
            Greatest = Definition.ValueOf([store.Greatest[figure]], Days);
        }
    }

    /// <summary>What is observed, and how it adds up.</summary>
    public IndicatorDefinition Definition { get; }

    /// <summary>What it is brought together over.</summary>
    public Perimeter Perimeter { get; }

    /// <summary>The period.</summary>
    public ObservedPeriod Period { get; }

    /// <summary>Whether the term cuts days off the period: it is not to be compared with a whole one. A term itself is never cut.</summary>
    public bool IsPartial { get; }

    /// <summary>
    /// Whether an observation that it holds is of a period that reaches beyond the term: what was counted outside it cannot be told apart,
    /// and
    /// is in the figure.
    /// </summary>
    public bool HasOverhang { get; }

    /// <summary>The moment whose knowledge it holds; null for all that was recorded.</summary>
    public Instant? KnownAt { get; }

    /// <summary>Which observations count.</summary>
    public CountedStatuses Counted { get; }

    /// <summary>How much of what was expected it rests on.</summary>
    public Coverage Coverage { get; }

    /// <summary>
    /// The exact integers that it is made of, at the definition's decimals, as the type of the definition states them: for a ratio, the
    /// numerator and the denominator. All zeros when nothing contributes.
    /// </summary>
    public ValueList<Int128> Components { get; }

    /// <summary>
    /// The exact value in the indicator's unit, as the type of the definition states it: for a scale, the mean rank. Null when nothing
    /// contributes, or a denominator is zero. Zero is a value.
    /// </summary>
    public Fraction? Value => Coverage.Contributing == 0 ? null : ValueOf(Components);

    /// <summary>The smallest part of one structure; null when not asked for, or nothing contributes.</summary>
    public Fraction? Smallest { get; }

    /// <summary>The greatest part of one structure; null when not asked for, or nothing contributes.</summary>
    public Fraction? Greatest { get; }

    /// <summary>The days of the period, over which a mean of days divides; null in the figure of one period of observation.</summary>
    internal int? Days { get; }

    /// <summary>The value, with what it is made of and how.</summary>
    /// <param name="source">
    /// The clause, as a text cites it, on which the follow-up rests: annex 5 in the standard convention for the annual review of an action.
    /// </param>
    /// <param name="perimeter">
    /// How the sentences name <see cref="Perimeter"/>, whose own text is made of codes: see <c>Convention.NameOf</c>.
    /// </param>
    /// <returns>The value of <see cref="Value"/>, and why.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Explained<Fraction?> Explain(ClauseSource source, BilingualText perimeter)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(perimeter);
        return new(reasoning => FigureRules.Reason(reasoning, source, this, perimeter));
    }

    internal Fraction? ValueOf(ValueList<Int128> components) => Definition.ValueOf(components.AsSpan(), Days);

    /// <summary>How the figure compares with what is expected of its indicator.</summary>
    /// <returns>The answer, or null when the definition states no goal.</returns>
    public Attainment? AgainstGoal() => Definition.Goal is { } goal ? new(this, goal) : null;

    /// <summary>The place, the value and the coverage, for logs.</summary>
    /// <returns>A text such as <c>commune:45285 2023: 1203 (12 of 12, …)</c>.</returns>
    public override string ToString() =>
        $"{Perimeter} {Period}{(IsPartial ? " (partial)" : "")}: {Value?.ToString() ?? "none"} ({Coverage})";
}
