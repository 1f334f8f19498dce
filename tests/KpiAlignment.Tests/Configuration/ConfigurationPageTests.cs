using System.Text.RegularExpressions;
using KpiAlignment.Configuration;
using KpiAlignment.Loading;
using KpiAlignment.Tests.Loading;

namespace KpiAlignment.Tests.Configuration;

public partial class ConfigurationPageTests
{
    private static readonly string page = Repository.Read("docs/configuration.md");

    [Fact]
    public void Its_settings_are_read_without_a_word()
    {
        var folder = Directory.CreateTempSubdirectory("kpi-alignment-");
        try
        {
            File.WriteAllText(Path.Join(folder.FullName, "kpi-alignment.yaml"), "rules: {}\n");
            var file = Path.Join(folder.CreateSubdirectory("sub").FullName, "kpi-alignment.yaml");
            File.WriteAllText(file, Fenced().Match(page).Groups["yaml"].Value);

            Assert.Empty(SettingsReader.Load(file).Diagnostics);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Its_comment_accepts_what_it_says()
    {
        var loaded = OrganizationLoader.Parse(Fenced().Matches(page)[1].Groups["yaml"].Value);

        var report = AlignmentAnalyzer.Default.Analyze(loaded.Organization!);

        Assert.Empty(loaded.Diagnostics);
        Assert.Empty(report.Diagnostics);
        Assert.NotEmpty(report.Suppressed);
        Assert.All(report.Suppressed, s => Assert.Equal("agreed with Marketing for the launch", s.Suppression!.Reason));
    }

    // An unknown key makes the reader list those that it knows.
    [Fact]
    public void Lists_every_key()
    {
        var folder = Directory.CreateTempSubdirectory("kpi-alignment-");
        try
        {
            var file = Path.Join(folder.FullName, "kpi-alignment.yaml");
            File.WriteAllText(file, "x: 1\n");
            var known = LoadingFiles.KeysKnownBy(SettingsReader.Load(file).Diagnostics[0]);

            Assert.Equal(known, Row().Matches(page).Select(m => m.Groups["key"].Value));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"^\| `(?<key>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
