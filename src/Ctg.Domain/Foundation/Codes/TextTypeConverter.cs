using System.ComponentModel;
using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// Makes a value of its canonical text and back, for the frameworks that ask for a type converter: configuration, MVC, grids.
/// </summary>
internal sealed class TextTypeConverter<T> : TypeConverter
    where T : IParsable<T>, IFormattable
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    // R is the exact text, where a type has another for people.
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T stated && destinationType == typeof(string)
            ? stated.ToString("R", CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}
