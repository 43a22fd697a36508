using Ctg.Domain.Support;
using NodaTime;

namespace Ctg.Domain.Bonus;

/// <summary>The rules of the bonus territoire, each a function of its inputs alone; <see cref="BonusReasoning"/> applies them.</summary>
internal static class BonusRules
{
    /// <summary>The condition on EAJE, which article 5 does not state.</summary>
    internal static readonly LawSource Psu =
        new("caf.fr, Caf de Saône-et-Loire, « Bonus territoire et contrat territorial réservataire Eaje »");

    /// <summary>What parts an existing from a new offer, which article 5 does not.</summary>
    internal static readonly LawSource Circular = new("circulaire Cnaf du 16 janvier 2020 sur les Ctg");

    internal static readonly Rule<ServiceKind, bool> PsuRequired = new(
        "psu-required",
        service => service == ServiceKind.Eaje,
        (_, _) => new(
            "Pour un EAJE, seules comptent les places financées par la Psu.", "For an EAJE, only the places funded by the Psu count."));

    /// <summary>Where the convention states the years of the Cej, its end is read and not supposed.</summary>
    internal static readonly Rule<(int Last, int Year), bool> CejOver = new(
        "cej-over",
        input => input.Last < input.Year,
        (input, isOver) => isOver
            ? new("Le Cej s'est achevé fin {0}, avant {1}.", "The Cej ended at the end of {0}, before {1}.", input.Last, input.Year)
            : new(
                "Le Cej court jusqu'à la fin de {0} : il couvre encore {1}.",
                "The Cej runs to the end of {0}: it still covers {1}.",
                input.Last,
                input.Year));

    internal static readonly Rule<(Term? Covered, int Year, bool Partly, bool CejEnded), BonusRefusal?> YearCovered = new(
        "year-covered",
        input => input.Covered?.MeetsYear(input.Year) != true ? BonusRefusal.YearNotCovered
            : !input.CejEnded ? BonusRefusal.CejNotEnded
            : !input.Partly && !input.Covered.CoversYear(input.Year) ? BonusRefusal.YearCoveredInPart
            : null,
        (input, refusal) => refusal is { } reason
            ? new("L'année {0} ne compte pas : {1}.", "The year {0} does not count: {1}.", input.Year, reason.Label())
            : input.Partly
                ? new(
                    "L'année {0} compte : la convention en couvre une partie, ce qui suffit.",
                    "The year {0} counts: the convention covers part of it, which is enough.",
                    input.Year)
                : new("L'année {0} compte : la convention la couvre.", "The year {0} counts: the convention covers it.", input.Year));

    internal static readonly Rule<
        (string Name, QuantityUnit Unit, int Year, int ReferenceYear, ServiceKind Service, OfferedUnits? Before, OfferedUnits? Now),
        OfferSplit> Parted = new(
        "offer-parted",
        input => Split(input.Service, input.Before, input.Now),
        (input, split) => (split.Refusal, split.Reference.Sign) switch
        {
            (null, _) => new(
                "« {0} », {1} : {2} {3} d'offre existante sur {4} en {5}, {6} d'offre nouvelle.",
                "'{0}', {1}: {2} {3} of existing offer out of {4} in {5}, {6} of new offer.",
                input.Name,
                input.Year,
                split.Kept,
                input.Unit.Label(split.Kept),
                split.Reference,
                input.ReferenceYear,
                split.New),
            (BonusRefusal.ReferencePsuNotStated, _) => new(
                "« {0} » n'entre pas en compte pour {1} : il n'est pas indiqué si la Psu finançait ses places en {2} ; l'offre existante "
                    + "se répartit sans elles.",
                "'{0}' does not count for {1}: it is not stated whether the Psu funded its places in {2}; the existing offer is allocated "
                    + "without them.",
                input.Name,
                input.Year,
                input.ReferenceYear),
            ({ } refusal, 0) => new(
                "« {0} » n'entre pas en compte pour {1} : {2}.",
                "'{0}' does not count for {1}: {2}.",
                input.Name,
                input.Year,
                refusal.Label()),
            ({ } refusal, _) => new(
                "« {0} » n'entre plus en compte pour {1} : {2} ; l'offre existante perd {3} {4} de {5}.",
                "'{0}' no longer counts for {1}: {2}; the existing offer loses {3} {4} of {5}.",
                input.Name,
                input.Year,
                refusal.Label(),
                split.Reference,
                input.Unit.Label(split.Reference),
                input.ReferenceYear),
        });

