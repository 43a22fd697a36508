using Ctg.Domain;
using Ctg.Domain.Status;
using NodaTime;

namespace Ctg.Samples.WebApi;

/// <summary>A convention in a list.</summary>
internal sealed record ConventionSummary(Id<StoredConvention> Key, string Title, LocalDate First, LocalDate Last);

/// <summary>What is wrong with a document, at one place.</summary>
internal sealed record DocumentError(string Code, string Path, int Line, string Message);

/// <summary>The status of a convention on a day, and why.</summary>
internal sealed record StatusAnswer(LocalDate On, ConventionStatus Status, string Reason);

/// <summary>An amount to spread over structures.</summary>
internal sealed record AllocationRequest(Euros Total, Dictionary<Id<Structure>, Fraction> Weights);
