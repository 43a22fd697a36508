namespace Ctg.Domain;

/// <summary>What a fact is about, such as one of the parties.</summary>
/// <param name="Key">Its key, which parts its facts from those of the others.</param>
/// <param name="Name">How a sentence names it.</param>
internal sealed record FactSubject(string Key, string Name);
