namespace Ctg.Domain;

/// <summary>A line of a funding table: an amount and what it is for.</summary>
public sealed record FundingLine
{
    private readonly FundingLineDetails _details;

    private FundingLine(FundingLineDetails details) => _details = details;

    /// <summary>What the line is, as a short noun phrase.</summary>
    public string Label => _details.Label;

    /// <summary>What it is paid for.</summary>
    public FundingComponent Component => _details.Component;

    /// <summary>The amount, exact to the cent.</summary>
    public Euros Amount => _details.Amount;

    /// <summary>The key of the structure that it goes to; null when it is not for one structure of the list.</summary>
    public Id<Structure>? Structure => _details.Structure;

    /// <summary>The acts or beneficiaries that it pays for; null when not stated.</summary>
    public Quantity? Quantity => _details.Quantity;

    /// <summary>Builds a line.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="FundingLineDetails.Component"/> is not a component.</exception>
    /// <exception cref="ArgumentException">The label is blank or of several lines.</exception>
    public static FundingLine Create(FundingLineDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a line, or says why not.</summary>
    /// <param name="details">What a line states.</param>
    /// <returns>The line, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="FundingLineDetails.Component"/> is not a component.</exception>
    public static Validated<FundingLine> TryCreate(FundingLineDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        Checks.Defined(details.Component, nameof(details));
        var checks = new Checks();
        checks.Text(details.Label, "label");
        return checks.Build(() => new FundingLine(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public FundingLineDetails ToDetails() => _details;

    /// <summary>The label and the amount.</summary>
    /// <returns>A text such as <c>Le Bleuet: 61305.48</c>.</returns>
    public override string ToString() => _details.ToString();
}
