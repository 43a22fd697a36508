using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ctg.Domain.Tests;

/// <summary>What holds of every explanation of the library.</summary>
internal static class ExplanationLaws
{
    internal static IEnumerable<Step> Steps(Step step) => step.Because.SelectMany(Steps).Prepend(step);

    /// <summary>Replaying gives the value; each fact is needed; each rule names a source; both languages carry the same values.</summary>
    internal static void Hold<T>(Explained<T> explained)
    {
        explained.Replay(explained.Facts).Value.Should().Be(explained.Value);
        foreach (var fact in explained.Facts)
        {
            explained.Invoking(one => one.Replay(one.Facts.Where(other => other != fact)))
                .Should().Throw<KeyNotFoundException>().WithMessage($"*'{fact.Key}'*");
        }

        foreach (var step in Steps(explained.Conclusion).Distinct())
        {
            Keys(step.Sentence).Should().BeEmpty("people read names, never keys: {0}", step.Sentence);
            (step.Source is not null).Should().Be(step.Kind == StepKind.Rule);
            if (step.Source is LawSource law)
            {
                law.Citation.French.Should().Be(law.Citation.English);
            }

            var (french, english) = (step.Sentence.In(Language.French), step.Sentence.In(Language.English));
            foreach (var value in step.Sentence.Values.Where(value => Write(value, Language.French).Length > 0))
            {
                french.Should().Contain(Write(value, Language.French));
                english.Should().Contain(Write(value, Language.English));
            }
        }

        var texts = (explained.Render(Language.French), explained.Render(Language.English), string.Join(';', explained.Facts));
        InAnOddCulture(
            () => (explained.Render(Language.French), explained.Render(Language.English), string.Join(';', explained.Facts))).Should()
                .Be(texts);
        Days(explained.Render(Language.French, DayStyle.WordsAndIso)).Should()
            .Equal(Days(explained.Render(Language.English, DayStyle.WordsAndIso)), "both languages tell the same days");
    }

    /// <summary>The keys and codes of places among the values of a sentence.</summary>
    internal static IEnumerable<object> Keys(Sentence sentence) =>
        sentence.Values.SelectMany(value => value is Sentence part ? Keys(part) : IsKey(value) ? [value] : []);

    private static bool IsKey(object value) =>
        value is Domain.Territory or Domain.Perimeter
            || (value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Id<>));

    /// <summary>Runs under a culture that writes numbers and days unlike any other.</summary>
    internal static T InAnOddCulture<T>(Func<T> run)
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = "¤";
        odd.DateTimeFormat.ShortDatePattern = "dd/MM";
        odd.DateTimeFormat.LongDatePattern = "MM";
        var current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    /// <summary>
    /// The ISO days of a text, in its order, each once: the two languages may name those of one sentence in another order.
    /// </summary>
    private static IEnumerable<string> Days(string text) =>
        Regex.Matches(text, @"\d{4}-\d{2}-\d{2}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static string Write(object value, Language language) => value switch
    {
        LocalDate day => day.InWords(language),
        BilingualText text => text.In(language),
        Sentence sentence => sentence.In(language),
        PartialDate date => date.InWords(language),
        Domain.Euros amount => amount.In(language),
        Domain.Fraction fraction => fraction.In(language),
        decimal number => ((Domain.Fraction)number).In(language),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
