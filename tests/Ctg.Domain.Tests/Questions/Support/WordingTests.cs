using System.Text;

namespace Ctg.Domain.Tests.Support;

/// <summary>Every sentence on the support of an authority, as it was read and approved.</summary>
public class WordingTests
{
    [Fact]
    public void Supports_AreToldAsApproved()
    {
        var told = new StringBuilder();
        foreach (var (before, after, transferred) in ((string, string, string)[])
        [
            ("a:100.00 b:50.00", "a:70.00 b:80.00", ""),
            ("a:100.00 b:50.00 d:5.00 e:7.00", "a:70.00 c:79.99 d:5.00", "e"),
            ("a:100.00", "a:100.00 b:0.00", ""),
            ("", "", ""),
        ])
        {
            told.Tell(SupportTests.Compare(before, after, transferred));
        }

        Approved.Is("Questions/Support", "supports.txt", told.ToString());
    }
}
