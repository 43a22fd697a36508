namespace Ctg.Domain.Audit;

/// <summary>Looks for what is wrong with a convention.</summary>
public static class ConventionAudit
{
    /// <summary>Makes every check that is not switched off.</summary>
    /// <remarks>
    /// A check never guesses: what it cannot decide is in <see cref="AuditReport.Undecided"/>. No finding says that a commitment is broken,
    /// or that the convention is void.
    /// </remarks>
    /// <param name="subject">What is looked at.</param>
    /// <param name="settings">Which checks are made; <see cref="AuditSettings.Default"/> for all of the library's.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AuditReport Run(AuditSubject subject, AuditSettings settings)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(settings);
        var notes = AuditChecks.All.Concat(settings.Own)
            .Where(check => settings.Disabled.All(off => off.Code != check.Code))
            .Select(check => check.Examine(subject))
            .ToList();
        return new(
            notes.SelectMany(one => one.Findings).OrderByDescending(finding => finding.Severity).ToValueList(),
            notes.SelectMany(one => one.Undecided).ToValueList(),
            settings.Disabled);
    }
}
