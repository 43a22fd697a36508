namespace Ctg.Domain.Audit;

/// <summary>What an audit found, what it could not decide, and which checks were switched off.</summary>
public sealed class AuditReport
{
    internal AuditReport(ValueList<Finding> findings, ValueList<UndecidedCheck> undecided, ValueList<DisabledCheck> switchedOff)
    {
        Findings = findings;
        Undecided = undecided;
        Disabled = switchedOff;
    }

    /// <summary>The findings: the gravest first, then in the order of the checks and of the document.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>What the checks could not decide, in their order.</summary>
    public ValueList<UndecidedCheck> Undecided { get; }

    /// <summary>The checks that were not made, with the reason.</summary>
    public ValueList<DisabledCheck> Disabled { get; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The findings of one severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The findings, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is not a severity.</exception>
    public ValueList<Finding> Of(Severity severity)
    {
        Checks.Defined(severity, nameof(severity));
        return Findings.Where(finding => finding.Severity == severity).ToValueList();
    }

    /// <summary>The report in one language: findings, what is not decided, what was not looked at, one a line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines parted by <c>\n</c>, without one at the end; empty when there is nothing to tell.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string Render(Language language)
    {
        Checks.Defined(language, nameof(language));
        return string.Join('\n', Findings.Select(finding => $"{finding.Severity.Label().In(language)} {finding.In(language)}")
            .Concat(Undecided.Select(one => $"{new BilingualText("non tranché", "undecided").In(language)} {one.In(language)}"))
            .Concat(Disabled.Select(one => $"{new BilingualText("non examiné", "not looked at").In(language)} {one}")));
    }

    /// <summary>The numbers of errors, warnings and notes.</summary>
    /// <returns>A text such as <c>2 error(s), 5 warning(s), 3 information(s), 1 undecided</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Of(Severity.Error).Count} error(s), {Of(Severity.Warning).Count} warning(s), {Of(Severity.Information).Count} information(s), "
            + $"{Undecided.Count} undecided");
}
