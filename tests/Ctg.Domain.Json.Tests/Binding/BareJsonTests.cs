using System.Text.Json;
using Ctg.Domain.Support;

namespace Ctg.Domain.Json.Tests.Binding;

/// <summary>Values in an application's JSON that does not know the package's resolver: right, or an exception.</summary>
public class BareJsonTests
{
    /// <summary>They once came out as zero.</summary>
    [Fact]
    public void Values_AreReadAsTheyWereWritten()
    {
        JsonSerializer.Serialize(Euros.Parse("53605.67")).Should().Be("53605.67");
        JsonSerializer.Deserialize<Euros>("5.05").Should().Be(Euros.Parse("5.05"));
        JsonSerializer.Serialize(Fraction.Create(1, 3)).Should().Be("\"1/3\"");
        JsonSerializer.Deserialize<Fraction>("\"1/3\"").Should().Be(Fraction.Create(1, 3));
        var units = new OfferedUnits(12.5m, StructureSupport.BySignatoryAuthority, true);
        JsonSerializer.Deserialize<OfferedUnits>(JsonSerializer.Serialize(units)).Should().Be(units);
    }

    [Fact]
    public void WhatIsNoValue_IsRefused()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Euros>("{\"Cents\":5}")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Euros>("5.055")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Fraction>("{\"Numerator\":5}")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<OfferedUnits>("{\"Count\":-1}")).Should().Throw<ArgumentOutOfRangeException>();
    }
}
