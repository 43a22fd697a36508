namespace Ctg.Domain;

/// <summary>Names places as a convention does, for sentences: by the names of its parties and structures.</summary>
public static class PerimeterNames
{
    /// <summary>
    /// The name of a perimeter: that of the commune, the EPCI or the département that is a party, or of the structure that the convention
    /// lists.
    /// </summary>
    /// <param name="convention">The convention whose parties and structures give the names.</param>
    /// <param name="perimeter">The perimeter.</param>
    /// <returns>
    /// The name in both languages, such as <c>Saint-Jean-de-la-Ruelle</c>, with the activities or the service of a structure that has the
    /// name of
    /// another; a place that the convention does not name has its official code, such as <c>département 45</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static BilingualText NameOf(this Convention convention, Perimeter perimeter)
    {
        ArgumentNullException.ThrowIfNull(convention);
        ArgumentNullException.ThrowIfNull(perimeter);
        var name = perimeter.Includes.Select(territory => NameOf(convention, territory)).JoinAsProse();
        if (perimeter.Excludes.IsEmpty)
        {
            return name;
        }

        var without = perimeter.Excludes.Select(territory => NameOf(convention, territory)).JoinAsProse();
        return new($"{name.French} sans {without.French}", $"{name.English} without {without.English}");
    }

    private static BilingualText NameOf(Convention convention, Territory territory)
    {
        if (territory.Level == TerritoryLevel.Structure
            && convention.Structures.FirstOrDefault(structure => structure.Id.Text == territory.Key) is { } listed)
        {
            return NameOf(convention, listed);
        }

        var name = territory.Level switch
        {
            TerritoryLevel.Structure => null,
            TerritoryLevel.Commune =>
                convention.Parties.OfType<Commune>().FirstOrDefault(commune => commune.Code.Text == territory.Key)?.Name,
            TerritoryLevel.Epci => convention.Parties.OfType<Epci>().FirstOrDefault(epci => epci.Siren?.Text == territory.Key)?.Name,
            TerritoryLevel.Departement =>
                convention.Parties.OfType<Departement>().FirstOrDefault(departement => departement.Code.Text == territory.Key)?.Name,
            _ => "France",
        };
        return name is not null ? new(name, name) : territory.Level switch
        {
            TerritoryLevel.Structure => new(
                $"structure {territory.Key}, absente de la convention", $"structure {territory.Key}, which the convention does not list"),
            TerritoryLevel.Commune => new($"commune de code Insee {territory.Key}", $"commune of INSEE code {territory.Key}"),
            TerritoryLevel.Epci => new($"EPCI de Siren {territory.Key}", $"EPCI of SIREN {territory.Key}"),
            _ => new($"département {territory.Key}", $"département {territory.Key}"),
        };
    }

    private static BilingualText NameOf(Convention convention, Structure structure)
    {
        if (convention.Structures.Count(one => one.Name == structure.Name) == 1)
        {
            return new(structure.Name, structure.Name);
        }

        var kind = structure.Activities.IsEmpty
            ? structure.Service.Label() : structure.Activities.Select(activity => activity.Label()).JoinAsProse();
        return new($"{structure.Name}, {kind.French}", $"{structure.Name}, {kind.English}");
    }
}
