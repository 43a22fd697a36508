namespace Ctg.Domain.Resiliations;

/// <summary>One act, with all that its outcome is decided from besides the life of the convention.</summary>
/// <param name="Regime">The convention's regime.</param>
/// <param name="Ground">The ground relied on.</param>
/// <param name="Notice">The act.</param>
/// <param name="Reading">How it is read where there is a choice.</param>
/// <param name="PartyName">The name of a party, by its key.</param>
/// <param name="Names">The names of parties, as a sentence lists them.</param>
/// <param name="Term">The clause on the term.</param>
/// <param name="About">What parts the facts of this act from those of others; null when there is one act.</param>
internal sealed record ResiliationCase(
    ResiliationRegime Regime,
    ResiliationGround Ground,
    ResiliationNotice Notice,
    ResiliationReading Reading,
    Func<Id<Party>, string> PartyName,
    Func<ValueList<Id<Party>>, BilingualText> Names,
    ClauseId Term,
    FactSubject? About);
