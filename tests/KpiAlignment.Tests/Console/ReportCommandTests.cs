using KpiAlignment.Console;
using KpiAlignment.Tests.Reporting;

namespace KpiAlignment.Tests.Console;

public sealed class ReportCommandTests : IDisposable
{
    private static readonly string Example = Repository.PathOf(ReportContents.ExampleFile);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(ReportContents.Formats), MemberType = typeof(ReportContents))]
    public void Writes_every_format_into_a_file_and_says_where(string format)
    {
        var file = Path.Combine(folder.FullName, "report.out");
        var run = ConsoleRun.Of("report", Example, "--format", format, "--output", file, "--lang", "en");

        Assert.Equal((ExitCode.Clean, $"Written: {file}\n", ""), (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Error));
        Assert.Equal(ConsoleRun.Of("analyze", Example, "--format", format, "--lang", "en").Output, File.ReadAllText(file));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.FullName));
    }

    [Fact]
    public void Tells_what_has_become_of_the_organisation_since()
    {
        var file = Path.Combine(folder.FullName, "report.md");

        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("report", Example, "--format", "markdown", "--before", Repository.PathOf("docs/json-report.example.yaml"), "--output", file, "--lang", "en").ExitCode);
        Assert.Contains("## Since the earlier version", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.yaml", "report", "no-such-file.yaml")]
    [InlineData("no-such-file.yaml", "report", "docs/reports.example.yaml", "--before", "no-such-file.yaml")]
    [InlineData("The report can't be written", "report", "docs/reports.example.yaml", "--output", "no/such/folder/report.md")]
    [InlineData("'text'", "report", "docs/reports.example.yaml", "--format", "text")]
    public void Writes_nothing_where_something_is_wrong(string said, params string[] args)
    {
        var run = ConsoleRun.Of([.. args.Select(a => a.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(a) : a)]);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
