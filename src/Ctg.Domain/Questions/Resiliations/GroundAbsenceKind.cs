namespace Ctg.Domain.Resiliations;

/// <summary>How a text came not to hold a ground.</summary>
internal enum GroundAbsenceKind
{
    /// <summary>Its clause is deemed unwritten.</summary>
    Severed,

    /// <summary>An avenant removed it.</summary>
    Removed,

    /// <summary>An avenant added it later.</summary>
    NotYet,

    /// <summary>An avenant adds it, which is not known yet.</summary>
    NotKnown,
}
