namespace Ctg.Domain;

/// <summary>The addresses that must exist for a part to stand.</summary>
internal sealed class Needs : References
{
    private readonly List<PartId> _found = [];

    private Needs()
    {
    }

    /// <summary>The addresses: that which the part is under, then those that it refers to, some perhaps more than once.</summary>
    internal static IReadOnlyList<PartId> Of(Part part)
    {
        var needs = new Needs();
        if (part.Under is { } under)
        {
            needs._found.Add(under);
        }

        PartDeclaration.Of(part).Refer(part, needs);
        return needs._found;
    }

    protected override void Take(PartKind kind, object key) => _found.Add(PartId.Of(kind, key));
}
