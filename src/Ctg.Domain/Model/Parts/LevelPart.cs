using System.Globalization;

namespace Ctg.Domain;

/// <summary>
/// The declaration of a level of the plan, whose value is its title: orientations, shared objectives, operational objectives.
/// </summary>
internal abstract class LevelPart(PartKind kind, string french, string english, int depth) : TypedPart<string>(kind, french, english)
{
    internal sealed override AnnexSubject? Annex => AnnexSubject.Plan;

    internal sealed override bool IsKey(ReadOnlySpan<char> key) => depth == 1
        ? Digits.ToSmallNumber(key) is not null
        : PartId.AreRanks(key, depth) && Digits.ToSmallNumber(key[..key.IndexOf('.')]) is not null;

    internal sealed override BilingualText LabelOf(string key) => new($"{Label.French} {key}", $"{Label.English} {key}");

    internal override ConventionDetails With(ConventionDetails convention, PartMap parts) => convention;

    private protected sealed override IEnumerable<PartMember> MembersOf(string value, PartId? under) => [new("intitulé", "title", value)];

    private protected sealed override BilingualText NameOf(string value, BilingualText address) => Titled(address, value);

    private protected static int NumberOf(PartId orientation) => int.Parse(orientation.Key, CultureInfo.InvariantCulture);
}
