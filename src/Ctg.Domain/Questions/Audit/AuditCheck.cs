namespace Ctg.Domain.Audit;

/// <summary>A check of an audit: its code, its severity, the clause that it rests on, and how it looks.</summary>
/// <remarks>Those of the library are <see cref="AuditChecks.All"/>; a caller adds others by <see cref="Create"/>.</remarks>
public sealed class AuditCheck
{
    private readonly Action<AuditSubject, AuditNotes> _examine;

    internal AuditCheck(string code, Severity severity, ClauseId? clause, BilingualText title, Action<AuditSubject, AuditNotes> examine)
    {
        Code = code;
        Severity = severity;
        Clause = clause;
        Title = title;
        _examine = examine;
    }

    /// <summary>The code, the same in all versions.</summary>
    public string Code { get; }

    /// <summary>How grave its findings are.</summary>
    public Severity Severity { get; }

    /// <summary>The clause of the standard convention that it rests on; null when it rests on none.</summary>
    public ClauseId? Clause { get; }

    /// <summary>What it looks for, in both languages.</summary>
    public BilingualText Title { get; }

    /// <summary>A check of a caller's own.</summary>
    /// <param name="code">The code: lower-case words separated by hyphens, not one of the library's.</param>
    /// <param name="severity">How grave its findings are.</param>
    /// <param name="title">What it looks for, in both languages.</param>
    /// <param name="examine">Looks at the subject and writes down what it finds. It must not guess: what it cannot decide it says.</param>
    /// <param name="clause">The clause of the standard convention that it rests on; null when it rests on none.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="clause"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is no such code, or one of the library's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a severity.</exception>
    public static AuditCheck Create(
        string code, Severity severity, BilingualText title, Action<AuditSubject, AuditNotes> examine, ClauseId? clause = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(examine);
        Checks.Defined(severity, nameof(severity));
        if (!Id<AuditCheck>.TryParse(code, out _))
        {
            throw new ArgumentException($"'{code}' is not a code: lower-case words separated by hyphens.", nameof(code));
        }

        return AuditChecks.All.Any(check => check.Code == code)
            ? throw new ArgumentException($"'{code}' is a code of the library.", nameof(code))
            : new(code, severity, clause, title, examine);
    }

    /// <summary>The code and what it looks for.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Title.English}";

    internal AuditNotes Examine(AuditSubject subject)
    {
        var notes = new AuditNotes(this, subject.Text);
        _examine(subject, notes);
        return notes;
    }
}
