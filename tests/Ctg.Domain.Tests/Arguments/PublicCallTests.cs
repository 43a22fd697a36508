using System.Text;

namespace Ctg.Domain.Tests.Arguments;

/// <summary>
/// What each public member does of arguments that are missing, out of range or wrong, and what each value says of itself.
/// </summary>
public class PublicCallTests
{
    private static IEnumerable<Type> Types => typeof(Convention).Assembly.GetExportedTypes()
        .Where(
            type => type.Namespace!.StartsWith("Ctg.Domain", StringComparison.Ordinal) && !type.IsEnum && !type.IsInterface
                && !type.ContainsGenericParameters)
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    [Fact]
    public void Factories_TellWhatIsWrong_AsApproved() => Approve("factories.txt", PublicCall.Into, all: true);

    [Fact]
    public void Members_RefuseWhatTheyCannotTake_AsApproved() => Approve("members.txt", PublicCall.On, all: false);

    /// <summary>What is not called above, for want of a specimen: it has tests of its own.</summary>
    [Fact]
    public void Members_ThatAreNotCalled_AreThoseApproved() =>
        Approved.Is("Arguments", "closed.txt", string.Concat(Types.SelectMany(PublicCall.Closed).Select(call => $"{call}\n")));

    /// <summary>In logs and debuggers.</summary>
    [Fact]
    public void Values_AreWrittenAsApproved()
    {
        var told = new StringBuilder();
        foreach (var type in Types.Where(type => !type.IsAbstract))
        {
            var specimens = Specimens.Of(type);
            told.Append(type.Name).Append(specimens.Count == 0 ? ": none\n" : "\n");
            foreach (var text in specimens.Select(specimen => specimen.ToString()!))
            {
                told.Append("    ").Append(text.Length > 200 ? text[..200] : text).Append('\n');
            }
        }

        Approved.Is("Arguments", "values.txt", told.ToString());
    }

    private static void Approve(string name, Func<Type, IEnumerable<PublicCall>> calls, bool all)
    {
        var told = new StringBuilder();
        foreach (var call in Types.SelectMany(calls))
        {
            told.Append(call).Append('\n').AppendJoin("", call.WithWrongArguments(all).Select(line => $"  {line}\n"));
        }

        Approved.Is("Arguments", name, told.ToString());
    }
}
