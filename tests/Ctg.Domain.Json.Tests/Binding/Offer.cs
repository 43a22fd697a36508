using NodaTime;

namespace Ctg.Domain.Json.Tests.Binding;

/// <summary>What an application sends in its own JSON, with the library's values in it.</summary>
internal sealed record Offer(
    CommuneCode Commune,
    Id<Party>? SupportedBy,
    Euros Amount,
    Euros? Cap,
    Fraction Rate,
    LocalDate On,
    ServiceKind Service,
    ServiceKind? Other,
    NoticePeriod Notice,
    ObservedPeriod Month,
    Dictionary<Id<Structure>, Euros> Shares,
    Dictionary<ServiceKind, int> Places,
    Convention? Convention,
    ConventionHistory? History);
