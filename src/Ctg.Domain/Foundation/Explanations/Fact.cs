using System.Globalization;

namespace Ctg.Domain;

/// <summary>A value that a computation starts from: read in the convention, given by the caller, or chosen as an interpretation.</summary>
/// <remarks>Facts are equal when their keys and values are.</remarks>
public sealed record Fact
{
    /// <summary>Names a value.</summary>
    /// <param name="key">
    /// The fact's name, such as <c>term.first</c>: unique within one explanation and the same in all versions of the library.
    /// </param>
    /// <param name="value">The value; null where the fact is that there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null, empty or blank.</exception>
    public Fact(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Key = key;
        Value = value;
    }

    /// <summary>The fact's name.</summary>
    public string Key { get; }

    /// <summary>The value; null where the fact is that there is none.</summary>
    public object? Value { get; }

    /// <summary>The key and the value's invariant text.</summary>
    /// <returns>A text such as <c>term.first = 2022-01-01</c>.</returns>
    public override string ToString() => Value switch
    {
        null => $"{Key} = none",
        NodaTime.LocalDate { Calendar.Id: "ISO" } day => $"{Key} = {NodaTime.Text.LocalDatePattern.Iso.Format(day)}",
        NodaTime.LocalDate day => $"{Key} = {NodaTime.Text.LocalDatePattern.FullRoundtrip.Format(day)}",
        IFormattable formattable => $"{Key} = {formattable.ToString(null, CultureInfo.InvariantCulture)}",
        _ => $"{Key} = {Value}",
    };
}
