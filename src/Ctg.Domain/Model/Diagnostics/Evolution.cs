namespace Ctg.Domain;

/// <summary>A figure of the diagnostic that states how another one changed from one vintage to a later one (« évolution »).</summary>
/// <remarks>What it states may differ from what the two give: that is a slip of the document, which is kept as it stands.</remarks>
public sealed record Evolution
{
    private Evolution(Id<DiagnosticFigure> before, Id<DiagnosticFigure> after, Id<DiagnosticFigure> stated)
    {
        Before = before;
        After = after;
        Stated = stated;
    }

    /// <summary>The key of the earlier figure.</summary>
    public Id<DiagnosticFigure> Before { get; }

    /// <summary>The key of the later figure.</summary>
    public Id<DiagnosticFigure> After { get; }

    /// <summary>The key of the figure that states the change: in the unit of the two, or in percent of the earlier.</summary>
    public Id<DiagnosticFigure> Stated { get; }

    /// <summary>Ties three figures.</summary>
    /// <param name="before">The key of the earlier figure.</param>
    /// <param name="after">The key of the later figure.</param>
    /// <param name="stated">The key of the figure that states the change.</param>
    /// <returns>The evolution.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Evolution Create(Id<DiagnosticFigure> before, Id<DiagnosticFigure> after, Id<DiagnosticFigure> stated)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(stated);
        return new(before, after, stated);
    }

    /// <summary>The three keys.</summary>
    /// <returns>A text such as <c>logements-2013 to logements-2018: evolution-logements</c>.</returns>
    public override string ToString() => $"{Before} to {After}: {Stated}";
}
