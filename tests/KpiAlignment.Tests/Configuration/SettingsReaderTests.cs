using KpiAlignment.Configuration;
using KpiAlignment.Loading;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Configuration;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Reads_all_that_can_be_said()
    {
        var file = Write("kpi-alignment.yaml", """
            rules: { KPA104: off, KPA402: fout }
            departments: { IT: { KPA303: info } }
            thresholds: { info: 1%, warning: 20%, error: 0.5, dependency: 16%, ambiguity: 31% }
            paths: { length: 3 }
            limits: { pairs: 500 }
            proposals: { share: 40%, goals: 2, pilot: 10% }
            catalogs: [ours.yaml]
            baseline: known.json
            """);
        Write("ours.yaml", "metrics: []\n");
        Write("known.json", Baseline.Empty.ToJson());

        var (settings, diagnostics) = SettingsReader.Load(file);

        Assert.Empty(diagnostics);
        var options = new AlignmentOptions();
        Assert.Empty(settings!.ApplyTo(options));
        Assert.Equal((Severity.None, Severity.Error, Severity.Info), (options.Severities["KPA104"], options.Severities["KPA402"], options.DepartmentSeverities[("IT", "KPA303")]));
        Assert.Equal((.01, .2, .5, .16, .31), (options.InfoThreshold, options.WarningThreshold, options.ErrorThreshold, options.DependencyThreshold, options.AmbiguityThreshold));
        Assert.Equal((3, 500, 40, 2, 10), (options.MaxPathLength, options.MaxPairsPerMetric, options.MaxSharePercent, options.MaxPortfolioGoals, options.PilotPercent));
        Assert.Equal([Path.Join(folder.FullName, "ours.yaml")], settings.Catalogs);
        Assert.Equal(Path.Join(folder.FullName, "known.json"), settings.Baseline);
    }

    [Fact]
    public void What_is_not_said_stays_as_it_is()
    {
        var options = new AlignmentOptions { MaxPathLength = 2 };

        SettingsReader.Load(Write("kpi-alignment.yaml", "rules: {}\n")).Settings!.ApplyTo(options);

        Assert.Equal((2, new AlignmentOptions().WarningThreshold), (options.MaxPathLength, options.WarningThreshold));
    }

    [Fact]
    public void Extends_another_and_overrules_it()
    {
        Write("kpi-alignment.yaml", "rules: { KPA104: off, KPA402: error }\npaths: { length: 2 }\ncatalogs: [all.yaml]\n");
        var file = Write("sub/kpi-alignment.yaml", "extends: ../kpi-alignment.yaml\nrules: { KPA402: info }\ncatalogs: [ours.yaml]\n");

        var settings = SettingsReader.Load(file).Settings!;

        Assert.Equal((Severity.None, Severity.Info, 2), (settings.Severities["KPA104"], settings.Severities["KPA402"], settings.MaxPathLength));
        Assert.Equal(["all.yaml", "ours.yaml"], settings.Catalogs.Select(Path.GetFileName));
    }

    [Fact]
    public void The_nearest_above_is_found()
    {
        Write("kpi-alignment.yaml", "rules: {}\n");
        var near = Write("a/kpi-alignment.yaml", "rules: {}\n");
        var organization = Write("a/b/o.yaml", "organization: X\n");

        Assert.Equal(near, Path.GetFullPath(SettingsReader.Find(organization)!));
        Assert.Equal(near, Path.GetFullPath(SettingsReader.Find(Path.GetDirectoryName(organization)!)!));
    }

    [Theory]
    [InlineData("rules: { KPA1O2: off }", "1:10: error KPA031: There is no rule 'KPA1O2'. Did you mean 'KPA102'?")]
    [InlineData("rules: { KPA102: of }", "1:18: error KPA023: A rule is off, info, warning or error.")]
    [InlineData("rule: {}", "1:1: error KPA020: The file has no key 'rule'; it takes extends, rules, departments, thresholds, paths, limits, proposals, catalogs, baseline. Did you mean 'rules'?")]
    [InlineData("thresholds: { warning: 0 }", "1:24: error KPA025: 'warning' is 0; it must be above 0, or every trace would count.")]
    [InlineData("thresholds: 5", "1:13: error KPA022: 'thresholds' is a mapping with keys; this is a text.")]
    [InlineData("proposals: { share: 95% }", "1:21: error KPA025: 'share' must be from 1% to 90%.")]
    [InlineData("baseline: /etc/known.json", "1:11: error KPA024: '/etc/known.json' is a place on this machine only. Write the path from the folder of this file.")]
    [InlineData("extends: kpi-alignment.yaml", "1:10: error KPA035:")]
    [InlineData("extends: \"no\\0ne.yaml\"", "1:1: error KPA001: There is no file or folder of this name.")]
    [InlineData("extends: none.yaml", "1:1: error KPA001: There is no file or folder of this name.")]
    public void Says_what_is_wrong_and_where(string yaml, string said)
    {
        var (settings, diagnostics) = SettingsReader.Load(Write("kpi-alignment.yaml", yaml));

        Assert.Null(settings);
        Assert.Contains($":{said}", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_organisation_files_may_hold_settings()
    {
        Write("kpi-alignment.yaml", "rules: {}\n");
        Write("o.yaml", "organization: X\ndepartments: [Sales]\n");

        Assert.Empty(OrganizationLoader.Load(folder.FullName).Diagnostics);
    }

    [Fact]
    public void A_department_has_severities_of_its_own()
    {
        var organization = Empty.Department("Sales", Up("x")).Department("IT", Down("x"));
        var options = new AlignmentOptions { DepartmentSeverities = { [("IT", RuleIds.OppositeObjectives)] = Severity.Info } };

        Assert.Equal(Severity.Error, Of(new AlignmentOptions()));
        Assert.Equal(Severity.Info, Of(options));
        options.DepartmentSeverities[("it", RuleIds.OppositeObjectives)] = Severity.None;
        Assert.Null(Of(options));

        Severity? Of(AlignmentOptions given) => new AlignmentAnalyzer(given).Analyze(organization).Findings.FirstOrDefault(f => f.RuleId == RuleIds.OppositeObjectives)?.Severity;
    }

    private string Write(string name, string text)
    {
        var file = Path.Join(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
