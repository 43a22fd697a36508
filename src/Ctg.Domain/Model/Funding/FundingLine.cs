namespace Ctg.Domain;

/// <summary>A line of a funding table: an amount and what it is for.</summary>
public sealed record FundingLine
{
    private FundingLine(string label, FundingComponent component, Euros amount, Id<Structure>? structure, Quantity? quantity)
    {
        Label = label;
        Component = component;
        Amount = amount;
        Structure = structure;
        Quantity = quantity;
    }

    /// <summary>What the line is, as a short noun phrase.</summary>
    public string Label { get; }

    /// <summary>What it is paid for.</summary>
    public FundingComponent Component { get; }

    /// <summary>The amount, exact to the cent.</summary>
    public Euros Amount { get; }

    /// <summary>The key of the structure that it goes to; null when it is not for one structure of the list.</summary>
    public Id<Structure>? Structure { get; }

    /// <summary>The acts or beneficiaries that it pays for; null when not stated.</summary>
    public Quantity? Quantity { get; }

    /// <summary>Builds a line.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not a component.</exception>
    /// <exception cref="ArgumentException">The label is blank or of several lines.</exception>
    public static FundingLine Create(
        string label, FundingComponent component, Euros amount, Id<Structure>? structure = null, Quantity? quantity = null) =>
        TryCreate(label, component, amount, structure, quantity).OrThrow();

    /// <summary>Builds a line, or says why not.</summary>
    /// <param name="label">What the line is: one line, not blank.</param>
    /// <param name="component">What it is paid for.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="structure">The key of the structure that it is paid to.</param>
    /// <param name="quantity">The acts or beneficiaries that it pays for.</param>
    /// <returns>The line, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="component"/> is not a component.</exception>
    public static Validated<FundingLine> TryCreate(
        string label, FundingComponent component, Euros amount, Id<Structure>? structure = null, Quantity? quantity = null)
    {
        Checks.Defined(component, nameof(component));
        var checks = new Checks();
        checks.Text(label, "label");
        return checks.Build(() => new FundingLine(label, component, amount, structure, quantity));
    }

    /// <summary>The label and the amount.</summary>
    /// <returns>A text such as <c>Le Bleuet: 61305.48</c>.</returns>
    public override string ToString() => $"{Label}: {Amount}";
}
