using System.Text.Json;
using KpiAlignment.Console;

namespace KpiAlignment.Tests.Console;

public class ExitCodeTests
{
    // The thresholds of the design: an error from .4 on, a warning from .15, information from .05.
    [Theory]
    [InlineData("0.5", "error", ExitCode.Findings)]
    [InlineData("0.5", "never", ExitCode.Clean)]
    [InlineData("0.3", "error", ExitCode.Clean)]
    [InlineData("0.3", "warning", ExitCode.Findings)]
    [InlineData("0.3", "info", ExitCode.Findings)]
    [InlineData("0.3", "never", ExitCode.Clean)]
    [InlineData("0.12", "error", ExitCode.Clean)]
    [InlineData("0.12", "warning", ExitCode.Clean)]
    [InlineData("0.12", "info", ExitCode.Findings)]
    [InlineData("0.12", "INFO", ExitCode.Findings)]
    public void Fails_from_the_asked_severity_on(string strength, string failOn, int expected)
    {
        Assert.Equal(expected, ConsoleRun.OfYaml(ConsoleYaml.Pursuit(strength), "--fail-on", failOn).ExitCode);
        Assert.Equal(expected, ConsoleRun.OfYaml(ConsoleYaml.Pursuit(strength), "--fail-on", failOn, "--format", "json").ExitCode);
    }

    [Fact]
    public void Fails_on_errors_unless_told_otherwise()
    {
        Assert.Equal(ExitCode.Findings, ConsoleRun.OfYaml(ConsoleYaml.Pursuit("0.5")).ExitCode);
        Assert.Equal(ExitCode.Clean, ConsoleRun.OfYaml(ConsoleYaml.Pursuit("0.3")).ExitCode);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("info")]
    [InlineData("never")]
    public void Is_content_with_an_organisation_without_findings(string failOn)
    {
        var run = ConsoleRun.OfYaml(ConsoleYaml.Clean, "--fail-on", failOn);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains("Nothing found", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("never")]
    public void Bad_input_fails_whatever_the_severity(string failOn)
    {
        var run = ConsoleRun.OfYaml(ConsoleYaml.Broken, "--fail-on", failOn);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains("organization.yaml:3:14: error KPA022: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_gives_a_JSON_document_too()
    {
        var run = ConsoleRun.OfYaml(ConsoleYaml.Broken, "--format", "json");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(["version", "diagnostics"], document.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("KPA022", document.RootElement.GetProperty("diagnostics")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_missing_path_is_bad_input()
    {
        var run = ConsoleRun.Of("analyze", "no-such-file.yaml");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Equal("no-such-file.yaml:1:1: error KPA001: There is no file or folder of this name.", run.Error.TrimEnd());
    }

    [Fact]
    public void A_folder_without_files_is_bad_input()
    {
        var folder = Directory.CreateTempSubdirectory("kpi-alignment-");
        try
        {
            var run = ConsoleRun.Of("analyze", folder.FullName);

            Assert.Equal(ExitCode.BadInput, run.ExitCode);
            Assert.Contains("The folder holds no .yaml or .yml file.", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete();
        }
    }

    [Theory]
    [InlineData("'PATH' missing", "analyze")]
    [InlineData("PATH is empty", "analyze", "")]
    [InlineData("'--wrong'", "analyze", "x.yaml", "--wrong")]
    [InlineData("'y.yaml'", "analyze", "x.yaml", "y.yaml")]
    [InlineData("'xml'", "analyze", "x.yaml", "--format", "xml")]
    [InlineData("'1'", "analyze", "x.yaml", "--format", "1")]
    [InlineData("'0'", "analyze", "x.yaml", "--fail-on", "0")]
    [InlineData("'de'", "analyze", "x.yaml", "--lang", "de")]
    [InlineData("--format", "analyze", "x.yaml", "--format")]
    public void Wrong_usage_is_said_in_a_line_with_the_right_one_below(string said, params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        var lines = run.Error.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(lines, l => l.StartsWith("kpi-alignment: ", StringComparison.Ordinal) && l.Contains(said, StringComparison.Ordinal));
        Assert.StartsWith("Usage: kpi-alignment analyze PATH ", lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required command")]
    [InlineData("'foo'", "foo")]
    public void Without_a_command_the_commands_are_said(string said, params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("Usage: kpi-alignment init|analyze|", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("analyze", "--help")]
    [InlineData("--version")]
    public void Help_is_no_fault(params string[] args)
    {
        var run = ConsoleRun.Of(args);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void A_name_that_starts_with_an_at_sign_is_a_name() =>
        Assert.StartsWith("@arguments:1:1: error KPA001", ConsoleRun.Of("analyze", "@arguments").Error, StringComparison.Ordinal);
}
