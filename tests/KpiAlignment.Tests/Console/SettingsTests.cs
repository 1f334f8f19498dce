using KpiAlignment.Console;

namespace KpiAlignment.Tests.Console;

public sealed class SettingsTests : IDisposable
{
    private const string Clash = """
        organization: X
        language: en
        departments:
          - { name: Sales, kpis: [{ name: Zorkles, direction: increase }] }
          - { name: IT, kpis: [{ name: Zorkles, direction: decrease }] }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_settings_beside_the_organisation_count()
    {
        var file = Write("o.yaml", Clash);
        Assert.Equal(ExitCode.Findings, ConsoleRun.Of("analyze", file).ExitCode);

        Write("kpi-alignment.yaml", "rules: { KPA101: info }\n");

        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("analyze", file).ExitCode);
        Assert.Equal(ExitCode.Findings, ConsoleRun.Of("analyze", file, "--config", Write("strict.yaml", "rules: { KPA101: error }\n")).ExitCode);
    }

    [Theory]
    [InlineData("rules: { KPA1O1: off }", "There is no rule 'KPA1O1'. Did you mean 'KPA101'?")]
    [InlineData("thresholds: { warning: 90% }", "kpi-alignment.yaml:1:13: error KPA025: The thresholds must rise from info to warning to error")]
    [InlineData("baseline: none.json", "none.json:1:1: error KPA001: There is no file or folder of this name.")]
    [InlineData("baseline: kpi-alignment.yaml", "error KPA001: The baseline can't be read. It is no JSON of this kind, from line 1 on.")]
    [InlineData("catalogs: [none.yaml]", "There is no file or folder of this name.")]
    public void Settings_that_cannot_be_used_are_bad_input(string settings, string said)
    {
        Write("kpi-alignment.yaml", settings);

        var run = ConsoleRun.Of("analyze", Write("o.yaml", Clash));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void What_a_baseline_holds_is_quiet_until_it_is_gone()
    {
        var file = Write("o.yaml", Clash);
        Write("kpi-alignment.yaml", "baseline: known.json\n");

        var written = ConsoleRun.Of("baseline", file);

        Assert.Contains("that are not reported from now on.", written.Output, StringComparison.Ordinal);
        var quiet = ConsoleRun.Of("analyze", file, "--all");
        Assert.Equal(ExitCode.Clean, quiet.ExitCode);
        Assert.Contains("KPA101: in the baseline", quiet.Output, StringComparison.Ordinal);
        Assert.Contains("more are known and accepted", ConsoleRun.Of("analyze", file, "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains("<span class=\"aside\">in the baseline</span>", ConsoleRun.Of("analyze", file, "--format", "html").Output, StringComparison.Ordinal);
        Write("o.yaml", Clash.Replace("decrease", "increase", StringComparison.Ordinal));
        Assert.Matches(@"of \d+ findings \d+ (is|are) left", ConsoleRun.Of("baseline", file, "--shrink").Output);
        Write("o.yaml", Clash);
        Assert.Equal(ExitCode.Findings, ConsoleRun.Of("analyze", file).ExitCode);
    }

    [Fact]
    public void A_comment_about_nothing_is_told()
    {
        var run = ConsoleRun.Of("analyze", Write("o.yaml", Clash.Replace("name: Sales", "name: Sales # kpi-alignment: ignore KPA208 -- why\n     ", StringComparison.Ordinal).Replace("-- why\n     , kpis", "-- why\n      , kpis", StringComparison.Ordinal)));

        Assert.Contains("KPA043: There is no finding of KPA208 here.", run.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var file = Path.Join(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
