namespace Ctg.Domain.Amendments;

/// <summary>A change that has no effect because another avenant of the same effective day prevails.</summary>
public sealed record SetAsideChange
{
    internal SetAsideChange(Avenant avenant, Change change, Avenant by)
    {
        Avenant = avenant;
        Change = change;
        By = by;
    }

    /// <summary>The avenant whose change is set aside.</summary>
    public Avenant Avenant { get; }

    /// <summary>The change.</summary>
    public Change Change { get; }

    /// <summary>The avenant that prevails.</summary>
    public Avenant By { get; }

    /// <summary>The change and the avenant that prevails.</summary>
    /// <returns>A text such as <c>avenant-1, replace structure/rpe (annex-2): avenant-2 prevails</c>.</returns>
    public override string ToString() => $"{Avenant.Id}, {Change}: {By.Id} prevails";
}
