using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ctg.Domain;

/// <summary>An immutable list whose equality is that of its items, in their order.</summary>
/// <remarks>
/// The model's records hold their collections in this type, so that two conventions with the same content are equal.
/// There is no invalid default: a list is never null inside the model, holds no null, and is empty when there is nothing.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentNullException(nameof(items), "A list holds no null.");
            }
        }

        _items = items;
    }

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>Whether the list has no items.</summary>
    public bool IsEmpty => _items.IsEmpty;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the list.</exception>
    public T this[int index] => _items[index];

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True when both hold equal items in the same order, or both are null.</returns>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True when they differ in an item, in the order or in the count.</returns>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>The items as a span over the list's own memory, without copying.</summary>
    /// <returns>A read-only span of <see cref="Count"/> items.</returns>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan();

    /// <summary>Enumerates the items without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null
            && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items.AsSpan(), EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items' own texts in square brackets, separated by commas.</summary>
    /// <returns>A text such as <c>[2022-2023, 2024-2025]</c>.</returns>
    public override string ToString() =>
        $"[{string.Join(", ", _items.Select(Written))}]";

    private static string? Written(T item) =>
        item is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : item.ToString();
}
