namespace Ctg.Domain.Avenants;

/// <summary>What changes the original text on a day.</summary>
public sealed record ApplicableChanges
{
    internal ApplicableChanges(ValueList<Id<Avenant>> avenants, ValueList<ClauseId> severed, bool makeAText)
    {
        MakeAText = makeAText;
        Avenants = avenants;
        Severed = severed;
    }

    /// <summary>The keys of the avenants that apply, in the order in which they took effect.</summary>
    public ValueList<Id<Avenant>> Avenants { get; }

    /// <summary>The clauses that are deemed unwritten, in the order of the document.</summary>
    public ValueList<ClauseId> Severed { get; }

    /// <summary>
    /// Whether they can be made into a text: not where avenants contradict each other, or lean on one that is not known.
    /// <see cref="ConventionHistory.TryAsOf"/> says why not.
    /// </summary>
    public bool MakeAText { get; }

    /// <summary>The keys and the clauses, for logs.</summary>
    /// <returns>A text such as <c>avenants: [avenant-1], severed: []</c>.</returns>
    public override string ToString() => $"avenants: {Avenants}, severed: {Severed}";
}
