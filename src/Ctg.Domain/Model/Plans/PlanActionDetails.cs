namespace Ctg.Domain;

/// <summary>What an action states; checked when the <see cref="PlanAction"/> is built from it.</summary>
public sealed record PlanActionDetails
{
    /// <summary>The number, unique in the plan.</summary>
    public required ActionNumber Number { get; init; }

    /// <summary>What is done: one line, not blank.</summary>
    public required string Title { get; init; }

    /// <summary>Who leads it, each once.</summary>
    public ValueList<Lead> Leads { get; init; } = [];

    /// <summary>The years in which it is to be done; none where none is stated.</summary>
    public YearSet Schedule { get; init; } = YearSet.None;

    /// <summary>The keys of its indicators, each once.</summary>
    public ValueList<Id<Indicator>> Indicators { get; init; } = [];

    /// <summary>What the parties may bring, each once.</summary>
    public ValueList<FundingMeans> Means { get; init; } = [];

    /// <summary>The keys of the structures that it names, each once.</summary>
    public ValueList<Id<Structure>> Structures { get; init; } = [];

    /// <summary>What is doubtful in its indicators: one line; null when nothing is.</summary>
    public string? IndicatorsDoubt { get; init; }

    /// <summary>What is doubtful in its means: one line; null when nothing is.</summary>
    public string? MeansDoubt { get; init; }

    /// <summary>The number and the title.</summary>
    /// <returns>A text such as <c>1.1 Guichet unique du RPE</c>.</returns>
    public override string ToString() => $"{Number} {Title}";
}
