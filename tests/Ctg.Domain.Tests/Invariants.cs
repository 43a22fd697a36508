namespace Ctg.Domain.Tests;

/// <summary>An invariant that does not hold.</summary>
internal static class Invariants
{
    /// <summary>The value is refused for just these violations, each as its code and its place.</summary>
    internal static void Breaks<T>(this Validated<T> validated, params string[] codesAndPlaces)
        where T : class
    {
        validated.IsValid.Should().BeFalse();
        validated.Violations.Select(violation => $"{violation.Code} {violation.Place}").Should().Equal(codesAndPlaces);
        validated.Invoking(one => one.OrThrow()).Should().Throw<ArgumentException>();
    }
}
