using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using Ctg.Samples.Amendments;
using Ctg.Samples.Audit;
using Ctg.Samples.BonusTerritoire;
using Ctg.Samples.Dashboard;
using Ctg.Samples.Indicators;
using Ctg.Samples.Obligations;
using Ctg.Samples.Resiliation;
using Ctg.Samples.Tour;

namespace Ctg.Samples.Tests;

/// <summary>What all samples do of an output that cannot be written, and of conventions at the limits of what is valid.</summary>
/// <remarks>They ask a Unix system for links, devices and shells, as CI has.</remarks>
[UnsupportedOSPlatform("windows")]
public sealed class RobustnessTests : IDisposable
{
    private const string Closed = "\"$@\" >&-";
    private const string Full = "\"$@\" >/dev/full";

    private readonly string _folder = Directory.CreateTempSubdirectory("ctg-robustness-").FullName;
    private readonly string _source;

    public RobustnessTests()
    {
        _source = Path.Combine(_folder, "source.json");
        File.Copy(RealDashboard.File, _source);
    }

    public static TheoryData<string> Samples =>
        ["Amendments", "Audit", "BonusTerritoire", "Dashboard", "Indicators", "Obligations", "Resiliation", "Tour"];

    /// <summary>The samples that are started as processes: two by default, since all end in the same code; each of them in the long run.</summary>
    public static TheoryData<string> Processes => Repository.RunsLong ? Samples : ["Obligations", "Tour"];

