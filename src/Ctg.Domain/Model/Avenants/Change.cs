using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain;

/// <summary>One change that an avenant makes: a part added, replaced or removed, the term extended or renewed.</summary>
/// <remarks>
/// Each names the clause of the convention that it changes, since an avenant states every change to the convention and its annexes (article
/// 11 of the standard convention).
/// </remarks>
[SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The cases of a closed hierarchy.")]
public abstract record Change
{
    private Change(ClauseId clause, PartId target)
    {
        Clause = clause;
        Target = target;
    }

    /// <summary>The clause or annex of the convention that is changed.</summary>
    public ClauseId Clause { get; }

    /// <summary>The address of the part that is changed.</summary>
    public PartId Target { get; }

    /// <summary>A part that the convention does not have yet.</summary>
    /// <param name="clause">The clause or annex that is changed.</param>
    /// <param name="part">The part; it comes last of its kind, an article or an annex before the one that follows it.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Change Add(ClauseId clause, Part part)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(part);
        return new Addition(clause, part);
    }

    /// <summary>Another value for a part that the convention has.</summary>
    /// <param name="clause">The clause or annex that is changed.</param>
    /// <param name="part">
    /// The part; it takes the place of the one of its address; an action that moves under another objective comes last there.
    /// </param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Change Replace(ClauseId clause, Part part)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(part);
        return new Replacement(clause, part);
    }

    /// <summary>The end of a part that the convention has: an article repealed, a party that leaves, a structure that closes.</summary>
    /// <param name="clause">The clause or annex that is changed.</param>
    /// <param name="target">The address of the part: a whole one, not a paragraph of an article.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Change Remove(ClauseId clause, PartId target)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(target);
        return new Removal(clause, target);
    }

    /// <summary>A later end of the term.</summary>
    /// <remarks>
    /// It has no effect where the avenant is signed after the end that the term then has: a contract is extended only before it expires
    /// (code civil, art. 1213).
    /// </remarks>
    /// <param name="clause">The clause on the term.</param>
    /// <param name="last">The new last day, included; later than the present one.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is not of the ISO calendar or before the year 1.</exception>
    public static Change ExtendTerm(ClauseId clause, LocalDate last) => Later(clause, last, isRenewal: false);

    /// <summary>An express renewal of the convention (« reconduction expresse »), agreed before its term ends.</summary>
    /// <remarks>
    /// It has no effect where the avenant is signed after that end: a renewal makes a new contract (code civil, art. 1214), which then
    /// takes a new convention.
    /// </remarks>
    /// <param name="clause">The clause on the renewal.</param>
    /// <param name="last">The last day of the renewed convention, included; later than the present one.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is not of the ISO calendar or before the year 1.</exception>
    public static Change RenewTerm(ClauseId clause, LocalDate last) => Later(clause, last, isRenewal: true);

    /// <summary>What is changed, in both languages. No type of another assembly can implement it: the hierarchy is closed.</summary>
    private protected abstract Sentence Tell();

    /// <summary>What is changed and by which clause, for logs.</summary>
    private protected abstract string Text { get; }

    /// <summary>What is changed, in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language) => Tell().In(language);

    /// <summary>What is changed and the clause, for logs.</summary>
    /// <returns>A text such as <c>replace structure/rpe (annex-2)</c>.</returns>
    public sealed override string ToString() => Text;

    private static TermExtension Later(ClauseId clause, LocalDate last, bool isRenewal)
    {
        ArgumentNullException.ThrowIfNull(clause);
        Checks.StatedDay(last, nameof(last));
        return new(clause, last, isRenewal);
    }

    /// <summary>A part that the convention does not have yet.</summary>
    public sealed record Addition : Change
    {
        internal Addition(ClauseId clause, Part part)
            : base(clause, part.Id) => Part = part;

        /// <summary>The part.</summary>
        public Part Part { get; }

        private protected override string Text => $"add {Target} ({Clause})";

        private protected override Sentence Tell() => new("{0} : ajout.", "{0}: added.", Part.Name);
    }

    /// <summary>Another value for a part that the convention has.</summary>
    public sealed record Replacement : Change
    {
        internal Replacement(ClauseId clause, Part part)
            : base(clause, part.Id) => Part = part;

        /// <summary>The part as it is from then on.</summary>
        public Part Part { get; }

        private protected override string Text => $"replace {Target} ({Clause})";

        private protected override Sentence Tell() => new("{0} : remplacement.", "{0}: replaced.", Part.Name);
    }

    /// <summary>The end of a part that the convention has.</summary>
    public sealed record Removal : Change
    {
        internal Removal(ClauseId clause, PartId target)
            : base(clause, target)
        {
        }

        private protected override string Text => $"remove {Target} ({Clause})";

        private protected override Sentence Tell() => new("{0} : suppression.", "{0}: removed.", Target.Label);
    }

    /// <summary>A later end of the term, by extension or by express renewal.</summary>
    public sealed record TermExtension : Change
    {
        internal TermExtension(ClauseId clause, LocalDate last, bool isRenewal)
            : base(clause, PartId.Term)
        {
            Last = last;
            IsRenewal = isRenewal;
        }

        /// <summary>The new last day, included.</summary>
        public LocalDate Last { get; }

        /// <summary>Whether the convention is renewed expressly, and not merely extended.</summary>
        public bool IsRenewal { get; }

        private protected override string Text =>
            $"{(IsRenewal ? "renew" : "extend")} term to {LocalDatePattern.Iso.Format(Last)} ({Clause})";

        private protected override Sentence Tell() => IsRenewal
            ? new("Durée : reconduction expresse jusqu'au {0}.", "Term: renewed expressly until {0}.", Last)
            : new("Durée : prolongation jusqu'au {0}.", "Term: extended until {0}.", Last);
    }
}
