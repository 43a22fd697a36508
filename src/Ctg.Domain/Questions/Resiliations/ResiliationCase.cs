namespace Ctg.Domain.Resiliations;

/// <summary>One act, with all that its outcome is decided from besides the life of the convention.</summary>
/// <param name="Regime">The convention's regime.</param>
/// <param name="Ground">The ground relied on.</param>
/// <param name="Notice">The act.</param>
/// <param name="Interpretation">How it is read where there is a choice.</param>
/// <param name="PartyName">The name of a party, by its key.</param>
/// <param name="Names">The names of parties, as a sentence lists them.</param>
/// <param name="Cite">A clause of the text, as amended.</param>
/// <param name="Term">The clause on the term.</param>
/// <param name="About">What parts the facts of this act from those of others; null when there is one act.</param>
/// <param name="LaterGround">The ground as an avenant made it after the act; null where it is the same.</param>
/// <param name="Absence">Why the text of the day of the act does not hold the ground; null where it does.</param>
internal sealed record ResiliationCase(
    ResiliationRegime Regime,
    ResiliationGround Ground,
    ResiliationNotice Notice,
    ResiliationInterpretation Interpretation,
    Func<Id<Party>, string> PartyName,
    Func<ValueList<Id<Party>>, BilingualText> Names,
    Func<ClauseId, ClauseSource> Cite,
    ClauseId Term,
    FactSubject? About,
    ResiliationGround? LaterGround = null,
    GroundAbsence? Absence = null);
