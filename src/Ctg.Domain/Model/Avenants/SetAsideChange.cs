namespace Ctg.Domain;

/// <summary>
/// A change that has no effect: another avenant of the same effective day prevails, or the change would extend a term that had ended when
/// the avenant was signed.
/// </summary>
/// <remarks>Source of the second case: code civil, art. 1213.</remarks>
public sealed record SetAsideChange
{
    internal SetAsideChange(Avenant avenant, Change change, Avenant? by)
    {
        Avenant = avenant;
        Change = change;
        By = by;
    }

    /// <summary>The avenant whose change is set aside.</summary>
    public Avenant Avenant { get; }

    /// <summary>The change.</summary>
    public Change Change { get; }

    /// <summary>The avenant that prevails; null where the change came after the end of the term.</summary>
    public Avenant? By { get; }

    /// <summary>The change and why it has no effect, in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the library.</exception>
    public string In(Language language)
    {
        var change = new BilingualText(Change.In(Language.French), Change.In(Language.English));
        return (By is null
            ? new Sentence(
                "Changement de l'avenant « {0} », sans effet parce que signé {1}, après la fin de la convention : {2}",
                "Change by the avenant '{0}', without effect because it was signed {1}, after the end of the convention: {2}",
                Avenant.Title,
                Avenant.SignedOn,
                change)
            : new Sentence(
                "Changement de l'avenant « {0} », écarté parce que l'avenant « {1} » prime : {2}",
                "Change by the avenant '{0}', set aside because the avenant '{1}' prevails: {2}",
                Avenant.Title,
                By.Title,
                change)).In(language);
    }

    /// <summary>The change and why it has no effect.</summary>
    /// <returns>A text such as <c>avenant-1, replace structure/rpe (annex-2): avenant-2 prevails</c>.</returns>
    public override string ToString() =>
        $"{Avenant.Id}, {Change}: {(By is null ? "signed after the end of the term" : $"{By.Id} prevails")}";
}
