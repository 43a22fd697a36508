namespace Ctg.Domain.Json.Documents;

/// <summary>Lists as a document states them: an empty one is left out where the format allows it.</summary>
internal static class DocumentList
{
    internal static List<TDocument> Of<T, TDocument>(ValueList<T> values, Func<T, TDocument> of)
        where T : notnull
    {
        var documents = new List<TDocument>(values.Count);
        foreach (var value in values)
        {
            documents.Add(of(value));
        }

        return documents;
    }

    internal static List<TDocument>? OrNone<T, TDocument>(ValueList<T> values, Func<T, TDocument> of)
        where T : notnull => values.IsEmpty ? null : Of(values, of);

    internal static List<T>? OrNone<T>(ValueList<T> values)
        where T : notnull => values.IsEmpty ? null : [.. values];
}
