using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>What a structure offers in a year (« offre »), and who supports it.</summary>
[DebuggerDisplay("{Structure}: {Units}")]
public sealed record StructureOffer
{
    private readonly StructureOfferDetails _details;

    private StructureOffer(StructureOfferDetails details) => _details = details;

    /// <inheritdoc cref="StructureOfferDetails.Structure"/>
    public Id<Structure> Structure => _details.Structure;

    /// <inheritdoc cref="StructureOfferDetails.Name"/>
    public string Name => _details.Name;

    /// <inheritdoc cref="StructureOfferDetails.Service"/>
    public ServiceKind Service => _details.Service;

    /// <inheritdoc cref="StructureOfferDetails.Scope"/>
    public OfferScope Scope => _details.Scope;

    /// <inheritdoc cref="StructureOfferDetails.Units"/>
    public Quantity Units => _details.Units;

    /// <inheritdoc cref="StructureOfferDetails.Operator"/>
    public Operator? Operator => _details.Operator;

    /// <inheritdoc cref="StructureOfferDetails.SupportedBy"/>
    public Id<Party>? SupportedBy => _details.SupportedBy;

    /// <inheritdoc cref="StructureOfferDetails.UnderPsu"/>
    public bool? UnderPsu => _details.UnderPsu;

    /// <inheritdoc cref="StructureOfferDetails.Band"/>
    public string? Band => _details.Band;

    /// <summary>Builds an offer.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The offer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The service or the scope is not one.</exception>
    /// <exception cref="ArgumentException">A text is not one line that shows something.</exception>
    public static StructureOffer Create(StructureOfferDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds an offer, or says why not.</summary>
    /// <param name="details">What is known of it.</param>
    /// <returns>The offer, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The service or the scope is not one.</exception>
    public static Validated<StructureOffer> TryCreate(StructureOfferDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Structure);
        if (details.Units is null)
        {
            throw new ArgumentNullException("details.Units", $"The units that '{details.Structure}' offers are not given.");
        }

        Checks.Defined(details.Service, nameof(details));
        Checks.Defined(details.Scope, nameof(details));
        var checks = new Checks();
        checks.Text(details.Name, "name");
        checks.OptionalText(details.Band, "band");
        return checks.Build(() => new StructureOffer(details));
    }

    /// <summary>The content, to build a changed offer from.</summary>
    /// <returns>The details from which this offer can be built again.</returns>
    public StructureOfferDetails ToDetails() => _details;

    /// <summary>The structure and its units, for logs.</summary>
    /// <returns>A text such as <c>coquelicot: 23 Places</c>.</returns>
    public override string ToString() => $"{Structure}: {Units}";
}
