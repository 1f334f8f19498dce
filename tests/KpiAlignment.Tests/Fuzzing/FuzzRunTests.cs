using KpiAlignment.Fuzzing;
using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Running;
using KpiAlignment.Fuzzing.Targets;

namespace KpiAlignment.Tests.Fuzzing;

/// <summary>A run finds what fails, tells of it once, and does the same again.</summary>
public sealed class FuzzRunTests : IDisposable
{
    private static readonly Corpus corpus = new(["organization: X\ndepartments: [A, B]\n", "organization: Y\n"]);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_seed_gives_the_same_inputs_each_time_and_another_seed_others()
    {
        Assert.Equal(Inputs(seed: 1), Inputs(seed: 1));
        Assert.NotEqual(Inputs(seed: 1), Inputs(seed: 2));
        Assert.True(Inputs(seed: 1).Distinct().Count() > 900);

        static string[] Inputs(long seed) => [.. Enumerable.Range(0, 1_000).Select(i => Convert.ToHexString(new FuzzCase(FuzzTargets.All, seed, i).Input.Bytes))];
    }

    [Fact]
    public void No_input_is_larger_than_64_KiB() =>
        Assert.All(Enumerable.Range(0, 3_000), i => Assert.InRange(Mutator.Make(corpus, Dice.Of(3, i), mostEdits: 8).Bytes.Length, 0, 64 << 10));

    [Fact]
    public void What_throws_is_kept_once_with_what_makes_it_throw_again()
    {
        var target = new Stub(text => text.Contains('Y') ? throw new InvalidOperationException("Y") : true);
        var plan = new FuzzPlan { Inputs = 200, Folder = folder.FullName };

        var result = new FuzzRun(plan, [target]).Run();

        var failure = Assert.Single(result.Failures);
        Assert.InRange(result.Tallies[0].Failed, 2, 199);
        Assert.Contains('Y', failure.Input.Text);
        Assert.Equal([$"stub-1-{failure.Index}.input", $"stub-1-{failure.Index}.txt"], folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.Contains($"--seed 1 --from {failure.Index} --inputs 1", File.ReadAllText(Path.Join(folder.FullName, $"stub-1-{failure.Index}.txt")), StringComparison.Ordinal);
        Assert.Equal(failure.Index, Assert.Single(new FuzzRun(plan with { From = failure.Index, Inputs = 1, Folder = null }, [target]).Run().Failures).Index);
    }

    [Fact]
    public void What_hangs_ends_the_run()
    {
        using var release = new ManualResetEventSlim();
        var target = new Stub(text =>
        {
            if (text.Contains('Y')) release.Wait();
            return false;
        });

        var result = new FuzzRun(new FuzzPlan { Inputs = 200, Patience = TimeSpan.FromMilliseconds(50) }, [target]).Run();
        release.Set();

        Assert.Equal("Hang", Assert.Single(result.Failures).Kind);
        Assert.InRange(result.Next, 1, 199);
    }

    [Fact]
    public void What_is_slow_each_time_fails_where_there_is_a_limit()
    {
        var target = new Stub(_ => true);

        Assert.Empty(new FuzzRun(new FuzzPlan { Inputs = 3 }, [target]).Run().Failures);
        Assert.Equal("Slow", Assert.Single(new FuzzRun(new FuzzPlan { Inputs = 3, Limit = TimeSpan.FromTicks(-1) }, [target]).Run().Failures).Kind);
    }

    [Fact]
    public void Two_threads_do_what_one_does()
    {
        var target = new Stub(text => text.Length % 2 == 0);
        var plan = new FuzzPlan { Inputs = 500 };

        var (one, two) = (new FuzzRun(plan, [target]).Run().Tallies[0], new FuzzRun(plan with { Threads = 2 }, [target]).Run().Tallies[0]);

        Assert.Equal((one.Accepted, one.Refused), (two.Accepted, two.Refused));
        Assert.Equal(500, two.Inputs);
    }

    [Theory]
    [InlineData("--inputs")]
    [InlineData("--inputs many")]
    [InlineData("--threads 0")]
    [InlineData("--target nothing")]
    [InlineData("--fast 1")]
    public void What_is_not_understood_is_not_guessed(string arguments) => Assert.Null(FuzzArguments.Read(arguments.Split(' ')));

    [Fact]
    public void Arguments_say_what_to_run()
    {
        var asked = FuzzArguments.Read(["--inputs", "7", "--seed", "3", "--from", "5", "--threads", "2", "--folder", "x", "--target", "baseline"])!;

        Assert.Equal((7L, 3L, 5L, 2, "x"), (asked.Plan.Inputs, asked.Plan.Seed, asked.Plan.From, asked.Plan.Threads, asked.Plan.Folder));
        Assert.Equal(["baseline"], asked.Targets.Select(t => t.Name));
    }

    private sealed class Stub(Func<string, bool> accepts) : FuzzTarget("stub", share: 1, () => corpus)
    {
        public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch) => accepts(input.Text);
    }
}
