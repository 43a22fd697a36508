namespace Ctg.Domain.Indicators;

/// <summary>What a review of an action is missing.</summary>
public enum ReviewGapKind
{
    /// <summary>The action has no indicator.</summary>
    NoIndicator = 1,

    /// <summary>The indicator is in words: a text has to be written.</summary>
    Words,

    /// <summary>The indicator is not observed: no cube of it was given.</summary>
    NotObserved,

    /// <summary>The indicator makes no figure for a year, or none for the perimeter.</summary>
    NoFigure,

    /// <summary>Nothing was observed in the year.</summary>
    NoValue,

    /// <summary>Some of what was expected did not come.</summary>
    Incomplete,

    /// <summary>A structure that was to contribute does not: it gave nothing, or nothing recent enough.</summary>
    StructuresLeftOut,

    /// <summary>The convention covers only part of the year.</summary>
    PartialYear,

    /// <summary>No target is stated.</summary>
    NoTarget,

    /// <summary>No sheet of the action states an expected result.</summary>
    NoExpectedResult,

    /// <summary>A result that a sheet expects is in words: how far it was reached has to be written.</summary>
    Result,
}
