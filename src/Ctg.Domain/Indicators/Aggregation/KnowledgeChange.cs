using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>How the figures of an indicator changed between two states of knowledge, and why.</summary>
public sealed class KnowledgeChange
{
    private KnowledgeChange(ValueList<FigureChange> figures) => Figures = figures;

    /// <summary>The change of each figure, row after row.</summary>
    public ValueList<FigureChange> Figures { get; }

    /// <summary>Compares two states of knowledge.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="ArgumentException">The states cannot be compared; see <see cref="TryCreate"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static KnowledgeChange Create(
        IndicatorCube before,
        IndicatorCube after,
        ValueList<Perimeter> perimeters,
        RollUpOptions options,
        CancellationToken cancellationToken = default) =>
        TryCreate(before, after, perimeters, options, cancellationToken).OrThrow();

    /// <summary>Compares two states of knowledge, or says why they cannot be compared.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state: another moment of the same table, or a table with more observations or another roster.</param>
    /// <param name="perimeters">The rows.</param>
    /// <param name="options">The periods, and what counts.</param>
    /// <param name="cancellationToken">
    /// Ends the work early: looked at first, then at each structure as the states are set side by side, then as in
    /// <see cref="IndicatorCube.TryRollUp"/>.
    /// </param>
    /// <returns>
    /// The changes, or the violations <c>definition-differs</c>, <c>shape-differs</c> (another term) and those of
    /// <see cref="IndicatorCube.TryRollUp"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is not one.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Validated<KnowledgeChange> TryCreate(
        IndicatorCube before,
        IndicatorCube after,
        ValueList<Perimeter> perimeters,
        RollUpOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        cancellationToken.ThrowIfCancellationRequested();
        var checks = new Checks();
        checks.That(before.Definition.Identity == after.Definition.Identity, "definition-differs", "after", () => new Sentence(
            "Les deux états ne sont pas du même indicateur, ou ne l'observent pas de la même façon.",
            "The two states are not of the same indicator, or do not observe it in the same way."));
        checks.That(before.Term == after.Term, "shape-differs", "after", () => new Sentence(
            "Les deux états ne portent pas sur la même durée.", "The two states do not cover the same term."));
        if (!checks.IsSound)
        {
            return checks.Build(() => new KnowledgeChange([]));
        }

        var (rescoped, completed) = Between(before, after, cancellationToken);
        var tables = ((IndicatorCube[])[before, rescoped, completed, after]).Select(
            cube => cube.TryRollUp(perimeters, options, cancellationToken)).ToList();
        foreach (var violation in tables.Select(table => table.Violations).FirstOrDefault(violations => !violations.IsEmpty, []))
        {
            checks.Add(violation);
        }

        return checks.Build(() => new KnowledgeChange(
            tables.Select(table => table.Candidate.Figures).ToList() is [var first, var second, var third, var fourth]
                ? first.Zip(second, third).Zip(
                    fourth, (figures, last) => new FigureChange(figures.First, figures.Second, figures.Third, last)).ToValueList()
                : []));
    }

    /// <summary>The number of figures.</summary>
    /// <returns>A text such as <c>4 figures</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Figures.Count} figures");

    /// <summary>The records known before within the scope known later, without and with the values that came since.</summary>
    private static (IndicatorCube Rescoped, IndicatorCube Completed) Between(
        IndicatorCube before, IndicatorCube after, CancellationToken cancellationToken)
    {
        var earlier = IndicatorCube.Records(before.Table, before.KnownAt);
        var later = IndicatorCube.Records(after.Table, after.KnownAt);
        var periods = after.Grid.Count;
        var rescoped = (Planes: later.Planes.Select(plane => new long[plane.Length]).ToArray(), Statuses: new byte[later.Statuses.Length]);
        var completed = (Planes: later.Planes.Select(plane => new long[plane.Length]).ToArray(), Statuses: new byte[later.Statuses.Length]);
        for (var site = 0; site < after.Roster.Sites.Count; site++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var known = before.Roster.IndexOf(after.Roster.Sites[site].Structure);
            for (var column = 0; column < periods; column++)
            {
                var cell = (site * periods) + column;
                if (known is { } index)
                {
                    Copy(earlier, (index * periods) + column, rescoped, cell);
                }

                var isLate =
                    !((ObservationStatus)rescoped.Statuses[cell]).HasValue() && ((ObservationStatus)later.Statuses[cell]).HasValue();
                Copy(isLate ? later : rescoped, cell, completed, cell);
            }
        }

        return (IndicatorCube.Lay(after.Table, after.KnownAt, rescoped.Planes, rescoped.Statuses), IndicatorCube.Lay(
            after.Table, after.KnownAt, completed.Planes, completed.Statuses));

        static void Copy((long[][] Planes, byte[] Statuses) from, int source, (long[][] Planes, byte[] Statuses) to, int target)
        {
            to.Statuses[target] = from.Statuses[source];
            for (var i = 0; i < to.Planes.Length; i++)
            {
                to.Planes[i][target] = from.Planes[i][source];
            }
        }
    }
}
