using System.Numerics;
using Ctg.Domain.Arbitraries;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Money;

public class TwoWayTests
{
    /// <summary>Structures by years: each column alone would give the cents otherwise; the rows' totals move them.</summary>
    [Fact]
    public void Table_KeepsBothTotals()
    {
        var table = TwoWayAllocation.Create(Totals("a:1.00 b:1.00 c:1.00"), Totals("2022:1.00 2023:1.00 2024:1.00"));
        table.ToString().Should().Be("a: 0.33 0.33 0.34; b: 0.34 0.33 0.33; c: 0.33 0.34 0.33");
        table.ExactAt("a", "2022").Should().Be(Fraction.Create(1, 3));
        table["b", "2022"].Should().Be(Euros.FromCents(34));
        table.Rows.Select(row => row.Key).Should().Equal("a", "b", "c");
        table.Columns.Select(column => column.Total).Should().AllBeEquivalentTo(Euros.FromCents(100));
    }

    /// <summary>The real amounts of 2020 over four structures, kept for three years.</summary>
    [Fact]
    public void RealFigures_KeepBothTotals()
    {
        string[] years = ["2022", "2023", "2024"];
        var rows =
            Allocation.Create<string>(Euros.Parse("160817.01"), [("creche", 45m), ("coquelicot", 23m), ("bleuet", 10m), ("maison", 42m)]);
        var table = TwoWayAllocation.Create(
            rows.Keys.Select(key => (key, rows[key])), years.Select(year => (year, Euros.Parse("53605.67"))));
        foreach (var (key, total) in table.Rows)
        {
            Euros.Sum(years.Select(year => table[key, year])).Should().Be(total);
        }

        foreach (var (year, total) in table.Columns)
        {
            Euros.Sum(rows.Keys.Select(key => table[key, year])).Should().Be(total);
        }
    }

    [Fact]
    public void EmptyAndZeroTables_AreTables()
    {
        TwoWayAllocation.Create(Totals(""), Totals("")).Rows.Should().BeEmpty();
        TwoWayAllocation.Create(Totals("a:0 b:0"), Totals("x:0")).ToString().Should().Be("a: 0.00; b: 0.00");
        TwoWayAllocation.Create(Totals(""), Totals("x:0")).Columns.Should().ContainSingle();
    }

    [Theory]
    [InlineData(
        "a:1", "x:2", "margins-differ at columns: The columns add up to 2.00 € and the rows to 1.00 €: the two sums must be equal.")]
    [InlineData("a:1", "", "margins-differ at columns: The columns add up to 0.00 € and the rows to 1.00 €: the two sums must be equal.")]
    [InlineData("a:1 a:1", "x:2", "duplicate at rows[1].key: 'a' is already used: it must be unique.")]
    [InlineData("a:2", "x:1 y:1 x:0", "duplicate at columns[2].key: 'x' is already used: it must be unique.")]
    [InlineData("a:-1 b:2", "x:1", "amount-negative at rows[0].total: The total of 'a' is negative: -1.00 €.")]
    [InlineData(
        "a:92233720368547758.07 b:0.01",
        "x:92233720368547758.07 y:0.01",
        "total-out-of-range at rows: The sum of the rows exceeds the largest amount that can be represented.")]
    public void BadTotals_AreRefused(string rows, string columns, string violation)
    {
        var validated = TwoWayAllocation.TryCreate(Totals(rows), Totals(columns));
        validated.IsValid.Should().BeFalse();
        string.Join('|', validated.Violations).Should().Be(violation);
        FluentActions.Invoking(() => TwoWayAllocation.Create(Totals(rows), Totals(columns))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void CellsThatDoNotAddUp_AreRefused()
    {
        var validated = TwoWayAllocation.TryCreate(
            Totals("b:1 a:1"), Totals("x:1 y:1"), (row, column) => row == "a" ? -0.5m : column == "x" ? 1.5m : -0.5m);
        string.Join('|', validated.Violations.Select(violation => $"{violation.Code} {violation.Place}")).Should().Be(
            "amount-negative cells[1][0]|amount-negative cells[1][1]|amount-negative cells[0][1]|margins-differ "
                + "rows[1].total|margins-differ columns[1].total");
        FluentActions.Invoking(() => TwoWayAllocation.Create(Totals("a:1"), Totals("x:1"), (_, _) => 2m)).Should()
            .Throw<ArgumentException>();
        TwoWayAllocation.Create(Totals("a:1"), Totals("x:1"), (_, _) => 1m)["a", "x"].Should().Be(Euros.FromCents(100));
    }

    [Fact]
    public void Nulls_AreRefused()
    {
        var none = Totals("");
        FluentActions.Invoking(() => TwoWayAllocation.Create<string, string>(null!, none)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TwoWayAllocation.Create<string, string>(none, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TwoWayAllocation.Create<string, string>(none, none, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TwoWayAllocation.Create<string, string>(null!, none, (_, _) => 0m)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TwoWayAllocation.Create<string, string>(none, null!, (_, _) => 0m)).Should()
            .Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TwoWayAllocation.Create<string, string>([(null!, Euros.Zero)], none)).Should()
            .Throw<ArgumentNullException>();
    }

    /// <summary>
    /// Up to 3 × 3, every choice of floors and ceilings is tried: ours keeps the totals, and no other that does has larger remainders up,
    /// in sum.
    /// </summary>
    [Draws(300)]
    public void SmallTables_AreTheBestOfAll(PositiveInt seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var exact = Sample(seed.Get);
        var (rows, columns) = (exact.GetLength(0), exact.GetLength(1));
        var table = Round(exact, [.. Enumerable.Range(0, rows)], [.. Enumerable.Range(0, columns)]);
        BigInteger? best = null;
        for (var choice = 0; choice < 1 << (rows * columns); choice++)
        {
            var gain = BigInteger.Zero;
            var cells = new BigInteger[rows, columns];
            var isChoice = true;
            for (var i = 0; i < rows; i++)
            {
                for (var j = 0; j < columns; j++)
                {
                    var up = (choice >> ((i * columns) + j)) & 1;
                    var remainder = exact[i, j] % Denominator;
                    isChoice &= up == 0 || remainder != 0;
                    cells[i, j] = (exact[i, j] / Denominator) + up;
                    gain += up * remainder;
                }
            }

            if (isChoice && KeepsTotals(exact, cells) && !(gain <= best))
            {
                best = gain;
            }
        }

        best.HasValue.Should().BeTrue("a table with exact cells that sum to the totals can always be rounded");
        var ours = new BigInteger[rows, columns];
        var oursGain = BigInteger.Zero;
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                ours[i, j] = table[i, j].Cents;
                var floor = exact[i, j] / Denominator;
                (ours[i, j] == floor || (ours[i, j] == floor + 1 && exact[i, j] % Denominator != 0)).Should().BeTrue();
                oursGain += (ours[i, j] - floor) * (exact[i, j] % Denominator);
            }
        }

        KeepsTotals(exact, ours).Should().BeTrue();
        oursGain.Should().Be(best!.Value);
    }

    [Property]
    public void Positions_DoNotMatter(PositiveInt seed, int shuffle)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var exact = Sample(seed.Get);
        int[] rows = [.. Enumerable.Range(0, exact.GetLength(0))], columns = [.. Enumerable.Range(0, exact.GetLength(1))];
        var table = Round(exact, rows, columns);
        var shuffled =
            Round(exact, [.. rows.OrderBy(i => HashCode.Combine(i, shuffle))], [.. columns.OrderBy(j => HashCode.Combine(j, shuffle))]);
        foreach (var i in rows)
        {
            foreach (var j in columns)
            {
                shuffled[i, j].Should().Be(table[i, j]);
            }
        }
    }

