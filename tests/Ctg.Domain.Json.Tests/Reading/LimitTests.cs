using System.Text;

namespace Ctg.Domain.Json.Tests.Reading;

public class LimitTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(Documents.Valid);

    [Fact]
    public void Read_AtTheLimitOfSize_IsRead()
    {
        ConventionJson.Read(Valid, Valid.Length).IsValid.Should().BeTrue();
        ConventionJson.Read(Documents.Valid, Valid.Length).IsValid.Should().BeTrue();
        using var stream = new MemoryStream(Valid);
        ConventionJson.Read(stream, Valid.Length).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Read_OneByteAboveTheLimit_IsTooLarge()
    {
        using var stream = new MemoryStream(Valid);
        foreach (var reading in (ConventionParseResult[])[
            ConventionJson.Read(Valid, Valid.Length - 1),
            ConventionJson.Read(Documents.Valid, Valid.Length - 1),
            ConventionJson.Read(stream, Valid.Length - 1)])
        {
            reading.Errors.Select(error => error.Code).Should().Equal("document-too-large");
        }
    }

    [Fact]
    public void Read_OfAnEndlessStream_StopsAtTheLimit()
    {
        using var stream = new EndlessStream();
        ConventionJson.Read(stream, 1_000_000).Errors.Select(error => error.Code).Should().Equal("document-too-large");
        stream.Position.Should().BeLessThan(4_000_000);
    }

    [Fact]
    public void Read_OfAStream_LeavesItOpen_AndStartsWhereItStands()
    {
        using var stream = new MemoryStream([(byte)'x', .. Valid]);
        stream.Position = 1;
        ConventionJson.Read(stream).IsValid.Should().BeTrue();
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task ReadAsync_GivesWhatReadGives()
    {
        using var stream = new MemoryStream([(byte)'x', .. Valid]);
        stream.Position = 1;
        (await ConventionJson.ReadAsync(stream)).Original.Should().Be(ConventionJson.Read(Valid).Original);
        stream.CanRead.Should().BeTrue();
        stream.Position = 0;
        (await ConventionJson.ReadAsync(stream)).ToString().Should().Be(ConventionJson.Read([(byte)'x', .. Valid]).ToString());
        stream.Position = 1;
        (await ConventionJson.ReadAsync(stream, Valid.Length)).IsValid.Should().BeTrue();
        stream.Position = 1;
        (await ConventionJson.ReadAsync(stream, Valid.Length - 1)).Errors.Select(error => error.Code).Should().Equal("document-too-large");
    }

    [Fact]
    public async Task ReadAsync_OfAnEndlessStream_StopsAtTheLimit_OrWhenCancelled()
    {
        using var stream = new EndlessStream();
        (await ConventionJson.ReadAsync(stream, 1_000_000)).Errors.Select(error => error.Code).Should().Equal("document-too-large");
        stream.Position.Should().BeLessThan(4_000_000);
        await FluentActions.Awaiting(() => ConventionJson.ReadAsync(stream, cancellationToken: new(canceled: true))).Should()
            .ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(ConventionJson.MaximumDepth - 1, "member-unknown")]
    [InlineData(ConventionJson.MaximumDepth, "member-unknown", "document-too-deep")]
    [InlineData(100_000, "member-unknown", "document-too-deep")]
    public void Read_OfADeepDocument_IsRefusedPastTheLimit(int depth, params string[] codes)
    {
        var deep = new string('[', depth) + new string(']', depth);
        var reading = ConventionJson.Read(Documents.With("\"title\": \"Convention d'essai\"", $"\"title\": \"a\", \"x\": {deep}"));
        reading.Errors.Select(error => error.Code).Should().Equal(codes);
        reading.Errors.Should().OnlyContain(error => error.Line == 3);
    }

    [Fact]
    public void Read_OfADocumentWithCountlessErrors_StopsAtTheLimit()
    {
        var years = string.Join(',', Enumerable.Repeat("\"x\"", 5_000));
        var errors = ConventionJson.Read(Documents.With("[\"2022-2023\"]", $"[{years}]")).Errors;
        errors.Should().HaveCount(ConventionJson.MaximumErrors + 1);
        errors.Take(ConventionJson.MaximumErrors).Should().OnlyContain(error => error.Code == "years-invalid");
        errors[^1].Code.Should().Be("too-many-errors");
    }

    [Theory]
    [InlineData(ConventionJson.MaximumErrors - 1)]
    [InlineData(ConventionJson.MaximumErrors)]
    [InlineData(ConventionJson.MaximumErrors + 1)]
    public void Read_WithErrorsUpToTheLimitBeforeBadSyntax_EndsWithIt(int wrong)
    {
        var years = string.Join(',', Enumerable.Repeat("\"x\"", wrong));
        var errors = ConventionJson.Read(Documents.With("[\"2022-2023\"]", $"[{years}] x")).Errors;
        errors.Should().HaveCountLessThanOrEqualTo(ConventionJson.MaximumErrors + 1);
        errors.Where(error => error.Code == "years-invalid").Should().HaveCount(Math.Min(wrong, ConventionJson.MaximumErrors));
        errors[^1].Code.Should().Be("too-many-errors");
        (errors[^2].Code == "json-syntax").Should().Be(wrong < ConventionJson.MaximumErrors);
    }

    [Theory]
    [InlineData(600, 300, 900)]
    [InlineData(600, 500, ConventionJson.MaximumErrors + 1)]
    [InlineData(0, 5_000, ConventionJson.MaximumErrors + 1)]
    public void Read_WithErrorsOfShapeAndOfSense_CountsThemTogether(int ofShape, int ofSense, int expected)
    {
        var years = string.Join(',', Enumerable.Repeat("\"x\"", ofShape).Append("\"2022-2023\""));
        var structures =
            string.Join(',', Enumerable.Range(0, ofSense + 1).Select(_ => "{ \"id\": \"autre\", \"name\": \"A\", \"service\": \"rpe\" }"));
        var document = Documents.With("[\"2022-2023\"]", $"[{years}]").Replace(
            "\"structures\": [ {", $"\"structures\": [ {structures}, {{", StringComparison.Ordinal);
        var errors = ConventionJson.Read(document).Errors;
        errors.Should().HaveCount(expected);
        (errors[^1].Code == "too-many-errors").Should().Be(expected > ConventionJson.MaximumErrors);
    }

    /// <summary>One list with a fault in each of its many items.</summary>
    [Theory]
    [InlineData("\"period\": \"term\"", "\"period\": \"term\", \"audience\": [{0}]", "\"\"", "text-invalid")]
    [InlineData("\"coPilots\": [\"caf\", \"ville\"]", "\"coPilots\": [{0}]", "\"caf\"", "duplicate")]
    [InlineData("\"coPilots\": [\"caf\", \"ville\"]", "\"coPilots\": [{0}]", "\"p{1}\"", "reference-unknown")]
    [InlineData("\"2022\", \"2024\"", "{0}", "\"2022\"", "years-overlap")]
    [InlineData(
        "\"schedule\": [\"2022\", \"2024\"] }", "\"schedule\": [] }, {0}", "{ \"number\": \"1.2\", \"title\": \"A\" }", "duplicate")]
    [InlineData(
        "[\"1.1\", \"1.2\"], \"title\": \"F\", \"period\": \"term\" }",
        "[\"1.1\"], \"title\": \"F\" }, {0}",
        "{ \"actions\": [\"9\"], \"title\": \"F\" }",
        "reference-unknown")]
    public void Read_OfAListWithCountlessFaults_StopsAtTheLimit(string old, string replacement, string item, string code)
    {
        var many = string.Join(',', Enumerable.Range(0, 3_000).Select(i => item.Replace("{1}", $"{i}", StringComparison.Ordinal)));
        var errors = ConventionJson.Read(Documents.With(old, replacement.Replace("{0}", many, StringComparison.Ordinal))).Errors;
        errors.Should().HaveCount(ConventionJson.MaximumErrors + 1);
        errors.Count(error => error.Code == code).Should().BeGreaterThanOrEqualTo(ConventionJson.MaximumErrors - 1);
        errors[^1].Code.Should().Be("too-many-errors");
    }

    [Fact]
    public void Read_WithCountlessConsequencesOfOneError_SaysThatItStopped()
    {
        var unknown = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"p{i}\""));
        var document = Documents.With("\"coPilots\": [\"caf\", \"ville\"]", $"\"coPilots\": [{unknown}]")
            .Replace("\"id\": \"ville\"", "\"id\": \"Ville\"", StringComparison.Ordinal);
        ConventionJson.Read(document).Errors.Select(error => error.Code).Should().Equal("key-invalid", "too-many-errors");
    }

    /// <summary>Violations and consequences of an error elsewhere fill a list of violations together: neither is many by itself.</summary>
    [Fact]
    public void Read_WithViolationsAndConsequences_SaysThatItStopped()
    {
        var structures = string.Join(',', Enumerable.Range(0, 600).Select(i => $"\"s{i}\""));
        var pilots = string.Join(',', Enumerable.Range(0, 600).Select(i => $"\"p{i}\""));
        var document = Documents.With("\"structures\": [\"creche\"]", $"\"structures\": [{structures}]")
            .Replace("\"coPilots\": [\"caf\", \"ville\"]", $"\"coPilots\": [{pilots}]", StringComparison.Ordinal)
            .Replace("\"id\": \"ville\"", "\"id\": \"Ville\"", StringComparison.Ordinal);
        var errors = ConventionJson.Read(document).Errors;
        errors.Select(error => error.Code).Should()
            .Equal(["key-invalid", .. Enumerable.Repeat("reference-unknown", 600), "too-many-errors"]);
        errors[^1].Path.Should().Be("$");
    }

    [Theory]
    [InlineData(ConventionJson.MaximumAvenants)]
    [InlineData(ConventionJson.MaximumAvenants + 1, "avenants-too-many")]
    public void Read_WithAvenants_TakesNoMoreThanTheLimit(int count, params string[] codes)
    {
        var avenants = string.Join(',', Enumerable.Range(1, count).Select(i =>
            $$"""{ "id": "a{{i}}", "title": "A", "signedOn": "2023-01-01", "effectiveOn": "2023-01-01", "knownOn": "2023-01-01", "changes": [ { "change": "replace", "clause": "art-10", "part": "title", "title": "T" } ] }"""));
        var reading = ConventionJson.Read(Documents.With("\"citations\"", $"\"avenants\": [{avenants}], \"citations\""));
        reading.Errors.Select(error => error.Code).Should().Equal(codes);
        reading.Errors.Select(error => error.Path).Should().Equal(codes.Select(_ => "$.avenants"));

        // An error in one of them does not hide that they are too many.
        var wrong = Documents.With(
            "\"citations\"",
            $"\"avenants\": [{avenants.Replace("\"id\": \"a7\"", "\"id\": \"A\"", StringComparison.Ordinal)}], \"citations\"");
        ConventionJson.Read(wrong).Errors.Select(error => error.Code).Should().BeEquivalentTo([.. codes, "key-invalid"]);
    }

    /// <summary>A few numbers far apart leave many out: they are told as runs, no more of them than there are numbers.</summary>
    [Fact]
    public void Audit_OfNumbersFarApart_TellsRuns()
    {
        var actions = string.Join(',', Enumerable.Range(2, 900).Select(section => $$"""{ "number": "{{section}}.999", "title": "A" }"""));
        var document = Documents.With("{ \"number\": \"1.2\"", $"{actions}, {{ \"number\": \"1.2\"");
        var gaps = DocumentAudit.Run(ConventionJson.Read(document), new(2024, 6, 1), Audit.AuditSettings.Default).Findings.Where(
            finding => finding.Code == "actions-gap").ToList();
        gaps.Should().HaveCount(900);
        gaps[0].Place.Should().Be("action/2.1");
        gaps[0].Message.English.Should().Be("No action has the numbers 2.1 to 2.998.");
        gaps[0].Message.French.Should().Be("Aucune action n'a les numéros 2.1 à 2.998.");
    }

    /// <summary>What is allocated on the way, all of it, stays within what <c>SECURITY.md</c> states, whatever the document is made of.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_OfAHostileDocument_TakesASmallMultipleOfItsMemory(string name, Func<int, string> make)
    {
        var bytes = Encoding.UTF8.GetBytes(make(1_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = ConventionJson.Read(bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        (allocated / (double)bytes.Length).Should().BeLessThan(75, name);
        reading.Errors.Should().NotBeEmpty();
    }

    public static TheoryData<string, Func<int, string>> Hostile { get; } = new()
    {
        { "blanks", size => new string(' ', size) },
        { "open brackets", size => new string('[', size) },
        { "one text", size => $$"""{ "title": "{{new string('a', size)}}" }""" },
        { "one number", size => $$"""{ "title": {{new string('9', size)}} }""" },
        { "one name", size => $$"""{ "{{new string('a', size)}}": 0 }""" },
        { "escapes", size => $$"""{ "title": "{{Repeat("\\u00e9", size)}}" }""" },
        { "zeros", size => $$"""{ "structures": [ {{Repeat("0,", size)}} 0 ] }""" },
        { "empty objects", size => $$"""{ "structures": [ {{Repeat("{},", size)}} {} ] }""" },
        { "nested arrays", size => $$"""{ "structures": [ {{Repeat(new string('[', 25) + new string(']', 25) + ",", size)}} [] ] }""" },
        { "repeated members", size => $$"""{ {{Repeat("\"title\": \"T\",", size)}} "title": "T" }""" },
        { "unknown members", size => $$"""{ {{string.Concat(Enumerable.Range(0, size / 12).Select(i => $"\"m{i}\": 0, "))}} "z": 0 }""" },
        { "repeated keys", size => Documents.With(
            "\"structures\": [ {", $"\"structures\": [ {Repeat("{ \"id\": \"s\", \"name\": \"A\", \"service\": \"rpe\" },", size)} {{") },
        { "one error far in", size => Documents.With(
            "\"structures\": [ {",
            $"\"structures\": [ {string.Concat(Enumerable.Range(0, size / 48).Select(i => $"{{ \"id\": \"s{i}\", \"name\": \"A\", \"service\": \"rpe\" }},"))} {{ \"x\": 1, ") },
    };

    private static string Repeat(string text, int size) =>
        new StringBuilder(size + text.Length).Insert(0, text, size / text.Length).ToString();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Read_WithALimitThatIsNone_Throws(int limit)
    {
        using var stream = new MemoryStream();
        FluentActions.Invoking(() => ConventionJson.Read(Valid, limit)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ConventionJson.Read(Documents.Valid, limit)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ConventionJson.Read(stream, limit)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => { _ = ConventionJson.ReadAsync(Stream.Null, limit); }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Read_OfNull_Throws()
    {
        FluentActions.Invoking(() => ConventionJson.Read((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ConventionJson.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = ConventionJson.ReadAsync(null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ConventionJson.ReadFile(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ConventionJson.Write((Convention)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ConventionJson.Write((ConventionHistory)null!)).Should().Throw<ArgumentNullException>();
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Position += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
