namespace Ctg.Domain;

/// <summary>A member of a part: what it is called, and its value; null where it has none.</summary>
internal readonly record struct PartMember(string French, string English, object? Value);
