namespace Ctg.Domain.Audit;

/// <summary>Where one check writes down what it finds.</summary>
public sealed class AuditNotes
{
    private readonly AuditCheck _check;
    private readonly Convention _text;
    private readonly List<Finding> _findings = [];
    private readonly List<UndecidedCheck> _undecided = [];

    internal AuditNotes(AuditCheck check, Convention text)
    {
        _check = check;
        _text = text;
    }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<UndecidedCheck> Undecided => _undecided;

    /// <summary>Writes a finding down, of the check's own severity.</summary>
    /// <param name="place">The address of the part that it is about; null for the whole.</param>
    /// <param name="clause">
    /// The clause of the document that it is about, cited as avenants amend it; null where the document does not name it.
    /// </param>
    /// <param name="message">What is wrong, in both languages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public void Report(PartId? place, ClauseId? clause, BilingualText message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Add(place?.Text ?? "", clause, message);
    }

    /// <summary>Says that the check cannot decide.</summary>
    /// <param name="place">The address of the part that it is about; null for the whole.</param>
    /// <param name="reason">What is needed to decide, in both languages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public void CannotDecide(PartId? place, BilingualText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        _undecided.Add(new(_check.Code, place?.Text ?? "", reason));
    }

    /// <summary>The number of findings.</summary>
    /// <returns>A text such as <c>total-differs: 1 finding(s)</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_check.Code}: {_findings.Count} finding(s)");

    internal void Found(PartId? place, ClauseId? clause, Sentence message) => Report(place, clause, Both(message));

    /// <summary>A finding about something that is no part of the convention.</summary>
    internal void Found(string place, ClauseId? clause, Sentence message) => Add(place, clause, Both(message));

    internal void Undecidable(PartId? place, Sentence reason) => CannotDecide(place, Both(reason));

    private void Add(string place, ClauseId? clause, BilingualText message) =>
        _findings.Add(new(_check.Code, _check.Severity, place, clause is null ? null : _text.Cite(clause), message));

    private static BilingualText Both(Sentence sentence) => new(sentence.In(Language.French), sentence.In(Language.English));
}
