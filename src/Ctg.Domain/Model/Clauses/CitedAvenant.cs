namespace Ctg.Domain;

/// <summary>The avenant that last changed what a clause states.</summary>
/// <remarks>A clause is cited as amended: what it states now is not what the original text says.</remarks>
public sealed record CitedAvenant
{
    internal CitedAvenant(string avenant, PartialDate signedOn)
    {
        Avenant = avenant;
        SignedOn = signedOn;
    }

    /// <summary>The title of the avenant.</summary>
    public string Avenant { get; }

    /// <summary>The day on which the last party signed it, as far as it is stated, by which an avenant is cited.</summary>
    public PartialDate SignedOn { get; }

    /// <summary>The avenant and its day.</summary>
    /// <returns>A text such as <c>Prolongation d'un an, 2025-06-03</c>.</returns>
    public override string ToString() => $"{Avenant}, {SignedOn}";
}
