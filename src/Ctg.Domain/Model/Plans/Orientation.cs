namespace Ctg.Domain;

/// <summary>A general orientation of the plan (« orientation »), with its shared objectives.</summary>
/// <remarks>Source: article 4 and annex 3 of the standard convention.</remarks>
public sealed record Orientation
{
    private Orientation(int number, string title, ValueList<SharedObjective> sharedObjectives)
    {
        Number = number;
        Title = title;
        SharedObjectives = sharedObjectives;
    }

    /// <summary>The number, from 1 to 999, unique in the plan.</summary>
    public int Number { get; }

    /// <summary>The aim, as a short noun phrase.</summary>
    public string Title { get; }

    /// <summary>The shared objectives, in the order of the table.</summary>
    public ValueList<SharedObjective> SharedObjectives { get; }

    /// <summary>Builds an orientation.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The orientation.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static Orientation Create(int number, string title, ValueList<SharedObjective> sharedObjectives) =>
        TryCreate(number, title, sharedObjectives).OrThrow();

    /// <summary>Builds an orientation, or says why not.</summary>
    /// <param name="number">The number, 1 to 999.</param>
    /// <param name="title">The aim: one line, not blank.</param>
    /// <param name="sharedObjectives">The shared objectives, in the order of the table.</param>
    /// <returns>The orientation, or the violations <c>number-out-of-range</c> and <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Validated<Orientation> TryCreate(int number, string title, ValueList<SharedObjective> sharedObjectives)
    {
        ArgumentNullException.ThrowIfNull(sharedObjectives);
        var checks = new Checks();
        checks.SmallNumber(number, "number");
        checks.Text(title, "title");
        return checks.Build(() => new Orientation(number, title, sharedObjectives));
    }

    /// <summary>The number and the title.</summary>
    /// <returns>A text such as <c>2 Adaptation au handicap</c>.</returns>
    public override string ToString() => $"{Number} {Title}";
}
