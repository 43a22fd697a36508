namespace Ctg.Domain.Support;

/// <summary>What a local authority pays a structure for a year.</summary>
public sealed record SupportLine
{
    private SupportLine(Id<Structure> structure, Euros amount, string? name)
    {
        Structure = structure;
        Amount = amount;
        Name = name;
    }

    /// <summary>The structure's key.</summary>
    public Id<Structure> Structure { get; }

    /// <summary>The amount; zero or more.</summary>
    public Euros Amount { get; }

    /// <summary>
    /// How sentences name what is supported where the convention lists no structure of that key, such as an activity; null when not given.
    /// </summary>
    public string? Name { get; }

    /// <summary>Builds a line.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    /// <exception cref="ArgumentException">The amount is negative, or the name is not one line that shows something.</exception>
    public static SupportLine Create(Id<Structure> structure, Euros amount, string? name = null) =>
        TryCreate(structure, amount, name).OrThrow();

    /// <summary>Builds a line, or says why not.</summary>
    /// <param name="structure">The structure's key.</param>
    /// <param name="amount">The amount; zero or more.</param>
    /// <param name="name">How sentences name it where the convention lists no structure of that key; null when not given.</param>
    /// <returns>The line, or the violations <c>amount-negative</c> and <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public static Validated<SupportLine> TryCreate(Id<Structure> structure, Euros amount, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var checks = new Checks();
        checks.That(amount >= Euros.Zero, "amount-negative", "amount", () => new Sentence(
            "Le soutien de {0} € est négatif.", "The support of {0} € is negative.", amount));
        checks.OptionalText(name, "name");
        return checks.Build(() => new SupportLine(structure, amount, name));
    }

    /// <summary>The structure and the amount, for logs.</summary>
    /// <returns>A text such as <c>coquelicot: 12000.00</c>.</returns>
    public override string ToString() => $"{Structure}: {Amount}";
}
