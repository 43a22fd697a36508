using Microsoft.Data.Analysis;

namespace Ctg.Domain.Benchmarks.Compare;

/// <summary>Microsoft.Data.Analysis, grouping on one key; it has no status filter within a group, so it runs the sum alone.</summary>
internal sealed class DataFrameContestants
{
    private readonly int _groups;
    private readonly DataFrame _frame;

    internal DataFrameContestants(SyntheticRows data)
    {
        _groups = data.Groups;
        _frame = new(
            new PrimitiveDataFrameColumn<int>("group", data.Rows.Select(row => data.GroupOf(row))),
            new PrimitiveDataFrameColumn<long>("value", data.Rows.Select(row => row.Value)));
    }

    internal IEnumerable<Contestant> All => [new("dataframe-sum", "sum", Sum)];

    private Totals Sum()
    {
        var totals = new Totals(_groups);
        var sums = _frame.GroupBy("group").Sum("value");
        for (var i = 0L; i < sums.Rows.Count; i++)
        {
            totals.Sums[(int)sums["group"][i]] = Convert.ToInt64(sums["value"][i], System.Globalization.CultureInfo.InvariantCulture);
        }

        return totals;
    }
}
