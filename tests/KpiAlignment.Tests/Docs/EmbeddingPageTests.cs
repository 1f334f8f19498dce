using System.Text.RegularExpressions;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using Microsoft.Extensions.DependencyInjection;

namespace KpiAlignment.Tests.Docs;

public sealed partial class EmbeddingPageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_code_on_it_runs()
    {
        Write("kpi-alignment.yaml", "rules:\n  ACME001: info\n");
        Write("our-metrics.yaml", "metrics:\n  - id: hum\n    en: Hum of the lamps\n    nl: Gezoem van de lampen\n");
        File.Copy(Repository.PathOf("samples/organizations/voorbeeld.yaml"), Path.Combine(folder.FullName, "organization.yaml"));

        var report = Run(CancellationToken.None);
        Assert.NotEmpty(report.Findings);
        Assert.NotEmpty(Edit(AlignmentAnalyzer.Default, report.Organization).Findings);
    }

    [Fact]
    public void The_page_shows_the_code_that_runs_here()
    {
        var tests = Repository.Read("tests/KpiAlignment.Tests/Docs/EmbeddingPageTests.cs");
        var snippets = Snippet().Matches(tests).Select(m => InFolder().Replace(m.Groups["code"].Value.Replace("        ", "", StringComparison.Ordinal), "$1"));

        Assert.Equal(snippets.Select(Unbroken), CodeBlock().Matches(Repository.Read("docs/embedding.md")).Select(m => Unbroken(m.Groups["code"].Value)));

        static string Unbroken(string code) => Regex.Replace(code, @"\n +", "");
    }

    private AlignmentReport Run(CancellationToken cancellationToken)
    {
        // docs: container
        var services = new ServiceCollection();
        services.AddKpiAlignment(options => options.MaxPathLength = 3)
            .AddSettings(In("kpi-alignment.yaml"))
            .AddCatalog(In("our-metrics.yaml"))
            .AddRule<TooManyKpisRule>();
        using var provider = services.BuildServiceProvider();
        var analyzer = provider.GetRequiredService<AlignmentAnalyzer>();
        // docs: end

        // docs: long work
        var progress = new Progress<AnalysisProgress>(step => Console.WriteLine($"{step.Stage}: {step.Done:P0}"));
        var loaded = OrganizationLoader.Load(In("organization.yaml"), new LoadOptions { MaxFileBytes = 1 << 20 }, cancellationToken);
        var report = analyzer.Analyze(loaded.Organization!, cancellationToken, progress);
        // docs: end
        return report;
    }

    private static AlignmentReport Edit(AlignmentAnalyzer analyzer, Organization organization)
    {
        // docs: while people edit
        var session = analyzer.StartSession(organization);
        var sales = organization.Departments.Single(d => d.Name == "Sales");
        var edited = sales with { Kpis = sales.Kpis.Select(k => k with { Weight = 1 }).ToValueList() };
        var report = session.Update(organization with { Departments = organization.Departments.Select(d => d == sales ? edited : d).ToValueList() });
        // docs: end
        return report;
    }

    // The page writes to the console; a test writes to nobody.
    private static class Console
    {
        public static void WriteLine(string text) => System.Diagnostics.Debug.WriteLine(text);
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    private void Write(string name, string text) => File.WriteAllText(In(name), text);

    [GeneratedRegex(@"^ +// docs: \w.*\n(?<code>(?:(?! +// docs).*\n)*) +// docs: end", RegexOptions.Multiline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"\bIn\((""[\w.-]+"")\)")]
    private static partial Regex InFolder();

    [GeneratedRegex(@"^```csharp\n(?<code>(?:.*\n)*?)```", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
