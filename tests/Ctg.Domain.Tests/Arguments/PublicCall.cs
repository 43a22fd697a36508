using System.Globalization;
using System.Reflection;
using NodaTime;
using NodaTime.Text;

namespace Ctg.Domain.Tests.Arguments;

/// <summary>One public way in: a member called with what a specimen tells of itself, then with one argument at a time made wrong.</summary>
internal sealed class PublicCall
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly Dictionary<Type, object> Usual = new()
    {
        [typeof(bool)] = false,
        [typeof(int)] = 1,
        [typeof(long)] = 1L,
        [typeof(decimal)] = 10m,
        [typeof(string)] = "Texte",
        [typeof(LocalDate)] = new LocalDate(2024, 6, 1),
    };

    private readonly MethodBase _method;
    private readonly object? _owner;
    private readonly object?[] _arguments;
    private readonly string _name;

    private PublicCall(MethodBase method, object? owner, object?[] arguments)
    {
        (_method, _owner, _arguments) = (method, owner, arguments);
        _name = method is ConstructorInfo ? "new" : method.Name;
    }

    /// <summary>The ways to make a value of a type, each with a specimen's own arguments.</summary>
    internal static IEnumerable<PublicCall> Into(Type type) => Makers(type).Select(maker => Into(type, maker)).OfType<PublicCall>();

    /// <summary>The other public members of a type that take arguments, each with specimens.</summary>
    internal static IEnumerable<PublicCall> On(Type type) => Members(type).Where(member => CanBeCalled(type, member))
        .Select(member => new PublicCall(member, member.IsStatic ? null : Specimens.Of(type)[0], [.. member.GetParameters().Select(Any)]));

    /// <summary>The members that take arguments of which there is no specimen, so that nothing is told of them here.</summary>
    internal static IEnumerable<PublicCall> Closed(Type type) =>
        Makers(type).Where(maker => Into(type, maker) is null).Concat(Members(type).Where(member => !CanBeCalled(type, member)))
            .Select(method => new PublicCall(method, null, []));

    internal bool Opens() => !Try(_arguments).StartsWith('!');

    /// <summary>A line for each argument that was made wrong, with what came of it.</summary>
    internal IEnumerable<string> WithWrongArguments(bool all)
    {
        var parameters = _method.GetParameters();
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            if (Surface.IsDraft(type))
            {
                foreach (var property in type.GetProperties().Where(property => property.CanWrite)
                    .OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    foreach (var (name, value) in Wrong(
                        property.PropertyType,
                        property.GetValue(_arguments[i]),
                        IsOptional(Nullability.Create(property).ReadState, property.PropertyType),
                        all))
                    {
                        var draft = Copy(_arguments[i]!);
                        property.SetValue(draft, value);
                        yield return $"{_name}({property.Name}: {name}) {Try([.. _arguments[..i], draft, .. _arguments[(i + 1)..]])}";
                    }
                }

                continue;
            }

            foreach (var (name, value) in Wrong(type, _arguments[i], IsOptional(Nullability.Create(parameters[i]).ReadState, type), all))
            {
                yield return $"{_name}({parameters[i].Name}: {name}) {Try([.. _arguments[..i], value, .. _arguments[(i + 1)..]])}";
            }
        }
    }

    public override string ToString() =>
        $"{_method.DeclaringType!.Name}.{_name}({string.Join(", ", _method.GetParameters().Select(parameter => parameter.Name))})";

    private static MethodBase[] Makers(Type type)
    {
        var factories = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(
            method => !method.IsGenericMethod && !method.IsSpecialName).ToArray();
        var makers = factories.Where(method => method.Name == "TryCreate").Cast<MethodBase>().ToArray();
        makers = makers.Length > 0 ? makers : [.. factories.Where(method => method.Name == "Create"), .. type.GetConstructors()];
        return [.. makers.Where(method => method.GetParameters().Length > 0)];
    }

    private static PublicCall? Into(Type type, MethodBase maker) => Specimens.Of(type)
        .Where(specimen => specimen.GetType() == type)
        .Select(specimen => maker.GetParameters().Select(parameter => Told(specimen, parameter)).ToArray())
        .Where(arguments => !arguments.Contains(Missing.Value))
        .Select(arguments => new PublicCall(maker, null, arguments))
        .FirstOrDefault(call => call.Opens());

    private static IEnumerable<MethodInfo> Members(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method =>
            !method.IsGenericMethod && !method.IsSpecialName && method.GetParameters().Length > 0 &&
            method.Name is not ("TryCreate" or "Create" or "Equals" or "CompareTo" or "TryFormat" or "TryParse" or "Deconstruct"));

    private static bool CanBeCalled(Type type, MethodInfo member) =>
        member.GetParameters().All(parameter => Any(parameter) != Missing.Value) && (member.IsStatic || Specimens.Of(type).Count > 0);

    private static bool IsOptional(NullabilityState state, Type type) =>
        type.IsValueType ? Nullable.GetUnderlyingType(type) is not null : state != NullabilityState.NotNull;

    /// <summary>
    /// What a specimen says under the parameter's name; for details, what it says under the name of each of their members.
    /// </summary>
    private static object? Told(object specimen, ParameterInfo parameter)
    {
        if (Specimens.Of(parameter.ParameterType) is [var first, ..] && Surface.IsDraft(parameter.ParameterType))
        {
            return first;
        }

        if (!Surface.IsDraft(parameter.ParameterType))
        {
            return Member(specimen, parameter.Name!, parameter.ParameterType, out var value) ? value : Any(parameter);
        }

        var details = Activator.CreateInstance(parameter.ParameterType)!;
        foreach (var property in parameter.ParameterType.GetProperties().Where(property => property.CanWrite))
        {
            if (Member(specimen, property.Name, property.PropertyType, out var value))
            {
                property.SetValue(details, value);
            }
        }

        return details;
    }

    private static bool Member(object specimen, string name, Type type, out object? value)
    {
        var property =
            specimen.GetType().GetProperties().FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
        value = property?.GetValue(specimen);
        return property is not null
            && (value is null ? !type.IsValueType || Nullable.GetUnderlyingType(type) is not null : type.IsInstanceOfType(value));
    }

    /// <summary>Some value of the parameter's type, or <see cref="Missing.Value"/>.</summary>
    private static object? Any(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return Usual.TryGetValue(type, out var usual) ? usual
            : Specimens.Of(type) is [var first, ..] ? first
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : IsOptional(Nullability.Create(parameter).ReadState, parameter.ParameterType) ? null
            : Missing.Value;
    }

    private static object Copy(object draft) => draft.GetType().GetMethod("<Clone>$")!.Invoke(draft, null)!;

    private static IEnumerable<(string Name, object? Value)> Wrong(Type type, object? now, bool optional, bool all)
    {
        if (optional ? now is not null : !type.IsValueType)
        {
            yield return ("null", null);
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            yield return ("99", Enum.ToObject(type, 99));
        }

        if (type.IsEnum && all)
        {
            foreach (var other in Enum.GetValues(type).Cast<object>().Where(other => !other.Equals(now)))
            {
                yield return ($"{other}", other);
            }
        }

        if (type == typeof(LocalDate))
        {
            yield return ("julian", new LocalDate(2024, 1, 1, CalendarSystem.Julian));
            yield return ("year 0", new LocalDate(0, 1, 1));
        }

        if (type == typeof(int))
        {
            yield return ("-1", -1);
            yield return ("0", 0);
            yield return ("10000", 10_000);
        }

        if (!all)
        {
            yield break;
        }

        object?[] values =
            type == typeof(string) ? ["", " a", "a\nb", "Autre", new string('a', 4_001)]
            : type == typeof(int) ? [int.MinValue, 1, 7, 999, 1000, 9998, int.MaxValue]
            : type == typeof(decimal) ? [-1m, 0m, 0.5m, 0.001m, decimal.MaxValue]
            : type == typeof(bool) ? [now is not true]
            : type == typeof(Euros) ? [Euros.FromCents(-1), Euros.Zero, Euros.FromCents(long.MaxValue)]
            : type == typeof(LocalDate)
                ? [new LocalDate(1, 1, 1), new LocalDate(2020, 1, 1), new LocalDate(2024, 6, 15), new LocalDate(9998, 12, 31)]
            : type == typeof(ClauseId) ? [ClauseId.Article(99), ClauseId.Article(12, 4), ClauseId.Annex(4), ClauseId.Annex(99)]
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? Lists(type, now)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>)
                ? [
                    type.GetMethod(
                        "Parse",
                        BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy,
                        [typeof(string), typeof(IFormatProvider)])!.Invoke(null, ["autre", null])]
            : type == typeof(ActionNumber) ? [ActionNumber.Create(9), ActionNumber.Create(9, 9)]
            : type == typeof(YearRun) ? [YearRun.Create(1900, 1900), YearRun.Create(2022, 2030)]
            : [.. Specimens.Of(type).Where(other => !other.Equals(now)).Take(3)];
        foreach (var value in values)
        {
            yield return (Short(value), value);
        }
    }

    private static object?[] Lists(Type type, object? now)
    {
        var items = ((System.Collections.IEnumerable?)now)?.Cast<object>().ToArray() ?? [];
        var item = type.GetGenericArguments()[0];
        items = items is [] ? [.. Specimens.Of(item).Take(1)] : items;
        List<object?> lists = [List(item, [])];
        if (items is [var first, ..])
        {
            lists.Add(List(item, [first, first]));
            lists.Add(List(item, [first]));
            lists.AddRange(
                Specimens.Of(item).Where(other => !items.Contains(other)).Take(2).Select(other => List(item, [.. items, other])));
        }

        if (item == typeof(string))
        {
            lists.Add(List(item, ["a", " b"]));
        }

        return [.. lists];
    }

    private static object List(Type item, object[] items)
    {
        var array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        return typeof(ValueList).GetMethods().Single(
            method => method.Name == "ToValueList" && method.GetParameters()[0].ParameterType.Name == "IEnumerable`1").MakeGenericMethod(
                item).Invoke(null, [array])!;
    }

    private static string Short(object? value)
    {
        var text = value is System.Collections.IEnumerable items and not string
            ? $"[{string.Join(" ; ", items.Cast<object>())}]"
            : value is LocalDate day ? LocalDatePattern.Iso.Format(day)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return (text.Length > 70 ? $"{text[..70]}…" : text).Replace("\n", "\\n", StringComparison.Ordinal);
    }

    /// <summary>What comes of a call: the value, what is wrong of it in both languages, or the exception.</summary>
    private string Try(object?[] arguments)
    {
        try
        {
            var result = _method is ConstructorInfo constructor ? constructor.Invoke(arguments) : _method.Invoke(_owner, arguments);
            if (result?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Validated<>))
            {
                var violations = (ValueList<Violation>)type.GetProperty("Violations")!.GetValue(result)!;
                return violations.Count > 0
                    ? $"! {string.Join("\n    ", violations.Take(5).Select(Refused.Told))}"
                        : $"= {Short(type.GetProperty("Value")!.GetValue(result))}";
            }

            return $"= {Short(result)}";
        }
        catch (TargetInvocationException e)
        {
            // Not the value that an exception may add to its message, which it writes in the culture of the thread.
            var (name, message) = (e.InnerException!.GetType().Name, e.InnerException.Message.Split(Environment.NewLine)[0]);
            return $"! {name}: {message}";
        }
    }
}
