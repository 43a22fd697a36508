using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Common;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace Ctg.Samples.Obligations;

/// <summary>What is due as a calendar (iCalendar, RFC 5545): one event of a whole day each, on its last day.</summary>
internal static class CalendarFile
{
    /// <returns>The text of the file, and the number of its events.</returns>
    internal static (string Text, int Events) Of(Convention convention, ObligationSchedule schedule, Language language)
    {
        var calendar = new Ical.Net.Calendar
        {
            ProductId = $"-//Ctg.Domain//Ctg.Samples.Obligations//{(language == Language.French ? "FR" : "EN")}",
        };
        foreach (var item in schedule.Items)
        {
            if (item.Value.Due is { } due)
            {
                calendar.Events.Add(Event(convention, item, due, schedule.On, language));
            }
        }

        return (new CalendarSerializer().SerializeToString(calendar)!, calendar.Events.Count);
    }

    private static CalendarEvent Event(Convention convention, Explained<Obligation> item, LocalDate due, LocalDate on, Language language)
    {
        var obligation = item.Value;
        var title = obligation.Title.In(language);
        return new()
        {
            // The same obligation has the same identity in each file, so that a calendar that takes it in again replaces it.
            Uid = string.Create(
                CultureInfo.InvariantCulture,
                $"{obligation.Kind}-{obligation.Year}-{obligation.Subject.Replace(", ", "-", StringComparison.Ordinal)}-{KeyOf(convention)}@ctg.invalid"),
            DtStamp = new CalDateTime(on.Year, on.Month, on.Day, 0, 0, 0, "UTC"),
            Start = Day(due),

            // An event without an end lasts its day: the calendar's last day has none after it.
            End = due == LocalDate.MaxIsoValue ? null : Day(due.PlusDays(1)),
            Summary = $"{char.ToUpperInvariant(title[0])}{title[1..]} ({obligation.State.Label().In(language)})",
            Description = $"{item.Render(language)}\n\n{ConsoleSetup.Disclaimer.In(language)}",
            Transparency = TransparencyType.Transparent,
        };
    }

    /// <summary>A few letters that tell one convention from another, the same for each run.</summary>
    private static string KeyOf(Convention convention) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(convention.ToString())))[..12];

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