    public static TheoryData<string, string> Spellings
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var spelling in (string[])["same", "dots", "relative", "symbolic", "chain", "folder", "hard", "hard-symbolic"])
            {
                all.Add("Dashboard", spelling);
                all.Add("Obligations", spelling);
            }

            return all;
        }
    }

    public static TheoryData<string, string, string> Limits
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var limit in (string[])["from 1", "to 9999", "only 1", "only 9999", "without steering", "minimal"])
            {
                foreach (var sample in Samples)
                {
                    all.Add(sample, limit, "fr");
                    all.Add(sample, limit, "en");
                }
            }

            return all;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Processes))]
    public void StandardOutput_ThatIsFull_IsTold(string sample)
    {
        var (code, _, errors) = SampleProcess.Of(sample, Full, Args(sample));
        errors.Should().Be("La sortie standard ne peut pas être écrite (le disque est plein).\n");
        code.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Processes))]
    public void StandardOutput_ThatIsClosed_IsTold(string sample)
    {
        var (code, _, errors) = SampleProcess.Of(sample, Closed, [.. Args(sample), "--lang", "en"]);
        errors.Should().Be("The standard output cannot be written (it is closed).\n");
        code.Should().Be(1);
    }

    /// <summary>A reader that stops, such as <c>head</c>, is no failure.</summary>
    [Theory]
    [MemberData(nameof(Processes))]
    public void StandardOutput_ThatIsNotReadToItsEnd_IsNoFailure(string sample)
    {
        var (_, output, errors) = SampleProcess.Of(sample, "{ \"$@\"; echo $? >&2; } | true", Args(sample));
        output.Should().BeEmpty();
        errors.Should().Be(sample == "Audit" ? "1\n" : "0\n", "the convention has errors");
    }

    /// <summary>Help and what is wrong with a command line are written as well.</summary>
    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("--no-such-option")]
    public void StandardOutput_OfNoAnswer_IsTold(string arg)
    {
        var (code, _, errors) = SampleProcess.Of("Tour", Full, arg);
        errors.Should().EndWith("La sortie standard ne peut pas être écrite (le disque est plein).\n").And.NotContain(" at ");
        code.Should().Be(1);
    }

    /// <summary>With nowhere to tell it, the exit code tells.</summary>
    [Fact]
    public void Outputs_ThatAreBothFull_LeaveTheExitCode()
    {
        SampleProcess.Of("Tour", "\"$@\" >/dev/full 2>/dev/full").Code.Should().Be(1);
        SampleProcess.Of("Tour", "\"$@\" >&- 2>&-").Code.Should().Be(1);
        SampleProcess.Of("Tour", "\"$@\" 2>/dev/full", "--no-such-option").Code.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void File_ThatIsTheConvention_IsNotWritten(string sample, string spelling)
    {
        var before = File.ReadAllBytes(_source);
        var path = Spelled(spelling);
        foreach (var (lang, expected) in (IEnumerable<(string, string)>)[
            ("fr", $"{path} : ce fichier est la convention elle-même ; l'écriture l'effacerait.\n"),
            ("en", $"{path}: this file is the convention itself; writing would erase it.\n")])
        {
            var (code, output, errors) = Written(sample, path, "--lang", lang);
            errors.Should().Be(expected);
            output.Should().BeEmpty("it is refused before anything is asked");
            code.Should().Be(1);
            File.ReadAllBytes(_source).Should().Equal(before);
        }
    }

    /// <summary>The convention that a sample reads by default is one that it reads.</summary>
    [Theory]
    [InlineData("Dashboard")]
    [InlineData("Obligations")]
    public void File_ThatIsTheDefaultConvention_IsNotWritten(string sample)
    {
        var before = File.ReadAllBytes(RealDashboard.File);
        var link = Path.Combine(_folder, "link");
        File.CreateSymbolicLink(link, RealDashboard.File);
        var (code, _, errors) = sample == "Dashboard"
            ? SampleRun.Of(DashboardCommand.Run, "--out", link)
            : SampleRun.Of(ObligationsCommand.Run, "--from", "2025-01-01", "--to", "2025-12-31", "--ics", link);
        errors.Should().Contain("l'effacerait");
        code.Should().Be(1);
        File.ReadAllBytes(RealDashboard.File).Should().Equal(before);
    }

    /// <summary>A link to another file stays one, and that file is written; nothing is left beside it.</summary>
    [Theory]
    [InlineData("Dashboard")]
    [InlineData("Obligations")]
    public void File_BehindALink_IsWritten(string sample)
    {
        var below = Directory.CreateDirectory(Path.Combine(_folder, "below")).FullName;
        var (link, file) = (Path.Combine(_folder, "link"), Path.Combine(below, "file"));
        File.WriteAllText(file, "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(link, Path.Combine("below", "..", "below", "file"));
        var (code, _, errors) = Written(sample, link);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        new FileInfo(link).LinkTarget.Should().NotBeNull();
        File.ReadAllText(file).Should().StartWith(sample == "Dashboard" ? "<!DOCTYPE" : "BEGIN:VCALENDAR");
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Directory.GetFiles(below).Should().Equal(file);
    }

    /// <summary>Another name of the old file keeps what it held: the new one takes its place.</summary>
    [Fact]
    public void File_IsReplaced_NotOverwritten()
    {
        var (one, other) = (Path.Combine(_folder, "one"), Path.Combine(_folder, "other"));
        File.WriteAllText(one, "old");
        HardLink(one, other);
        Written("Dashboard", one).Code.Should().Be(0);
        File.ReadAllText(other).Should().Be("old");
    }

    /// <summary>A disk that fills up, here a limit on the size of files, leaves the old file, and nothing beside it.</summary>
    [Theory]
    [InlineData("Dashboard")]
    [InlineData("Obligations")]
    public void File_ThatFindsNoRoom_LeavesTheOldOne(string sample)
    {
        var path = Path.Combine(_folder, "old");
        File.WriteAllText(path, "old");
        var (code, _, errors) = SampleProcess.Of(sample, "trap '' XFSZ; ulimit -f 8; \"$@\"", [.. Args(sample, path)]);
        errors.Should().Be($"{path} : le fichier ne peut pas être écrit (la taille permise est dépassée).\n");
        code.Should().Be(1);
        File.ReadAllText(path).Should().Be("old");
        Directory.GetFiles(_folder).Should().BeEquivalentTo(path, _source);
    }

    /// <summary>What is no regular file is written to, not replaced.</summary>
    [Theory]
    [InlineData("Dashboard")]
    [InlineData("Obligations")]
    public void Device_IsWrittenTo(string sample)
    {
        var (code, _, errors) = Written(sample, "/dev/full", "--lang", "en");
        errors.Should().Be("/dev/full: the file cannot be written (the disk is full).\n");
        code.Should().Be(1);
        Written(sample, "/dev/null").Code.Should().Be(0);
        SampleProcess.Of(sample, "\"$@\" | cat", [.. Args(sample, "/dev/stdout")]).Output.Should().Contain(
            sample == "Dashboard" ? "</html>" : "END:VCALENDAR");
    }

    [Theory]
    [InlineData("Dashboard", "none/file", "le dossier n'existe pas")]
    [InlineData("Dashboard", "", "ce n'est pas un nom de fichier")]
    [InlineData("Dashboard", ".", "c'est un dossier, ou l'accès est refusé")]
    [InlineData("Obligations", "none/file", "le dossier n'existe pas")]
    [InlineData("Obligations", "", "ce n'est pas un nom de fichier")]
    [InlineData("Obligations", ".", "c'est un dossier, ou l'accès est refusé")]
    public void File_ThatCannotBeWritten_IsTold(string sample, string name, string expected)
    {
        var path = name.Length == 0 ? "" : Path.Combine(_folder, name);
        var (code, _, errors) = Written(sample, path);
        errors.Should().Be($"{path} : le fichier ne peut pas être écrit ({expected}).\n");
        code.Should().Be(1);
    }

    [Fact]
    public void Links_InACircle_AreTold()
    {
        var (one, other) = (Path.Combine(_folder, "one"), Path.Combine(_folder, "other"));
        File.CreateSymbolicLink(one, other);
        File.CreateSymbolicLink(other, one);
        var (code, _, errors) = Written("Dashboard", one);
        errors.Should().Contain("ne peut pas être écrit");
        code.Should().Be(1);
    }

    /// <summary>
    /// Valid conventions at the limits of what is: a sample answers (0, or 2 for an act that is refused), or says why it does not (1).
    /// </summary>
    [Theory]
    [MemberData(nameof(Limits))]
    public void ValidConvention_HasAnAnswerOrAReason(string sample, string limit, string lang)
    {
        File.WriteAllText(_source, Limit(limit));
        foreach (var day in lang == "fr" ? (string[])["2024-06-15", "0001-01-01", "9999-12-31"] : ["2024-06-15"])
        {
            string[] args = sample switch
            {
                "Indicators" => [.. Args(sample), "--lang", lang],
                "Resiliation" => ["denounce", "--by", "commune", "--notified", day, "--on", day, "--file", _source, "--lang", lang],
                _ => [.. Args(sample).Select((arg, i) => i > 0 && Args(sample)[i - 1] == "--on" ? day : arg), "--lang", lang],
            };
            var before = File.ReadAllBytes(_source);
            var (code, output, errors) = Run(sample, args);
            code.Should().Be(Expected(sample, limit, day), errors);
            (errors.Length > 0).Should().Be(code == 1 && sample != "Audit");
            if (lang == "fr")
            {
                (output + errors).Should().NotMatchRegex("Not a valid|Parameter|must be|Actual value| the ");
            }

            File.ReadAllBytes(_source).Should().Equal(before);
        }
    }

    /// <summary>A page on eight thousand years is no larger than one on four.</summary>
    [Theory]
    [InlineData("first", "0001-01-01")]
    [InlineData("last", "9990-12-31")]
    [InlineData("last", "9999-12-31")]
    public void Page_OfALongTerm_IsNoLarger(string member, string day)
    {
        Run("Dashboard", Args("Dashboard")).Code.Should().Be(0);
        var page = Path.Combine(_folder, "page.html");
        var size = new FileInfo(page).Length;
        File.WriteAllText(_source, Changed(convention => convention["term"]![member] = day));
        Run("Dashboard", Args("Dashboard")).Code.Should().Be(0);
        new FileInfo(page).Length.Should().BeLessThan(2 * size);
        File.ReadAllText(page).Should().Contain("La convention dure plus de 100 ans").And.NotContain("NaN");
    }

    /// <summary>The calendar's last day is an event as any other, without an end that no calendar has.</summary>
    [Fact]
    public void Calendar_HoldsTheLastDayOfAll()
    {
        File.WriteAllText(_source, Limit("only 9999"));
        var path = Path.Combine(_folder, "plan.ics");
        Run("Obligations", ["--file", _source, "--from", "9999-01-01", "--to", "9999-12-31", "--table", "--ics", path]).Code.Should().Be(0);
        File.ReadAllText(path).Should().Contain("DTSTART;VALUE=DATE:99991231").And.NotContain("DTEND");
    }

    /// <summary>
    /// What is typed wrongly is told in the language asked for, and in no other. A sample whose name ends in 2 has no other arguments.
    /// </summary>
    [Theory]
    [InlineData("« x y » n'est pas une clé", "'x y' is not a key", "BonusTerritoire", "--close", "x y")]
    [InlineData("n'est pas un nombre d'unités", "is not a number of units", "BonusTerritoire", "--new", "x")]
    [InlineData("n'est pas un nombre tel que", "is not a number such as", "BonusTerritoire", "--new", "coquelicot:x")]
    [InlineData("n'est pas une année", "is not a year", "BonusTerritoire", "--year", "x")]
    [InlineData("doit être comprise entre 1000 et 9998", "must be between 1000 and 9998", "BonusTerritoire", "--year", "9999")]
    [InlineData("n'est pas un soutien", "is not a support", "BonusTerritoire", "--support", "x")]
    [InlineData("n'est pas un montant en euros", "is not an amount in euros", "BonusTerritoire", "--support", "coquelicot:x:1.00")]
    [InlineData("n'est pas une structure", "is not a structure", "BonusTerritoire", "--support", "x:1.00:1.00")]
    [InlineData("Un nombre est trop grand", "A number is too large", "BonusTerritoire", "--new",
        "coquelicot:79228162514264337593543950335")]
    [InlineData("n'est pas une clé", "is not a key", "Obligations", "--end-by", "2024-01-01", "--by", "X")]
    [InlineData("n'est pas un bilan", "is not a review", "Obligations", "--reviewed", "x:2024:2024-01-01")]
    [InlineData("n'est pas une clé", "is not a key", "Dashboard", "--avenant", "X:2024-03-01:-:-")]
    [InlineData("n'est pas un jour", "is not a day", "Dashboard", "--held", "x")]
    [InlineData("n'est pas un jour", "is not a day", "Tour", "--known", "x")]
    [InlineData("n'est pas une option", "is not an option", "Tour2", "--x")]
    [InlineData("n'est ni une commande ni un argument", "Unrecognized command or argument", "Tour", "x")]
    [InlineData("n'est ni une commande ni un argument", "Unrecognized command or argument", "Resiliation", "x")]
    [InlineData("Il manque la valeur de l'option --seed", "Required argument missing for option", "Indicators", "--seed")]
    [InlineData("« x » n'est pas une valeur de l'option --seed", "Cannot parse argument 'x'", "Indicators", "--seed", "x")]
    [InlineData("L'option --year attend une valeur ; elle en a 2", "expects a single argument", "Indicators", "--year", "1", "--year", "2")]
    [InlineData("« x » n'est pas admis. Les valeurs admises sont :", "not recognized. Must be one of", "BonusTerritoire", "--closure", "x")]
    [InlineData("L'option --to est obligatoire", "Option '--to' is required", "Obligations2", "--from", "2025-01-01")]
    [InlineData("Il manque une commande", "Required command was not provided", "Resiliation2")]
    public void WrongArgument_IsToldInTheLanguageAskedFor(string french, string english, string sample, params string[] more)
    {
        string[] args = sample.EndsWith('2') ? more : [.. Args(sample), .. more];
        foreach (var (lang, told, other) in (IEnumerable<(string[], string, string)>)[
            ([], french, english), (["--lang", "en"], english, french), (["--lang=en"], english, french)])
        {
            var (code, _, errors) = Run(sample.TrimEnd('2'), [.. lang, .. args]);
            code.Should().Be(1);
            errors.Should().Contain(told).And.NotContain(other);
        }
    }

    /// <summary>The help says its own words in French too, without moving its columns.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Help_IsInFrench(string sample)
    {
        var (code, output, errors) = Run(sample, ["--help"]);
        errors.Should().BeEmpty();
        code.Should().Be(0);
        output.Should().Contain("Utilisation :").And.Contain("Affiche cette aide.").And
            .NotMatchRegex("(?m)^[A-Z][a-z]+:|default|REQUIRED|Show|command]");
    }

    private static (int Code, string Output, string Errors) Run(string sample, params string[] args) => SampleRun.Of(
        sample switch
        {
            "Amendments" => AmendmentsCommand.Run,
            "Audit" => AuditCommand.Run,
            "BonusTerritoire" => BonusCommand.Run,
            "Dashboard" => DashboardCommand.Run,
            "Indicators" => IndicatorsCommand.Run,
            "Obligations" => ObligationsCommand.Run,
            "Resiliation" => ResiliationCommand.Run,
            _ => TourCommand.Run,
        },
        args);

    /// <summary>The exit code of a sample on a convention at a limit.</summary>
    private static int Expected(string sample, string limit, string day) => (sample, limit) switch
    {
        ("Audit", "minimal") => 0,
        ("Audit", _) => 1,
        ("Indicators", not "without steering") => 1,
        ("BonusTerritoire", "minimal" or "from 1" or "only 1" or "only 9999") => 1,
        ("Resiliation", "minimal") => 1,
        ("Resiliation", "to 9999" or "only 9999") when day == "9999-12-31" => 1,
        ("Resiliation", "only 1" or "only 9999") => 2,
        ("Resiliation", _) => day == "2024-06-15" ? 0 : 2,
        _ => 0,
    };

    /// <summary>A valid convention at a limit.</summary>
    private static string Limit(string limit) => Changed(convention =>
    {
        var term = convention["term"]!;
        switch (limit)
        {
            case "from 1":
                term["first"] = "0001-01-01";
                break;
            case "to 9999":
                term["last"] = "9999-12-31";
                break;
            case "only 1":
                (term["first"], term["last"]) = ("0001-01-01", "0001-12-31");
                break;
            case "only 9999":
                (term["first"], term["last"]) = ("9999-12-31", "9999-12-31");
                break;
            case "without steering":
                convention.Remove("steering");
                break;
            default:
                foreach (var member in convention.Select(pair => pair.Key).Except(["format", "title", "term", "parties"]).ToList())
                {
                    convention.Remove(member);
                }

                foreach (var party in convention["parties"]!.AsArray())
                {
                    party!.AsObject().Remove("deliberation");
                }

                term["clause"] = "art-10";
                convention["articles"] = new JsonArray(new JsonObject
                {
                    ["clause"] = "art-10",
                    ["title"] = "Durée",
                    ["summary"] = "Quatre ans.",
                });
                convention["plan"] = new JsonObject { ["orientations"] = new JsonArray() };
                break;
        }
    });

    private static string Changed(Action<JsonObject> change)
    {
        var convention = JsonNode.Parse(File.ReadAllBytes(RealDashboard.File))!.AsObject();
        change(convention);
        return convention.ToJsonString();
    }

    private (int Code, string Output, string Errors) Written(string sample, string path, params string[] more) => sample == "Dashboard"
        ? SampleRun.Of(DashboardCommand.Run, [.. Args(sample, path), .. more])
        : SampleRun.Of(ObligationsCommand.Run, [.. Args(sample, path), .. more]);

    /// <summary>Arguments with which a sample answers on the convention of the test's folder.</summary>
    private string[] Args(string sample, string? written = null) => sample switch
    {
        "Amendments" or "Audit" or "Tour" => [_source, "--on", "2024-06-15"],
        "BonusTerritoire" => ["--file", _source, "--on", "2022-06-01"],
        "Dashboard" => [_source, "--on", "2024-06-15", "--out", written ?? Path.Combine(_folder, "page.html")],
        "Indicators" => ["--file", _source],
        "Obligations" => [
            "--file", _source, "--from", "2025-01-01", "--to", "2025-12-31", "--on", "2025-06-15",
            "--ics", written ?? Path.Combine(_folder, "plan.ics")],
        _ => ["denounce", "--by", "commune", "--notified", "2024-03-15", "--on", "2024-06-01", "--file", _source],
    };

    /// <summary>Another way to write the path of the convention.</summary>
    private string Spelled(string spelling)
    {
        var other = Path.Combine(_folder, "other");
        switch (spelling)
        {
            case "dots":
                return Path.Combine(_folder, ".", "none", "..", "source.json");
            case "relative":
                return Path.GetRelativePath(Environment.CurrentDirectory, _source);
            case "symbolic":
                File.CreateSymbolicLink(other, _source);
                return other;
            case "chain":
                File.CreateSymbolicLink(Path.Combine(_folder, "middle"), "source.json");
                File.CreateSymbolicLink(other, Path.Combine(_folder, "middle"));
                return other;
            case "folder":
                Directory.CreateSymbolicLink(other, _folder);
                return Path.Combine(other, "source.json");
            case "hard":
                HardLink(_source, other);
                return other;
            case "hard-symbolic":
                HardLink(_source, Path.Combine(_folder, "middle"));
                File.CreateSymbolicLink(other, "middle");
                return other;
            default:
                return _source;
        }
    }

    private static void HardLink(string file, string other)
    {
        using var process = System.Diagnostics.Process.Start("ln", [file, other]);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }
}
