using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// The public holidays of a territory (« jours fériés »), and what follows for working days: Monday to Friday without them.
/// </summary>
/// <remarks>
/// <para>The ready calendars hold the holidays of the code du travail (L3133-1, L3134-13, L3422-2) with the years from which each
/// stood. Future years are those of the law as it stands. There is none for Saint-Pierre-et-Miquelon, the Terres australes et antarctiques
/// françaises, Wallis-et-Futuna, the Polynésie française, the Nouvelle-Calédonie and La Passion-Clipperton, whose own rules are not
/// modelled: use
/// <see cref="Create"/>. Days that are off by usage or by agreement alone are no holidays
/// here, and Whit Monday is one throughout: the « journée de solidarité » changed who works on it, not the list.</para>
/// <para>Before 1982, 8 May is treated as a holiday from 1953 to 1959. The decree that ended it is of 11 April 1959, and sources
/// differ on that year; a decree for the sole 8 May 1965, a Saturday, is left out.</para>
/// </remarks>
public sealed record HolidayCalendar
{
    private static readonly LawSource List = new("code du travail, art. L3133-1");
    private static readonly LawSource OverseasList = new("code du travail, art. L3422-2 ; décret n° 83-1003 du 23 novembre 1983");
    private static readonly LawSource CollectiviteList =
        new("code du travail, art. L3422-2 ; décret n° 83-1003 du 23 novembre 1983, modifié par le décret n° 2012-553 du 23 avril 2012");

    private static readonly LawSource SaintMartinCirculars =
        new("circulaires interministérielles du 4 mai 2018 et du 3 mai 2019 ; code du travail, art. L3422-2");
    private static readonly LawSource AlsaceMoselleList = new("code du travail, art. L3134-13 ; ordonnance du 16 août 1892");

    private static readonly ValueList<HolidayRule> National =
    [
        HolidayRule.Annual(new("jour de l'An", "New Year's Day"), new(1, 1), List, 1811),
        HolidayRule.FromEaster(new("lundi de Pâques", "Easter Monday"), 1, List, 1886),
        HolidayRule.Annual(new("fête du Travail", "Labour Day"), new(5, 1), List, 1947),
        HolidayRule.Annual(
            new("victoire de 1945", "Victory Day 1945"),
            new(5, 8),
            new("loi n° 53-225 du 20 mars 1953 ; décret n° 59-533 du 11 avril 1959"),
            1953,
            1959),
        HolidayRule.Annual(
            new("victoire de 1945", "Victory Day 1945"),
            new(5, 8),
            new("code du travail, art. L3133-1 ; loi n° 81-893 du 2 octobre 1981"),
            1982),
        HolidayRule.FromEaster(new("Ascension", "Ascension Day"), 39, List, 1802),
        HolidayRule.FromEaster(new("lundi de Pentecôte", "Whit Monday"), 50, List, 1886),
        HolidayRule.Annual(new("fête nationale", "National Day"), new(7, 14), List, 1880),
        HolidayRule.Annual(new("Assomption", "Assumption Day"), new(8, 15), List, 1802),
        HolidayRule.Annual(new("Toussaint", "All Saints' Day"), new(11, 1), List, 1802),
        HolidayRule.Annual(new("Armistice de 1918", "Armistice Day 1918"), new(11, 11), List, 1922),
        HolidayRule.Annual(new("Noël", "Christmas Day"), new(12, 25), List, 1802),
    ];

    private static readonly BilingualText Abolition = new("abolition de l'esclavage", "abolition of slavery");
    private static readonly HolidayRule GoodFriday =
        HolidayRule.FromEaster(new("Vendredi saint", "Good Friday"), -2, AlsaceMoselleList, 1893);
    private static readonly HolidayRule SecondChristmasDay =
        HolidayRule.Annual(new("26 décembre", "26 December"), new(12, 26), AlsaceMoselleList, 1892);

    private HolidayCalendar(BilingualText name, ValueList<HolidayRule> rules)
    {
        Name = name;
        Rules = rules;
    }

    /// <summary>Metropolitan France but Alsace and the Moselle. Source: code du travail, art. L3133-1.</summary>
    public static HolidayCalendar Metropole { get; } = new(new("France métropolitaine", "metropolitan France"), National);

    /// <summary>
    /// The Bas-Rhin, the Haut-Rhin and the Moselle, in the communes with a Protestant or a mixed church: with Good Friday and 26 December.
    /// Source: code du travail, art. L3134-13.
    /// </summary>
    public static HolidayCalendar AlsaceMoselle { get; } = new(
        new("Alsace-Moselle, avec le Vendredi saint", "Alsace-Moselle, with Good Friday"), [.. National, GoodFriday, SecondChristmasDay]);

