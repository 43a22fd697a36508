using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ctg;

/// <summary>What holds of every public type of a package: immutable, closed, documented, one a file.</summary>
internal static partial class Surface
{
    private static readonly string[] Drafts = ["Draft", "Details", "Options", "Row"];

    internal static TheoryData<Type> TypesOf(Assembly package) =>
    [
        .. package.GetExportedTypes().Where(type => !type.IsEnum && !type.IsInterface)
    ];

    /// <summary>What is filled in member by member and checked by what takes it.</summary>
    internal static bool IsDraft(Type type) =>
        type.GetConstructor(Type.EmptyTypes) is not null && Drafts.Any(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal));

    internal static void IsImmutable(Type type)
    {
        const BindingFlags All =
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        type.GetFields(All).Where(field => !field.IsInitOnly && !field.IsLiteral).Should().BeEmpty();
        var settable = type.GetProperties(All).Where(property => property.SetMethod is not null);
        if (IsDraft(type))
        {
            settable.Should().OnlyContain(property => IsInit(property), "a draft is changed by copying it");
            settable.Where(property => property.PropertyType.IsEnum && !property.IsDefined(typeof(RequiredMemberAttribute)))
                .Where(property => Convert.ToInt64(property.GetValue(Activator.CreateInstance(type)), null) == 0)
                .Should().BeEmpty("a choice left out must not pass for the first");
        }
        else
        {
            settable.Should().BeEmpty("a setter, even init, would let a copy slip past validation");
        }
    }

    internal static void IsSealedStaticOrClosed(Type type)
    {
        var closed = type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(constructor => constructor.GetParameters() is not [var only] || only.ParameterType != type)
            .All(constructor => constructor.IsPrivate || constructor.IsFamilyAndAssembly);
        (type.IsSealed || closed).Should().BeTrue();

        // The copy constructor of an abstract record is open to every assembly: a member that only this one can implement closes it.
        var isRecord = type.GetMethod("<Clone>$") is not null;
        (type.IsSealed || !isRecord
            || type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Any(
                method => method.IsAbstract && method.IsFamilyAndAssembly))
            .Should().BeTrue();
    }

    internal static void SaysItsOwnText(Type type)
    {
        if (type is { IsAbstract: true, IsSealed: true })
        {
            return;
        }

        if (type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter)))
        {
            return;
        }

        var text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        text.DeclaringType.Should().NotBe<object>();
        text.IsDefined(typeof(CompilerGeneratedAttribute)).Should().BeFalse("a record's own text depends on the current culture");
    }

    /// <summary>What compares does so in every way that the language knows, so that no two ways disagree.</summary>
    internal static void IsComparedInOneWay(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;
        const BindingFlags Operators = BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy;
        if (type is { IsAbstract: true, IsSealed: true } || type.IsEnum || type.IsInterface || typeof(Delegate).IsAssignableFrom(type))
        {
            return;
        }

        var isEquatable = type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>));
        var ownEquals = type.GetMethod(nameof(Equals), Own, [typeof(object)]) is not null;
        var ownHash = type.GetMethod(nameof(GetHashCode), Own, Type.EmptyTypes) is not null;
        ownEquals.Should().Be(ownHash, "what is equal has the same hash");
        (!ownEquals || isEquatable).Should().BeTrue("what says when it is equal says so without boxing or casting");
        (!isEquatable || HasOperator("op_Equality")).Should().BeTrue("== asks what Equals asks");
        (!type.IsValueType || isEquatable).Should().BeTrue("a value is compared by its content, and not by reflection");

        var isOrdered = type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IComparable<>));
        isOrdered.Should().Be(typeof(IComparable).IsAssignableFrom(type), "a sort without types finds the same order");
        (!isOrdered || isEquatable).Should().BeTrue("what is ordered knows when it is equal");
        foreach (var name in isOrdered ? (string[])["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"] : [])
        {
            HasOperator(name).Should().BeTrue("{0} asks what CompareTo asks", name);
        }

        bool HasOperator(string name) => type.GetMethods(Operators).Any(method => method.Name == name);
    }

    internal static void IsDocumented(Assembly package)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(package.Location, ".xml"))
            .Descendants("member")
            .Where(
                member => member.Descendants("summary").Any(summary => !string.IsNullOrWhiteSpace(summary.Value))
                    || member.Descendants("inheritdoc").Any())
            .Select(member => ParameterList().Replace(member.Attribute("name")!.Value, ""))
            .ToHashSet();
        var missing =
            from type in package.GetExportedTypes()
            let prefix = type.FullName!.Replace('+', '.')
            from name in (string[])[$"T:{prefix}", .. Members(type).Select(member => $"{member.Kind}:{prefix}.{member.Name}")]
            where !documentation.Contains(name)
            select name;
        missing.Should().BeEmpty();
    }

    /// <summary>
    /// A file holds the type of its name, and besides it at most what it adds to partial types that have files of their own.
    /// </summary>
    internal static void FilesHoldOneTypeOfTheirName(string project)
    {
        var names = Repository.SourceFiles(project).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var offences =
            from file in Repository.SourceFiles(project)
            let name = Path.GetFileNameWithoutExtension(file)
            let types = DeclaredType().Matches(File.ReadAllText(file))
                .Where(
                    match =>
                        !(match.Value.Contains(" partial ", StringComparison.Ordinal) && match.Groups[1].Value != name.Split('.')[0]
                            && names.Contains(match.Groups[1].Value)))
                .Select(match => match.Groups[1].Value).ToList()
            where types.Count != 1 || (name.Split('.')[0] != types[0] && name != $"{types[0]}OfT")
            select $"{name}: {string.Join(", ", types)}";
        offences.Should().BeEmpty();
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<(char Kind, string Name)> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;
        string[] generated =
        [
            "Equals", "GetHashCode", "<Clone>$", "op_Equality", "op_Inequality", "PrintMembers", "Deconstruct", "get_EqualityContract"
        ];
        foreach (var property in type.GetProperties(Public))
        {
            yield return ('P', property.Name);
        }

        foreach (var field in type.GetFields(Public).Where(field => !field.IsSpecialName))
        {
            yield return ('F', field.Name);
        }

        foreach (var method in type.GetMethods(Public).Where(
            method =>
                !method.Name.StartsWith("get_", StringComparison.Ordinal) && !method.Name.StartsWith("set_", StringComparison.Ordinal)))
        {
            if (!generated.Contains(method.Name))
            {
                yield return ('M', method.IsGenericMethod ? $"{method.Name}``{method.GetGenericArguments().Length}" : method.Name);
            }
        }
    }

    [GeneratedRegex(@"\(.*$|~.*$")]
    private static partial Regex ParameterList();

    [GeneratedRegex(@"^(?:public|internal)[a-z ]* (?:class|record|record struct|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex DeclaredType();
}
