using Ctg.Domain;
using Ctg.Domain.Avenants;
using Ctg.Domain.Status;
using Ctg.Samples.Common;
using NodaTime;
using Spectre.Console;

namespace Ctg.Samples.Amendments;

/// <summary>Shows the texts of a convention on a console, in one language.</summary>
internal sealed class AmendmentsReport(IAnsiConsole console, Language language)
{
    /// <returns>0 when there is a text of the day; 1 when there is none, and why.</returns>
    internal int Show(ConventionHistory history, bool isMadeUp, LocalDate on, LocalDate? known)
    {
        console.Write(new Text(history.Original.Title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (isMadeUp)
        {
            Line(Say(
                "Avenants inventés pour l'exemple : personne ne les a signés.", "Avenants made up for the example: nobody signed them."));
        }

        console.WriteHeading(Say("Textes successifs", "Successive texts"));
        var timeline = history.Timeline(known);
        foreach (var version in timeline.Versions)
        {
            Line(version.From is { } from
                ? Say(
                    $"Depuis le {from.InWords(Language.French)} : {Last(version)}",
                    $"Since {from.InWords(Language.English)}: {Last(version)}")
                : Say("Texte d'origine", "Original text"));
        }

        foreach (var violation in timeline.Violations)
        {
            Line(violation.Message.In(language));
        }

        console.WriteHeading(Say($"Texte du {on.InWords(Language.French)}", $"Text of {on.InWords(Language.English)}"));
        console.WriteReason(history.AppliedOn(on, known).Render(language));
        var text = history.TryAsOf(on, known);
        if (!text.IsValid)
        {
            Line(Say("Il n'y a pas de texte ce jour-là :", "There is no text on that day:"));
            foreach (var violation in text.Violations)
            {
                Line(violation.Message.In(language));
            }

            return 1;
        }

        var original = timeline.Versions[0];
        var diff = original.DiffTo(text.Value);
        console.WriteHeading(Say("Changements par rapport au texte d'origine", "Changes from the original text"));
        foreach (var line in diff.Render(language).Split('\n'))
        {
            console.Write(new Padder(new Prose(line.TrimStart()), new Padding(line.Length - line.TrimStart().Length, 0, 0, 0)));
        }

        console.WriteHeading(Say("Origine de chaque changement", "Origin of each change"));
        foreach (var part in diff.Changes.Select(change => change.Id).Append(PartId.Steering))
        {
            // A convention need not have the last of them.
            if (text.Value.ProvenanceOf(part) is { } provenance)
            {
                Line(provenance.In(language));
            }
        }

        console.WriteHeading(Say("Réponses d'après le texte du jour", "Answers from the text of the day"));
        Line(history.StatusOn(on, known).Conclusion.Sentence.In(language));
        console.WriteLine();
        Line(ConsoleSetup.Disclaimer.In(language));
        return 0;
    }

    private static string Last(ConventionVersion version) => string.Join(", ", version.Avenants
        .Where(avenant => avenant.EffectiveOn == version.From).Select(avenant => avenant.Title)
        .Concat(version.Severances.Where(severance => severance.EffectiveOn == version.From).Select(severance => severance.Clause.Text)));

    private void Line(string text) => console.Write(new Padder(new Prose(text), new Padding(0)));

    private string Say(string french, string english) => new BilingualText(french, english).In(language);
}
