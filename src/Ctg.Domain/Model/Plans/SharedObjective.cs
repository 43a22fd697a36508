namespace Ctg.Domain;

/// <summary>An objective shared by the parties (« objectif partagé »), with the operational objectives that it breaks down into.</summary>
/// <remarks>Source: article 4 of the standard convention; annex 3, first column.</remarks>
public sealed record SharedObjective
{
    private SharedObjective(string title, ValueList<Objective> objectives)
    {
        Title = title;
        Objectives = objectives;
    }

    /// <summary>The aim, as a short noun phrase.</summary>
    public string Title { get; }

    /// <summary>The operational objectives, in the order of the table.</summary>
    public ValueList<Objective> Objectives { get; }

    /// <summary>Builds a shared objective.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The shared objective.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static SharedObjective Create(string title, ValueList<Objective> objectives) => TryCreate(title, objectives).OrThrow();

    /// <summary>Builds a shared objective, or says why not.</summary>
    /// <param name="title">The aim: one line, not blank.</param>
    /// <param name="objectives">The operational objectives, in the order of the table.</param>
    /// <returns>The shared objective, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Validated<SharedObjective> TryCreate(string title, ValueList<Objective> objectives)
    {
        ArgumentNullException.ThrowIfNull(objectives);
        var checks = new Checks();
        checks.Text(title, "title");
        return checks.Build(() => new SharedObjective(title, objectives));
    }

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
