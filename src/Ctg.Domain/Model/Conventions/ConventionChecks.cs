namespace Ctg.Domain;

/// <summary>How the parts of a convention must fit together.</summary>
internal sealed class ConventionChecks(ConventionDetails details, Checks checks) : References
{
    private readonly HashSet<object>?[] _keys = new HashSet<object>?[PartDeclaration.All.Length];

    internal void Run()
    {
        checks.Text(details.Title, "title");
        foreach (var declaration in PartDeclaration.All)
        {
            declaration.CheckKeys(details, checks);
        }

        checks.That(
            details.Parties.OfType<Caf>().Any() && details.Parties.OfType<LocalAuthority>().Any(),
            "parties-missing",
            "parties",
            () => new(
                "Une convention réunit au moins deux parties, dont une Caf et une collectivité.",
                "A convention has at least two parties, including a Caf and a local authority."),
            "parties[*].kind");
        foreach (var declaration in PartDeclaration.All)
        {
            declaration.Refer(details, this);
        }
    }

    /// <summary>What a part refers to must exist; that the actions of a sheet do, the plan has checked.</summary>
    protected override void Take(PartKind kind, object key)
    {
        var declaration = PartDeclaration.Of(kind);
        if (kind != PartKind.Action && !(_keys[(int)kind] ??= [.. declaration.KeysOf(details)]).Contains(key) && !checks.IsFull)
        {
            checks.Add(Checks.Dangling(Place(), key, declaration.KeyPlaces));
        }
    }
}
