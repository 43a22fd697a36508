namespace Ctg.Domain;

/// <summary>An operational objective (« objectif opérationnel »): a cell of the table, with the actions that serve it.</summary>
/// <remarks>Source: annex 3 of the standard convention, second column.</remarks>
public sealed record Objective
{
    private Objective(string title, ValueList<PlanAction> actions)
    {
        Title = title;
        Actions = actions;
    }

    /// <summary>The aim, as a short noun phrase.</summary>
    public string Title { get; }

    /// <summary>The actions that serve it, in the order of the table.</summary>
    public ValueList<PlanAction> Actions { get; }

    /// <summary>Builds an objective.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The objective.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Objective Create(string title, ValueList<PlanAction> actions) => TryCreate(title, actions).OrThrow();

    /// <summary>Builds an objective, or says why not.</summary>
    /// <param name="title">The aim: one line, not blank.</param>
    /// <param name="actions">The actions that serve it, in the order of the table.</param>
    /// <returns>The objective, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Validated<Objective> TryCreate(string title, ValueList<PlanAction> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var checks = new Checks();
        checks.Text(title, "title");
        return checks.Build(() => new Objective(title, actions));
    }

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
