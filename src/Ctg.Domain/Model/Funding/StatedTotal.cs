namespace Ctg.Domain;

/// <summary>A total as the document states it, which may differ from the sum of its lines.</summary>
public sealed record StatedTotal
{
    private StatedTotal(string label, Euros amount, FundingComponent? component)
    {
        Label = label;
        Amount = amount;
        Component = component;
    }

    /// <summary>What is totalled, as a short noun phrase.</summary>
    public string Label { get; }

    /// <summary>The amount stated.</summary>
    public Euros Amount { get; }

    /// <summary>The component that it totals; null for the whole table.</summary>
    public FundingComponent? Component { get; }

    /// <summary>Builds a stated total.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not a component.</exception>
    /// <exception cref="ArgumentException">The label is blank or of several lines.</exception>
    public static StatedTotal Create(string label, Euros amount, FundingComponent? component = null) =>
        TryCreate(label, amount, component).OrThrow();

    /// <summary>Builds a stated total, or says why not.</summary>
    /// <param name="label">What is totalled: one line, not blank.</param>
    /// <param name="amount">The amount stated.</param>
    /// <param name="component">The component that it totals; null for the whole table.</param>
    /// <returns>The total, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not a component.</exception>
    public static Validated<StatedTotal> TryCreate(string label, Euros amount, FundingComponent? component = null)
    {
        Checks.Defined(component ?? default, nameof(component));
        var checks = new Checks();
        checks.Text(label, "label");
        return checks.Build(() => new StatedTotal(label, amount, component));
    }

    /// <summary>The label and the amount.</summary>
    /// <returns>A text such as <c>Total EAJE: 646682.34</c>.</returns>
    public override string ToString() => $"{Label}: {Amount}";
}
