using System.Diagnostics;

namespace Ctg.Domain;

/// <summary>A service at a place (« équipement », « structure »): an entry of the convention's list.</summary>
/// <remarks>A place that offers several services has as many entries. Source: annex 2 of the standard convention.</remarks>
[DebuggerDisplay("{Id}: {Name} ({Service})")]
public sealed record Structure
{
    private Structure(
        Id<Structure> id,
        string name,
        ServiceKind service,
        ValueList<AlshActivity> activities,
        string? address,
        Quantity? capacity,
        Operator? @operator)
    {
        Id = id;
        Name = name;
        Service = service;
        Activities = activities;
        Address = address;
        Capacity = capacity;
        Operator = @operator;
    }

    /// <summary>The structure's key in the convention.</summary>
    public Id<Structure> Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The service.</summary>
    public ServiceKind Service { get; }

    /// <summary>What a leisure centre offers; empty for other services.</summary>
    public ValueList<AlshActivity> Activities { get; }

    /// <summary>The address, as one line; null when not stated.</summary>
    public string? Address { get; }

    /// <summary>The size in the service's unit, such as 45 places; null when not stated.</summary>
    public Quantity? Capacity { get; }

    /// <summary>Who runs the structure and is paid for it; null when not stated.</summary>
    public Operator? Operator { get; }

    /// <summary>Builds a structure.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The structure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> or an activity is not one.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Structure Create(
        Id<Structure> id,
        string name,
        ServiceKind service,
        ValueList<AlshActivity>? activities = null,
        string? address = null,
        Quantity? capacity = null,
        Operator? @operator = null) =>
        TryCreate(id, name, service, activities, address, capacity, @operator).OrThrow();

    /// <summary>Builds a structure, or says why not.</summary>
    /// <param name="id">The structure's key in the convention.</param>
    /// <param name="name">The name: one line, not blank.</param>
    /// <param name="service">The service.</param>
    /// <param name="activities">What a leisure centre offers, each once; none for other services.</param>
    /// <param name="address">The address, as one line; null when not stated.</param>
    /// <param name="capacity">The size in the service's unit; null when not stated.</param>
    /// <param name="operator">Who runs the structure; null when not stated.</param>
    /// <returns>The structure, or the violations <c>text-invalid</c>, <c>duplicate</c> and <c>activities-without-alsh</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> or an activity is not one.</exception>
    public static Validated<Structure> TryCreate(
        Id<Structure> id,
        string name,
        ServiceKind service,
        ValueList<AlshActivity>? activities = null,
        string? address = null,
        Quantity? capacity = null,
        Operator? @operator = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        Checks.Defined(service, nameof(service));
        activities ??= [];
        foreach (var activity in activities)
        {
            Checks.Defined(activity, nameof(activities));
        }

        var checks = new Checks();
        checks.Text(name, "name");
        checks.OptionalText(address, "address");
        checks.Unique(activities, "activities", activity => activity);
        checks.That(service == ServiceKind.Alsh || activities.IsEmpty, "activities-without-alsh", "activities", () => new Sentence(
            "Seul un accueil de loisirs (ALSH) comporte des activités, pas le service {0}.",
            "Only a leisure centre (ALSH) has activities, not the service {0}.",
            service.Label()), "activities[*]", "service");
        return checks.Build(() => new Structure(id, name, service, activities, address, capacity, @operator));
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
