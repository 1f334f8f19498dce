using KpiAlignment.Model;

namespace KpiAlignment.Tests.Model;

public class ValueListTests
{
    [Theory]
    [InlineData("a b", "a b", true)]
    [InlineData("a b", "b a", false)]
    [InlineData("a b", "a", false)]
    [InlineData("a", "a a", false)]
    [InlineData("a", "A", false)]
    public void Equals_what_has_the_same_elements_in_the_same_order(string one, string other, bool expected)
    {
        var (first, second) = (one.Split(' ').ToValueList(), other.Split(' ').ToValueList());

        Assert.Equal(expected, first.Equals(second));
        Assert.Equal(expected, first.Equals((object)second));
        if (expected) Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Equals_no_array_and_not_nothing()
    {
        ValueList<int> list = [1];

        Assert.False(list.Equals(new[] { 1 }));
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void Records_that_hold_equal_lists_are_equal() =>
        Assert.Equal(new Department { Name = "A", Drives = ["x"] }, new Department { Name = "A", Drives = new[] { "x" }.ToValueList() });

    [Fact]
    public void Adding_leaves_the_list_as_it_was()
    {
        ValueList<int> list = [1];

        Assert.Equal([1, 2], list.Add(2));
        Assert.Equal([1], list);
    }

    [Fact]
    public void What_it_was_made_of_can_change()
    {
        var array = new[] { 1, 2 };
        var list = array.ToValueList();
        array[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_list_of_a_list_is_itself()
    {
        ValueList<int> list = [1];

        Assert.Same(list, list.ToValueList());
        Assert.Same(ValueList<int>.Empty, Array.Empty<int>().ToValueList());
    }

    [Fact]
    public void Shows_its_elements() => Assert.Equal("[1, 2]", ValueList.Create([1, 2]).ToString());
}
