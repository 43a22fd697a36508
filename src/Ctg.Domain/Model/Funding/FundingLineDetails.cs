namespace Ctg.Domain;

/// <summary>What a line states; checked when the <see cref="FundingLine"/> is built from it.</summary>
public sealed record FundingLineDetails
{
    /// <summary>What the line is: one line, not blank.</summary>
    public required string Label { get; init; }

    /// <summary>What it is paid for.</summary>
    public required FundingComponent Component { get; init; }

    /// <summary>The amount.</summary>
    public required Euros Amount { get; init; }

    /// <summary>The key of the structure that it is paid to.</summary>
    public Id<Structure>? Structure { get; init; }

    /// <summary>The acts or beneficiaries that it pays for.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The label and the amount.</summary>
    /// <returns>A text such as <c>Le Bleuet: 61305.48</c>.</returns>
    public override string ToString() => $"{Label}: {Amount}";
}
