using System.CommandLine;
using Ctg.Domain;
using Ctg.Domain.Resiliations;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Resiliation;

/// <summary>The command line: the outcome of an act of termination, or the last day to act for a wished end.</summary>
internal static class ResiliationCommand
{
    /// <returns>
    /// 0 when there is an answer; 1 when the command line, the file or its content is wrong; 2 when the act is refused, or there is no day
    /// to act.
    /// </returns>
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole output, TextWriter errors, IClock clock)
    {
        var file = CommonOptions.File();
        var lang = CommonOptions.Lang();
        var holidays = CommonOptions.Holidays();
        var prudent = new Option<bool>("--prudent")
        {
            Description =
                "Le délai pour se conformer qui expire un samedi, un dimanche ou un jour férié court jusqu'au premier jour ouvrable "
                    + "suivant.",
            Recursive = true,
        };
        var command =
            new RootCommand("Mettre fin à une convention territoriale globale avant son terme : quand, à quelles conditions, et pourquoi.")
            {
                file, lang, holidays, prudent,
            };
        command.Subcommands.Add(WithMiseEnDemeure("breach", "Manquement d'une partie à ses obligations.", GroundKind.Breach));
        command.Subcommands.Add(WithMiseEnDemeure("illegality", "Infraction d'une partie aux lois et règlements.", GroundKind.Illegality));
        command.Subcommands.Add(UnamendedChange());
        command.Subcommands.Add(Denounce());
        command.Subcommands.Add(Latest());
        return command.Run(args, output, errors);

        Command WithMiseEnDemeure(string name, string description, GroundKind kind)
        {
            var by = By();
            var sent = CommonOptions.Day("--sent", "Le jour de l'envoi de la lettre, d'après le cachet de la poste.", required: true);
            var received = CommonOptions.Day("--received", "Le jour de la réception, si elle est connue.");
            var cured = CommonOptions.Day("--cured", "Le jour où l'autre partie s'est conformée, s'il y en a un.");
            var form = new Option<string?>("--form") { Description = "La forme de la lettre : recommandee ou simple.", HelpName = "forme" };
            form.AcceptOnlyFromAmong("recommandee", "simple");
            var on = On();
            var sub = new Command(name, description) { by, sent, received, cured, form, on };
            sub.SetAction(parsed => Outcome(parsed, kind, parsed.GetValue(on), (party, ground) => new()
            {
                By = party,
                Ground = ground.Clause,
                SentOn = parsed.GetValue(sent),
                ReceivedOn = parsed.GetValue(received),
                CuredOn = parsed.GetValue(cured),
                Form = parsed.GetValue(form) switch
                {
                    "recommandee" => NoticeForm.RegisteredLetterWithAcknowledgement,
                    "simple" => NoticeForm.AnyWriting,
                    _ => null,
                },
            }, parsed.GetValue(by)!));
            return sub;
        }

        Command UnamendedChange()
        {
            var by = By();
            var found = CommonOptions.Day("--found", "Le jour où le changement sans avenant est constaté et invoqué.", required: true);
            var on = On();
            var sub = new Command("unamended-change", "Modification d'un terme de la convention sans avenant signé.") { by, found, on };
            sub.SetAction(parsed => Outcome(
                parsed,
                GroundKind.UnamendedChange,
                parsed.GetValue(on),
                (party, ground) => new() { By = party, Ground = ground.Clause, FoundOn = parsed.GetValue(found) },
                parsed.GetValue(by)!));
            return sub;
        }

        Command Denounce()
        {
            var by = By();
            var notified = CommonOptions.Day("--notified", "Le jour de la notification, point de départ du préavis.", required: true);
            var start = Start();
            var on = On();
            var sub = new Command("denounce", "Dénonciation par une partie, avec préavis.") { by, notified, start, on };
            sub.SetAction(parsed => Outcome(
                parsed,
                GroundKind.Denonciation,
                parsed.GetValue(on),
                (party, ground) => (ground.NoticeStart ?? StartOf(parsed.GetValue(start))) == NoticeStart.Sending
                    ? new() { By = party, Ground = ground.Clause, SentOn = parsed.GetValue(notified) }
                    : new() { By = party, Ground = ground.Clause, ReceivedOn = parsed.GetValue(notified) },
                parsed.GetValue(by)!,
                StartOf(parsed.GetValue(start))));
            return sub;
        }

        Command Latest()
        {
            var endBy = CommonOptions.Day(
                "--end-by", "Le jour auquel la convention doit avoir pris fin : son dernier jour au plus tard.", required: true);
            var by = By();
            by.Required = false;
            by.Description = "La clé de la partie qui agirait ; à défaut, la première à qui le motif est ouvert.";
            var start = Start();
            var on = On();
            var sub = new Command(
                "latest",
                "Le dernier jour pour dénoncer la convention afin qu'elle ait pris fin à une date voulue.") { endBy, by, start, on };
            sub.SetAction(parsed =>
            {
                var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
                var day = parsed.GetValue(on) ?? CommonOptions.Today(clock);
                if (ConventionFile.ReadText(parsed.GetValue(file), day, day, language, errors) is not { } text
                    || FindGround(text, GroundKind.Denonciation, language) is not { } ground
                    || FindParty(text, parsed.GetValue(by) ?? ground.Entitled[0].Text, language) is not { } party)
                {
                    return 1;
                }

                var latest = text.History.LatestNotice(
                    party, ground.Clause, parsed.GetValue(endBy)!.Value, day, Reading(parsed, StartOf(parsed.GetValue(start))));
                return Answer(latest.Render(language), language, latest.Value is null);
            });
            return sub;
        }

        Option<LocalDate?> On() => CommonOptions.Day("--on", "Le jour de la situation demandée ; aujourd'hui, à Paris, par défaut.");

        int Outcome(
            ParseResult parsed,
            GroundKind kind,
            LocalDate? on,
            Func<Id<Party>, ResiliationGround, ResiliationNoticeDetails> act,
            string by,
            NoticeStart start = NoticeStart.Reception)
        {
            var language = CommonOptions.LanguageOf(parsed.GetValue(lang));
            var day = on ?? CommonOptions.Today(clock);
            if (ConventionFile.ReadText(parsed.GetValue(file), day, day, language, errors) is not { } text
                || FindGround(text, kind, language) is not { } ground
                || FindParty(text, by, language) is not { } party)
            {
                return 1;
            }

            var notice = ResiliationNotice.TryCreate(act(party, ground));
            if (!notice.IsValid)
            {
                foreach (var violation in notice.Violations)
                {
                    errors.WriteLine(violation.Message.In(language));
                }

                return 1;
            }

            try
            {
                var outcome = text.History.OutcomeOf(notice.Value, day, Reading(parsed, start));
                return Answer(
                    outcome.Render(language), language, outcome.Value is ResiliationOutcome.Refused or ResiliationOutcome.Undecided);
            }
            catch (ArgumentOutOfRangeException)
            {
                throw new RefusalException(Refusals.AfterTheCalendar);
            }
        }

        ResiliationInterpretation Reading(ParseResult parsed, NoticeStart start) => ResiliationInterpretation.Create(
            MonthRounding.Down,
            parsed.GetValue(prudent) ? WorkingDayPolicy.Forward : WorkingDayPolicy.None,
            CommonOptions.HolidaysOf(parsed.GetValue(holidays)),
            start);

        // A ground that the text no longer holds is asked about all the same: the answer says why it is refused.
        ResiliationGround? FindGround(ConventionVersion text, GroundKind kind, Language language)
        {
            var ground = text.Convention.Resiliation?.Find(kind) ?? text.History.Original.Resiliation?.Find(kind);
            if (ground is null)
            {
                errors.WriteLine(new BilingualText(
                    "La convention ne comporte pas ce motif.",
                    "The convention does not contain this ground.").In(language));
            }

            return ground;
        }

        Id<Party>? FindParty(ConventionVersion text, string by, Language language)
        {
            var party = text.Convention.Parties.FirstOrDefault(party => party.Id.Text == by)?.Id;
            if (party is null)
            {
                var known = string.Join(", ", text.Convention.Parties.Select(one => one.Id));
                errors.WriteLine(new BilingualText(
                    $"« {by} » n'est pas une partie. Les parties sont : {known}.",
                    $"'{by}' is not a party. The parties are: {known}.").In(language));
            }

            return party;
        }

        int Answer(string reason, Language language, bool refused)
        {
            output.WriteReason(reason);
            output.WriteLine();
            output.Write(new Text(new BilingualText(
                "Ceci n'est pas un conseil juridique : le document signé et la loi prévalent.",
                "This is not legal advice: the signed document and the law prevail.").In(language) + "\n"));
            return refused ? 2 : 0;
        }
    }

    private static Option<string> By() => new("--by")
    {
        Description = "La clé de la partie qui agit, telle que caf ou commune.",
        HelpName = "partie",
        Required = true,
    };

    private static Option<string> Start()
    {
        var start = new Option<string>("--start")
        {
            Description = "Le point de départ du préavis si la convention ne le fixe pas : reception ou sending.",
            DefaultValueFactory = _ => "reception",
        };
        start.AcceptOnlyFromAmong("reception", "sending");
        return start;
    }

    private static NoticeStart StartOf(string? start) => start == "sending" ? NoticeStart.Sending : NoticeStart.Reception;
}
