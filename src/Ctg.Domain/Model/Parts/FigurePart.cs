namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A figure of the diagnostic.</summary>
    /// <param name="id">The figure's key.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static PartId Figure(Id<DiagnosticFigure> id) => Keyed(PartKind.Figure, id);
}

public sealed partial record Part
{
    /// <summary>A figure of the diagnostic.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part Figure(DiagnosticFigure value) => new(PartId.Figure(NotNull(value).Id), value);
}

/// <summary>A figure of the diagnostic.</summary>
internal sealed class FigurePart()
    : KeyedPart<DiagnosticFigure>(PartKind.Figure, "chiffre du diagnostic", "figure of the diagnostic", "diagnostic", "id")
{
    internal override AnnexSubject? Annex => AnnexSubject.Diagnostic;

    internal override bool IsKey(ReadOnlySpan<char> key) => Id<DiagnosticFigure>.TryParse(key, out _);

    private protected override ValueList<DiagnosticFigure> ListOf(ConventionDetails convention) => convention.Diagnostic;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<DiagnosticFigure> list) =>
        convention with { Diagnostic = list };

    private protected override Part Make(DiagnosticFigure value) => Part.Figure(value);

    private protected override object KeyOf(DiagnosticFigure value) => value.Id;

    private protected override IEnumerable<PartMember> MembersOf(DiagnosticFigure value, PartId? under) =>
    [
        new("libellé", "label", value.Label),
        new("thème", "theme", value.Theme),
        new("valeur", "value", value.Value),
        new("unité", "unit", value.Unit),
        new("millésime", "vintage", value.Vintage),
        new("source", "source", value.Source),
        new("périmètre", "perimeter", value.Perimeter),
        new("comparaisons", "comparators", value.Comparators),
        new("doute", "doubt", value.Doubt),
    ];

    private protected override BilingualText NameOf(DiagnosticFigure value, BilingualText address) => Named(value.Label);

    private protected override string OwnNameOf(DiagnosticFigure value) => $"{value.Label}, {value.Vintage}";
}
