using KpiAlignment.Proposals.Verification;

namespace KpiAlignment.Tests.Proposals;

public class TrialBudgetTests
{
    [Fact]
    public void It_ends_once_all_is_spent_and_says_so_when_more_is_asked()
    {
        var budget = new TrialBudget(10);
        budget.Spend(9);
        Assert.True(budget.MayTry());

        budget.Spend(1);
        Assert.False(budget.IsCut);
        Assert.False(budget.MayTry());
        Assert.True(budget.IsCut);
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 100)]
    [InlineData(4, 50)]
    [InlineData(5, 50)]
    [InlineData(16, 12)]
    public void Searches_side_by_side_have_about_twice_what_is_left_together(int searches, long each)
    {
        var budget = new TrialBudget(120);
        budget.Spend(20);

        Assert.All(budget.Split(searches), part =>
        {
            part.Spend(each - 1);
            Assert.True(part.MayTry());
            part.Spend(1);
            Assert.False(part.MayTry());
        });
    }

    [Fact]
    public void What_searches_have_spent_is_spent_and_what_one_cut_is_cut_though_others_go_on()
    {
        var budget = new TrialBudget(100);
        var parts = budget.Split(4);
        parts[0].Spend(50);
        Assert.False(parts[0].MayTry());
        parts[1].Spend(10);

        budget.Join(parts);

        Assert.True(budget.IsCut);
        Assert.True(budget.MayTry());
        budget.Spend(40);
        Assert.False(budget.MayTry());
    }

    [Fact]
    public void Nothing_left_is_nothing_for_any_and_all_there_is_does_not_overflow()
    {
        var spent = new TrialBudget(5);
        spent.Spend(8);

        Assert.All(spent.Split(3), part => Assert.False(part.MayTry()));
        Assert.All(new TrialBudget(long.MaxValue).Split(1), part => Assert.True(part.MayTry()));
    }
}
