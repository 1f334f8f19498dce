using System.Collections.Concurrent;
using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Reporting;
using KpiAlignment.Tests.Samples;

namespace KpiAlignment.Tests.Reporting;

/// <summary>What reports are written of in tests.</summary>
internal static class ReportContents
{
    public const string ExampleFile = "docs/reports.example.yaml";

    // ESC, BEL, a C1 control, line ends, marks that turn or hide what is read, and what means something to Markdown, HTML, XML, Mermaid, DOT and workflow commands.
    public const string Hostile =
        """
        organization: "Org | `x` <b>&amp;</b> \e[31m\u202E\"; ]]> {0} %% #1 @all"
        mission: "[click](https://example.org/) ![i](https://example.org/i.png)"
        goals:
          - { name: "G\"]:::x\n--> <!-- \\N", metric: "Gad|gets `b` @you", direction: increase, owners: ["A\"|b| \\l -->\n::error::x", "B[link](javascript:x) www.example.org"] }
        departments:
          - name: "A\"|b| \\l -->\n::error::x"
            kpis: [{ name: "Wid|gets **a** <script>&lt;\u2066\u200B", direction: increase }]
            incentives: [{ name: "Bonus %0A, :", kind: bonus, rewards: { "Wid|gets **a** <script>&lt;\u2066\u200B": 100% } }]
          - name: "B[link](javascript:x) www.example.org"
            kpis: [{ name: "Gad|gets `b` @you", direction: increase }]
          - name: "C\e]0;title\a end"
            parent: "A\"|b| \\l -->\n::error::x"
            kpis: [{ name: "Gad|gets `b` @you", direction: decrease }]
        influences:
          - { from: "Wid|gets **a** <script>&lt;\u2066\u200B", to: "Gad|gets `b` @you", effect: decreases, strength: strong, because: "] ( \\ ```" }
        """;

    private static readonly ConcurrentDictionary<string, Lazy<AlignmentReport>> reports = new(StringComparer.Ordinal);

    public static TheoryData<string> Formats { get; } = [.. ReportWriters.All.Select(w => w.Format)];

    public static ReportContent Example { get; } = OfYaml(Repository.Read(ExampleFile), ExampleFile);

    /// <summary>What there is to tell of files that can't be used.</summary>
    public static ReportContent Broken { get; } = new() { Diagnostics = OrganizationLoader.Parse("organization: X\ndepartments: \"|7|\"\ngools: []\n", "a folder/or:ganization.yaml").Diagnostics };

    public static ReportContent OfSample(string name) => new() { Report = Sample.Analyze(name) };

    /// <summary>What there is to tell of an organisation, analysed once.</summary>
    public static ReportContent OfYaml(string yaml, string file = "organization.yaml")
    {
        var loaded = OrganizationLoader.Parse(yaml, file);
        return new ReportContent { Report = reports.GetOrAdd(yaml + file, _ => new(() => AlignmentAnalyzer.Default.Analyze(loaded.Organization!))).Value, Diagnostics = loaded.Diagnostics };
    }

    /// <summary>The example, in which a comment accepts findings of some rules at a department.</summary>
    public static ReportContent Accepting(string rules, string reason) =>
        OfYaml(Repository.Read(ExampleFile).Replace("  - name: Warehouse\n", $"  # kpi-alignment: ignore {rules} -- {reason}\n  - name: Warehouse\n", StringComparison.Ordinal));

    public static ReportContent InDutch(this ReportContent content) => content with { Culture = CultureInfo.GetCultureInfo("nl") };

    public static string In(this ReportContent content, string format) => ReportWriters.All.Single(w => w.Format == format).ToText(content);
}
