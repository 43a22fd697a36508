namespace Ctg.Domain.Tests.Diagnostics;

public class DiagnosticFigureTests
{
    [Fact]
    public void BlankUnitAndTwoComparatorsOfATerritory_AreRefused() => DiagnosticFigure
        .TryCreate(new()
        {
            Id = Id<DiagnosticFigure>.Parse("a"),
            Theme = FigureTheme.Population,
            Label = "L",
            Value = 1,
            Unit = " ",
            Vintage = YearRun.Create(2018, 2018),
            Source = "S",
            Comparators = [new(ComparatorTerritory.Epci, 1), new(ComparatorTerritory.Epci, 2)],
        })
        .Breaks("text-invalid unit", "duplicate comparators[1].territory");
}
