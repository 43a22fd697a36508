using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// The type converter of every code. An attribute cannot name a type with the parameters of the type it stands on, so the framework gives
/// it.
/// </summary>
internal sealed class CodeTypeConverter : TypeConverter
{
    private readonly TypeConverter _converter;

    /// <summary>Makes the converter of a type of code, as the framework does.</summary>
    public CodeTypeConverter(Type type) => _converter = Of(type);

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => _converter.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        _converter.ConvertFrom(context, culture, value);

    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "Codes are classes, so their code is shared; and what asks for type converters reflects, and is not fit for "
            + "native AOT itself.")]
    private static TypeConverter Of(Type type) =>
        (TypeConverter)Activator.CreateInstance(typeof(TextTypeConverter<>).MakeGenericType(type))!;
}
