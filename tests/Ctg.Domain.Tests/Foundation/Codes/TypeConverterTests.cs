using System.ComponentModel;
using System.Globalization;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Codes;

/// <summary>What binds configuration and MVC asks the framework for a type's converter.</summary>
public class TypeConverterTests
{
    public static TheoryData<Type> TypesWithAText =>
    [
        .. typeof(Convention).Assembly.GetExportedTypes().Where(type =>
            !type.ContainsGenericParameters
                && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>))),
        typeof(Id<Structure>), typeof(Id<TypeConverterTests>),
    ];

    [Theory]
    [MemberData(nameof(TypesWithAText))]
    public void Type_IsMadeOfAText(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);
        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertTo(typeof(string)).Should().BeTrue();
        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        converter.IsValid("?").Should().BeFalse();
        converter.Invoking(it => it.ConvertFrom("?")).Should().Throw<FormatException>();
        converter.Invoking(it => it.ConvertFrom("")).Should().Throw<FormatException>();
        converter.Invoking(it => it.ConvertFrom(1)).Should().Throw<NotSupportedException>();
    }

    [Property]
    public void Fraction_KeepsItsExactText(Fraction value)
    {
        var converter = TypeDescriptor.GetConverter(typeof(Fraction));
        var text = converter.ConvertTo(null, CultureInfo.InvariantCulture, value, typeof(string));
        text.Should().Be(value.ToString("R", null));
        converter.ConvertFrom(text!).Should().Be(value);
    }

    [Property]
    public void Euros_KeepTheirText(Euros value)
    {
        var converter = TypeDescriptor.GetConverter(typeof(Euros));
        converter.ConvertFrom(converter.ConvertToInvariantString(value)!).Should().Be(value);
        converter.ConvertFromInvariantString("53605.67").Should().Be(Euros.FromCents(53_605_67));
    }
}
