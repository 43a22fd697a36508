namespace Ctg.Domain;

/// <summary>The order of keys, which parts equal remainders: the keys' own, and that of code units for texts.</summary>
internal static class KeyOrder
{
    internal static IComparer<TKey> Comparer<TKey>()
        where TKey : IComparable<TKey> =>
        typeof(TKey) == typeof(string)
            ? (IComparer<TKey>)(object)StringComparer.Ordinal : System.Collections.Generic.Comparer<TKey>.Default;

    /// <summary>The positions of the keys, in the keys' order.</summary>
    internal static int[] Of<TKey>(TKey[] keys, string parameter)
        where TKey : IComparable<TKey>
    {
        var order = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is null)
            {
                throw new ArgumentNullException(parameter, "A key is null.");
            }

            order[i] = i;
        }

        Array.Sort((TKey[])keys.Clone(), order, Comparer<TKey>());
        return order;
    }

    /// <summary>Each key stands once. Keys that compare as equal are one: nothing would part their remainders.</summary>
    internal static void CheckUnique<TKey>(Checks checks, TKey[] keys, int[] order, string place, string member)
        where TKey : IComparable<TKey>
    {
        var comparer = Comparer<TKey>();
        for (var i = 1; i < order.Length; i++)
        {
            var (before, after) = (Math.Min(order[i - 1], order[i]), Math.Max(order[i - 1], order[i]));
            if (comparer.Compare(keys[before], keys[after]) == 0 && !checks.IsFull)
            {
                checks.Add(Checks.Duplicate(Checks.At(place, after), keys[after], Checks.At(place, before), member));
            }
        }
    }
}
