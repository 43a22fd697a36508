namespace Ctg.Domain.Funding;

/// <summary>What a local authority pays a structure for a year.</summary>
public sealed record SupportLine
{
    private SupportLine(Id<Structure> structure, Euros amount)
    {
        Structure = structure;
        Amount = amount;
    }

    /// <summary>The structure's key.</summary>
    public Id<Structure> Structure { get; }

    /// <summary>The amount; zero or more.</summary>
    public Euros Amount { get; }

    /// <summary>Builds a line.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    /// <exception cref="ArgumentException">The amount is negative.</exception>
    public static SupportLine Create(Id<Structure> structure, Euros amount) => TryCreate(structure, amount).OrThrow();

    /// <summary>Builds a line, or says why not.</summary>
    /// <param name="structure">The structure's key.</param>
    /// <param name="amount">The amount; zero or more.</param>
    /// <returns>The line, or the violation <c>amount-negative</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public static Validated<SupportLine> TryCreate(Id<Structure> structure, Euros amount)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var checks = new Checks();
        checks.That(amount >= Euros.Zero, "amount-negative", "amount", () => new Sentence(
            "Le soutien de {0} € est négatif.", "The support of {0} € is negative.", amount));
        return checks.Build(() => new SupportLine(structure, amount));
    }

    /// <summary>The structure and the amount, for logs.</summary>
    /// <returns>A text such as <c>coquelicot: 12000.00</c>.</returns>
    public override string ToString() => $"{Structure}: {Amount}";
}
