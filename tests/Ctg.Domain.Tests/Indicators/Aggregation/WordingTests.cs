using System.Text;
using Ctg.Domain.Indicators;
using Ctg.Domain.Tests.Arguments;

namespace Ctg.Domain.Tests.Aggregation;

/// <summary>What is said of figures and of cells to be published.</summary>
public class WordingTests
{
    [Fact]
    public void Figures_AreToldAsApproved()
    {
        var told = new StringBuilder();
        foreach (var figure in Specimens.Of(typeof(Figure)).Cast<Figure>())
        {
            told.Append(figure).Append('\n').Tell(figure.Explain(new(ClauseId.Annex(5)), Examples.Undated().NameOf(figure.Perimeter)));
        }

        foreach (var cell in Specimens.Of(typeof(PublishedCell)))
        {
            told.Append(cell).Append('\n');
        }

        Approved.Is("Indicators/Aggregation", "figures.txt", told.ToString());
    }
}
