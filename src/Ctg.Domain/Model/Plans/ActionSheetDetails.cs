namespace Ctg.Domain;

/// <summary>What a sheet states; checked when the <see cref="ActionSheet"/> is built from it.</summary>
public sealed record ActionSheetDetails
{
    /// <summary>The numbers of the actions that the sheet covers: one or several.</summary>
    public required ValueList<ActionNumber> Actions { get; init; }

    /// <summary>The subject, as a short noun phrase.</summary>
    public required string Title { get; init; }

    /// <summary>The initial findings (« diagnostic initial »); null when blank.</summary>
    public string? Findings { get; init; }

    /// <summary>Whom it is for (« public visé »).</summary>
    public ValueList<string> Audience { get; init; } = [];

    /// <summary>Its operational objectives.</summary>
    public ValueList<string> Objectives { get; init; } = [];

    /// <summary>How it is to be done (« modalités de mise en œuvre »).</summary>
    public ValueList<string> Methods { get; init; } = [];

    /// <summary>When it is to be done; null when blank.</summary>
    public SheetPeriod? Period { get; init; }

    /// <summary>Who answers for it and which departments take part: roles, never persons.</summary>
    public ValueList<string> Responsible { get; init; } = [];

    /// <summary>The results expected.</summary>
    public ValueList<string> ExpectedResults { get; init; } = [];

    /// <summary>The partners asked.</summary>
    public ValueList<string> Partners { get; init; } = [];

    /// <summary>The keys of its follow-up indicators.</summary>
    public ValueList<Id<Indicator>> Indicators { get; init; } = [];

    /// <summary>What the parties may bring, where the sheet states it.</summary>
    public ValueList<FundingMeans> Means { get; init; } = [];

    /// <summary>The title.</summary>
    /// <returns><see cref="Title"/>.</returns>
    public override string ToString() => Title;
}
