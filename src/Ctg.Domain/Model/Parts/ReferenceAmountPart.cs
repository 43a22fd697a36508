using System.Globalization;

namespace Ctg.Domain;

public sealed partial class PartId
{
    /// <summary>A reference amount.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">The year, <see cref="YearRun.MinimumYear"/> to <see cref="YearRun.MaximumYear"/>.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="service"/> is not a service, or <paramref name="year"/> is out of range.
    /// </exception>
    public static PartId ReferenceAmount(ServiceKind service, int year)
    {
        Checks.Defined(service, nameof(service));
        ArgumentOutOfRangeException.ThrowIfLessThan(year, YearRun.MinimumYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, YearRun.MaximumYear);
        return new(PartKind.ReferenceAmount, string.Create(CultureInfo.InvariantCulture, $"{Checks.Word(service)}/{year}"));
    }
}

public sealed partial record Part
{
    /// <summary>A reference amount.</summary>
    /// <inheritdoc cref="Term" path="/param|/returns|/exception"/>
    public static Part ReferenceAmount(ReferenceAmount value) => new(PartId.ReferenceAmount(NotNull(value).Service, value.Year), value);
}

/// <summary>A reference amount, one for a service and year.</summary>
internal sealed class ReferenceAmountPart()
    : KeyedPart<ReferenceAmount>(
        PartKind.ReferenceAmount, "montant de référence", "reference amount", "referenceAmounts", "service", "year")
{
    internal override bool IsKey(ReadOnlySpan<char> key)
    {
        var slash = key.IndexOf('/');
        return slash >= 0 && key.Length - slash == 5 && YearRun.TryParse(key[(slash + 1)..], out _) && ServiceOf(key[..slash]) is not null;
    }

    internal override BilingualText LabelOf(string key)
    {
        var (service, year) = (ServiceOf(key.AsSpan(..^5))!.Value.Label(), key[^4..]);
        return new($"{Label.French}, {service.French}, {year}", $"{Label.English}, {service.English}, {year}");
    }

    private protected override ValueList<ReferenceAmount> ListOf(ConventionDetails convention) => convention.ReferenceAmounts;

    private protected override ConventionDetails With(ConventionDetails convention, ValueList<ReferenceAmount> list) =>
        convention with { ReferenceAmounts = list };

    private protected override Part Make(ReferenceAmount value) => Part.ReferenceAmount(value);

    private protected override object KeyOf(ReferenceAmount value) =>
        string.Create(CultureInfo.InvariantCulture, $"{Checks.Word(value.Service)} {value.Year}");

    private protected override void Refer(ReferenceAmount value, References to) => to.Clause("source", value.Source);

    private protected override IEnumerable<PartMember> MembersOf(ReferenceAmount value, PartId? under) =>
        [new("montant", "amount", value.Amount), new("source", "source", value.Source)];

    private protected override Part? Without(Part part, ReferenceAmount value, Func<ClauseId, bool> isGone) => null;

    private protected override ClauseId ClauseOf(ReferenceAmount value) => value.Source;

    private static ServiceKind? ServiceOf(ReadOnlySpan<char> word)
    {
        foreach (var service in Enum.GetValues<ServiceKind>())
        {
            if (word.SequenceEqual(Checks.Word(service)))
            {
                return service;
            }
        }

        return null;
    }
}