    /// <summary>
    /// The Bas-Rhin, the Haut-Rhin and the Moselle, in the communes with neither a Protestant nor a mixed church: with 26 December alone.
    /// Source: code du travail, art. L3134-13.
    /// </summary>
    public static HolidayCalendar AlsaceMoselleWithoutGoodFriday { get; } = new(
        new("Alsace-Moselle, sans le Vendredi saint", "Alsace-Moselle, without Good Friday"), [.. National, SecondChristmasDay]);

    /// <summary>Guadeloupe: with 27 May from 1984. Source: code du travail, art. L3422-2.</summary>
    public static HolidayCalendar Guadeloupe { get; } = Overseas("Guadeloupe", new(5, 27), 1984);

    /// <summary>Martinique: with 22 May from 1984. Source: code du travail, art. L3422-2.</summary>
    public static HolidayCalendar Martinique { get; } = Overseas("Martinique", new(5, 22), 1984);

    /// <summary>Guyane: with 10 June from 1984. Source: code du travail, art. L3422-2.</summary>
    public static HolidayCalendar Guyane { get; } = Overseas("Guyane", new(6, 10), 1984);

    /// <summary>La Réunion: with 20 December from 1983. Source: code du travail, art. L3422-2.</summary>
    public static HolidayCalendar Reunion { get; } = Overseas("La Réunion", new(12, 20), 1983);

    /// <summary>Mayotte: with 27 April from 1984. Source: code du travail, art. L3422-2.</summary>
    public static HolidayCalendar Mayotte { get; } = Overseas("Mayotte", new(4, 27), 1984);

    /// <summary>Saint-Barthélemy: with 9 October from 2012. Source: code du travail, art. L3422-2.</summary>
    /// <remarks>
    /// The day was added to décret n° 83-1003 by décret n° 2012-553. Until 2011 no text names the island; it was a commune of Guadeloupe
    /// until
    /// 2007, whose calendar is <see cref="Guadeloupe"/>.
    /// </remarks>
    public static HolidayCalendar SaintBarthelemy { get; } = new(
        new("Saint-Barthélemy", "Saint-Barthélemy"), [.. National, HolidayRule.Annual(Abolition, new(10, 9), CollectiviteList, 2012)]);

    /// <summary>Saint-Martin, by the text of the law: with 27 May from 2012. Source: code du travail, art. L3422-2.</summary>
    /// <remarks>
    /// The day was added to décret n° 83-1003 by décret n° 2012-553, and is that of the code du travail as read in May 2019, the last
    /// version found.
    /// The State's services have held 28 May for the public holiday since 2018, by circulars: see <see cref="SaintMartinOn28May"/>. Until
    /// 2011 no text
    /// names the island; it was a commune of Guadeloupe until 2007, whose calendar is <see cref="Guadeloupe"/>.
    /// </remarks>
    public static HolidayCalendar SaintMartin { get; } = new(
        new("Saint-Martin", "Saint-Martin"), [.. National, HolidayRule.Annual(Abolition, new(5, 27), CollectiviteList, 2012)]);

    /// <summary>Saint-Martin, by the circulars of 4 May 2018 and 3 May 2019: with 27 May from 2012 to 2017, and 28 May from 2018.</summary>
    /// <remarks>
    /// They follow the deliberation of the territorial council of 5 November 2015, which the texts cited at <see cref="SaintMartin"/> do
    /// not
    /// contain. A circular does not change a law: which of the two days closes offices, and moves a delay, is for the caller to say.
    /// </remarks>
    public static HolidayCalendar SaintMartinOn28May { get; } = new(
        new("Saint-Martin, au 28 mai", "Saint-Martin, on 28 May"),
        [
            .. National,
            HolidayRule.Annual(Abolition, new(5, 27), CollectiviteList, 2012, 2017),
            HolidayRule.Annual(Abolition, new(5, 28), SaintMartinCirculars, 2018),
        ]);

    /// <summary>The territory.</summary>
    public BilingualText Name { get; }

    /// <summary>The rules that make its holidays.</summary>
    public ValueList<HolidayRule> Rules { get; }

