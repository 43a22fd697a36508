using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ctg.Domain.Tests.Architecture;

/// <summary>A caller's mistake ends at the door of every factory, with an exception of the argument family.</summary>
public class FactoryTests
{
    private static readonly string[] Doors = ["Create", "TryCreate", "On", "Of", "Sum"];

    public static TheoryData<Type, string> Factories
    {
        get
        {
            var data = new TheoryData<Type, string>();
            var factories = typeof(Convention).Assembly.GetExportedTypes()
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(
                    method => Doors.Contains(method.Name)
                        && method.GetParameters().Any(parameter => !parameter.ParameterType.IsValueType && !parameter.IsOptional));
            foreach (var factory in factories.Where(method => !method.IsGenericMethod))
            {
                data.Add(factory.DeclaringType!, factory.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void Factory_OfNothing_RefusesItsArguments(Type type, string method)
    {
        ArgumentNullException.ThrowIfNull(type);
        var factory = type.GetMethod(method)!;
        var nothing = factory.GetParameters().Select(parameter =>
            parameter.ParameterType.IsValueType ? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType) : null).ToArray();
        Invoke(factory, nothing).Should().BeAssignableTo<ArgumentException>();
    }

    /// <summary>Drafts and details whose required members were never set, as a deserializer may make them.</summary>
    [Theory]
    [MemberData(nameof(Factories))]
    public void Factory_OfAnEmptyDraft_RefusesIt(Type type, string method)
    {
        ArgumentNullException.ThrowIfNull(type);
        var factory = type.GetMethod(method)!;
        var arguments =
            factory.GetParameters().Select(parameter => Surface.IsDraft(parameter.ParameterType) || parameter.ParameterType.IsValueType
                ? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType)
                : null).ToArray();
        Invoke(factory, arguments).Should().BeAssignableTo<ArgumentException>();
    }

    private static Exception? Invoke(MethodInfo factory, object?[] arguments)
    {
        try
        {
            factory.Invoke(null, arguments);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }
}
