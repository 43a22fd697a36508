using FsCheck.Xunit;

namespace Ctg.Domain.Arbitraries;

/// <summary>A property with its own number of draws, ten times as many where <c>CTG_LONG</c> is set to 1 in the environment.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrawsAttribute : PropertyAttribute
{
    private static readonly int Times = Environment.GetEnvironmentVariable("CTG_LONG") == "1" ? 10 : 1;

    public DrawsAttribute(int draws)
    {
        Draws = draws;
        MaxTest = draws * Times;
    }

    public int Draws { get; }
}
