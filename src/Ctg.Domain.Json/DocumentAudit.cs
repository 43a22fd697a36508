using System.Globalization;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Obligations;
using NodaTime;

namespace Ctg.Domain.Json;

/// <summary>Audits a document as it is written, be it one that can be read or not.</summary>
public static class DocumentAudit
{
    /// <summary>Audits a document that was read; where it could not be, its errors are the findings.</summary>
    /// <remarks>
    /// Each error of the reading is a finding of severity <see cref="Severity.Error"/> under the error's own code, its place the line and
    /// the JSON path: keys used twice, references to what does not exist (a lead that is no party among them), sheets without action. They
    /// are no checks, and cannot be switched off. As
    /// long as there are any, the checks on the convention cannot be made, which is reported in <see cref="AuditReport.Undecided"/>.
    /// </remarks>
    /// <param name="reading">What reading the document gave: a convention or errors.</param>
    /// <param name="on">The day of the audit.</param>
    /// <param name="settings">Which checks are made.</param>
    /// <param name="obligations">What is due and what is late; null when nothing is said of what was done.</param>
    /// <param name="parameters">The dated parameters in use; null when none are to be looked at.</param>
    /// <returns>The report. No content makes this throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> or <paramref name="settings"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not of the ISO calendar.</exception>
    public static AuditReport Run(
        ConventionParseResult reading,
        LocalDate on,
        AuditSettings settings,
        ObligationSchedule? obligations = null,
        BonusParameters? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(settings);
        Checks.IsoDay(on, nameof(on));
        return reading.IsValid
            ? ConventionAudit.Run(AuditSubject.Create(reading.History, on, obligations, parameters), settings)
            : new(
                reading.Errors.Select(error => new Finding(
                    error.Code,
                    Severity.Error,
                    string.Create(CultureInfo.InvariantCulture, $"{error.Line}: {error.Path}"),
                    null,
                    new(error.Message.In(Language.French), error.Message.In(Language.English)))).ToValueList(),
                [new(
                    "document-unreadable",
                    "",
                    new(
                        "Le document ne peut pas être lu : les contrôles de la convention n'ont pas été faits.",
                        "The document cannot be read: the checks on the convention were not run."))],
                settings.Disabled);
    }
}
