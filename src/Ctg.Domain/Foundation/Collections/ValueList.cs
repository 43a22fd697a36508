using System.Collections.Immutable;

namespace Ctg.Domain;

/// <summary>Creates <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>Copies the items into a list. Collection expressions (<c>[a, b]</c>) call this.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order. They are copied.</param>
    /// <returns>The list; <see cref="ValueList{T}.Empty"/> when there are no items.</returns>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(ImmutableArray.Create(items));

    /// <summary>Copies the items into a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order. They are copied.</param>
    /// <returns>The list, in the order of <paramref name="items"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of the items is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="items"/> is the default immutable array, which is no array.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is ValueList<T> list)
        {
            return list;
        }

        if (items is ImmutableArray<T> immutable)
        {
            return immutable.ToValueList();
        }

        var array = items.ToImmutableArray();
        return array.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(array);
    }

    /// <summary>Holds the items of an immutable array as a list, without copying.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException"><paramref name="items"/> is the default value, which is no array.</exception>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this ImmutableArray<T> items)
        where T : notnull
    {
        if (items.IsDefault)
        {
            throw new ArgumentException("The array is the default value, which holds no array.", nameof(items));
        }

        return items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items);
    }
}
