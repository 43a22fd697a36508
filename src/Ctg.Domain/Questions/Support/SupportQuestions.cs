using NodaTime;

namespace Ctg.Domain.Support;

/// <summary>Whether a local authority keeps its own support.</summary>
public static class SupportQuestions
{
    /// <summary>Whether a local authority keeps its own support from one year to another, and what changed.</summary>
    /// <remarks>
    /// The total counts, in current euros: the authority may split it otherwise. The commitment follows a change of competence.
    /// Source: the clause of <see cref="Convention.Funding"/> (article 5 of the standard convention).
    /// </remarks>
    /// <param name="convention">The convention: this text alone, whatever avenants changed.</param>
    /// <param name="before">The support of the first year.</param>
    /// <param name="after">The support of a later year, of the same authority.</param>
    /// <param name="transferred">
    /// The structures, of those supported in either year, whose competence passed to another authority in between; none where nothing
    /// changed.
    /// </param>
    /// <returns>The comparison and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The two supports are of two authorities, or of one that is no local authority of the convention; the years do not come in this
    /// order; or a structure transferred is supported in neither year.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The convention does not have the authority keep its support: <see cref="FundingTerms.AuthoritySupport"/> is null.
    /// </exception>
    public static Explained<SupportComparison> CompareSupport(
        this Convention convention, AuthoritySupport before, AuthoritySupport after, ValueList<Id<Structure>> transferred)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(transferred);
        var clause = convention.Funding?.AuthoritySupport
            ?? throw new InvalidOperationException("The convention does not commit the authority to keep its support.");
        if (before.Authority != after.Authority)
        {
            throw new ArgumentException("The two supports are from different authorities.", nameof(after));
        }

        if (convention.FindParty(before.Authority, 0) is not LocalAuthority)
        {
            throw new ArgumentException($"The convention has no local authority '{before.Authority}'.", nameof(before));
        }

        if (after.Year <= before.Year)
        {
            throw new ArgumentException("The second year is not after the first.", nameof(after));
        }

        var lines = before.Lines.Concat(after.Lines).ToLookup(line => line.Structure);
        if (transferred.FirstOrDefault(structure => !lines.Contains(structure)) is { } unknown)
        {
            throw new ArgumentException($"Neither year has a support for the structure '{unknown}'.", nameof(transferred));
        }

        return new(reasoning => SupportRules.Reason(reasoning, convention.Cite(clause), before, after, transferred, NameOf));

        string NameOf(Id<Structure> structure) => convention.Find(structure)?.Name
            ?? lines[structure].FirstOrDefault(line => line.Name is not null)?.Name
            ?? structure.Text;
    }

    /// <summary>Whether a local authority keeps its own support from one year to another, by the text of a day, and what changed.</summary>
    /// <remarks>As <see cref="CompareSupport(Convention, AuthoritySupport, AuthoritySupport, ValueList{Id{Structure}})"/>.</remarks>
    /// <param name="history">The convention with its avenants.</param>
    /// <param name="before">The support of the first year.</param>
    /// <param name="after">The support of a later year, of the same authority.</param>
    /// <param name="transferred">
    /// The structures, of those supported in either year, whose competence passed to another authority in between; none where nothing
    /// changed.
    /// </param>
    /// <param name="on">The day on which the question is asked, whose text is taken as it was known then.</param>
    /// <returns>The comparison and its reason.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// As for <see cref="CompareSupport(Convention, AuthoritySupport, AuthoritySupport, ValueList{Id{Structure}})"/>; or
    /// <paramref name="on"/> is not of the ISO calendar.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The text does not have the authority keep its support, or there is no text on that day (<see cref="ConventionHistory.TryAsOf"/> says
    /// why).
    /// </exception>
    public static Explained<SupportComparison> CompareSupport(
        this ConventionHistory history, AuthoritySupport before, AuthoritySupport after, ValueList<Id<Structure>> transferred, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(history);
        Checks.IsoDay(on, nameof(on));
        return history.TextOf(on, on).CompareSupport(before, after, transferred);
    }
}
