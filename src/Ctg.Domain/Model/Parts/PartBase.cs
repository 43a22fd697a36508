namespace Ctg.Domain;

/// <summary>The parts of an original text, which nobody changes.</summary>
internal sealed class PartBase
{
    private readonly Lazy<ILookup<PartId, PartId>> _users;

    private PartBase()
    {
        _users = new(() => Parts.Values.SelectMany(entry => Needs.Of(entry.Part!).Select(need => (Need: need, entry.Part!.Id)))
            .ToLookup(use => use.Need, use => use.Id));
    }

    /// <summary>Each part by its address, with its index among those of its kind.</summary>
    internal Dictionary<PartId, (Part? Part, int Index)> Parts { get; } = [];

    /// <summary>By kind, the addresses in the order of the document.</summary>
    internal List<PartId>[] Order { get; } = Array.ConvertAll(PartDeclaration.All, _ => new List<PartId>());

    internal HashSet<PartId> Paragraphs { get; } = [];

    /// <summary>By address, the parts that refer to it.</summary>
    internal ILookup<PartId, PartId> Users => _users.Value;

    internal static PartBase Of(ConventionDetails convention)
    {
        var parts = new PartBase();
        foreach (var part in PartDeclaration.All.SelectMany(declaration => declaration.PartsOf(convention)))
        {
            var order = parts.Order[(int)part.Id.Kind];
            parts.Parts.Add(part.Id, (part, order.Count));
            order.Add(part.Id);
            if (part.Value is Article article)
            {
                parts.Paragraphs.UnionWith(ClausePart.ParagraphsOf(article));
            }
        }

        return parts;
    }
}