    internal static readonly Rule<(Euros? Amount, bool IsReference), Fraction> Kept = new(
        "reference-kept",
        input => input.IsReference ? input.Amount ?? Euros.Zero : Euros.Zero,
        (input, kept) => input is { Amount: not null, IsReference: true }
            ? new(
                "La Caf maintient ce montant au profit des structures : {0} €.",
                "The Caf maintains this amount for the structures: {0} €.",
                input.Amount.Value)
            : new("Il n'y a pas de montant à maintenir.", "There is no amount to maintain."));

    internal static readonly Rule<(Fraction Before, decimal Coefficient, int Year), Fraction> Revalued = new(
        "revalued",
        input => input.Before * input.Coefficient,
        (input, after) => new(
            "Revalorisé pour {0} : {1} × {2} = {3} €.",
            "Revalued for {0}: {1} × {2} = {3} €.",
            input.Year,
            input.Before.AsAmount(),
            input.Coefficient,
            after.AsAmount()));

    internal static readonly Rule<(Fraction Amount, Fraction Units, decimal Floor, QuantityUnit Unit), Fraction> Floored = new(
        "floor",
        input => input.Units * input.Floor > input.Amount ? input.Units * input.Floor : input.Amount,
        (input, result) => result > input.Amount
            ? new(
                "Le plancher, apprécié sur l'ensemble du service, s'applique : {0} {1} × {2} € = {3} €, au lieu de {4} €.",
                "The floor, assessed over the whole service, applies: {0} {1} × {2} € = {3} €, instead of {4} €.",
                input.Units,
                input.Unit.Label(input.Units),
                input.Floor,
                result.AsAmount(),
                input.Amount.AsAmount())
            : new(
                "Le plancher de {0} € par unité, apprécié sur l'ensemble du service, est atteint : {1} € pour {2} {3}.",
                "The floor of {0} € per unit, assessed over the whole service, is reached: {1} € for {2} {3}.",
                input.Floor,
                input.Amount.AsAmount(),
                input.Units,
                input.Unit.Label(input.Units)));

    internal static readonly Rule<(Fraction Amount, Rounding? Rounding), Euros> ToCents = new(
        "to-cents",
        input => input.Amount.RoundToCents(input.Rounding ?? Rounding.Down),
        (input, result) => input.Rounding is null
            ? new("Montant exact au centime : {0} €.", "The amount is exact to the cent: {0} €.", result)
            : new("{0} €, arrondis au centime : {1} €.", "{0} €, rounded to the cent: {1} €.", input.Amount, result));

    internal static readonly Rule<(Euros Total, (Id<Structure> Key, Fraction Weight)[] Weights, QuantityUnit Unit), Spread> Spreads = new(
        "spread",
        input => Spread.Of(input.Total, input.Weights),
        (input, spread) => spread.Allocation is null
            ? new(
                "Aucune structure ne peut recevoir l'offre existante : {0} € ne sont pas répartis.",
                "No structure can receive the existing offer: {0} € are not allocated.",
                input.Total)
            : new(
                "{0} € se répartissent au prorata de {1} {3}, soit {2} € par unité.",
                "{0} € are allocated in proportion to {1} {3}, that is {2} € per unit.",
                input.Total,
                spread.Weight,
                (input.Total / spread.Weight).AsAmount(),
                input.Unit.Label(spread.Weight)));

    internal static readonly Rule<(string Name, int Position, Spread Spread, QuantityUnit Unit), Euros> Share = new(
        "share",
        input => input.Spread.ShareAt(input.Position),
        (input, share) => new(
            "Part de « {0} » : {1} {6} × {2} / {3} = {4} €, soit {5} €.",
            "Share of '{0}': {1} {6} × {2} / {3} = {4} €, that is {5} €.",
            input.Name,
            input.Spread.WeightAt(input.Position),
            input.Spread.Total,
            input.Spread.Weight,
            input.Spread.QuotaAt(input.Position).AsAmount(),
            share,
            input.Unit.Label(input.Spread.WeightAt(input.Position))));

