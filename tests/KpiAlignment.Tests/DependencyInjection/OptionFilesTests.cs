using KpiAlignment.Rules;
using KpiAlignment.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace KpiAlignment.Tests.DependencyInjection;

public sealed class OptionFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_catalogue_of_ones_own_lies_over_what_is_known()
    {
        var first = Write("first.yaml", "metrics:\n  - id: glow\n    en: Glow of the lamps\n    nl: Gloed van de lampen\n");
        var second = Write("second.yaml", "metrics:\n  - id: hum\n    en: Hum of the lamps\n    nl: Gezoem van de lampen\n");
        AlignmentOptions? seen = null;

        Build(b => b.AddCatalog(first).AddCatalog(second).Services.AddKpiAlignment(options => seen = options));

        Assert.All(["glow", "hum", "revenue"], id => Assert.NotNull(seen!.Catalog.Find(id)));
    }

    [Fact]
    public void A_settings_file_may_speak_of_rules_of_ones_own()
    {
        var settings = Write("kpi-alignment.yaml", "rules:\n  T1: off\n  KPA205: error\n");
        AlignmentOptions? seen = null;

        Build(b => b.AddRule(new StubRule("T1")).AddSettings(settings).Services.AddKpiAlignment(options => seen = options));

        Assert.Equal((Severity.None, Severity.Error), (seen!.Severities["T1"], seen.Severities[RuleIds.DuplicateObjective]));
    }

    [Theory]
    [InlineData("metrics: 3\n")]
    [InlineData(null)]
    public void A_catalogue_that_cannot_be_used_is_refused_with_the_reason(string? text)
    {
        var path = text is null ? Path.Combine(folder.FullName, "none.yaml") : Write("catalog.yaml", text);

        var fault = Assert.Throws<InvalidOperationException>(() => Build(b => b.AddCatalog(path)));

        Assert.Contains("KPA0", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules:\n  KPA999: off\n", "KPA0")]
    [InlineData("baseline: nowhere.json\n", "There is no file or folder of this name")]
    public void A_settings_file_that_cannot_be_used_is_refused_with_the_reason(string text, string reason)
    {
        var settings = Write("kpi-alignment.yaml", text);

        Assert.Contains(reason, Assert.Throws<InvalidOperationException>(() => Build(b => b.AddSettings(settings))).Message, StringComparison.Ordinal);
    }

    private static void Build(Action<KpiAlignment.DependencyInjection.KpiAlignmentBuilder> add)
    {
        var services = new ServiceCollection();
        add(services.AddKpiAlignment());
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<AlignmentAnalyzer>();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
