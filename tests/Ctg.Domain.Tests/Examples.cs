using NodaTime;

namespace Ctg.Domain.Tests;

/// <summary>A small convention, made up, for the tests to vary.</summary>
internal static class Examples
{
    internal static readonly LocalDate Decided = new(2022, 12, 19);

    internal static Caf Caf(Signature signature, string id = "caf") => Domain.Caf.Create(
        new() { Id = Id<Party>.Parse(id), Name = "Caf", Signature = signature }, DepartementCode.Parse("45"));

    internal static Commune Commune(Signature signature, LocalDate? decided = null, string id = "commune") => Domain.Commune.Create(
        new()
        {
            Id = Id<Party>.Parse(id),
            Name = "Ville",
            Signature = signature,
            Deliberation = decided is { } day ? Deliberation.Create(new()
            {
                DecidedOn = PartialDate.On(day),
                TransmittedOn = PartialDate.On(day),
                Annex = ClauseId.Annex(6),
            }) : null,
        },
        CommuneCode.Parse("45285"));

    internal static ConventionDetails Draft(Signature caf, Signature commune, LocalDate? decided = null) => new()
    {
        Title = "Convention d'essai",
        Term = new(ClauseId.Article(10), Term.Create(new(2022, 1, 1), new(2025, 12, 31)), Renewal.Express),
        Parties = [Caf(caf), Commune(commune, decided)],
        Articles = [Article.Create(ClauseId.Article(10), "Durée", "Quatre ans.")],
        Annexes = [Annex.Create(ClauseId.Annex(6), "Décision", "La décision du conseil.")],
        Structures = [Structure.Create(new() { Id = Id<Structure>.Parse("creche"), Name = "Crèche", Service = ServiceKind.Eaje })],
        Indicators = [Indicator.Create(new() { Id = Id<Indicator>.Parse("places"), Label = "Places", Kind = IndicatorKind.Stock })],
        Plan = ActionPlan.Create([]),
    };

    /// <summary>
    /// As in the real convention: both signatures of 2022 without the day and the month, the commune's decision of 19 December 2022 sent on
    /// 22 December, the day of its publication left blank.
    /// </summary>
    internal static Convention PartlyDated()
    {
        var signed = Signature.Of(PartialDate.InYear(2022));
        var sent = PartialDate.On(new(2022, 12, 22));
        var commune = Commune(signed);
        return Convention.Create(Draft(signed, signed) with
        {
            Parties =
            [
                Caf(signed),
                Domain.Commune.Create(
                    commune.ToDetails() with { Deliberation = Deliberation.Create(new()
                    {
                        DecidedOn = PartialDate.On(Decided),
                        TransmittedOn = sent,
                        ReceivedOn = sent,
                        Annex = ClauseId.Annex(6),
                        PublishedOn = PartialDate.Blank,
                    }) }, commune.Code),
            ],
        });
    }

    /// <summary>Both signatures without a day, the commune's decision taken and sent on 19 December 2022.</summary>
    internal static Convention Undated() => Convention.Create(Draft(Signature.Undated, Signature.Undated, Decided));

    internal static Convention Dated(LocalDate caf, LocalDate commune) =>
        Convention.Create(Draft(Signature.On(caf), Signature.On(commune)));

    /// <summary>A plan of one action.</summary>
    internal static ActionPlan PlanOf(params PlanAction[] actions) => ActionPlan.Create(
        [Orientation.Create(1, "Orientation", [SharedObjective.Create("Partagé", [Objective.Create("Objectif", [.. actions])])])]);
}
