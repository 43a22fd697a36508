using System.Collections.Immutable;
using FsCheck.Xunit;

namespace Ctg.Domain.Tests.Collections;

public class ValueListTests
{
    [Property]
    public void Equality_IsThatOfTheItems(int[] left, int[] right)
    {
        ValueList<int> one = [.. left];
        var other = right.ToValueList();
        (one == other).Should().Be(left.SequenceEqual(right));
        (one != other).Should().Be(!left.SequenceEqual(right));
        one.Should().Equal(left);
        one.GetHashCode().Should().Be(left.ToImmutableArray().ToValueList().GetHashCode());
    }

    [Property]
    public void List_IsACopy(int[] items)
    {
        var before = items.ToArray();
        ValueList<int> list = [.. items];
        Array.Fill(items, -7);
        list.AsSpan().ToArray().Should().Equal(before);
        list.Count.Should().Be(before.Length);
    }

    [Fact]
    public void Empty_IsOne()
    {
        ValueList<string> empty = [];
        empty.Should().BeSameAs(ValueList<string>.Empty);
        empty.IsEmpty.Should().BeTrue();
        Enumerable.Empty<string>().ToValueList().Should().BeSameAs(empty);
        ImmutableArray<string>.Empty.ToValueList().Should().BeSameAs(empty);
        (empty != null).Should().BeTrue();
        (null == empty).Should().BeFalse();
        ((ValueList<string>?)null == null).Should().BeTrue();
        Refused.Saying(() => default(ImmutableArray<int>).ToValueList()).Should()
            .Be("The array is the default value, which holds no array. (Parameter 'items')");
        Refused.Missing(() => ((IEnumerable<string>)null!).ToValueList()).Should().Be("items");
        FluentActions.Invoking(() => ValueList<string>.Empty[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void NullItem_IsRefused()
    {
        Refused.Saying(() => (ValueList<string>)["a", null!]).Should().Be("A list holds no null. (Parameter 'items')");
        FluentActions.Invoking(() => new[] { "a", null! }.ToValueList()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ImmutableArray.Create("a", null!).ToValueList()).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ToString_ListsTheItems()
    {
        ValueList<int> list = [1, 2];
        list.ToString().Should().Be("[1, 2]");
    }

    [Fact]
    public void ToValueList_OfTheDefaultArray_IsRefused_ByEitherDoor()
    {
        FluentActions.Invoking(() => default(System.Collections.Immutable.ImmutableArray<string>).ToValueList()).Should()
            .Throw<ArgumentException>();
        IEnumerable<string> items = default(System.Collections.Immutable.ImmutableArray<string>);
        FluentActions.Invoking(() => items.ToValueList()).Should().Throw<ArgumentException>();
    }

    /// <summary>A list of numbers wrote them in the current culture.</summary>
    [Fact]
    public void Text_DoesNotDependOnTheCulture() =>
        ExplanationLaws.InAnOddCulture(() => ((ValueList<decimal>)[-1.5m, 2]).ToString()).Should().Be("[-1.5, 2]");
}
