using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Ctg.Domain.Arbitraries.CodeGenerators;

namespace Ctg.Domain.Arbitraries;

/// <summary>Generates conventions with avenants: several of one day, retroactive, out of order, at odds with each other.</summary>
public static class HistoryGenerators
{
    /// <summary>The days on which avenants take effect and become known.</summary>
    public static readonly IReadOnlyList<LocalDate> Days = [new(2022, 1, 1), new(2023, 1, 1), new(2023, 7, 1), new(2024, 2, 29)];

    private static readonly LocalDate LastDay = new(2025, 12, 31);

    public static Gen<ConventionHistory> History { get; } =
        from any in ConventionGenerators.Convention
        from lasts in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        let original = lasts ? Lasting(any) : any
        from count in Gen.Choose(0, 5)
        from avenants in Gen.CollectToList(Enumerable.Range(1, count), rank => AvenantOf(original, rank))
        select Sound(original, avenants);

    /// <summary>The convention with a term that has not ended when the avenants are signed, so that they can extend it.</summary>
    private static Convention Lasting(Convention convention) => convention.Term.Last >= LastDay
        ? convention
        : Convention.Create(convention.ToDetails() with
        {
            Term = new(convention.TermClause.Clause, Term.Create(convention.Term.First, LastDay), convention.TermClause.Renewal),
        });

    /// <summary>The avenants that do not break the history, added one after the other.</summary>
    private static ConventionHistory Sound(Convention original, IEnumerable<Avenant> avenants)
    {
        var history = ConventionHistory.Create(new() { Original = original });
        foreach (var avenant in avenants)
        {
            history = ConventionHistory.TryCreate(history.ToDetails() with { Avenants = [.. history.Avenants, avenant] }).Value ?? history;
        }

        return history;
    }

    private static Gen<Avenant> AvenantOf(Convention original, int rank) =>
        from title in Texts
        from effective in Gen.Elements(Days.AsEnumerable())
        from known in Gen.Elements(Days.AsEnumerable())
        from early in Gen.Choose(0, 400)
        from precision in Gen.Choose(0, 9)
        from submitted in Gen.Choose(-1, 30)
        from changes in Gen.ListOf(ChangeOf(original))
        from over in Gen.SubListOf(Enumerable.Range(1, rank - 1))
        let signed = known.PlusDays(-early)
        select Avenant.Create(new()
        {
            Id = IdOf(rank),
            Title = title,
            SignedOn = ConventionGenerators.Stated(signed, precision),
            EffectiveOn = effective,
            KnownOn = known,
            SubmittedOn = submitted < 0 ? null : signed.PlusDays(-submitted),
            PrevailsOver = [.. over.Select(IdOf)],
            Changes = changes.Take(4).DefaultIfEmpty(Change.Replace(ClauseId.Closing, Part.Title(title)))
                .DistinctBy(change => change.Target).ToValueList(),
        });

    private static Id<Avenant> IdOf(int rank) => Id<Avenant>.Parse($"avenant-{rank}");

    private static Gen<Change> ChangeOf(Convention original)
    {
        var clauses = original.Articles.Select(article => article.Clause).Append(ClauseId.Closing).ToList();
        return
            from clause in Gen.Elements<ClauseId>(clauses)
            from text in Texts
            from op in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
            from fresh in Gen.Choose(1, 2)
            from years in Gen.Choose(1, 20)
            from change in Gen.OneOf(
                Gen.Constant(Change.Replace(clause, Part.Title(text))),
                Gen.Elements(
                    Change.ExtendTerm(clause, original.Term.Last.PlusDays(years)),
                    Change.RenewTerm(clause, original.Term.Last.PlusDays(years * 10))),
                Keyed(clause, op, original.Structures, $"nouvelle-{fresh}", id => Structure.Create(new()
                {
                    Id = Id<Structure>.Parse(id),
                    Name = text,
                    Service = ServiceKind.Eaje,
                }), one => one.Id.Text, Part.Structure),
                Keyed(clause, op, original.Indicators, $"nouveau-{fresh}", id => Indicator.Create(new()
                {
                    Id = Id<Indicator>.Parse(id),
                    Label = text,
                    Kind = IndicatorKind.Flow,
                }), one => one.Id.Text, Part.Indicator),
                Articles(clause, op, original.Articles, fresh + 40, text),
                Actions(clause, op, original.Plan, fresh + 900, text))
            select change;
    }

    private static Gen<Change> Keyed<T>(
        ClauseId clause, int op, ValueList<T> items, string fresh, Func<string, T> make, Func<T, string> keyOf, Func<T, Part> partOf)
        where T : notnull =>
        from key in Mostly(fresh, items.Select(keyOf).ToList())
        select op switch
        {
            0 when key != fresh || items.Any(item => keyOf(item) == fresh) => Change.Replace(clause, partOf(make(key))),
            2 when items.Count > 0 => Change.Remove(clause, partOf(make(key)).Id),
            _ => Change.Add(clause, partOf(make(fresh))),
        };

    private static Gen<Change> Articles(ClauseId clause, int op, ValueList<Article> articles, int fresh, string text) =>
        from article in Mostly(ClauseId.Article(fresh), articles.Select(article => article.Clause).ToList())
        let keeps = articles.FirstOrDefault(one => one.Clause == article)?.Paragraphs ?? []
        select op switch
        {
            0 => Change.Replace(clause, Part.Article(Article.Create(article, text, text, keeps))),
            1 => Change.Add(
                clause,
                Part.Article(
                    Article.Create(ClauseId.Article(fresh), text, text, [Paragraph.Create(ClauseId.Article(fresh, 1), null, text)]))),
            _ => Change.Remove(ClauseId.Closing, PartId.Clause(article)),
        };

    private static Gen<Change> Actions(ClauseId clause, int op, ActionPlan plan, int fresh, string text)
    {
        // Each orientation of a generated plan has its one operational objective under the second shared objective.
        var places = plan.Orientations.Select(orientation => PartId.Objective(orientation.Number, 2, 1)).ToList();
        return places.Count == 0
            ? Gen.Constant(Change.Add(clause, Part.Orientation(fresh, text)))
            : from place in Gen.Elements<PartId>(places)
              from number in Mostly(ActionNumber.Create(fresh), plan.Actions.Select(action => action.Number).ToList())
              select op switch
              {
                  0 => Change.Replace(clause, Part.Action(PlanAction.Create(new() { Number = number, Title = text }), place)),
                  1 => Change.Add(clause, Part.Action(PlanAction.Create(new()
                  {
                      Number = ActionNumber.Create(fresh),
                      Title = text,
                  }), place)),
                  _ => Change.Remove(clause, PartId.Action(number)),
              };
    }

    /// <summary>Most often what the original text has, sometimes what it does not.</summary>
    private static Gen<T> Mostly<T>(T fresh, List<T> existing) =>
        existing.Count == 0 ? Gen.Constant(fresh) : Gen.Frequency((1, Gen.Constant(fresh)), (9, Gen.Elements(existing.AsEnumerable())));
}
