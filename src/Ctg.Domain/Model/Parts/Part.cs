using System.Runtime.CompilerServices;

namespace Ctg.Domain;

/// <summary>A part of a convention: its address and its value.</summary>
/// <remarks>A convention is made of its parts: they hold all that it holds, each thing once. Two parts are equal when addresses and values are.</remarks>
public sealed record Part
{
    private Part(PartId id, object value, PartId? under = null)
    {
        Id = id;
        Value = value;
        Under = under;
    }

    /// <summary>The address.</summary>
    public PartId Id { get; }

    /// <summary>The value: of the type that the factory for its kind takes.</summary>
    public object Value { get; }

    /// <summary>What the part belongs to: an action its objective, an objective its shared objective, that its orientation, a ground the termination in general; null for other kinds, and for the action that steers the convention.</summary>
    public PartId? Under { get; }

    /// <summary>What the part is called, by its kind and its name.</summary>
    public BilingualText Name
    {
        get
        {
            var label = Id.Label;
            return Value switch
            {
                Party party => Named(party.Name),
                Structure structure => Named(structure.Name),
                Indicator indicator => Named(indicator.Label),
                DiagnosticFigure figure => Named(figure.Label),
                FundingTable table => Named(table.Title),
                Domain.Article or Domain.Annex => label,
                PlanAction action => Titled(action.Title),
                ActionSheet sheet => Titled(sheet.Title),
                string title when Id.Kind != PartKind.Title => Titled(title),
                Citation citation => At(citation.At, PartId.Clause(citation.Cited).Label),
                StatedCount stated => At(stated.At, null),
                Restatement restatement => At(restatement.At, new($"« {restatement.Figure} »", $"'{restatement.Figure}'")),
                _ => label,
            };

            BilingualText Named(string name)
            {
                var kind = Id.Kind.Label();
                return new($"{kind.French} « {name} »", $"{kind.English} '{name}'");
            }

            BilingualText At(ClauseId at, BilingualText? what)
            {
                var clause = PartId.Clause(at).Label;
                return what is null
                    ? new($"{label.French} ({clause.French})", $"{label.English} ({clause.English})")
                    : new($"{label.French} ({clause.French} : {what.French})", $"{label.English} ({clause.English}: {what.English})");
            }

            BilingualText Titled(string title) => new($"{label.French} « {title} »", $"{label.English} '{title}'");
        }
    }

    /// <summary>The title.</summary>
    /// <param name="value">The title: one line, not blank.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is blank or of several lines.</exception>
    public static Part Title(string value) => new(PartId.Title, Text(value));

    /// <summary>The stipulated length.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static Part Term(TermClause value) => new(PartId.Term, NotNull(value));

    /// <summary>How the convention may be changed.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Amendment(AmendmentTerms value) => new(PartId.Amendment, NotNull(value));

    /// <summary>A party.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Party(Party value) => new(PartId.Party(NotNull(value).Id), value);

    /// <summary>The preamble or an article.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Article(Article value) => new(PartId.Clause(NotNull(value).Clause), value);

    /// <summary>An annex.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Annex(Annex value) => new(PartId.Clause(NotNull(value).Clause), value);

    /// <summary>A structure.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Structure(Structure value) => new(PartId.Structure(NotNull(value).Id), value);

    /// <summary>The definition of an indicator.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Indicator(Indicator value) => new(PartId.Indicator(NotNull(value).Id), value);

    /// <summary>An orientation, without what belongs to it.</summary>
    /// <param name="number">The orientation's number, 1 to 999.</param>
    /// <param name="title">The title: one line, not blank.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank or of several lines.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 999.</exception>
    public static Part Orientation(int number, string title) => new(PartId.Orientation(number), Text(title));

    /// <summary>A shared or an operational objective, without what belongs to it.</summary>
    /// <param name="id">The address: <see cref="PartId.SharedObjective"/> or <see cref="PartId.Objective"/>, which states what it belongs to.</param>
    /// <param name="title">The title: one line, not blank.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not that of an objective, or <paramref name="title"/> is blank or of several lines.</exception>
    public static Part Objective(PartId id, string title) => NotNull(id).Above() is { } above
        ? new(id, Text(title), above)
        : throw new ArgumentException($"'{id}' is not the address of an objective.", nameof(id));

