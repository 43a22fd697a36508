using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ctg.Domain.Json.Documents;

/// <summary>Collects the invariants that a document breaks while its values are built.</summary>
/// <remarks>
/// The serializer lets a list hold null: mapping such a document ends with a <see cref="JsonException"/>, and the inspector
/// reports it. It ends with one too at the last violation that is looked for.
/// </remarks>
/// <param name="isReplaced">
/// Whether a value was replaced at a place of the document: an invariant that only fails on a placeholder says nothing about the document.
/// </param>
/// <param name="maximumViolations">The number of violations after which no more are looked for.</param>
internal sealed class DocumentMapper(Func<string, bool> isReplaced, int maximumViolations)
{
    private readonly List<(string? Member, int Index)> _path = [];
    private readonly List<Violation> _violations = [];

    // By the place of a stand-in that doubles a value of the document: the places of that value.
    private readonly Dictionary<string, string[]> _doubled = new(StringComparer.Ordinal);
    private int _consequences;

    internal IReadOnlyList<Violation> Violations => _violations;

    /// <summary>Whether nothing was found that is wrong.</summary>
    internal bool IsSound => _violations.Count == 0 && _consequences == 0;

    /// <summary>Whether it stopped before the end: there may be more violations.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>Looks whether a member stands where its kind has it, and only there.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isPresent">Whether it stands there.</param>
    /// <param name="isOfTheKind">Whether it should.</param>
    /// <param name="foreign">What is said when it should not.</param>
    /// <param name="kind">The members that state the kind.</param>
    internal void CheckMember(string member, bool isPresent, bool isOfTheKind, Func<Sentence> foreign, params ReadOnlySpan<string> kind)
    {
        if (isPresent && !isOfTheKind)
        {
            Report(new("member-not-of-kind", member, foreign(), [member, .. kind]));
        }
        else if (!isPresent && isOfTheKind)
        {
            Report(new(
                "member-missing", member, new("Le membre « {0} » manque.", "The member '{0}' is missing.", member), [member, .. kind]));
        }
    }

    internal T Take<T>(Validated<T> validated)
        where T : class
    {
        foreach (var violation in validated.Violations)
        {
            Report(violation);
        }

        if (validated.MayHaveMore)
        {
            Stop();
        }

        return validated.Candidate;
    }

    internal void Report(Violation violation)
    {
        var placed = violation.Within(CurrentPlace());
        if (IsConsequence(placed))
        {
            _consequences++;
        }
        else
        {
            _violations.Add(placed);
        }

        if (_violations.Count == maximumViolations || _consequences == ConventionJson.MaximumErrors)
        {
            Stop();
        }
    }

    /// <summary>Whether a violation follows from a stand-in and says nothing about the document.</summary>
    private bool IsConsequence(Violation violation)
    {
        if (violation.Code is not ("duplicate" or "years-overlap"))
        {
            return Touches(violation.Involves);
        }

        // One half of the places is that of the item, the other that of an item before it. Where that one is a stand-in, it
        // may itself have doubled a value of the document, which this item then doubles too.
        var places = violation.Involves.ToArray();
        var (item, before) = (places[..(places.Length / 2)], places[(places.Length / 2)..]);
        before = _doubled.GetValueOrDefault(before[0], before);
        if (Touches(before))
        {
            return true;
        }

        if (Touches(item))
        {
            _doubled[item[0]] = before;
            return true;
        }

        return false;
    }

    private bool Touches(IEnumerable<string> places) => places.Any(isReplaced);

    private void Stop()
    {
        IsFull = true;
        throw new JsonException("The document has reached the maximum number of reported errors.");
    }

    /// <summary>The value that a member states; null where it is absent.</summary>
    [return: NotNullIfNotNull(nameof(document))]
    internal T? At<T>(string member, IDocumentOf<T>? document)
        where T : class => At(member, document, one => one.Map(this));

    /// <summary>What is made of the value of a member; null where it is absent.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    internal TResult? At<T, TResult>(string member, T? value, Func<T, TResult> map)
        where T : class
        where TResult : class
    {
        if (value is null)
        {
            return null;
        }

        _path.Add((member, -1));
        var result = map(value);
        _path.RemoveAt(_path.Count - 1);
        return result;
    }

    /// <summary>The values that a member lists; none where it is absent.</summary>
    internal ValueList<T> Each<T>(string member, IReadOnlyList<IDocumentOf<T>>? documents)
        where T : class
    {
        if (documents is null)
        {
            return [];
        }

        var results = ImmutableArray.CreateBuilder<T>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            _path.Add((member, i));
            results.Add((documents[i] ?? throw new JsonException("A list holds null.")).Map(this));
            _path.RemoveAt(_path.Count - 1);
        }

        return results.MoveToImmutable().ToValueList();
    }

    /// <summary>The items of a list that are values of the model themselves; none where it is absent.</summary>
    internal static ValueList<T> Items<T>(List<T>? values)
        where T : notnull
    {
        if (values is null)
        {
            return [];
        }

        foreach (var value in values)
        {
            if (value is null)
            {
                throw new JsonException("A list holds null.");
            }
        }

        return ValueList.Create<T>(CollectionsMarshal.AsSpan(values));
    }

    private string CurrentPlace() => string.Join('.', _path.Select(step =>
        step.Index < 0 ? step.Member : string.Create(CultureInfo.InvariantCulture, $"{step.Member}[{step.Index}]")));
}
