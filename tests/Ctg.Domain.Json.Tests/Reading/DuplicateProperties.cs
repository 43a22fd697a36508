using Ctg.Domain.Arbitraries;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ctg.Domain.Json.Tests.Reading;

/// <summary>
/// What takes the place of a wrong value neither makes a right one a duplicate nor hides that it is one: the duplicates are
/// those among the right values, wherever wrong ones stand between them.
/// </summary>
[Properties(Arbitrary = [typeof(DuplicateProperties)])]
public class DuplicateProperties
{
    private const int Wrong = 0;

    public static Arbitrary<int[]> Choices() => Arb.From(
        Gen.ArrayOf(Gen.Choose(Wrong, 3)).Select(choices => choices.Take(8).ToArray()),
        choices => Enumerable.Range(0, choices.Length).Select(i => choices.Where((_, index) => index != i).ToArray()));

    [Draws(300)]
    public void OfWords(int[] choices) => Check(
        choices,
        ["\"x\"", "\"epci\"", "\"departement\"", "\"country\""],
        values => Documents.With("\"source\": \"Insee\"", "\"source\": \"Insee\", \"comparators\": ["
            + string.Join(',', values.Select(value => $"{{ \"territory\": {value}, \"value\": 1 }}")) + "]"),
        "word-unknown",
        "duplicate",
        "$.diagnostic[0].comparators[{0}].territory");

    [Draws(300)]
    public void OfKeysOfTwoMembers(int[] choices) => Check(
        choices,
        ["\"x\", \"year\": 2021", "\"eaje\", \"year\": 2021", "\"eaje\", \"year\": 2022", "\"alsh\", \"year\": 2021"],
        values =>
            Documents.With("\"referenceAmounts\": [ { \"service\": \"eaje\", \"year\": 2020, \"amount\": 12.30, \"source\": \"art-10\" } ]",
                "\"referenceAmounts\": ["
                    + string.Join(',', values.Select(value => $"{{ \"service\": {value}, \"amount\": \"?\", \"source\": \"art-10\" }}"))
                    + "]"),
        "word-unknown",
        "duplicate",
        "$.referenceAmounts[{0}]");

    [Draws(300)]
    public void OfClauses(int[] choices) => Check(
        choices,
        ["\"x\"", "\"closing\"", "\"art-10\"", "\"closing\""],
        values => Documents.With(
            "\"steering\": { \"clauses\": [\"art-10\"]", $"\"steering\": {{ \"clauses\": [\"art-10\",{string.Join(',', values)}]"),
        "clause-invalid",
        "duplicate",
        "$.steering.clauses[{0}]",
        "\"art-10\"");

    [Draws(300)]
    public void OfActionNumbers(int[] choices) => Check(
        choices,
        ["\"x\"", "\"999.999\"", "\"7\"", "\"8\""],
        values => Documents.With("\"schedule\": [\"2022\", \"2024\"] }", "\"schedule\": [] }"
            + string.Concat(values.Select(value => $", {{ \"number\": {value}, \"title\": \"A\" }}"))),
        "action-number-invalid",
        "duplicate",
        "$.plan.orientations[0].sharedObjectives[0].objectives[0].actions[{0}].number",
        "\"1.1\"",
        "\"1.2\"");

    [Draws(300)]
    public void OfYears(int[] choices) => Check(
        choices,
        ["\"x\"", "\"1000\"", "\"2023\"", "\"2024\""],
        values => Documents.With("\"2022\", \"2024\"", string.Join(',', values)),
        "years-invalid",
        "years-overlap",
        "$.plan.orientations[0].sharedObjectives[0].objectives[0].actions[1].schedule[{0}]");

    /// <param name="choices">Which of the values stand in the document, in its order; zero for the wrong one.</param>
    /// <param name="values">The values, the wrong one first.</param>
    /// <param name="write">The document.</param>
    /// <param name="wrongCode">The code of the wrong value.</param>
    /// <param name="code">The code of the duplicate.</param>
    /// <param name="path">The path of an item.</param>
    /// <param name="before">What stands before the values.</param>
    private static void Check(
        int[] choices, string[] values, Func<string[], string> write, string wrongCode, string code, string path, params string[] before)
    {
        var stated = Array.ConvertAll(choices, choice => values[choice]);
        var all = before.Concat(stated).ToArray();
        var expected = Enumerable.Range(0, all.Length)
            .Where(i => all[i] != values[Wrong] && all.Take(i).Contains(all[i]))
            .Select(i => path.Replace("{0}", $"{i}", StringComparison.Ordinal));
        var errors = ConventionJson.Read(write(stated)).Errors;
        errors.Where(error => error.Code == code).Select(error => error.Path).Should().Equal(expected);
        errors.Count(error => error.Code == wrongCode).Should().Be(choices.Count(choice => choice == Wrong));
    }
}
