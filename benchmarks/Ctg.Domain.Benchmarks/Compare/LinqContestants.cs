namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>LINQ over rows with decimal values.</summary>
internal sealed class LinqContestants
{
    private readonly int _groups;
    private readonly DecimalRow[] _rows;

    internal LinqContestants(SyntheticRows data)
    {
        _groups = data.Groups;
        _rows = [.. data.Rows.Select(row => new DecimalRow(data.GroupOf(row), row.Value / 100m, row.Status))];
    }

    internal IEnumerable<Contestant> All =>
    [
        new("aggregateby-sum", "sum", AggregateBySum),
        new("aggregateby", "stats", AggregateByStatistics),
        new("groupby-sum", "sum", GroupBySum),
        new("groupby", "stats", GroupByStatistics),
    ];

    private Totals AggregateBySum()
    {
        var totals = new Totals(_groups);
        foreach (var (group, sum) in _rows.AggregateBy(row => row.Group, 0m, (sum, row) => sum + row.Value))
        {
            totals.Sums[group] = (Int128)(sum * 100);
        }

        return totals;
    }

    private Totals AggregateByStatistics()
    {
        var totals = new Totals(_groups);
        foreach (var (group, running) in _rows.AggregateBy(row => row.Group, default(DecimalRunning), (running, row) => running.Plus(row)))
        {
            running.Tell(totals, group);
        }

        return totals;
    }

    private Totals GroupBySum()
    {
        var totals = new Totals(_groups);
        foreach (var group in _rows.GroupBy(row => row.Group, row => row.Value))
        {
            totals.Sums[group.Key] = (Int128)(group.Sum() * 100);
        }

        return totals;
    }

    private Totals GroupByStatistics()
    {
        var totals = new Totals(_groups);
        foreach (var group in _rows.GroupBy(row => row.Group))
        {
            var running = default(DecimalRunning);
            foreach (var row in group)
            {
                running = running.Plus(row);
            }

            running.Tell(totals, group.Key);
        }

        return totals;
    }
}
