using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ctg.Domain.Arbitraries;

/// <summary>Generators of the values that have no parts; what they generate is valid by construction.</summary>
public static class CodeGenerators
{
    private static readonly string[] Words =
        [
            "crèche", "d'accueil", "« ALSH »", "périscolaire", "<b>", "&", "\"RPE\"", "œuvre", "100 %", "l’été", "😀", "\\", "e\u0301",
            "\u00a0x", "{0}"];

    public static Gen<string> Texts { get; } =
        from words in Gen.NonEmptyListOf(Gen.Elements(Words))
        select string.Join(' ', words.Take(6)).Trim();

    public static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (20, Gen.Choose(0, 55_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days))),
        (2, from year in Gen.Choose(1950, 2100) select new LocalDate(year, 12, 31)),
        (2, from year in Gen.Choose(488, 524) select new LocalDate(4 * year, 2, 29)),
        (1, Gen.Elements(new LocalDate(1, 1, 1), LocalDate.MaxIsoValue)));

    public static Gen<Term> Terms { get; } =
        from first in Gen.Choose(0, 55_000)
        from length in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(0, 3_000)))
        let start = new LocalDate(1950, 1, 1).PlusDays(first)
        select Term.Create(start, start.PlusDays(length));

    public static Gen<YearRun> YearRuns { get; } =
        from first in Gen.Frequency((5, Gen.Choose(2015, 2035)), (1, Gen.Choose(YearRun.MinimumYear, YearRun.MaximumYear)))
        from count in Gen.Choose(0, 5)
        select YearRun.Create(first, Math.Min(first + count, YearRun.MaximumYear));

    public static Gen<YearSet> YearSets { get; } =
        from start in Gen.Choose(2000, 2040)
        from gaps in Gen.ListOf(from gap in Gen.Choose(0, 3) from length in Gen.Choose(1, 4) select (gap, length))
        select YearSet.Create(Runs(start, gaps.Take(5)));

    public static Gen<Euros> Amounts { get; } = Gen.Frequency(
        (10, Gen.Choose(-10_000_000, 10_000_000).Select(cents => Euros.FromCents(cents))),
        (5, from high in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            select Euros.FromCents(unchecked(((long)high << 32) | (uint)low))),
        (1, Gen.Elements(0L, 1, -1, 99, -99, 100, long.MaxValue, long.MinValue).Select(Euros.FromCents)));

    /// <summary>Mostly small, with equal ones and whole ones among them; some beyond 64 bits.</summary>
    public static Gen<Fraction> Fractions { get; } = Gen.Frequency(
        (6, from numerator in Gen.Choose(-200, 200)
            from denominator in Gen.Choose(1, 12)
            select Fraction.Create(numerator, denominator)),
        (2, from amount in Gen.Choose(-10_000_000, 10_000_000)
            select Fraction.FromEuros(Euros.FromCents(amount))),
        (1, from high in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(1, int.MaxValue)
            select Fraction.Create((BigInteger)high << 90, ((BigInteger)low << 40) + 1)));

    public static Gen<ClauseId> ClauseIds { get; } = Gen.Frequency(
        (1, Gen.Elements(ClauseId.Preamble, ClauseId.Closing)),
        (6, from number in Gen.Choose(1, 30)
            from paragraph in Gen.Choose(0, 12)
            from isArticle in Gen.Elements(true, false)
            select isArticle ? ClauseId.Article(number, paragraph) : ClauseId.Annex(number, paragraph)),
        (1, from number in Gen.Choose(1, 999) from paragraph in Gen.Choose(0, 999) select ClauseId.Article(number, paragraph)));

    public static Gen<ActionNumber> ActionNumbers { get; } = Gen.Frequency(
        (1, Gen.Choose(1, 999).Select(section => ActionNumber.Create(section))),
        (6, from section in Gen.Choose(1, 12) from rank in Gen.Choose(1, 30) select ActionNumber.Create(section, rank)));

    /// <summary>Départements and overseas collectivités, in which communes, préfectures and Cafs are counted.</summary>
    public static Gen<DepartementCode> TerritoryCodes { get; } = Gen.Elements(
        [
            .. Enumerable.Range(1, 95).Where(n => n != 20).Select(n => n.ToString("00", CultureInfo.InvariantCulture)),
            "2A",
            "2B",
            .. Enumerable.Range(971, 8).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            "984",
            "986",
            "987",
            "988",
            "989",
        ])
        .Select(text => DepartementCode.Parse(text));

    /// <summary>All codes of départements, those of bodies among them.</summary>
    public static Gen<DepartementCode> DepartementCodes { get; } = Gen.Frequency(
        (20, TerritoryCodes), (1, Gen.Elements("69M", "6AE").Select(text => DepartementCode.Parse(text))));

    public static Gen<CommuneCode> CommuneCodes { get; } =
        from departement in TerritoryCodes
        from rank in Gen.Choose(1, departement.Text.Length == 3 ? 99 : 999)
        select CommuneCode.Parse(
            departement.Text + rank.ToString(departement.Text.Length == 3 ? "00" : "000", CultureInfo.InvariantCulture));

    public static Gen<Siren> Sirens { get; } =
        from eight in Gen.Choose(0, 99_999_999)
        select Siren.Parse(WithLuhn(eight.ToString("00000000", CultureInfo.InvariantCulture)));

    public static Gen<Siret> Sirets { get; } = Gen.Frequency(
        (5, from siren in Sirens
            from rank in Gen.Choose(0, 9_999)
            select Siret.Parse(
            WithLuhn(siren.Text + rank.ToString("0000", CultureInfo.InvariantCulture)))),
        (1, from rank in Gen.Choose(0, 9_999)
            select Siret.Parse(
            OfLaPoste("356000000" + rank.ToString("0000", CultureInfo.InvariantCulture)))));

    public static Gen<CtesId> CtesIds { get; } =
        from departement in TerritoryCodes
        from siren in Sirens
        from day in Gen.Choose(0, 30_000)
        from number in Gen.Elements("DELIB2022353", "2022-12-A", "1", "a_b-c")
        from nature in Gen.Elements("DE", "AR", "AI", "CC", "BF", "AU")
        let date = new LocalDate(1990, 1, 1).PlusDays(day)
        select CtesId.Parse(string.Create(
            CultureInfo.InvariantCulture,
            $"{departement.Text.PadLeft(3, '0')}-{siren}-{date.Year:0000}{date.Month:00}{date.Day:00}-{number}-{nature}"));

    public static Gen<PartialDate> PartialDates { get; } = Gen.Frequency(
        (1, Gen.Constant(PartialDate.Blank)),
        (2, Days.Select(day => PartialDate.InYear(day.Year))),
        (2, Days.Select(day => PartialDate.InMonth(day.Year, day.Month))),
        (3, Days.Select(PartialDate.On)));

    public static Gen<Signature> Signatures { get; } = Gen.Frequency(
        (1, Gen.Constant(Signature.Awaited)),
        (4, PartialDates.Select(Signature.Of)));

    public static Gen<NoticePeriod> NoticePeriods { get; } =
        from number in Gen.Choose(1, 999)
        from inMonths in Gen.Elements(true, false)
        select inMonths ? NoticePeriod.FromMonths(number) : NoticePeriod.FromDays(number);

    public static Gen<SheetPeriod> SheetPeriods { get; } = Gen.Frequency(
        (1, Gen.Elements(SheetPeriod.Term, SheetPeriod.TermAndNext)), (1, YearRuns.Select(SheetPeriod.FromYears)));

    public static Gen<decimal> Figures { get; } =
        from units in Gen.Choose(-2_000_000, 2_000_000)
        from scale in Gen.Choose(0, 4)
        select new decimal(Math.Abs(units), 0, 0, units < 0, (byte)scale);

    public static Gen<Id<T>> IdOf<T>() =>
        from words in Gen.NonEmptyListOf(Gen.Elements("a", "creche", "mpt-sud", "2", "0x", "ludotheque"))
        select Id<T>.Parse(string.Join('-', words.Take(5)));

    /// <summary>Some keys, all different.</summary>
    public static Gen<IReadOnlyList<Id<T>>> IdsOf<T>(int minimum) =>
        from ids in Gen.ListOf(IdOf<T>())
        let distinct = ids.Distinct().Take(6).ToList()
        select (IReadOnlyList<Id<T>>)[
            .. distinct,
            .. Enumerable.Range(0, Math.Max(0, minimum - distinct.Count)).Select(
                i => Id<T>.Parse(string.Create(CultureInfo.InvariantCulture, $"more-{i}")))];

    private static IEnumerable<YearRun> Runs(int start, IEnumerable<(int Gap, int Length)> gaps)
    {
        foreach (var (gap, length) in gaps)
        {
            yield return YearRun.Create(start + gap, start + gap + length - 1);
            start += gap + length;
        }
    }

    private static string WithLuhn(string digits) =>
        Enumerable.Range(0, 10).Select(check => $"{digits}{check}").First(text => Luhn(text) % 10 == 0);

    private static string OfLaPoste(string digits) =>
        Enumerable.Range(0, 10).Select(check => $"{digits}{check}").First(text => text.Sum(digit => digit - '0') % 5 == 0);

    /// <summary>Written apart from the library's: from the left, by weights.</summary>
    private static int Luhn(string text) => text
        .Select((digit, i) => (digit - '0') * ((text.Length - i) % 2 == 0 ? 2 : 1))
        .Sum(product => (product / 10) + (product % 10));
}
