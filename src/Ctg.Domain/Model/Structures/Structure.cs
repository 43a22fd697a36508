using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>A service at a place (« équipement », « structure »): an entry of the convention's list.</summary>
/// <remarks>A place that offers several services has as many entries. Source: annex 2 of the standard convention.</remarks>
[DebuggerDisplay("{Id}: {Name} ({Service})")]
public sealed record Structure
{
    private readonly StructureDetails _details;

    private Structure(StructureDetails details) => _details = details;

    /// <summary>The structure's key in the convention.</summary>
    public Id<Structure> Id => _details.Id;

    /// <summary>The name.</summary>
    public string Name => _details.Name;

    /// <summary>The service.</summary>
    public ServiceKind Service => _details.Service;

    /// <summary>What a leisure centre offers; empty for other services.</summary>
    public ValueList<AlshActivity> Activities => _details.Activities;

    /// <summary>The address, as one line; null when not stated.</summary>
    public string? Address => _details.Address;

    /// <summary>The size in the service's unit, such as 45 places; null when not stated.</summary>
    public Quantity? Capacity => _details.Capacity;

    /// <summary>Who runs the structure and is paid for it; null when not stated.</summary>
    public Operator? Operator => _details.Operator;

    /// <summary>Builds a structure.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The structure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="StructureDetails.Service"/> or an activity is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Structure Create(StructureDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a structure, or says why not.</summary>
    /// <param name="details">What a structure states.</param>
    /// <returns>The structure, or the violations <c>text-invalid</c>, <c>duplicate</c> and <c>activities-without-alsh</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a required member of it is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="StructureDetails.Service"/> or an activity is not one.</exception>
    public static Validated<Structure> TryCreate(StructureDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Activities);
        ArgumentNullException.ThrowIfNull(details.Id);
        Checks.Defined(details.Service, nameof(details));
        foreach (var activity in details.Activities)
        {
            Checks.Defined(activity, nameof(details));
        }

        var checks = new Checks();
        checks.Text(details.Name, "name");
        checks.OptionalText(details.Address, "address");
        checks.Unique(details.Activities, "activities", activity => activity);
        checks.That(
            details.Service == ServiceKind.Alsh || details.Activities.IsEmpty, "activities-without-alsh", "activities", () => new Sentence(
                "Seul un accueil de loisirs (ALSH) comporte des activités, pas le service {0}.",
                "Only a leisure centre (ALSH) has activities, not the service {0}.",
                details.Service.Label()), "activities[*]", "service");
        return checks.Build(() => new Structure(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public StructureDetails ToDetails() => _details;

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => _details.ToString();
}
