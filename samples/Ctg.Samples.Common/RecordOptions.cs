using System.CommandLine;
using System.Globalization;
using Ctg.Domain;
using NodaTime;

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
    /// <exception cref="RefusalException">A day, a review or an avenant is not written as the help says.</exception>
    public Validated<ConventionRecord> Read(ParseResult parsed, ConventionHistory history)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return ConventionRecord.TryCreate(new()
        {
            History = history,
            Meetings = (parsed.GetValue(_held) ?? []).Select(Refusals.Day).ToValueList(),
            Reviews = (parsed.GetValue(_reviewed) ?? []).Select(Review).ToValueList(),
            AvenantProposals = (parsed.GetValue(_avenant) ?? []).Select(Avenant).ToValueList(),
            EvaluatedOn = parsed.GetValue(_evaluated),
        });
    }

    private static AnnualReview Review(string text) =>
        text.Split(':') is [var action, var year, var day]
            && ActionNumber.TryParse(action, out var number)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var about)
            && about is >= YearRun.MinimumYear and <= YearRun.MaximumYear
            ? new(number, about, Refusals.Day(day))
            : throw Refusals.Refused(
                $"« {text} » n'est pas un bilan tel que 1.1:2024:2025-02-03.", $"'{text}' is not a review such as 1.1:2024:2025-02-03.");

    private static AvenantProposal Avenant(string text) => text.Split(':') is [var id, var proposed, var submitted, var signed]
        ? AvenantProposal.TryCreate(
            Refusals.Key<AvenantProposal>(id), Refusals.Day(proposed), OptionalDay(submitted), OptionalDay(signed)).OrRefuse()
        : throw Refusals.Refused(
            $"« {text} » n'est pas un avenant tel que a1:2024-03-01:-:-.", $"'{text}' is not an avenant such as a1:2024-03-01:-:-.");

    private static LocalDate? OptionalDay(string text) => text == "-" ? null : Refusals.Day(text);

    private static Option<string[]?> Many(string name, string description, string help) => new(name)
    {
        Description = description,
        HelpName = help,
        Arity = ArgumentArity.OneOrMore,
    };
}
