namespace Ctg.Domain.Json.Reading;

/// <summary>The paths of a document whose values were replaced before the rest was checked.</summary>
internal sealed class Placeholders
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);

    internal void Add(string path)
    {
        _paths.Add(path);
        _paths.Add(JsonPlaces.OfAnyItem(path));
        foreach (var container in JsonPlaces.Ancestors(path).Concat(JsonPlaces.Ancestors(JsonPlaces.OfAnyItem(path))))
        {
            _containers.Add(container);
        }
    }

    /// <summary>
    /// Keeps a path whose value stands, but may not be all that was meant: what looks among its items for one finds too little.
    /// </summary>
    internal void AddDoubtful(string path) => _doubtful.Add(JsonPlaces.OfAnyItem(path));

    /// <summary>
    /// Whether a value was replaced at a place, within it or around it; <c>[*]</c> in the place stands for any item, and
    /// then a doubtful value around it counts too.
    /// </summary>
    internal bool Touch(string path)
    {
        if (_paths.Count == 0 && _doubtful.Count == 0)
        {
            return false;
        }

        var isAnyItem = path.Contains("[*]", StringComparison.Ordinal);
        var place = isAnyItem ? JsonPlaces.OfAnyItem(path) : path;
        return _containers.Contains(place)
            || JsonPlaces.Ancestors(place).Any(one => _paths.Contains(one) || (isAnyItem && _doubtful.Contains(one)));
    }
}
