using KpiAlignment.Fuzzing.Running;
using KpiAlignment.Fuzzing.Targets;

namespace KpiAlignment.Tests.Fuzzing;

/// <summary>Whatever is read, nothing crashes, hangs or is refused without a word: some thousands of inputs, the same each time. docs/fuzzing.md tells of longer runs.</summary>
public class FuzzTests
{
    public static TheoryData<string, int> Targets { get; } = new()
    {
        { "organization", 3_000 },
        { "catalogue", 1_500 },
        { "settings", 1_500 },
        { "baseline", 2_000 },
        { "table", 1_000 },
        { "rows", 1_000 },
        { "report", 40 },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_input_makes_it_fail(string name, int inputs)
    {
        var result = new FuzzRun(new FuzzPlan { Inputs = inputs }, [FuzzTargets.All.Single(t => t.Name == name)]).Run();

        Assert.Empty(result.Failures.Select(f => $"{f.Target} {f.Index}: {f.Details}"));
        Assert.Equal(inputs, result.Tallies[0].Inputs);
        Assert.NotEqual(0, result.Tallies[0].Accepted);
        Assert.NotEqual(0, result.Tallies[0].Refused);
    }

    [Fact]
    public void Every_target_is_tried() => Assert.Equal(FuzzTargets.All.Select(t => t.Name).Order(), Targets.Select(t => (string)t[0]).Order());
}
