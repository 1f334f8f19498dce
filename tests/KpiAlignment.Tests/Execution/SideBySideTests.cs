using KpiAlignment.Execution;

namespace KpiAlignment.Tests.Execution;

public class SideBySideTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    public void What_comes_of_each_stands_in_its_place(int count)
    {
        var squares = SideBySide.Select(Enumerable.Range(0, count).ToArray(), i => i * i, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, count).Select(i => i * i), squares);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void What_one_throws_is_thrown_as_it_is(int count) =>
        Assert.Throws<InvalidOperationException>(() => SideBySide.For(count, i => throw new InvalidOperationException($"{i}"), CancellationToken.None));

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void It_ends_when_it_is_cancelled(int count)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var done = 0;

        Assert.Throws<OperationCanceledException>(() => SideBySide.For(count, _ => done++, source.Token));
        Assert.Equal(0, done);
    }

    [Fact]
    public void A_tool_is_used_by_one_at_a_time()
    {
        var shared = 0;

        SideBySide.For(1_000, () => new Tool(), (_, tool) =>
        {
            if (Interlocked.Increment(ref tool.Users) > 1) Interlocked.Increment(ref shared);
            Thread.Yield();
            Interlocked.Decrement(ref tool.Users);
        }, CancellationToken.None);

        Assert.Equal(0, shared);
    }

    private sealed class Tool
    {
        public int Users;
    }
}
