namespace Ctg.Domain;

/// <summary>The declaration of a part that a convention has once.</summary>
/// <typeparam name="T">The type of its value.</typeparam>
internal abstract class SinglePart<T>(PartKind kind, string french, string english, string member) : TypedPart<T>(kind, french, english)
    where T : class
{
    internal sealed override string PlaceOf(PartPosition at) => member;

    internal override ConventionDetails With(ConventionDetails convention, PartMap parts) =>
        parts.Find(PartId.Single(Kind)) is { } part ? With(convention, (T)part.Value) : convention;

    private protected sealed override IEnumerable<(T Value, PartPosition At)> ValuesOf(ConventionDetails convention) =>
        ValueOf(convention) is { } value ? [(value, PartPosition.Alone)] : [];

    private protected override Part Make(ConventionDetails convention, T value, PartPosition at) => Part.At(PartId.Single(Kind), value);

    private protected abstract T? ValueOf(ConventionDetails convention);

    private protected abstract ConventionDetails With(ConventionDetails convention, T value);
}
