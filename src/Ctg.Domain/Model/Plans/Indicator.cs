using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>The definition of a follow-up indicator (« indicateur de suivi »): what is measured, not its values.</summary>
/// <remarks>Source: article 9, and the indicators of annex 3's table and sheets in the standard convention.</remarks>
[DebuggerDisplay("{Id}: {Label} ({Kind})")]
public sealed record Indicator
{
    private readonly IndicatorDetails _details;

    private Indicator(IndicatorDetails details) => _details = details;

    /// <summary>The indicator's key in the convention.</summary>
    public Id<Indicator> Id => _details.Id;

    /// <summary>What is measured, as a short noun phrase.</summary>
    public string Label => _details.Label;

    /// <summary>What it measures, which decides what may be added up.</summary>
    public IndicatorKind Kind => _details.Kind;

    /// <summary>The unit of its values, such as <c>places</c> or <c>%</c>; null when it has none.</summary>
    public string? Unit => _details.Unit;

    /// <summary>What the convention expects of it; null when it states nothing.</summary>
    public StatedGoal? Goal => _details.Goal;

    /// <summary>The clause by which several actions share it as one; null when none does, and each action has its own.</summary>
    public ClauseId? SharedAt => _details.SharedAt;

    /// <summary>Builds a definition.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="IndicatorDetails.Kind"/> is not a kind of indicator.</exception>
    /// <exception cref="ArgumentException">A text is blank or of several lines.</exception>
    public static Indicator Create(IndicatorDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a definition, or says why not.</summary>
    /// <param name="details">What an indicator states.</param>
    /// <returns>The definition, or the violations <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="IndicatorDetails.Kind"/> is not a kind of indicator.</exception>
    public static Validated<Indicator> TryCreate(IndicatorDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Id);
        Checks.Defined(details.Kind, nameof(details));
        var checks = new Checks();
        checks.Text(details.Label, "label");
        checks.OptionalText(details.Unit, "unit");
        return checks.Build(() => new Indicator(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public IndicatorDetails ToDetails() => _details;

    /// <summary>The label.</summary>
    /// <returns><see cref="Label"/>.</returns>
    public override string ToString() => _details.ToString();
}
