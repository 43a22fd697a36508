using System.Diagnostics;
using NodaTime;

namespace Ctg.Domain;

/// <summary>The text of a convention as its avenants have made it by some day (« version consolidée »).</summary>
/// <remarks>
/// Its <see cref="Convention"/> answers all that a convention answers: its status, when it ends, what is due, what each structure receives.
/// </remarks>
[DebuggerDisplay("{ToString()}")]
public sealed class ConventionVersion
{
    private readonly Fold _fold;
    private readonly Lazy<Convention> _convention;
    private readonly Lazy<ValueList<Avenant>> _avenants;
    private readonly Lazy<ValueList<Severance>> _severances;

    internal ConventionVersion(ConventionHistory history, Fold fold, LocalDate? known)
    {
        _fold = fold;
        History = history;
        KnownOn = known;
        From = fold.LastDay;
        _avenants = new(() => fold.Avenants.ToValueList());
        _severances = new(() => fold.Severances.ToValueList());
        _convention = new(() => From is null ? history.Original : fold.Build());
    }

    /// <summary>The history that the text is of.</summary>
    public ConventionHistory History { get; }

    /// <summary>The first day of the text; null for the original, which begins with the convention.</summary>
    public LocalDate? From { get; }

    /// <summary>The day of knowledge; null for all that is recorded.</summary>
    public LocalDate? KnownOn { get; }

    /// <summary>The avenants that it contains, in the order in which they took effect.</summary>
    public ValueList<Avenant> Avenants => _avenants.Value;

    /// <summary>The severances that it contains, in the order in which they took effect.</summary>
    public ValueList<Severance> Severances => _severances.Value;

    /// <summary>The changes that another avenant of the same day set aside.</summary>
    public ValueList<SetAsideChange> SetAside => _fold.SetAside.ToValueList();

    /// <summary>The consolidated text.</summary>
    public Convention Convention => _convention.Value;

    /// <summary>The parts of the text, by kind, and in the order of the document within the kind.</summary>
    public ValueList<Part> Parts => _fold.Map.Parts.ToValueList();

    /// <summary>The parts, which nobody changes any more.</summary>
    internal PartMap Map => _fold.Map;

    /// <summary>A part.</summary>
    /// <param name="id">The address.</param>
    /// <returns>The part; null when the text has none of that address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Part? Find(PartId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _fold.Map.Find(id);
    }

    /// <summary>Where the value of a part comes from, or what ended it.</summary>
    /// <param name="id">The address; a paragraph comes from where its article comes from.</param>
    /// <returns>The provenance; null for a part that the text neither has nor has had.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Provenance? ProvenanceOf(PartId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Kind == PartKind.Clause && ClauseId.Parse(id.Key) is { Paragraph: > 0 } paragraph)
        {
            return _fold.Map.Provides(id) || _fold.Origins.ContainsKey(PartId.Clause(paragraph.Whole))
                ? ProvenanceOf(PartId.Clause(paragraph.Whole)) : null;
        }

        return _fold.Origins.GetValueOrDefault(id) ?? (_fold.Map.Find(id) is { } part ? new(id, part.Name, ClauseOf(part)) : null);
    }

    /// <summary>The title, the first day and the number of avenants.</summary>
    /// <returns>A text such as <c>Convention territoriale globale from 2024-01-01 (2 avenant(s))</c>.</returns>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{_fold.Map.Find(PartId.Title)!.Value}{(From is { } from ? $" from {NodaTime.Text.LocalDatePattern.Iso.Format(from)}" : "")} "
            + $"({Avenants.Count} avenant(s))");

    /// <summary>The clause that states a part, as far as the model knows: the part's own, or the annex that is about such parts.</summary>
    private ClauseId? ClauseOf(Part part)
    {
        var declaration = PartDeclaration.Of(part);
        return declaration.ClauseOf(part) ?? (declaration.Annex is { } subject ? History.Original.AnnexOn(subject) : null);
    }
}
