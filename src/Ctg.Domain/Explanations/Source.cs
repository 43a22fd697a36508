namespace Ctg.Domain.Explanations;

/// <summary>Where a rule stands: a clause of the convention (<see cref="ClauseSource"/>) or a text of law (<see cref="LawSource"/>).</summary>
public abstract record Source
{
    private protected Source()
    {
    }

    /// <summary>How the source is cited in both languages.</summary>
    public abstract BilingualText Citation { get; }

    /// <summary>Keeps the hierarchy closed: no type of another assembly can implement it.</summary>
    private protected abstract void IsOfThisAssembly();

    /// <summary>The citation in French.</summary>
    /// <returns>A text such as <c>article 10</c>.</returns>
    public sealed override string ToString() => Citation.French;
}
