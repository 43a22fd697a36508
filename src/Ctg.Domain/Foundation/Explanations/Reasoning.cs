using NodaTime;

namespace Ctg.Domain;

/// <summary>
/// Where a computation takes its facts: from the model at first, from a list of facts when it is replayed, from both when some facts are
/// changed.
/// </summary>
/// <remarks>
/// A computation reads the model only through <see cref="Given{T}"/>, so that replaying it depends only on the listed facts.
/// </remarks>
internal sealed class Reasoning
{
    private readonly Dictionary<string, object?> _facts = new(StringComparer.Ordinal);
    private readonly bool _isOnTheModel;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private Reasoning(ValueList<Fact> facts, bool isOnTheModel)
    {
        _isOnTheModel = isOnTheModel;
        foreach (var fact in facts)
        {
            if (!_facts.TryAdd(fact.Key, fact.Value))
            {
                throw new ArgumentException($"Two facts have the key '{fact.Key}'.", nameof(facts));
            }
        }
    }

    internal static Reasoning OnTheModel { get; } = new([], true);

    /// <summary>The keys of the facts that were given and not asked for.</summary>
    internal IEnumerable<string> Unused => _facts.Keys.Where(key => !_used.Contains(key));

    /// <summary>From a list of facts and nothing else.</summary>
    internal static Reasoning On(ValueList<Fact> facts) => new(facts, false);

    /// <summary>From the model, but for some facts.</summary>
    internal static Reasoning Changed(ValueList<Fact> facts) => new(facts, true);

    internal Step<T> Given<T>(string name, T value, Func<string, T, Sentence> tell, FactSubject? about = null) =>
        new FactStep<T>(StepKind.Given, name, about, Take(name, about, value), tell);

    /// <summary>A fact that there may be none of, of a type that is no value type.</summary>
    internal Step<T?> GivenOrNone<T>(string name, T? value, Func<string, T?, Sentence> tell, FactSubject? about = null)
        where T : class =>
        new FactStep<T?>(StepKind.Given, name, about, Take(name, about, value, mayBeNone: true), tell);

    internal Step<T> Interpretation<T>(string name, T value, Func<string, T, Sentence> tell) =>
        new FactStep<T>(StepKind.Interpretation, name, null, Take(name, null, value), tell);

    private T Take<T>(string name, FactSubject? about, T fromModel, bool mayBeNone = false)
    {
        if (_isOnTheModel && _facts.Count == 0)
        {
            return fromModel;
        }

        var key = FactStep<T>.KeyOf(name, about);
        if (!_facts.TryGetValue(key, out var value))
        {
            if (_isOnTheModel)
            {
                return fromModel;
            }

            throw new KeyNotFoundException($"The computation uses the fact '{key}', which is missing.");
        }

        _used.Add(key);
        if (value is T typed && IsUsable(value))
        {
            return typed;
        }

        return value is null && (mayBeNone || Nullable.GetUnderlyingType(typeof(T)) is not null)
            ? default!
            : throw new ArgumentException(
                $"The fact '{key}' is not of the type that the computation needs, {NameOf(typeof(T))}, or not one that it can use.");
    }

    private static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? NameOf(inner)
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>"
        : type.Name;

    /// <summary>
    /// What the model never holds is refused: a day of another calendar, a number that is not a member of its enumeration, a negative
    /// number.
    /// </summary>
    private static bool IsUsable(object value) => value switch
    {
        LocalDate day => day.Calendar == CalendarSystem.Iso,
        Enum word => Enum.IsDefined(word.GetType(), word),
        decimal number => number >= 0,
        IQuantity quantity => !quantity.IsNegative,
        _ => true,
    };
}
