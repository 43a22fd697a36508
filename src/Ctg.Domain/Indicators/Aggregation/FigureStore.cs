namespace Ctg.Domain.Indicators;

/// <summary>The integers behind a table of figures: components, coverage, extremes. It changes only while it is being filled.</summary>
internal sealed class FigureStore
{
    internal FigureStore(IndicatorDefinition definition, int figures, bool withExtremes)
    {
        Width = definition.ComponentsOfAFigure;
        OverSpace = definition.OverSpace;
        Components = new Int128[figures * Width];
        Counts = new long[figures * Coverage.Size];
        WithExtremes = withExtremes;
        Smallest = new Int128[withExtremes ? figures : 0];
        Greatest = new Int128[withExtremes ? figures : 0];
    }

    internal int Width { get; }

    /// <summary>Whether extremes are kept, be there no figure.</summary>
    internal bool WithExtremes { get; }

    internal SpaceRule OverSpace { get; }

    internal Int128[] Components { get; }

    internal long[] Counts { get; }

    /// <summary>The smallest part of a structure, by figure; of no meaning where none contributes. Empty when not asked for.</summary>
    internal Int128[] Smallest { get; }

    /// <summary>The greatest part of a structure, by figure; of no meaning where none contributes. Empty when not asked for.</summary>
    internal Int128[] Greatest { get; }

    internal Span<Int128> ComponentsOf(int figure) => Components.AsSpan(figure * Width, Width);

    internal Span<long> CountsOf(int figure) => Counts.AsSpan(figure * Coverage.Size, Coverage.Size);

    /// <summary>Adds what one or several structures make of a figure, which contribute <paramref name="contributing"/> times.</summary>
    internal void Add(int figure, ReadOnlySpan<Int128> components, long structures, long contributing)
    {
        var before = Coverage.ContributingOf(CountsOf(figure));
        Coverage.AddStructures(CountsOf(figure), structures, contributing);
        if (contributing == 0)
        {
            return;
        }

        var into = ComponentsOf(figure);
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = OverSpace switch
            {
                SpaceRule.Minimum => before == 0 ? components[i] : Int128.Min(into[i], components[i]),
                SpaceRule.Maximum => before == 0 ? components[i] : Int128.Max(into[i], components[i]),
                _ => into[i] + components[i],
            };
        }
    }

    /// <summary>
    /// Keeps the extremes of parts, before or after the parts themselves are added, of which <paramref name="contributing"/> came before.
    /// </summary>
    internal void Keep(int figure, Int128 smallest, Int128 greatest, long contributing)
    {
        Smallest[figure] = contributing == 0 ? smallest : Int128.Min(Smallest[figure], smallest);
        Greatest[figure] = contributing == 0 ? greatest : Int128.Max(Greatest[figure], greatest);
    }

    /// <summary>Adds another store of the same shape, over other structures.</summary>
    internal void Merge(FigureStore other)
    {
        for (var figure = 0; figure < Counts.Length / Coverage.Size; figure++)
        {
            var counts = other.CountsOf(figure);
            var contributing = Coverage.ContributingOf(counts);
            if (Smallest.Length > 0 && contributing > 0)
            {
                Keep(figure, other.Smallest[figure], other.Greatest[figure], Coverage.ContributingOf(CountsOf(figure)));
            }

            Add(figure, other.ComponentsOf(figure), Coverage.StructuresOf(counts), contributing);
            for (var i = 0; i < Coverage.StateCount; i++)
            {
                CountsOf(figure)[i] += counts[i];
            }
        }
    }

    internal FigureStore Copy(IndicatorDefinition definition)
    {
        var copy = new FigureStore(definition, Counts.Length / Coverage.Size, WithExtremes);
        copy.Merge(this);
        return copy;
    }
}