    /// <summary>The ready calendar of a département or overseas collectivité, by the text of the law.</summary>
    /// <param name="departement">
    /// The département, the collectivité, or a body with the powers of a département: <c>69M</c> is as 69, <c>6AE</c> as 67 and 68.
    /// </param>
    /// <param name="goodFriday">
    /// Whether the commune has a Protestant or a mixed church; it counts in 57, 67, 68 and <c>6AE</c> alone, where Good Friday depends on
    /// it.
    /// </param>
    /// <returns>The calendar; <see cref="SaintMartin"/> for 978.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="departement"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no ready calendar: <c>975</c>, <c>984</c>, <c>986</c>, <c>987</c>, <c>988</c> and <c>989</c>. Use <see cref="Create"/>.
    /// </exception>
    public static HolidayCalendar ForDepartement(DepartementCode departement, bool goodFriday)
    {
        ArgumentNullException.ThrowIfNull(departement);
        return departement.Text switch
        {
            "57" or "67" or "68" or "6AE" => goodFriday ? AlsaceMoselle : AlsaceMoselleWithoutGoodFriday,
            "971" => Guadeloupe,
            "972" => Martinique,
            "973" => Guyane,
            "974" => Reunion,
            "976" => Mayotte,
            "977" => SaintBarthelemy,
            "978" => SaintMartin,
            { Length: 2 } or "69M" => Metropole,
            _ => throw new ArgumentException($"There is no built-in calendar for {departement}.", nameof(departement)),
        };
    }

    /// <summary>A calendar of one's own.</summary>
    /// <param name="name">The territory.</param>
    /// <param name="rules">Its rules; those of a ready calendar can be added to.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HolidayCalendar Create(BilingualText name, ValueList<HolidayRule> rules)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(rules);
        return new(name, rules);
    }

    /// <summary>The holidays of a year, in the order of time, each day once.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The holidays, Saturdays and Sundays among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its range.</exception>
    public ValueList<Holiday> HolidaysOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return
        [
            .. from rule in Rules
               let day = rule.In(year)
               where day is not null
               group rule by day.Value into named
               orderby named.Key
               select new Holiday(named.Key, named.ToValueList()),
        ];
    }

    /// <summary>Whether a day is a public holiday.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True when a rule falls on it, be it a Sunday.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar.</exception>
    public bool IsHoliday(LocalDate day)
    {
        Checks.IsoDay(day, nameof(day));
        foreach (var rule in Rules)
        {
            if (rule.In(day.Year) == day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a day is a working day (« jour ouvrable » of the code de procédure civile, art. 642): Monday to Friday, and no public
    /// holiday.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>False on Saturdays, Sundays and public holidays.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar.</exception>
    public bool IsWorkingDay(LocalDate day)
    {
        Checks.IsoDay(day, nameof(day));
        return day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(day);
    }

    /// <summary>Moves a day that is no working day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="policy">Whether and which way it moves.</param>
    /// <returns>The day itself when it is a working day or stands; the nearest working day that way otherwise.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not of the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="policy"/> is not a policy, or there is no working day that way within the calendar.
    /// </exception>
    public LocalDate Move(LocalDate day, WorkingDayPolicy policy)
    {
        Checks.IsoDay(day, nameof(day));
        Checks.Defined(policy, nameof(policy));
        if (policy == WorkingDayPolicy.None)
        {
            return day;
        }

        var (step, end) = policy == WorkingDayPolicy.Forward ? (1, LocalDate.MaxIsoValue) : (-1, LocalDate.MinIsoValue);
        while (!IsWorkingDay(day))
        {
            if (day == end)
            {
                throw new ArgumentOutOfRangeException(nameof(day), day, "There is no working day in that direction within the calendar.");
            }

            day = day.PlusDays(step);
        }

        return day;
    }

    /// <summary>Why a day is no working day: the day of the week, or the names of the holidays that it is.</summary>
    internal BilingualText WhyOff(LocalDate day)
    {
        var names = Rules.Where(rule => rule.In(day.Year) == day).Select(rule => rule.Name).ToList();
        return names.Count > 0
            ? names.JoinAsProse()
            : day.DayOfWeek == IsoDayOfWeek.Saturday ? new("samedi", "Saturday") : new("dimanche", "Sunday");
    }

    /// <summary>The territory's English name.</summary>
    /// <returns>A text such as <c>metropolitan France</c>.</returns>
    public override string ToString() => Name.English;

    private static HolidayCalendar Overseas(string name, AnnualDate day, int firstYear) => new(
        new(name, name),
        [.. National, HolidayRule.Annual(Abolition, day, OverseasList, firstYear)]);
}
