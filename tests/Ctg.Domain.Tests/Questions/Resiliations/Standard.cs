using Ctg.Domain.Resiliations;
using NodaTime;

namespace Ctg.Domain.Tests.Resiliations;

/// <summary>A made-up convention of 2022–2025 with the standard articles 5 to 14, signed on 10 January 2022.</summary>
internal static class Standard
{
    internal static readonly Id<Party> TheCaf = Id<Party>.Parse("caf");
    internal static readonly Id<Party> TheCommune = Id<Party>.Parse("commune");
    internal static readonly LocalDate Signed = new(2022, 1, 10);
    internal static readonly ClauseId Breach = ClauseId.Article(12, 1);
    internal static readonly ClauseId Illegality = ClauseId.Article(12, 2);
    internal static readonly ClauseId UnamendedChange = ClauseId.Article(12, 3);
    internal static readonly ClauseId Denonciation = ClauseId.Article(12, 4);
    internal static readonly ResiliationInterpretation Strict = ResiliationInterpretation.Strict(HolidayCalendar.Metropole);
    internal static readonly ResiliationInterpretation Prudent = ResiliationInterpretation.Prudent(HolidayCalendar.Metropole);

    internal static ConventionDetails Draft(Term? term = null, ResiliationRegime? regime = null)
    {
        var draft = Examples.Draft(Signature.On(Signed), Signature.On(Signed));
        return draft with
        {
            Term = new(ClauseId.Article(10), term ?? draft.Term.Term, Renewal.Express),
            Articles = [.. Enumerable.Range(5, 10).Select(ArticleOf)],
            Annexes = [.. Enumerable.Range(4, 3).Select(i => Annex.Create(ClauseId.Annex(i), "Annexe", "Une annexe."))],
            Steering = SteeringCommittee.Create(new()
            {
                Clauses = [ClauseId.Article(6), ClauseId.Annex(4)],
                CoPilots = [TheCaf, TheCommune],
                Secretariat = TheCommune,
                MeetingsPerYear = 1,
                ExtraMeetingOnRequest = true,
                ResourcePersonsAdvisory = true,
                SubmitsAvenants = true,
                MeetingsClause = ClauseId.Annex(4),
                AvenantsClause = ClauseId.Annex(4),
            }),
            Evaluation = EvaluationTerms.Create(ClauseId.Annex(5), ClauseId.Annex(5), ClauseId.Article(9, 2)),
            DataExchange =
                DataExchangeTerms.Create(ClauseId.Article(7, 1), ClauseId.Article(7, 2), ClauseId.Article(7, 3), ClauseId.Article(7, 4)),
            Resiliation = regime ?? ResiliationRegime.Standard(TheCaf, [TheCaf, TheCommune]),
        };
    }

    internal static Convention Build(Term? term = null, ResiliationRegime? regime = null) => Convention.Create(Draft(term, regime));

    internal static ResiliationNotice Letter(
        ClauseId ground, Id<Party> by, LocalDate sent, LocalDate? cured = null, NoticeForm? form = null, bool? names = null) =>
        ResiliationNotice.Create(new() { By = by, Ground = ground, SentOn = sent, CuredOn = cured, Form = form, NamesClause = names });

    internal static ResiliationNotice Denounced(Id<Party> by, LocalDate received) =>
        ResiliationNotice.Create(new() { By = by, Ground = Denonciation, ReceivedOn = received });

    internal static ResiliationNotice Found(Id<Party> by, LocalDate found) =>
        ResiliationNotice.Create(new() { By = by, Ground = UnamendedChange, FoundOn = found });

    private static Article ArticleOf(int number) => Article.Create(
        ClauseId.Article(number),
        "Article",
        "Un article.",
        [.. Enumerable.Range(1, number == 12 ? 5 : 4).Select(i => Paragraph.Create(ClauseId.Article(number, i), null, "Un alinéa."))]);
}
