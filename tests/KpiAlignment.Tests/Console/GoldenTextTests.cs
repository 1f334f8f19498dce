using KpiAlignment.Console;

namespace KpiAlignment.Tests.Console;

public class GoldenTextTests
{
    [Theory]
    [InlineData("voorbeeld", "nl")]
    [InlineData("example", "en")]
    public void The_text_is_as_it_was_read_and_judged(string sample, string language)
    {
        var run = ConsoleRun.OfSample($"{sample}.yaml", "--lang", language);

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Golden.Verify($"tests/KpiAlignment.Tests/TestData/Console/{sample}.txt", run.Output);
    }
}
