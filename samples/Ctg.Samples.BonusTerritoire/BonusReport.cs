using System.Globalization;
using Ctg.Domain;
using Ctg.Domain.Audit;
using Ctg.Domain.Bonus;
using Ctg.Domain.Indicators;
using Ctg.Domain.Obligations;
using Ctg.Domain.Resiliations;
using Ctg.Domain.Status;
using Ctg.Domain.Support;
using Ctg.Samples.Common;
using Spectre.Console;

namespace Ctg.Samples.BonusTerritoire;

/// <summary>Shows a bonus territoire on a console, in one language.</summary>
internal sealed class BonusReport(IAnsiConsole console, Language language)
{
    internal void Show(
        Convention convention,
        Domain.Bonus.BonusTerritoire bonus,
        List<int> years,
        ServiceKind? only,
        Explained<SupportComparison>? support,
        bool inFull)
    {
        console.Write(new Text(convention.Title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        Line(Say(
            $"Validité des paramètres appréciée au {bonus.On.InWords(Language.French)}.",
            $"Validity of the parameters assessed as of {bonus.On.InWords(Language.English)}."));
        Line(StatedOffer.Reading.In(language));
        foreach (var service in bonus.Services.Where(service => only is null || service.Value.Service == only))
        {
            Table(convention, service.Value);
            if (inFull && only is not null)
            {
                Certificate(service.Value);
                console.WriteHeading(Say("Raison", "Reason"));
                console.WriteReason(service.Render(language));
            }
        }

        if (only is null)
        {
            foreach (var year in years.Order())
            {
                Operators(bonus, year);
            }
        }

        if (support is not null)
        {
            console.WriteHeading(Say("Soutien propre de la collectivité", "The local authority's own support"));
            console.WriteReason(support.Render(language));
        }

        console.WriteLine();
        Line(Say(
            "Calculé sur les montants énoncés par la convention et les paramètres indiqués : ni décision de la Caf, ni conseil juridique.",
            "Computed from the amounts that the convention states and the parameters supplied: neither a decision of the Caf nor legal "
                + "advice."));
    }

    private string Number(Fraction value) => value.In(language);

    private string Part(Euros amount, Euros total) => total == Euros.Zero
        ? "–"
        : $"{((Fraction)amount / total * 100m).RoundToCents(Rounding.HalfUp).In(language)} %";

    private void Table(Convention convention, ServiceBonus bonus)
    {
        console.WriteHeading($"{bonus.Service.Label().In(language)}, {bonus.Year.ToString(CultureInfo.InvariantCulture)}");

        // One operator of all is told once, below; a column is for several.
        var operators = bonus.Structures.Select(one => one.Operator).Distinct().ToList();
        var isColumn = operators.Count > 1;
        (string, bool)[] columns =
        [
            (bonus.Structures.Any(one => one.Scope == OfferScope.Activity)
                ? Say("Activité", "Activity") : Say("Structure", "Structure"), false),
            (Say("Référence", "Reference"), true),
            (Say("Existant", "Existing"), true),
            (Say("Nouveau", "New"), true),
            (Say("Existant €", "Existing €"), true),
            (Say("Nouveau €", "New €"), true),
            (Say("Total €", "Total €"), true),
            (Say("Part", "Share"), true),
            .. isColumn ? [(Say("Gestionnaire", "Operator"), false)] : ((string, bool)[])[],
        ];
        var table = NewTable(columns);
        foreach (var one in bonus.Structures)
        {
            Row(
                table,
                columns.Length,
                one.Name + (one.Stale.IsEmpty ? "" : " *"),
                Number(one.ReferenceUnits),
                Number(one.ExistingUnits),
                one.PaidNewUnits == one.NewUnits ? Number(one.NewUnits) : $"{Number(one.PaidNewUnits)} / {Number(one.NewUnits)}",
                one.Existing.In(language),
                one.New.In(language),
                one.Total.In(language),
                Part(one.Total, bonus.Total),
                NameOf(one.Operator));
        }

        Row(
            table, columns.Length, Say("Total", "Total"), "", "", "", bonus.Existing.In(language), bonus.New.In(language),
            bonus.Total.In(language), "", "");
        console.Write(table);
        if (!isColumn && operators is [var only])
        {
            Line(Say($"Gestionnaire : {NameOf(only)}.", $"Operator: {NameOf(only)}."));
        }

        foreach (var one in bonus.Structures.Where(one => one.Refusal is not null))
        {
            var refusal = one.Refusal!.Value.Label();
            Line(one.Scope == OfferScope.Activity
                ? Say(
                    $"Activité « {one.Name} » : aucun montant, {refusal.French}.", $"Activity '{one.Name}': no amount, {refusal.English}.")
                : Say($"{one.Name} ne reçoit rien : {refusal.French}.", $"{one.Name} receives nothing: {refusal.English}."));
        }

        if (!bonus.WithoutOffer.IsEmpty)
        {
            var without = Names(bonus.WithoutOffer);
            Line(Say(
                $"Structures de la convention sans offre indiquée, pour lesquelles rien n'est calculé : {without}.",
                $"Structures of the convention without a stated offer, for which nothing is computed: {without}."));
        }

        if (!bonus.NotBrokenDown.IsEmpty)
        {
            var together = Names(bonus.NotBrokenDown);
            Line(Say(
                $"Montant connu par activité, non ventilé par structure faute d'indication dans le document. Structures concernées : "
                    + $"{together}.",
                $"The amount is known by activity, and not broken down by structure, since the document does not state how. Structures "
                    + $"concerned: {together}."));
        }

        if (!bonus.NotListed.IsEmpty)
        {
            var names = Names(bonus.NotListed);
            Line(Say(
                $"Offres de structures que la convention ne cite pas, calculées comme les autres : {names}.",
                $"Offers of structures that the convention does not list, computed like the others: {names}."));
        }

        if (bonus.Rate is { } rate)
        {
            var exact = (rate * 100m).Denominator.IsOne ? rate.RoundToCents(Rounding.Down).In(language) : rate.In(language);
            Line(Say($"Montant lissé par unité : {exact} €.", $"Smoothed amount per unit: {exact} €."));
        }

        if (bonus.Unpaid != Euros.Zero)
        {
            Line(Say($"Non versé : {bonus.Unpaid.In(language)} €.", $"Not paid: {bonus.Unpaid.In(language)} €."));
        }

        if (!bonus.Stale.IsEmpty)
        {
            Line(Say("* À confirmer, paramètre périmé : voir la raison.", "* To be confirmed, stale parameter: see the reason."));
        }

        if (PublishedBaremes.ReserveOn(bonus.Service) is { } reserve)
        {
            Line(reserve.In(language));
        }

        string Names(ValueList<Id<Structure>> keys) => string.Join(Say(" ; ", "; "), keys.Select(key =>
            bonus.NotListed.Contains(key)
                ? bonus.Structures.First(one => one.Structure == key).Name : convention.NameOf(Territory.OfStructure(key)).In(language)));
    }

    private string NameOf(Operator? one) => one?.Name ?? Say("non indiqué", "not stated");

    private void Certificate(ServiceBonus bonus)
    {
        if (bonus.Certificate is not { } certificate)
        {
            return;
        }

        console.WriteHeading(Say(
            $"Certificat de répartition de {certificate.Total.In(language)} €",
            $"Allocation certificate of {certificate.Total.In(language)} €"));
        var table = NewTable(
            (bonus.Structures.Any(one => one.Scope == OfferScope.Activity)
                ? Say("Activité", "Activity") : Say("Structure", "Structure"), false),
            (Say("Poids", "Weight"), true),
            (Say("Quote-part exacte €", "Exact quota €"), true),
            (Say("Arrondi inférieur €", "Rounded down €"), true),
            (Say("Reste, en centimes", "Remainder, in cents"), true),
            (Say("Rang", "Rank"), true),
            (Say("Part €", "Share €"), true));
        foreach (var entry in certificate.Entries)
        {
            Row(
                table,
                7,
                bonus.Structures.First(one => one.Structure == entry.Key).Name,
                Number(entry.Weight),
                Number(entry.Quota),
                entry.Floor.In(language),
                Number(entry.Remainder),
                entry.Rank.ToString(CultureInfo.InvariantCulture),
                entry.Share.In(language));
        }

        console.Write(table);
        var withdrawn = Euros.Sum(bonus.Structures.Select(one => one.Withdrawn));
        if (withdrawn != Euros.Zero)
        {
            Line(Say(
                $"Parts avant le retrait de {withdrawn.In(language)} € pour les unités perdues ; les montants versés sont ceux du premier "
                    + $"tableau.",
                $"Shares before the withdrawal of {withdrawn.In(language)} € for the lost units; the amounts paid are those of the first "
                    + $"table."));
        }

        Line(
            certificate.Verify().IsEmpty
                ? Say("Certificat vérifié.", "Certificate verified.") : Say("Certificat INVALIDE.", "Certificate INVALID."));
    }

    private void Operators(Domain.Bonus.BonusTerritoire bonus, int year)
    {
        var label = year.ToString(CultureInfo.InvariantCulture);
        console.WriteHeading(Say($"Par gestionnaire, {label}", $"By operator, {label}"));
        var table = NewTable(
            (Say("Gestionnaire", "Operator"), false),
            (Say("Existant €", "Existing €"), true),
            (Say("Nouveau €", "New €"), true),
            (Say("Total €", "Total €"), true));
        foreach (var one in bonus.ByOperator(year))
        {
            Row(table, 4, NameOf(one.Operator), one.Existing.In(language), one.New.In(language), one.Total.In(language));
        }

        console.Write(table);
        Line(Say(
            $"Tous services, {label} : {bonus.TotalOf(year).In(language)} €.",
            $"All services, {label}: {bonus.TotalOf(year).In(language)} €."));
    }

    private static Table NewTable(params ReadOnlySpan<(string Title, bool IsNumber)> columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (title, isNumber) in columns)
        {
            var column = new TableColumn(new Text(title));
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    /// <summary>A row of as many cells as there are columns: the last is left out where its column is.</summary>
    private static void Row(Table table, int columns, params string[] cells) =>
        table.AddRow(cells.Take(columns).Select(cell => new Text(cell)));

    private void Line(string text) => console.Write(new Prose(text + "\n"));

    private string Say(string french, string english) => new BilingualText(french, english).In(language);
}
