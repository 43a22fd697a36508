namespace Ctg.Domain.Json.Reading;

/// <summary>The paths of a document whose values were replaced before the rest was checked.</summary>
internal sealed class StandIns
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);

    internal void Add(string path)
    {
        _paths.Add(path);
        _paths.Add(JsonPlaces.OfAnyItem(path));
        foreach (var container in JsonPlaces.Ancestors(path).Concat(JsonPlaces.Ancestors(JsonPlaces.OfAnyItem(path))))
        {
            _containers.Add(container);
        }
    }

    /// <summary>Whether a value was replaced at a place, within it or around it; <c>[*]</c> in the place stands for any item.</summary>
    internal bool Touch(string path)
    {
        if (_paths.Count == 0)
        {
            return false;
        }

        var place = path.Contains("[*]", StringComparison.Ordinal) ? JsonPlaces.OfAnyItem(path) : path;
        return _containers.Contains(place) || JsonPlaces.Ancestors(place).Any(_paths.Contains);
    }
}