    internal static readonly Rule<
        (string Name, Euros Share, OfferSplit Units, QuantityUnit Unit), (Euros Kept, Euros Withdrawn)> Remaining = new(
        "remaining",
        input =>
        {
            var parts = Allocation.Create(input.Share, [("kept", input.Units.Kept), ("lost", input.Units.Lost)]);
            return (parts["kept"], parts["lost"]);
        },
        (input, parts) => new(
            "« {0} » garde {1} {2} sur {3} : {4} € restent, {5} € sont retirés du total.",
            "'{0}' keeps {1} {2} out of {3}: {4} € remain, {5} € are withdrawn from the total.",
            input.Name,
            input.Units.Kept,
            input.Unit.Label(input.Units.Kept),
            input.Units.Reference,
            parts.Kept,
            parts.Withdrawn));

    internal static readonly Rule<(decimal Value, LocalDate ReviewBy, LocalDate On, Bareme Bareme), BaremeUse> InUse = new(
        "bareme",
        input => new(input.Value, input.On > input.ReviewBy),
        (input, use) => use.IsStale
            ? new(
                "{0} : {1} ; vérifié le {2}, à revoir avant la fin du {3} : PÉRIMÉ le {4}, le résultat est à confirmer.",
                "{0}: {1}; checked on {2}, to be reviewed by {3}: STALE on {4}, the result is to be confirmed.",
                input.Bareme.Kind.Label(),
                input.Value,
                input.Bareme.CheckedOn,
                input.ReviewBy,
                input.On)
            : new(
                "{0} : {1} ; vérifié le {2}, à revoir avant la fin du {3}.",
                "{0}: {1}; checked on {2}, to be reviewed by {3}.",
                input.Bareme.Kind.Label(),
                input.Value,
                input.Bareme.CheckedOn,
                input.ReviewBy));

    /// <summary>Of whom the new and the existing units are: the territory, or one structure.</summary>
    internal static readonly Rule<(BilingualText Of, Fraction New, Fraction Existing, decimal Cap, QuantityUnit Unit), Fraction> PaidPart =
        new(
            "new-offer-cap",
            input => input.New > input.Existing * input.Cap ? input.Existing * input.Cap / input.New : Fraction.One,
            (input, part) => part < Fraction.One
                ? new(
                    "Plafond de l'offre nouvelle, pour {0} : {1} × {2} = {3} {4} ; sur une offre nouvelle de {5}, le reste n'est pas payé.",
                    "Cap on the new offer, for {0}: {1} × {2} = {3} {4}; out of a new offer of {5}, the rest is not paid.",
                    input.Of,
                    input.Cap,
                    input.Existing,
                    input.Existing * input.Cap,
                    input.Unit.Label(input.Existing * input.Cap),
                    input.New)
                : new(
                    "Plafond de l'offre nouvelle, pour {0} : {1} × {2} = {3} {4} ; une offre nouvelle de {5} ne le dépasse pas.",
                    "Cap on the new offer, for {0}: {1} × {2} = {3} {4}; a new offer of {5} does not exceed it.",
                    input.Of,
                    input.Cap,
                    input.Existing,
                    input.Existing * input.Cap,
                    input.Unit.Label(input.Existing * input.Cap),
                    input.New));

    internal static readonly Rule<(string Name, Fraction Paid, decimal Rate, QuantityUnit Unit), Fraction> NewOffer = new(
        "new-offer",
        input => input.Paid * input.Rate,
        (input, amount) => new(
            "Offre nouvelle de « {0} », au montant de l'année : {1} {2} × {3} € = {4} €.",
            "New offer of '{0}', at the amount of the year: {1} {2} × {3} € = {4} €.",
            input.Name,
            input.Paid,
            input.Unit.Label(input.Paid),
            input.Rate,
            amount.AsAmount()));

