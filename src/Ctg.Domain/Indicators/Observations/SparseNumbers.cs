namespace Ctg.Domain.Indicators;

/// <summary>
/// A number for each cell, which takes memory only once one of them is not zero: most tables come in one batch, without corrections.
/// </summary>
internal sealed class SparseNumbers(int cells)
{
    private int[]? _values;

    internal int this[int cell]
    {
        get => _values is null ? 0 : _values[cell];
        set
        {
            if (_values is not null || value != 0)
            {
                (_values ??= new int[cells])[cell] = value;
            }
        }
    }

    internal SparseNumbers Copy() => new(cells) { _values = (int[]?)_values?.Clone() };
}
