using KpiAlignment.Tests.Reporting;

namespace KpiAlignment.Tests.Console;

/// <summary>The current folder is that of the whole process, so these run by themselves.</summary>
[CollectionDefinition(nameof(CurrentFolderTests), DisableParallelization = true)]
[Collection(nameof(CurrentFolderTests))]
public sealed class CurrentFolderTests : IDisposable
{
    private static readonly string Example = Repository.PathOf(ReportContents.ExampleFile);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");
    private readonly string before = Environment.CurrentDirectory;

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_report_without_a_file_is_named_after_the_organisation()
    {
        Environment.CurrentDirectory = folder.FullName;

        Assert.StartsWith("Written: harbour-brewery.", ConsoleRun.Of("report", Example, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal("Geschreven: harbour-brewery.xml", ConsoleRun.Of("report", Example, "--lang", "nl", "--format", "junit").Output.TrimEnd());
        Assert.Equal(2, Directory.GetFiles(folder.FullName, "harbour-brewery.*").Length);
    }
}
