using KpiAlignment.Analysis;

namespace KpiAlignment.Tests.Analysis;

public class PairSumsTests
{
    // Up to two thousand departments there is a place for every pair.
    [Theory]
    [InlineData(4)]
    [InlineData(2_000)]
    [InlineData(2_001)]
    public void Pairs_with_a_sum_come_in_the_order_of_the_departments(int departments)
    {
        var sums = new PairSums(departments);
        sums.Add(1, 3, .5);
        sums.Add(0, 2, .25);
        sums.Add(2, 3, -1);
        sums.Add(1, 3, .25);
        sums.Add(2, 3, 1);
        sums.Add(0, 1, -.5);

        Assert.Equal([(0, 1, -.5), (0, 2, .25), (1, 3, .75)], sums.NotZero());
    }
}
