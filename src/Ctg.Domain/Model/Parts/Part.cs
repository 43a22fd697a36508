using System.Runtime.CompilerServices;

namespace Ctg.Domain;

/// <summary>A part of a convention: its address and its value.</summary>
/// <remarks>
/// A convention is made of its parts: they hold all that it holds, each thing once. Two parts are equal when addresses and values are.
/// </remarks>
public sealed partial record Part
{
    private Part(PartId id, object value, PartId? under = null)
    {
        Id = id;
        Value = value;
        Under = under;
    }

    /// <summary>The address.</summary>
    public PartId Id { get; }

    /// <summary>The value: of the type that the factory for its kind takes.</summary>
    public object Value { get; }

    /// <summary>
    /// What the part belongs to: an action its objective, an objective its shared objective, that its orientation, a ground the termination
    /// in general; null for other kinds, and for the action that steers the convention.
    /// </summary>
    public PartId? Under { get; }

    /// <summary>What the part is called, by its kind and its name.</summary>
    public BilingualText Name => PartDeclaration.Of(this).NameOf(this);

    /// <summary>The address and the value.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Value}";

    /// <summary>The part at a rank that the document gives.</summary>
    internal static Part At(PartId id, object value, PartId? under = null) => new(id, value, under);

    private static T NotNull<T>(T value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    private static string Text(string value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        var checks = new Checks();
        checks.Text(value, "title");
        return checks.Build(() => value).OrThrow();
    }
}
