using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>A public holiday of one year (« jour férié »), with every rule that makes the day one.</summary>
public sealed record Holiday
{
    internal Holiday(LocalDate day, ValueList<HolidayRule> rules)
    {
        Day = day;
        Rules = rules;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The rules that fall on the day: one, or two as on 8 May 1997, Victory Day and Ascension Day.</summary>
    public ValueList<HolidayRule> Rules { get; }

    /// <summary>The day and the English names.</summary>
    /// <returns>A text such as <c>1997-05-08: Victory Day 1945, Ascension Day</c>.</returns>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(Day)}: {string.Join(", ", Rules.Select(rule => rule.Name.English))}";
}
