using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Common;
using NodaTime.Text;
using Spectre.Console;

namespace Ctg.Samples.Obligations;

/// <summary>Shows a schedule on a console, in one language.</summary>
internal sealed class ObligationsReport(IAnsiConsole console, Language language)
{
    internal void Show(ConventionHistory history, Convention convention, ObligationSchedule schedule, bool withReasons)
    {
        console.Write(new Text(convention.Title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        Line(Say(
            $"Situation au {schedule.On.InWords(Language.French)}. Ce qui n'est pas consigné est réputé non fait ; le redevable est celui "
                + $"que l'interprétation retient.",
            $"As of {schedule.On.InWords(Language.English)}. What is not recorded is presumed not done; the party that owes each item "
                + $"follows from an interpretation."));
        console.WriteHeading(Say(
            $"À échéance du {schedule.Period.Start.InWords(Language.French)} au {schedule.Period.End.InWords(Language.French)}",
            $"Due from {schedule.Period.Start.InWords(Language.English)} to {schedule.Period.End.InWords(Language.English)}"));
        Table(history, schedule.Items, Say("Rien.", "Nothing."));
        console.WriteHeading(Say("En retard", "Late"));
        Table(history, schedule.Late, Say("Rien.", "Nothing."));
        NotDue(convention, schedule, withReasons);
        if (withReasons)
        {
            console.WriteHeading(Say("Jours où la convention lie les parties", "Days on which the convention binds the parties"));
            console.WriteReason(schedule.Binding.Render(language));
            foreach (var item in schedule.Items)
            {
                console.WriteHeading(item.Value.Title.In(language));
                console.WriteReason(item.Render(language));
            }
        }

        console.WriteLine();
        Line(ConsoleSetup.Disclaimer.In(language));
    }

    /// <summary>
    /// The reviews that are not due: in no list of what is due, and each by an interpretation that a reader may not share. Of a long
    /// term they are too many.
    /// </summary>
    private void NotDue(Convention convention, ObligationSchedule schedule, bool withReasons)
    {
        var without = schedule.Reviews.Where(one => !one.Value.NotDue.IsEmpty).ToList();
        if (without.Count == 0)
        {
            return;
        }

        console.WriteHeading(Say("Années sans bilan annuel, par interprétation", "Years without an annual review, by interpretation"));
        if (LongTerm.Is(convention.Term))
        {
            Line(Say(
                $"Non présentées : la convention dure plus de {LongTerm.MaximumYears} ans.",
                $"Not shown: the convention lasts more than {LongTerm.MaximumYears} years."));
            return;
        }

        foreach (var one in without)
        {
            if (withReasons)
            {
                console.WriteReason(one.Render(language));
            }
            else
            {
                Line(one.Conclusion.Sentence.In(language));
            }
        }
    }

    private void Table(ConventionHistory history, ValueList<Explained<Obligation>> items, string nothing)
    {
        if (items.IsEmpty)
        {
            Line(nothing);
            return;
        }

        var owedBy = Say("Redevable", "Owed by");
        var table = new Table().Border(TableBorder.Simple);
        foreach (var title in (string[])[
            Say("Au plus tard", "By"),
            Say("Échéance", "What"),
            owedBy,
            Say("Envers", "Owed to"),
            Say("Clause", "Clause"),
            Say("État", "State")])
        {
            // The names of parties are long: their column is as wide as a commune's name.
            table.AddColumn(new TableColumn(new Text(title)) { Width = title == owedBy ? 24 : null });
        }

        foreach (var item in items)
        {
            var obligation = item.Value;
            table.AddRow(
                new Text(obligation.Due is { } due ? LocalDatePattern.Iso.Format(due) : "–"),
                new Text(obligation.Title.In(language)),
                new Text(string.Join(", ", obligation.By.Select(history.NameOf))),
                new Text(obligation.To.Label().In(language)),
                new Text(item.Conclusion.Source!.Citation.In(language)),
                new Text(obligation.State.Label().In(language)));
        }

        console.Write(table);
    }

    private void Line(string text) => console.Write(new Prose($"{text}\n"));

    private string Say(string french, string english) => language == Language.French ? french : english;
}
