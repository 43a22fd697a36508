namespace Ctg.Domain.Obligations;

/// <summary>The years for which the annual review of an action (« bilan annuel ») is due, and those for which it is not.</summary>
/// <remarks>
/// The years are those in which the convention binds the parties. Source: annex 5 of the standard convention, over the plan of annex 3.
/// </remarks>
public sealed record ActionReviews
{
    internal ActionReviews(ActionNumber action, ActionYears years, ValueList<int> due, ValueList<int> notDue)
    {
        Action = action;
        Years = years;
        Due = due;
        NotDue = notDue;
    }

    /// <summary>The number of the action.</summary>
    public ActionNumber Action { get; }

    /// <summary>The years of the action, and where the plan states them.</summary>
    public ActionYears Years { get; }

    /// <summary>The calendar years for which a review is due, in order.</summary>
    public ValueList<int> Due { get; }

    /// <summary>The calendar years in which the convention binds the parties and for which no review is due, in order.</summary>
    public ValueList<int> NotDue { get; }

    /// <summary>The action and its years, for logs.</summary>
    /// <returns>A text such as <c>1.14: due 2023; not due 2022, 2024, 2025</c>.</returns>
    public override string ToString() => $"{Action}: due {Listed(Due)}; not due {Listed(NotDue)}";

    private static string Listed(ValueList<int> years) =>
        years.IsEmpty ? "none" : string.Join(", ", years.Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
