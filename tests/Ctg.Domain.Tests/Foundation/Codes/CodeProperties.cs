using System.ComponentModel;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Codes;

/// <summary>What holds of every code: its text and its value are one.</summary>
public class CodeProperties
{
    [Property]
    public void CommuneCode_ObeysTheLaws(CommuneCode one, CommuneCode other) => Laws(one, other);

    [Property]
    public void DepartementCode_ObeysTheLaws(DepartementCode one, DepartementCode other) => Laws(one, other);

    [Property]
    public void Siren_ObeysTheLaws(Siren one, Siren other) => Laws(one, other);

    [Property]
    public void Siret_ObeysTheLaws(Siret one, Siret other) => Laws(one, other);

    [Property]
    public void CtesId_ObeysTheLaws(CtesId one, CtesId other) => Laws(one, other);

    [Property]
    public void Id_ObeysTheLaws(Id<Structure> one, Id<Structure> other) => Laws(one, other);

    [Property]
    public void ClauseId_ObeysTheLaws(ClauseId one, ClauseId other) => Laws(one, other);

    [Property]
    public void ActionNumber_ObeysTheLaws(ActionNumber one, ActionNumber other) => Laws(one, other);

    [Property]
    public void YearRun_ObeysTheLaws(YearRun one, YearRun other) => Laws(one, other);

    [Property]
    public void SheetPeriod_ObeysTheLaws(SheetPeriod one, SheetPeriod other) => Laws(one, other);

    [Property]
    public void Signature_ObeysTheLaws(Signature one, Signature other) => Laws(one, other);

    [Property]
    public void PartialDate_ObeysTheLaws(PartialDate one, PartialDate other) => Laws(one, other);

    [Property]
    public void NoticePeriod_ObeysTheLaws(NoticePeriod one, NoticePeriod other) => Laws(one, other);

    [Property]
    public void Siret_BeginsWithItsSiren(Siret siret) => siret.Text.Should().StartWith(siret.Siren.Text);

    [Property]
    public void CommuneCode_BeginsWithItsDepartement(CommuneCode commune) => commune.Text.Should().StartWith(commune.Departement.Text);

    [Property]
    public void CtesId_IsMadeOfItsFields(CtesId id) =>
        id.Text.Should().Be(FormattableString.Invariant(
            $"{id.Departement.Text.PadLeft(3, '0')}-{id.Siren}-{id.DecidedOn.Year:0000}{id.DecidedOn.Month:00}{id.DecidedOn.Day:00}-{id.Number}-{id.Nature}"));

    private static void Laws<T>(T one, T other)
        where T : Code<T>, ICode<T>
    {
        Code<T>.Parse(one.Text).Should().Be(one);
        Code<T>.TryParse(one.Text, out var read).Should().BeTrue();
        read!.GetHashCode().Should().Be(one.GetHashCode());
        one.ToString().Should().Be(one.Text);
        $"{one,80}".Trim().Should().Be(one.Text);

        Span<char> exact = stackalloc char[one.Text.Length];
        one.TryFormat(exact, out var written, default, null).Should().BeTrue();
        exact[..written].ToString().Should().Be(one.Text);
        one.TryFormat(exact[..^1], out written, default, null).Should().BeFalse();
        written.Should().Be(0);

        Code<T>.TryParse(one.Text + " ", out _).Should().BeFalse();
        Code<T>.TryParse(" " + one.Text, out _).Should().BeFalse();
        Code<T>.TryParse((string?)null, out _).Should().BeFalse();

        var converter = TypeDescriptor.GetConverter(typeof(T));
        converter.ConvertFrom(one.Text).Should().Be(one);
        converter.ConvertTo(one, typeof(string)).Should().Be(one.Text);

        (one == other).Should().Be(one.Text == other.Text);
        (one.CompareTo(other) == 0).Should().Be(one.Equals(other));
        Math.Sign(one.CompareTo(other)).Should().Be(-Math.Sign(other.CompareTo(one)));
        (one < other).Should().Be(one.CompareTo(other) < 0);
        (one >= other).Should().Be(one.CompareTo(other) >= 0);
        (one > null).Should().BeTrue();
        ((Code<T>?)null <= null && (Code<T>?)null >= null && !((Code<T>?)null < null)).Should().BeTrue();
    }
}
