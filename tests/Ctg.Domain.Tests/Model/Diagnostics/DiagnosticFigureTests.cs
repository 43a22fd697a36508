namespace Ctg.Domain.Tests.Diagnostics;

public class DiagnosticFigureTests
{
    [Fact]
    public void BlankUnitAndTwoComparatorsOfATerritory_AreRefused() => DiagnosticFigure
        .TryCreate(
            Id<DiagnosticFigure>.Parse("a"),
            FigureTheme.Population,
            "L",
            1,
            " ",
            YearRun.Create(2018, 2018),
            "S",
            comparators: [new(ComparatorTerritory.Epci, 1), new(ComparatorTerritory.Epci, 2)])
        .Breaks("text-invalid unit", "duplicate comparators[1].territory");
}