    /// <summary>An action.</summary>
    /// <param name="value">The action.</param>
    /// <param name="objective">The address of the operational objective that it belongs to; null for the action that steers the convention.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="objective"/> is not the address of an operational objective.</exception>
    public static Part Action(PlanAction value, PartId? objective) => objective is null or { Kind: PartKind.Objective }
        ? new(PartId.Action(NotNull(value).Number), value, objective)
        : throw new ArgumentException($"'{objective}' is not the address of an operational objective.", nameof(objective));

    /// <summary>A sheet.</summary>
    /// <param name="rank">The rank that makes its address, from 1 to 999 999.</param>
    /// <param name="value">The value.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is not from 1 to 999 999.</exception>
    public static Part Sheet(int rank, ActionSheet value) => new(PartId.Sheet(rank), NotNull(value));

    /// <summary>A figure of the diagnostic.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Figure(DiagnosticFigure value) => new(PartId.Figure(NotNull(value).Id), value);

    /// <summary>A reference amount.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part ReferenceAmount(ReferenceAmount value) => new(PartId.ReferenceAmount(NotNull(value).Service, value.Year), value);

    /// <summary>A funding table.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part FundingTable(FundingTable value) => new(PartId.FundingTable(NotNull(value).Id), value);

    /// <summary>What the parties undertake to pay.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part FundingTerms(FundingTerms value) => new(PartId.Funding, NotNull(value));

    /// <summary>The steering committee.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Steering(SteeringCommittee value) => new(PartId.Steering, NotNull(value));

    /// <summary>The reviews and the evaluation.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Evaluation(EvaluationTerms value) => new(PartId.Evaluation, NotNull(value));

    /// <summary>The exchanges of data.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part DataExchange(DataExchangeTerms value) => new(PartId.DataExchange, NotNull(value));

    /// <summary>The termination in general, without its grounds.</summary>
    /// <param name="effectsClause">The clause on the effects; null when none says.</param>
    /// <param name="headingsClause">The clause by which a content prevails over its heading; null when none says.</param>
    /// <param name="survivingClauses">The clauses that remain binding after the end, each once.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">A surviving clause is given twice.</exception>
    public static Part Resiliation(ClauseId? effectsClause, ClauseId? headingsClause, ValueList<ClauseId>? survivingClauses) =>
        new(PartId.Resiliation, ResiliationRegime.Create([], effectsClause, headingsClause, survivingClauses));

    /// <summary>A ground for termination.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Ground(ResiliationGround value) => new(PartId.Ground(NotNull(value).Clause), value, PartId.Resiliation);

    /// <summary>A reference from one clause to another.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Citation(int rank, Citation value) => new(PartId.Citation(rank), NotNull(value));

    /// <summary>A number of things stated in words.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part StatedCount(int rank, StatedCount value) => new(PartId.StatedCount(rank), NotNull(value));

    /// <summary>A figure of the diagnostic stated once more.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Restatement(int rank, Restatement value) => new(PartId.Restatement(rank), NotNull(value));

    /// <summary>A figure of the diagnostic that states how another changed.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Evolution(int rank, Evolution value) => new(PartId.Evolution(rank), NotNull(value));

    /// <summary>A figure of the diagnostic that follows from others.</summary>
    /// <inheritdoc cref="Sheet" path="/param|/returns|/exception"/>
    public static Part Derivation(int rank, Derivation value) => new(PartId.Derivation(rank), NotNull(value));

    /// <summary>The address and the value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Value}";

    /// <summary>The part at a rank that the document gives.</summary>
    internal static Part At(PartId id, object value, PartId? under = null) => new(id, value, under);

    private static T NotNull<T>(T value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    private static string Text(string value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        var checks = new Checks();
        checks.Text(value, "title");
        return checks.Build(() => value).OrThrow();
    }
}
