namespace Ctg.Domain;

/// <summary>The steering committee (« comité de pilotage », Copil) as the convention sets it up.</summary>
/// <remarks>
/// Source: article 6 and annex 4 of the standard convention. Frequency and roles are the convention's own, not constants.
/// </remarks>
public sealed record SteeringCommittee
{
    private readonly SteeringCommitteeDetails _details;

    private SteeringCommittee(SteeringCommitteeDetails details) => _details = details;

    /// <summary>The clauses that set up the committee; at least one.</summary>
    public ValueList<ClauseId> Clauses => _details.Clauses;

    /// <summary>The keys of the parties that steer together; at least one.</summary>
    public ValueList<Id<Party>> CoPilots => _details.CoPilots;

    /// <summary>The key of the party that provides the secretariat.</summary>
    public Id<Party> Secretariat => _details.Secretariat;

    /// <summary>How many times a calendar year the committee meets at least; 1 to 12.</summary>
    public int MeetingsPerYear => _details.MeetingsPerYear;

    /// <summary>Whether any party may ask for a further meeting.</summary>
    public bool ExtraMeetingOnRequest => _details.ExtraMeetingOnRequest;

    /// <summary>Whether other persons may attend, in an advisory role.</summary>
    public bool ResourcePersonsAdvisory => _details.ResourcePersonsAdvisory;

    /// <summary>Whether every avenant is put to the committee.</summary>
    public bool SubmitsAvenants => _details.SubmitsAvenants;

    /// <summary>The clause on the meetings: that stated, else the first of <see cref="Clauses"/>.</summary>
    public ClauseId MeetingsClause => _details.MeetingsClause ?? Clauses[0];

    /// <summary>The clause by which avenants are put to the committee: that stated, else the first of <see cref="Clauses"/>.</summary>
    public ClauseId AvenantsClause => _details.AvenantsClause ?? Clauses[0];

    /// <summary>The clause on the meetings, where it is stated.</summary>
    internal ClauseId? StatedMeetingsClause => _details.MeetingsClause;

    /// <summary>The clause on avenants, where it is stated.</summary>
    internal ClauseId? StatedAvenantsClause => _details.AvenantsClause;

    /// <summary>Builds a committee.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The committee.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a member of it is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static SteeringCommittee Create(SteeringCommitteeDetails details) => TryCreate(details).OrThrow();

    /// <summary>Builds a committee, or says why not.</summary>
    /// <param name="details">What the convention states.</param>
    /// <returns>
    /// The committee, or the violations <c>clauses-missing</c>, <c>co-pilots-missing</c>, <c>duplicate</c> and
    /// <c>meetings-out-of-range</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> or a member of it is null.</exception>
    public static Validated<SteeringCommittee> TryCreate(SteeringCommitteeDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(details.Secretariat);
        var checks = new Checks();
        checks.Unique(details.Clauses, "clauses", clause => clause);
        checks.Unique(details.CoPilots, "coPilots", party => party);
        checks.That(!details.Clauses.IsEmpty, "clauses-missing", "clauses", () => new Sentence(
            "Le comité de pilotage repose sur au moins une clause.", "The steering committee rests on at least one clause."), "clauses[*]");
        checks.That(!details.CoPilots.IsEmpty, "co-pilots-missing", "coPilots", () => new Sentence(
            "Au moins une partie pilote le comité.", "At least one party steers the committee."), "coPilots[*]");
        checks.That(details.MeetingsPerYear is >= 1 and <= 12, "meetings-out-of-range", "meetingsPerYear", () => new Sentence(
            "Le comité se réunit de 1 à 12 fois par an, pas {0}.",
            "The committee meets 1 to 12 times a year, not {0}.",
            details.MeetingsPerYear));
        return checks.Build(() => new SteeringCommittee(details));
    }

    /// <summary>What it states, to build a changed one from.</summary>
    /// <returns>The details from which it can be built again.</returns>
    public SteeringCommitteeDetails ToDetails() => _details;

    /// <summary>The yearly number of meetings.</summary>
    /// <returns>A text such as <c>1 meeting(s) a year</c>.</returns>
    public override string ToString() => _details.ToString();
}
