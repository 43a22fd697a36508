namespace Ctg.Domain.Audit;

/// <summary>A check that is not made, and why.</summary>
public sealed record DisabledCheck
{
    private DisabledCheck(string code, string reason)
    {
        Code = code;
        Reason = reason;
    }

    /// <summary>The code of the check.</summary>
    public string Code { get; }

    /// <summary>Why it is not made, in the words of who switched it off.</summary>
    public string Reason { get; }

    /// <summary>Switches a check off.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The switched-off check.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank or of several lines.</exception>
    public static DisabledCheck Create(string code, string reason) => TryCreate(code, reason).OrThrow();

    /// <summary>Switches a check off, or says why not.</summary>
    /// <param name="code">The code of the check.</param>
    /// <param name="reason">Why it is not made: one line, not blank.</param>
    /// <returns>The switched-off check, or the violation <c>text-invalid</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Validated<DisabledCheck> TryCreate(string code, string reason)
    {
        var checks = new Checks();
        checks.Text(code, "code");
        checks.Text(reason, "reason");
        return checks.Build(() => new DisabledCheck(code, reason));
    }

    /// <summary>The code and the reason.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Reason}";
}
