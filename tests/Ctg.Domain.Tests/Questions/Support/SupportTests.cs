using Ctg.Domain.Support;
using FsCheck.Xunit;
using static Ctg.Domain.Tests.Bonus.Territory;

namespace Ctg.Domain.Tests.Support;

/// <summary>The local authority keeps its own support, however it splits it.</summary>
public class SupportTests
{
    [Theory]
    [InlineData("a:100.00 b:50.00", "a:70.00 b:80.00", "", "150.00 → 150.00: kept")]
    [InlineData("a:100.00 b:50.00", "a:70.00 c:79.99", "", "150.00 → 149.99: not kept")]
    [InlineData("a:100.00 b:50.00", "a:100.00", "", "150.00 → 100.00: not kept")]
    [InlineData("a:100.00 b:50.00", "a:100.00", "b", "100.00 → 100.00: kept")]
    [InlineData("a:100.00 c:50.00", "a:60.00 c:60.00", "c", "100.00 → 60.00: not kept")]
    [InlineData("a:100.00", "a:60.00 c:60.00", "", "100.00 → 120.00: kept")]
    [InlineData("", "", "", "0.00 → 0.00: kept")]
    public void Support_IsKeptInItsTotal(string before, string after, string transferred, string expected)
    {
        var comparison = Compare(before, after, transferred);
        comparison.Value.ToString().Should().Be(expected);
        ExplanationLaws.Hold(comparison);
        comparison.Conclusion.Source!.Citation.French.Should().Be("article 5");
    }

    [Fact]
    public void Changes_AreTold()
    {
        var comparison = Compare("a:100.00 b:50.00 d:5.00 e:7.00", "a:70.00 c:79.99 d:5.00", "e");
        comparison.Value.Changes.Select(change => $"{change} ({change.Difference})").Should().Equal(
            "a: 100.00 → 70.00 (-30.00)",
            "b: 50.00 → none (-50.00)",
            "d: 5.00 → 5.00 (0.00)",
            "e: 7.00 → none (-7.00)",
            "c: none → 79.99 (79.99)");
        comparison.Value.Changes.Single(change => change.IsTransferred).Structure.Text.Should().Be("e");
        comparison.Value.Difference.Should().Be(Euros.Parse("-0.01"));
        comparison.Render(Language.French).Should().Contain("0,01 € de moins").And.Contain("transfert de compétence").And
            .Contain("sans changement");
    }

    /// <summary>Splitting the same total otherwise keeps it; one cent less does not.</summary>
    [Property]
    public void Support_DoesNotDependOnItsSplit(uint[] amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var before = Support(2021, [.. amounts.Select((amount, i) => ($"s{i}", Euros.FromCents(amount))), ("last", Euros.FromCents(1))]);
        var whole = before.Total;
        Convention().CompareSupport(before, Support(2022, [("one", whole)]), []).Value.IsKept.Should().BeTrue();
        Convention().CompareSupport(before, Support(2022, [("one", whole - Euros.FromCents(1))]), []).Value.IsKept.Should().BeFalse();
    }

    [Fact]
    public void Readings_CanBeReplayed()
    {
        var comparison = Compare("a:100.00 b:50.00", "a:70.00 b:80.00 c:5.00", "c");
        comparison.Value.ToString().Should().Be("150.00 → 150.00: kept");
        With("support-in-total").Value.ToString().Should().Be("150.00 → 150.00: not kept");
        With("support-in-total").Render(Language.English).Should().StartWith("The support falls for at least one structure");
        With("support-follows-competence").Value.ToString().Should().Be("150.00 → 155.00: kept");
        With("support-in-total").Render(Language.English).Should().Contain("compared structure by structure");

        Explained<SupportComparison> With(string key) =>
            comparison.Replay(comparison.Facts.Select(fact => fact.Key == key ? new(key, false) : fact));
    }

    [Fact]
    public void StructureByStructure_NoChangeIsKept()
    {
        var comparison = Compare("a:100.00 b:50.00", "a:100.00 b:50.01", "");
        comparison.Replay(
            comparison.Facts.Select(fact => fact.Key == "support-in-total" ? new(fact.Key, false) : fact)).Value.IsKept.Should().BeTrue();
    }

    [Fact]
    public void Replay_OfANegativeSupport_IsRefused()
    {
        var comparison = Compare("a:100.00", "a:100.00", "");
        FluentActions.Invoking(
            () => comparison.Replay(
                comparison.Facts.Select(fact => fact.Key == "support.before[a]" ? new(fact.Key, Euros.FromCents(-1)) : fact)).Value)
            .Should().Throw<ArgumentException>();
    }

    [Fact]
    public void WrongArguments_Throw()
    {
        var (first, second) = (Support(2021, []), Support(2022, []));
        var convention = Convention();
        FluentActions.Invoking(() => convention.CompareSupport(null!, second, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => convention.CompareSupport(first, null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => convention.CompareSupport(first, second, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => convention.CompareSupport(second, first, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => convention.CompareSupport(first, first, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => convention.CompareSupport(first, second, [Id<Structure>.Parse("a")])).Should()
            .Throw<ArgumentException>().WithMessage("*'a'*");
        var caf = AuthoritySupport.Create(Id<Party>.Parse("caf"), 2022, []);
        FluentActions.Invoking(() => convention.CompareSupport(first, caf, [])).Should().Throw<ArgumentException>()
            .WithMessage("*different authorities*");
        FluentActions.Invoking(() => convention.CompareSupport(AuthoritySupport.Create(Id<Party>.Parse("caf"), 2021, []), caf, []))
            .Should().Throw<ArgumentException>().WithMessage("*no local authority 'caf'*");
        var silent = Domain.Convention.Create(Draft() with { Funding = FundingTerms.Create(ClauseId.Article(5)) });
        FluentActions.Invoking(() => silent.CompareSupport(first, second, [])).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Supports_ThatContradictThemselves_AreTold()
    {
        SupportLine.TryCreate(Id<Structure>.Parse("a"), Euros.FromCents(-1)).Violations.Should().ContainSingle().Which.Code.Should()
            .Be("amount-negative");
        var max = SupportLine.Create(Id<Structure>.Parse("a"), Euros.FromCents(long.MaxValue));
        AuthoritySupport.TryCreate(Town, 2022, [max]).IsValid.Should().BeTrue("an amount can hold it");
        AuthoritySupport.TryCreate(Town, 1, [max, max]).Violations.Select(one => one.Code).Should()
            .Equal("year-out-of-range", "duplicate", "total-out-of-range");
        FluentActions.Invoking(() => SupportLine.Create(Id<Structure>.Parse("a"), Euros.FromCents(-1))).Should().Throw<ArgumentException>();
    }

    internal static Explained<SupportComparison> Compare(string before, string after, string transferred) => Convention().CompareSupport(
        Support(2021, Lines(before)),
        Support(2022, Lines(after)),
        [.. transferred.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => Id<Structure>.Parse(key))]);

    private static (string Key, Euros Amount)[] Lines(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':'))
            .Select(part => (part[0], Euros.Parse(part[1])))];

    private static AuthoritySupport Support(int year, (string Key, Euros Amount)[] lines) =>
        AuthoritySupport.Create(Town, year, [.. lines.Select(line => SupportLine.Create(Id<Structure>.Parse(line.Key), line.Amount))]);
}