    internal static readonly Rule<StructureBonus, StructureBonus> Structure = new(
        "structure-bonus",
        bonus => bonus,
        (bonus, _) => (bonus.Refusal, bonus.Scope) switch
        {
            ({ } refusal, OfferScope.Activity) => new(
                "Activité « {0} » : aucun montant, {1}.", "Activity '{0}': no amount, {1}.", bonus.Name, refusal.Label()),
            ({ } refusal, _) => new("« {0} » ne reçoit rien : {1}.", "'{0}' receives nothing: {1}.", bonus.Name, refusal.Label()),
            (_, OfferScope.Activity) => new(
                "Activité « {0} » : {1} €, dont {2} € au titre de l'offre existante et {3} € au titre de l'offre nouvelle ; ce montant "
                    + "n'est pas ventilé par structure.",
                "Activity '{0}': {1} €, of which {2} € for the existing offer and {3} € for the new one; this amount is not broken down "
                    + "by structure.",
                bonus.Name,
                bonus.Total,
                bonus.Existing,
                bonus.New),
            _ => new(
                "« {0} » reçoit {1} € : {2} € au titre de l'offre existante et {3} € au titre de l'offre nouvelle.",
                "'{0}' receives {1} €: {2} € for the existing offer and {3} € for the new one.",
                bonus.Name,
                bonus.Total,
                bonus.Existing,
                bonus.New),
        });

    internal static readonly Rule<ServiceBonus, ServiceBonus> Service = new(
        "service-bonus",
        bonus => bonus,
        (bonus, _) => bonus.Unpaid == Euros.Zero
            ? new(
                "Bonus territoire {0} pour {1} : {2} €, dont {3} € au titre de l'offre existante et {4} € au titre de l'offre nouvelle{5}.",
                "Bonus territoire {0} for {1}: {2} €, of which {3} € for the existing offer and {4} € for the new one{5}.",
                bonus.Service.Label(),
                bonus.Year,
                bonus.Total,
                bonus.Existing,
                bonus.New,
                LeftOut(bonus))
            : new(
                "Bonus territoire {0} pour {1} : {2} €, dont {3} € au titre de l'offre existante et {4} € au titre de l'offre nouvelle ; "
                    + "{5} € ne sont pas versés{6}.",
                "Bonus territoire {0} for {1}: {2} €, of which {3} € for the existing offer and {4} € for the new one; {5} € are not "
                    + "paid{6}.",
                bonus.Service.Label(),
                bonus.Year,
                bonus.Total,
                bonus.Existing,
                bonus.New,
                bonus.Unpaid,
                LeftOut(bonus)));

    private static Sentence LeftOut(ServiceBonus bonus) => (bonus.WithoutOffer.IsEmpty, bonus.NotBrokenDown.IsEmpty) switch
    {
        (_, false) => new(
            " ; montant non ventilé entre les structures de la convention, faute d'indication : {0}",
            "; amount not broken down between the structures of the convention, since the breakdown is not stated: {0}",
            bonus.NotBrokenDown.Count),
        (false, _) => new(
            " ; structures de la convention sans offre indiquée, pour lesquelles rien n'est calculé : {0}",
            "; structures of the convention without a stated offer, for which nothing is computed: {0}",
            bonus.WithoutOffer.Count),
        _ => Sentence.Nothing,
    };

    /// <summary>
    /// Parts a structure's units. What does not qualify in a year counts for nothing in it; what qualifies anew is new. Where it is not
    /// stated
    /// whether it qualified in the reference year, nothing can be said to be new.
    /// </summary>
    internal static OfferSplit Split(ServiceKind service, OfferedUnits? before, OfferedUnits? now)
    {
        var (was, refusal) = (RefusalOf(service, before), RefusalOf(service, now));
        refusal ??= was == BonusRefusal.PsuNotStated ? BonusRefusal.ReferencePsuNotStated : null;
        Fraction reference = was is null ? before!.Value.Count : 0m;
        Fraction current = refusal is null ? now!.Value.Count : 0m;
        var kept = current < reference ? current : reference;
        return new(reference, kept, current - kept, refusal);
    }

    private static BonusRefusal? RefusalOf(ServiceKind service, OfferedUnits? offered) => offered switch
    {
        null => BonusRefusal.NoOffer,
        { Support: StructureSupport.None } => BonusRefusal.NotSupported,
        { Support: StructureSupport.ByPartyThatIsNoAuthority } => BonusRefusal.SupporterNotAnAuthority,
        { UnderPsu: false } when service == ServiceKind.Eaje => BonusRefusal.NotUnderPsu,
        { UnderPsu: null } when service == ServiceKind.Eaje => BonusRefusal.PsuNotStated,
        _ => null,
    };
}
