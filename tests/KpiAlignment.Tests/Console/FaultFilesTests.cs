using KpiAlignment.Console;
using KpiAlignment.Tests.Loading;

namespace KpiAlignment.Tests.Console;

/// <summary>Every file that the loader has something to say about gives an exit code and lines, never a stack trace.</summary>
public class FaultFilesTests
{
    public static TheoryData<string> Faults => LoadingFiles.Names("faults");

    [Theory]
    [MemberData(nameof(Faults))]
    public void Errors_are_bad_input_and_warnings_are_not(string fault)
    {
        var path = Path.Combine(LoadingFiles.Folder, "faults", fault + ".yaml");
        var hasErrors = File.ReadAllText(Path.ChangeExtension(path, ".expected")).Contains(" error KPA", StringComparison.Ordinal);

        foreach (var format in new[] { "text", "json" })
        {
            var run = ConsoleRun.Of("analyze", path, "--format", format, "--fail-on", "never");

            Assert.Equal(hasErrors ? ExitCode.BadInput : ExitCode.Clean, run.ExitCode);
            Assert.NotEqual("", run.Error);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            Assert.Equal(hasErrors && format == "text", run.Output.Length == 0);
        }
    }
}
