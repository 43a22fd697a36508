using System.CommandLine;
using System.Globalization;
using Ctg.Domain;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Samples.Common;

/// <summary>What was done under a convention, from the command line: it stands in no file yet.</summary>
public sealed class RecordOptions
{
    private readonly Option<string[]?> _held = Many("--held", "Un jour où le comité de pilotage s'est réuni.", "jour");
    private readonly Option<string[]?> _reviewed =
        Many("--reviewed", "Un bilan annuel remis, tel que 1.1:2024:2025-02-03 : action, année, jour de remise.", "bilan");
    private readonly Option<LocalDate?> _evaluated = CommonOptions.Day("--evaluated", "Le jour où l'évaluation globale a été remise.");
    private readonly Option<string[]?> _avenant = Many(
        "--avenant",
        "Un avenant, tel que a1:2024-03-01:2024-04-02:2024-05-06 : clé, proposé, soumis, signé ; un tiret pour un jour qui manque.",
        "avenant");

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> All => [_held, _reviewed, _evaluated, _avenant];

    /// <summary>The record of what was done.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="history">The convention under which it was done, with its avenants.</param>
    /// <returns>The record, or what is wrong with it.</returns>
    /// <exception cref="FormatException">A day, a review or an avenant is not written as the help says.</exception>
    public Validated<ConventionRecord> Read(ParseResult parsed, ConventionHistory history)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return ConventionRecord.TryCreate(new()
        {
            History = history,
            Meetings = (parsed.GetValue(_held) ?? []).Select(Day).ToValueList(),
            Reviews = (parsed.GetValue(_reviewed) ?? []).Select(Review).ToValueList(),
            AvenantProposals = (parsed.GetValue(_avenant) ?? []).Select(Avenant).ToValueList(),
            EvaluatedOn = parsed.GetValue(_evaluated),
        });
    }

    private static AnnualReview Review(string text) =>
        text.Split(':') is [var action, var year, var day]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var about) && about is >= YearRun.MinimumYear
                and <= YearRun.MaximumYear
            ? new(ActionNumber.Parse(action), about, Day(day))
            : throw new FormatException(
                $"« {text} » n'est pas un bilan tel que 1.1:2024:2025-02-03. '{text}' is not a review such as 1.1:2024:2025-02-03.");

    private static AvenantProposal Avenant(string text) =>
        text.Split(':') is [var id, var proposed, var submitted, var signed]
            ? Sound(AvenantProposal.TryCreate(Id<AvenantProposal>.Parse(id), Day(proposed), OptionalDay(submitted), OptionalDay(signed)))
            : throw new FormatException(
                $"« {text} » n'est pas un avenant tel que a1:2024-03-01:-:-. '{text}' is not an avenant such as a1:2024-03-01:-:-.");

    private static AvenantProposal Sound(Validated<AvenantProposal> proposal) => proposal.IsValid
        ? proposal.Value
        : throw new FormatException(
            string.Join(
                ' ',
                proposal.Violations.Select(
                    violation => $"{violation.Message.In(Language.French)} {violation.Message.In(Language.English)}")));

    private static LocalDate? OptionalDay(string text) => text == "-" ? null : Day(text);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year >= 1
        ? day
        : throw new FormatException($"« {text} » n'est pas un jour tel que 2023-06-15. '{text}' is not a day such as 2023-06-15.");

    private static Option<string[]?> Many(string name, string description, string help) => new(name)
    {
        Description = description,
        HelpName = help,
        Arity = ArgumentArity.OneOrMore,
    };
}
