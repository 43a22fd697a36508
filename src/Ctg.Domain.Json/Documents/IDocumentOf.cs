namespace Ctg.Domain.Json.Documents;

/// <summary>The form in which a document states a value of the model: each is read and written in the file of its form.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal interface IDocumentOf<out T>
    where T : class
{
    /// <summary>The value; what it breaks is reported to the mapper.</summary>
    T Map(DocumentMapper map);
}
