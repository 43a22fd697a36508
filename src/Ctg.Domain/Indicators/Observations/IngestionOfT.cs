using System.Globalization;

namespace Ctg.Domain.Indicators;

/// <summary>What became of rows: those that could be taken in are in the result, each of the others is listed with its reason.</summary>
/// <typeparam name="T">What the rows went into.</typeparam>
public sealed class Ingestion<T>
    where T : class
{
    internal Ingestion(T result, long accepted, ValueList<RejectedRow> rejected)
    {
        Result = result;
        Accepted = accepted;
        Rejected = rejected;
    }

    /// <summary>What the rows went into, with those that were taken in.</summary>
    public T Result { get; }

    /// <summary>The number of rows accepted.</summary>
    public long Accepted { get; }

    /// <summary>The rows that were not, in their order: with <see cref="Accepted"/> they make up all the rows given.</summary>
    public ValueList<RejectedRow> Rejected { get; }

    /// <summary>The numbers of rows.</summary>
    /// <returns>A text such as <c>1203 accepted, 2 rejected</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Accepted} accepted, {Rejected.Count} rejected");
}
