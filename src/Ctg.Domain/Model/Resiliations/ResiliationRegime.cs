namespace Ctg.Domain;

/// <summary>
/// How the convention may be ended before its term (« résiliation »): its grounds and the clauses on their interpretation and effects.
/// </summary>
/// <remarks>Source: article 12 of the standard convention.</remarks>
public sealed record ResiliationRegime
{
    private ResiliationRegime(
        ValueList<ResiliationGround> grounds, ClauseId? effectsClause, ClauseId? headingsClause, ValueList<ClauseId> survivingClauses)
    {
        Grounds = grounds;
        EffectsClause = effectsClause;
        HeadingsClause = headingsClause;
        SurvivingClauses = survivingClauses;
    }

    /// <summary>The grounds, in the order of the document, each clause once.</summary>
    public ValueList<ResiliationGround> Grounds { get; }

    /// <summary>The clause on the effects of a termination; null when the convention has none.</summary>
    public ClauseId? EffectsClause { get; }

    /// <summary>The clause by which a clause's content prevails over its heading; null when the convention has none.</summary>
    public ClauseId? HeadingsClause { get; }

    /// <summary>The clauses that bind the parties after the convention has ended, such as that on confidentiality.</summary>
    public ValueList<ClauseId> SurvivingClauses { get; }

    /// <summary>The regime of the standard convention: its article 12, with articles 11 and 14.</summary>
    /// <remarks>
    /// Breach (12.1): any party; illegality (12.2): the Caf; both one month from the sending of a registered letter with
    /// acknowledgement that counts as formal notice. A change without avenant (12.3): the Caf, without notice. Dénonciation
    /// (12.4): any party, six months, neither start nor form stated, under a heading that says otherwise.
    /// </remarks>
    /// <param name="caf">The key of the Caf.</param>
    /// <param name="parties">The keys of all the parties, the Caf's among them.</param>
    /// <returns>The regime.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="parties"/> lacks the Caf or names a party twice.</exception>
    public static ResiliationRegime Standard(Id<Party> caf, ValueList<Id<Party>> parties)
    {
        ArgumentNullException.ThrowIfNull(caf);
        ArgumentNullException.ThrowIfNull(parties);
        if (!parties.Contains(caf))
        {
            throw new ArgumentException("The Caf is one of the parties.", nameof(parties));
        }

        const int Article = 12;
        var formal = new ResiliationGroundDetails
        {
            Kind = GroundKind.Breach,
            Clause = ClauseId.Article(Article, 1),
            Heading = "Résiliation de plein droit avec mise en demeure",
            Entitled = parties,
            MiseEnDemeure = true,
            Notice = NoticePeriod.FromMonths(1),
            NoticeStart = NoticeStart.Sending,
            Form = NoticeForm.RegisteredLetterWithAcknowledgement,
        };
        return Create(
            [
                ResiliationGround.Create(formal),
                ResiliationGround.Create(formal with
                {
                    Kind = GroundKind.Illegality,
                    Clause = ClauseId.Article(Article, 2),
                    Entitled = [caf],
                }),
                ResiliationGround.Create(new()
                {
                    Kind = GroundKind.UnamendedChange,
                    Clause = ClauseId.Article(Article, 3),
                    Heading = "Résiliation de plein droit sans mise en demeure",
                    Entitled = [caf],
                    MiseEnDemeure = false,
                }),
                ResiliationGround.Create(new()
                {
                    Kind = GroundKind.Denonciation,
                    Clause = ClauseId.Article(Article, 4),
                    Heading = "Résiliation par consentement mutuel",
                    HeadingDiffers = true,
                    Entitled = parties,
                    MiseEnDemeure = false,
                    Notice = NoticePeriod.FromMonths(6),
                }),
            ],
            ClauseId.Article(Article, 5),
            ClauseId.Article(11, 3),
            [ClauseId.Article(14)]);
    }

    /// <summary>Builds a regime.</summary>
    /// <inheritdoc cref="TryCreate" path="/param"/>
    /// <returns>The regime.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grounds"/> is null.</exception>
    /// <exception cref="ArgumentException">An invariant is broken; see <see cref="TryCreate"/>.</exception>
    public static ResiliationRegime Create(
        ValueList<ResiliationGround> grounds,
        ClauseId? effectsClause = null,
        ClauseId? headingsClause = null,
        ValueList<ClauseId>? survivingClauses = null) =>
        TryCreate(grounds, effectsClause, headingsClause, survivingClauses).OrThrow();

    /// <summary>Builds a regime, or says why not.</summary>
    /// <param name="grounds">The grounds, each clause once; none where the convention cannot be terminated.</param>
    /// <param name="effectsClause">The clause on the effects of a termination.</param>
    /// <param name="headingsClause">The clause by which content prevails over headings.</param>
    /// <param name="survivingClauses">The clauses that remain binding after the end, each once.</param>
    /// <returns>The regime, or the violation <c>duplicate</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="grounds"/> is null.</exception>
    public static Validated<ResiliationRegime> TryCreate(
        ValueList<ResiliationGround> grounds,
        ClauseId? effectsClause = null,
        ClauseId? headingsClause = null,
        ValueList<ClauseId>? survivingClauses = null)
    {
        var surviving = survivingClauses ?? [];
        var checks = new Checks();
        checks.Unique(grounds, "grounds", ground => ground.Clause, "clause");
        checks.Unique(surviving, "survivingClauses", clause => clause);
        return checks.Build(() => new ResiliationRegime(grounds, effectsClause, headingsClause, surviving));
    }

    /// <summary>The ground that a clause states.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The ground; null when the clause states none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public ResiliationGround? Find(ClauseId clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        foreach (var ground in Grounds)
        {
            if (ground.Clause == clause)
            {
                return ground;
            }
        }

        return null;
    }

    /// <summary>The first ground of a kind, in the order of the document.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The ground; null when the convention has none of the kind.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of ground.</exception>
    public ResiliationGround? Find(GroundKind kind)
    {
        Checks.Defined(kind, nameof(kind));
        return Grounds.FirstOrDefault(ground => ground.Kind == kind);
    }

    /// <summary>The grounds.</summary>
    /// <returns>A text such as <c>[Breach (art-12.1)]</c>.</returns>
    public override string ToString() => Grounds.ToString();
}
