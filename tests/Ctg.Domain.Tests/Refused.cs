namespace Ctg.Domain.Tests;

/// <summary>What an argument that cannot be taken is refused with.</summary>
internal static class Refused
{
    /// <summary>The message of whatever is thrown.</summary>
    internal static string Saying(Func<object?> act) => act.Should().Throw<Exception>().Which.Message;

    /// <summary>The name of the argument that is out of range.</summary>
    internal static string? OutOfRange(Func<object?> act) => act.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName;

    /// <summary>The name of the argument that is missing.</summary>
    internal static string? Missing(Func<object?> act) => act.Should().Throw<ArgumentNullException>().Which.ParamName;

    /// <summary>A violation whole: its code, its place, the members involved and both languages.</summary>
    internal static string Told(Violation violation) =>
        $"{violation.Code} {violation.Place} ({string.Join(", ", violation.Involves)}) | {violation.In(Language.French)} | "
            + $"{violation.In(Language.English)}";
}
