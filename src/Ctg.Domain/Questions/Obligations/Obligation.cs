using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Obligations;

/// <summary>
/// Something due under a convention (« échéance »), or a day to keep: by whom, to whom, by when, under which clause, and how far it has
/// come.
/// </summary>
public sealed record Obligation
{
    private readonly BilingualText? _about;

    internal Obligation(ObligationMatter matter, DueWindow window, LocalDate? doneOn, ObligationState state)
    {
        Kind = matter.Kind;
        Subject = matter.Subject;
        _about = matter.About;
        Year = matter.Year;
        By = matter.By;
        To = matter.To;
        Clause = matter.Clause;
        Opens = window.Opens;
        Due = window.Due;
        DoneOn = doneOn;
        State = state;
    }

    /// <summary>What it is.</summary>
    public ObligationKind Kind { get; }

    /// <summary>
    /// What parts it from others of its kind and year: the number of the action, the key of the avenant, the rank of the meeting, the party
    /// and the ground of a wish; empty where there is one.
    /// </summary>
    public string Subject { get; }

    /// <summary>The calendar year that it is about; null where it is about none.</summary>
    public int? Year { get; }

    /// <summary>The keys of the parties that owe it.</summary>
    public ValueList<Id<Party>> By { get; }

    /// <summary>To whom it is owed.</summary>
    public ObligationRecipient To { get; }

    /// <summary>The clause that it is based on.</summary>
    public ClauseId Clause { get; }

    /// <summary>The first day on which it can be met.</summary>
    public LocalDate Opens { get; }

    /// <summary>The last day on which it is met in time, included; null when the text sets none.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day on which it was met; null when it was not, as far as is known on the day asked about.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>How far it has come on the day asked about.</summary>
    public ObligationState State { get; }

    /// <summary>What it is, in words.</summary>
    public BilingualText Title
    {
        get
        {
            var label = Kind.Label();
            var year = Year is { } about ? about.ToString(" 0000", System.Globalization.CultureInfo.InvariantCulture) : "";
            var (yearFrench, yearEnglish) =
                Kind == ObligationKind.CommitteeMeeting && year.Length > 0 ? ($" de{year}", $" of{year}") : (year, year);
            var (french, english) = Kind switch
            {
                _ when Subject.Length == 0 => ("", ""),
                ObligationKind.AnnualReview => ($", action {Subject}", $", action {Subject}"),
                ObligationKind.CommitteeMeeting => ($", n° {Subject}", $", no. {Subject}"),
                _ => ($", {_about!.French}", $", {_about.English}"),
            };
            return new($"{label.French}{yearFrench}{french}", $"{label.English}{yearEnglish}{english}");
        }
    }

    /// <summary>What it is, its last day and its state, for logs.</summary>
    /// <returns>A text such as <c>annual review 2024, action 1.1: due 2024-12-31, Late</c>.</returns>
    public override string ToString() =>
        $"{Title.English}: {(Due is { } due ? $"due {LocalDatePattern.Iso.Format(due)}" : "no last day")}, {State}";
}
