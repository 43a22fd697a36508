namespace Ctg.Domain;

/// <summary>A way in which a figure that is not published can be another one: by a step more, or a step less.</summary>
/// <param name="CanRise">Whether a figure of these components can bear a step more.</param>
/// <param name="CanFall">Whether it can bear a step less.</param>
internal sealed record FigureMove(Func<ValueList<Int128>, bool> CanRise, Func<ValueList<Int128>, bool> CanFall)
{
    /// <summary>The one way of a count: any can be greater, and one unit of the scale at least must remain of it.</summary>
    internal static FigureMove OfACount { get; } = new(_ => true, components => components[0] > 1);
}
