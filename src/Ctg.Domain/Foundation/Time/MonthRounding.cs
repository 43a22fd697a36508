namespace Ctg.Domain;

/// <summary>The day on which a delay in months ends where its last month has no day of the number that it starts from.</summary>
/// <remarks>
/// Source: code de procédure civile, art. 641, for <see cref="Down"/>; a rule of general reach (Cass. 3e civ. 21 December 1987, n°
/// 85-10.794).
/// </remarks>
public enum MonthRounding
{
    /// <summary>The last day of that month (« de quantième à quantième »): from 31 March, one month ends on 30 April.</summary>
    Down,

    /// <summary>The first day of the month after it: from 31 March, one month ends on 1 May.</summary>
    Up,
}
