namespace Ctg.Domain;

/// <summary>
/// Answers on a scale (« échelle »), such as satisfaction: the answers at each level are counted, and the counts are added up.
/// </summary>
/// <remarks>
/// An observation is the number of answers at each level, in the order of the levels; so is a figure, from which any interpretation follows
/// exactly. Its value is the mean rank of the answers, from 1 for the first level.
/// </remarks>
public sealed record ScaleDefinition : IndicatorDefinition
{
    /// <summary>The most levels that a scale may have.</summary>
    public const int MaximumLevels = 16;

    private static readonly ObservationProblem AnswersDiffer = new(
        "answers-differ",
        "Il faut un nombre de réponses par niveau de l'échelle.",
        "There must be one number of answers for each level of the scale.");

    private ScaleDefinition(IndicatorDefinitionDetails details, ValueList<string> levels)
        : base(details) => Levels = levels;

    /// <summary>The levels, from the lowest to the highest.</summary>
    public ValueList<string> Levels { get; }

    /// <inheritdoc/>
    public override TimeRule OverTime => TimeRule.Sum;

    /// <inheritdoc/>
    public override SpaceRule OverSpace => SpaceRule.Sum;

    internal override bool FitsPlainRows => false;

    internal override int ComponentsOfAnObservation => Levels.Count;

    private protected override IEnumerable<string> Particulars => Levels;

    /// <summary>Defines a scale.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ScaleDefinition Create(IndicatorDefinitionDetails details, ValueList<string> levels) =>
        TryCreate(details, levels).OrThrow();

    /// <summary>Defines a scale, or says why not.</summary>
    /// <param name="details">
    /// What every definition states; the indicator is of the kind <see cref="IndicatorKind.Scale"/>, the decimals are 0: answers are
    /// counted.
    /// </param>
    /// <param name="levels">The levels, 2 to 16, from the lowest to the highest, each once, one line each.</param>
    /// <returns>
    /// The definition, or the violations <c>kind-differs</c>, <c>decimals-out-of-range</c>, <c>grain-invalid</c>, <c>duplicate</c>,
    /// <c>text-invalid</c> and <c>levels-out-of-range</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or a required detail is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    public static Validated<ScaleDefinition> TryCreate(IndicatorDefinitionDetails details, ValueList<string> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var checks = Check(details, IndicatorKind.Scale);
        CheckNoDecimals(checks, details);
        checks.That(levels.Count is >= 2 and <= MaximumLevels, "levels-out-of-range", "levels", () => new Sentence(
            "Il faut de 2 à {0} niveaux ; il y en a {1}.", "There must be 2 to {0} levels, not {1}.", MaximumLevels, levels.Count));
        checks.Texts(levels, "levels");
        checks.Unique(levels, "levels", level => level);
        return checks.Build(() => new ScaleDefinition(details, levels));
    }

    internal override ObservationProblem? Read(in ReportedValue reported, Span<long> components)
    {
        if (!reported.HasNoNumber || !reported.Done.IsEmpty)
        {
            return ObservationProblem.ValueUnexpected;
        }

        if (reported.Answers.Count != Levels.Count)
        {
            return reported.Answers.IsEmpty ? ObservationProblem.ValueMissing : AnswersDiffer;
        }

        reported.Answers.AsSpan().CopyTo(components);
        return null;
    }

    internal override ObservationProblem? Settle(Span<long> components)
    {
        foreach (var count in components)
        {
            if (count < 0)
            {
                return ObservationProblem.ValueNegative;
            }
        }

        return null;
    }

    internal override Fraction? ValueOf(ReadOnlySpan<Int128> components, int? days)
    {
        Int128 answers = 0;
        var ranks = Fraction.Zero;
        for (var i = 0; i < components.Length; i++)
        {
            answers += components[i];
            ranks += Fraction.Create(components[i], 1) * (i + 1m);
        }

        return answers == 0 ? null : ranks / Fraction.Create(answers, 1);
    }

    internal override Sentence Describe(ValueList<Int128> components, int? days) => new(
        "Réponses à chaque niveau : {0}.", "Answers at each level: {0}.", Each(Levels, components));

    private protected override Validated<IndicatorDefinition> Over(IndicatorDefinitionDetails details) => Widen(TryCreate(details, Levels));
}
