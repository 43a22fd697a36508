using Ctg.Domain.Arbitraries;
using FsCheck;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Arbitraries;

/// <summary>What the generators make and shrink to is valid, and shrinking comes to an end.</summary>
public class ArbitraryTests
{
    [Draws(30)]
    public void Convention_ShrinksToSmaller(Convention convention) =>
        Shrinks(Domain.Arbitraries.DomainArbitraries.Convention(), convention, one => one.ToDetails().GetHashCode());

    [Property]
    public void Term_ShrinksToShorter(Term term)
    {
        foreach (var shorter in Domain.Arbitraries.DomainArbitraries.Term().Shrinker(term))
        {
            shorter.Days.Should().BeLessThan(term.Days);
        }
    }

    [Property]
    public void Years_ShrinkToFewer(YearSet years)
    {
        foreach (var fewer in Domain.Arbitraries.DomainArbitraries.YearSet().Shrinker(years))
        {
            fewer.Runs.Count.Should().BeLessThan(years.Runs.Count);
        }
    }

    [Property]
    public void Euros_ShrinkTowardsZero(Euros amount)
    {
        foreach (var nearer in Domain.Arbitraries.DomainArbitraries.Euros().Shrinker(amount))
        {
            Int128.Abs(nearer.Cents).Should().BeLessThan(Int128.Abs(amount.Cents));
        }
    }

    private static void Shrinks<T>(Arbitrary<T> arbitrary, T value, Func<T, int> key)
    {
        var seen = new HashSet<int>();
        var current = value;
        for (var steps = 0; steps < 100; steps++)
        {
            seen.Add(key(current)).Should().BeTrue("shrinking never comes back");
            if (arbitrary.Shrinker(current).FirstOrDefault() is not { } next)
            {
                return;
            }

            current = next;
        }

        throw new InvalidOperationException("Shrinking does not end.");
    }
}
