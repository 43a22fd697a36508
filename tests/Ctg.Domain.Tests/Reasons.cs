using System.Text;

namespace Ctg.Domain.Tests;

/// <summary>
/// Reasons written whole, to be approved: each step with its kind, its key, its sentence and its source, in both languages.
/// </summary>
internal static class Reasons
{
    /// <summary>
    /// The value and its reason, without the steps told before; then, for each choice made otherwise, what is concluded and how the choice
    /// is told.
    /// </summary>
    internal static StringBuilder Tell<T>(this StringBuilder told, Explained<T> explained, HashSet<string>? before = null)
    {
        var lines = Lines(explained);
        told.Append(explained.Value).Append('\n');
        told.AppendJoin("", lines.Where(line => before is null || before.Add(line.TrimStart())).Select(line => $"{line}\n"));
        var choices = ExplanationLaws.Steps(explained.Conclusion).Where(step => step.Kind == StepKind.Interpretation)
            .Select(step => step.Key).ToHashSet();
        foreach (var fact in explained.Facts.Where(fact => choices.Contains(fact.Key)))
        {
            foreach (var other in Others(fact.Value))
            {
                var choice = $"  if {fact.Key} = {other}: ";
                try
                {
                    var otherwise = explained.Replay(explained.Facts.Select(one => one.Key == fact.Key ? new(fact.Key, other) : one));
                    var said = Lines(otherwise).Where(
                        (line, i) => i == 0 || line.Contains($"{StepKind.Interpretation} {fact.Key}:", StringComparison.Ordinal))
                        .Select(line => line.Trim()).Where(line => before is null || before.Add(line)).ToList();
                    if (said.Count > 0 || !Equals(otherwise.Value, explained.Value))
                    {
                        told.Append(choice).Append(otherwise.Value).Append('\n').AppendJoin("", said.Select(line => $"    {line}\n"));
                    }
                }
                catch (Exception e) when (e is KeyNotFoundException or ArgumentException)
                {
                    told.Append(choice).Append(e.Message).Append('\n');
                }
            }
        }

        return told.Append('\n');
    }

    private static List<string> Lines<T>(Explained<T> explained)
    {
        var lines = new List<string>();
        Add(explained.Conclusion, 0);
        return lines;

        void Add(Step step, int depth)
        {
            ExplanationLaws.Keys(step.Sentence).Should().BeEmpty("people read names, never keys: {0}", step.Sentence);
            var source = step.Source is { } named ? $" [{named.Citation.French} | {named.Citation.English}]" : "";
            var line =
                $"{new string(' ', 2 * depth)}{step.Kind} {step.Key}: {step.Sentence.In(Language.French)} | "
                    + $"{step.Sentence.In(Language.English)}{source}".Replace('\u00a0', ' ');
            if (!lines.Contains(line))
            {
                lines.Add(line);
                foreach (var because in step.Because)
                {
                    Add(because, depth + 1);
                }
            }
        }
    }

    private static IEnumerable<object> Others(object? value) =>
        value is bool chosen ? [!chosen]
        : value is Enum ? Enum.GetValues(value.GetType()).Cast<object>().Where(other => !other.Equals(value))
        : [];
}