    /// <summary>Beyond what can be tried out: rows and columns keep their totals, and each cell is its floor or its ceiling.</summary>
    [Draws(40)]
    public void LargerTables_KeepBothTotals(PositiveInt seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var random = new Random(seed.Get);
        var rows = Enumerable.Range(0, random.Next(1, 40)).Select(i => (Key: i, Total: Euros.FromCents(random.Next(100_000)))).ToList();
        var whole = Euros.Sum(rows.Select(row => row.Total));
        var columns = Allocation.Create(whole, Enumerable.Range(0, random.Next(1, 8)).Select(j => (j, (decimal)random.Next(1, 9))));
        var table = TwoWayAllocation.Create(rows, columns.Keys.Select(key => (key, columns[key])));
        foreach (var (row, total) in rows)
        {
            Euros.Sum(columns.Keys.Select(column => table[row, column])).Should().Be(total);
            foreach (var column in columns.Keys)
            {
                var up = table[row, column] - table.ExactAt(row, column);
                (up > -0.01m && up < 0.01m).Should().BeTrue();
            }
        }

        foreach (var column in columns.Keys)
        {
            Euros.Sum(rows.Select(row => table[row.Key, column])).Should().Be(columns[column]);
        }
    }

    private const int Denominator = 12;

    /// <summary>A table of twelfths of a cent whose rows and columns sum to whole cents, ties and whole cells among them.</summary>
    private static int[,] Sample(int seed)
    {
        var random = new Random(seed);
        var cells = new int[random.Next(1, 4), random.Next(1, 4)];
        var (last, end) = (cells.GetLength(0) - 1, cells.GetLength(1) - 1);
        for (var i = 0; i < last; i++)
        {
            for (var j = 0; j < end; j++)
            {
                cells[i, j] = random.Next(4) == 0 ? 12 * random.Next(3) : random.Next(30);
            }
        }

        for (var i = 0; i < last; i++)
        {
            cells[i, end] = ToWhole(Enumerable.Range(0, end).Sum(j => cells[i, j]));
        }

        for (var j = 0; j <= end; j++)
        {
            cells[last, j] = ToWhole(Enumerable.Range(0, last).Sum(i => cells[i, j]));
        }

        return cells;

        int ToWhole(int sum) => ((Denominator - (sum % Denominator)) % Denominator) + (Denominator * random.Next(2));
    }

    private static TwoWayAllocation<int, int> Round(int[,] exact, int[] rows, int[] columns) => TwoWayAllocation.Create(
        rows.Select(i => (i, Euros.FromCents(Enumerable.Range(0, columns.Length).Sum(j => exact[i, j]) / Denominator))),
        columns.Select(j => (j, Euros.FromCents(Enumerable.Range(0, rows.Length).Sum(i => exact[i, j]) / Denominator))),
        (i, j) => Fraction.Create(exact[i, j], 100 * Denominator));

    private static bool KeepsTotals(int[,] exact, BigInteger[,] cells)
    {
        var (rows, columns) = (exact.GetLength(0), exact.GetLength(1));
        return Enumerable.Range(0, rows).All(
            i => Sum(columns, j => cells[i, j]) == Enumerable.Range(0, columns).Sum(j => exact[i, j]) / Denominator)
            && Enumerable.Range(0, columns).All(
                j => Sum(rows, i => cells[i, j]) == Enumerable.Range(0, rows).Sum(i => exact[i, j]) / Denominator);

        static BigInteger Sum(int count, Func<int, BigInteger> cell) =>
            Enumerable.Range(0, count).Aggregate(BigInteger.Zero, (sum, k) => sum + cell(k));
    }

    private static List<(string Key, Euros Total)> Totals(string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':'))
        .Select(part => (part[0], Euros.Parse(part[1]))),
    ];
}
