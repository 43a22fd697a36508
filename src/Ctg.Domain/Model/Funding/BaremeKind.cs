namespace Ctg.Domain;

/// <summary>What a parameter sets.</summary>
public enum BaremeKind
{
    /// <summary>The amount for each new unit, in euros.</summary>
    NewUnitRate,

    /// <summary>The most new units that are paid, as a part of the existing ones: 0.25 for 25 %.</summary>
    NewUnitsCap,

    /// <summary>The least amount for each existing unit, in euros (« plancher »).</summary>
    UnitFloor,

    /// <summary>
    /// The coefficient by which the existing offer's amount of the year before is multiplied (« revalorisation »): 1.02 for 2 % more, not
    /// 0.02.
    /// </summary>
    RevaluationCoefficient,
}
