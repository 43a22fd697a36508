using System.Globalization;
using System.Text;

namespace Ctg.Domain;

/// <summary>Receives what a part refers to, each reference with the member that states it.</summary>
/// <remarks>A part's declaration calls it once for each reference, in the order of the document.</remarks>
internal abstract class References
{
    private readonly List<(string Member, int Index)> _path = [];
    private PartDeclaration? _declaration;
    private PartPosition _at;

    /// <summary>Begins with the references of a part of a convention.</summary>
    internal void Begin(PartDeclaration declaration, PartPosition at)
    {
        _declaration = declaration;
        _at = at;
    }

    internal void Clause(string member, ClauseId? clause) => Add(member, -1, PartKind.Clause, clause);

    internal void Party(string member, Id<Party>? party) => Add(member, -1, PartKind.Party, party);

    internal void Structure(string member, Id<Structure>? structure) => Add(member, -1, PartKind.Structure, structure);

    internal void Figure(string member, Id<DiagnosticFigure>? figure) => Add(member, -1, PartKind.Figure, figure);

    internal void FundingTable(string member, Id<FundingTable>? table) => Add(member, -1, PartKind.FundingTable, table);

    internal void Clauses(string member, ValueList<ClauseId> clauses) => AddEach(member, PartKind.Clause, clauses);

    internal void Parties(string member, ValueList<Id<Party>> parties) => AddEach(member, PartKind.Party, parties);

    internal void Structures(string member, ValueList<Id<Structure>> structures) => AddEach(member, PartKind.Structure, structures);

    internal void Indicators(string member, ValueList<Id<Indicator>> indicators) => AddEach(member, PartKind.Indicator, indicators);

    internal void Actions(string member, ValueList<ActionNumber> actions) => AddEach(member, PartKind.Action, actions);

    /// <summary>The references of a value within the part; none where there is no value.</summary>
    internal void Within<T>(string member, T? value, Action<T, References> refer)
        where T : class
    {
        if (value is not null)
        {
            Within(member, -1, value, refer);
        }
    }

    /// <summary>The references of each value of a list within the part.</summary>
    internal void Each<T>(string member, ValueList<T> values, Action<T, References> refer)
        where T : notnull
    {
        for (var i = 0; i < values.Count; i++)
        {
            Within(member, i, values[i], refer);
        }
    }

    /// <summary>Receives one reference.</summary>
    /// <param name="kind">The kind of part that is referred to.</param>
    /// <param name="key">Its key.</param>
    protected abstract void Take(PartKind kind, object key);

    /// <summary>
    /// Where the convention states the reference that is being received: a path such as <c>indicators[1].goal.targets[2].source</c>.
    /// </summary>
    protected string Place()
    {
        var path = new StringBuilder(_declaration?.PlaceOf(_at));
        foreach (var (member, index) in _path)
        {
            path.Append(path.Length == 0 ? "" : ".").Append(member);
            if (index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
        }

        return path.ToString();
    }

    private void AddEach<T>(string member, PartKind kind, ValueList<T> keys)
        where T : class
    {
        for (var i = 0; i < keys.Count; i++)
        {
            Add(member, i, kind, keys[i]);
        }
    }

    private void Add(string member, int index, PartKind kind, object? key)
    {
        if (key is not null)
        {
            _path.Add((member, index));
            Take(kind, key);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Within<T>(string member, int index, T value, Action<T, References> refer)
    {
        _path.Add((member, index));
        refer(value, this);
        _path.RemoveAt(_path.Count - 1);
    }
}
