namespace Ctg.Domain;

/// <summary>What a convention lists and may also count in words.</summary>
public enum CountSubject
{
    /// <summary>The parties.</summary>
    Parties,

    /// <summary>The orientations of the plan.</summary>
    Orientations,

    /// <summary>The actions of the plan, without the one that steers the convention.</summary>
    Actions,

    /// <summary>The sheets of the plan.</summary>
    Sheets,

    /// <summary>The structures of a service, or of one activity of a leisure centre.</summary>
    Structures,

    /// <summary>The places of a service's structures.</summary>
    Places,
}
