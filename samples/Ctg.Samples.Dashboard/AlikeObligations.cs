using Ctg.Domain;
using Ctg.Domain.Obligations;

namespace Ctg.Samples.Dashboard;

/// <summary>Items due whose reasons are the same, word for word, but for the number of the action: they are shown once.</summary>
/// <param name="Items">The items, at least one.</param>
internal sealed record AlikeObligations(ValueList<Explained<Obligation>> Items)
{
    /// <summary>The first of them.</summary>
    internal Explained<Obligation> First => Items[0];

    /// <summary>What the items are about: the numbers of the actions.</summary>
    internal IEnumerable<string> Subjects => Items.Select(item => item.Value.Subject);

    /// <summary>Puts what is alike together, in the order of the first of each.</summary>
    internal static ValueList<AlikeObligations> Among(IEnumerable<Explained<Obligation>> items) => items
        .GroupBy(item => (item.Value.Kind, item.Value.Year, item.Value.Due, Told(item)))
        .Select(group => new AlikeObligations(group.ToValueList()))
        .ToValueList();

    private static string Told(Explained<Obligation> item) => item.Value.Kind == ObligationKind.AnnualReview
        ? item.Render(Language.French).Replace($"action {item.Value.Subject}", "action", StringComparison.Ordinal)
        : item.Render(Language.French);
}
