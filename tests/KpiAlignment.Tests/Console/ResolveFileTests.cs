namespace KpiAlignment.Tests.Console;

/// <summary>What a list of names means, as a table.</summary>
public class ResolveFileTests
{
    [Fact]
    public void Each_name_of_a_file_has_a_line()
    {
        var run = Resolve("department,kpi\nSupport,First contact resolution\n,Balloons inflated\n");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("department,kpi,metric,name,score,reason,wanted,next,next_score", lines[0]);
        Assert.StartsWith("Support,First contact resolution,first-contact-resolution,First contact resolution,1.00,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith(",Balloons inflated,,,,,,", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void A_cell_is_no_formula() => Assert.Contains("'=1+1", Resolve("kpi\n=1+1\n").Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_names_is_refused() => Assert.NotEqual(0, Resolve("department\nSupport\n").ExitCode);

    [Theory]
    [InlineData("resolve")]
    [InlineData("resolve", "Leads", "--file", "names.csv")]
    public void It_takes_names_or_a_file(params string[] args) => Assert.NotEqual(0, ConsoleRun.Of(args).ExitCode);

    private static ConsoleRun Resolve(string csv)
    {
        var folder = Directory.CreateTempSubdirectory("kpi-alignment-");
        try
        {
            var file = Path.Combine(folder.FullName, "names.csv");
            File.WriteAllText(file, csv);
            return ConsoleRun.Of("resolve", "--file", file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
