using System.Globalization;

namespace Ctg.Domain;

/// <summary>What a derivation states; checked when the <see cref="Derivation"/> is built from it.</summary>
public sealed record DerivationDetails
{
    /// <summary>The key of the figure that states the result.</summary>
    public required Id<DiagnosticFigure> Stated { get; init; }

    /// <summary>What is added up: one term or several.</summary>
    public required ValueList<DerivationTerm> Terms { get; init; }

    /// <summary>The key of the figure by which the sum is multiplied; null for none.</summary>
    public Id<DiagnosticFigure>? Factor { get; init; }

    /// <summary>The key of the figure by which it is divided; null for none.</summary>
    public Id<DiagnosticFigure>? Base { get; init; }

    /// <summary>What the quotient is multiplied by; 1 or more.</summary>
    public int Per { get; init; } = 1;

    /// <summary>The keys.</summary>
    /// <returns>A text such as <c>part = [1 x cas] / enfants x 100</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Stated} = {Terms}{(Factor is null ? "" : $" x {Factor}")}{(Base is null ? "" : $" / {Base}")}{(Per == 1 ? "" : $" x {Per}")}");
}
