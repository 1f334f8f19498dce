using BenchmarkDotNet.Attributes;
using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Influences;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Benchmarks;

/// <summary>Each step from the text to the proposals by itself, beside the one that has to be taken whatever the tool: reading the YAML.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private readonly AnalysisOptions options = new();
    private readonly RuleEngine engine = new(BuiltInRules.All, new RuleOptions());
    private string text = "";
    private Organization organization = null!;
    private ResolvedOrganization resolved = null!;
    private AnalysisContext context = null!;
    private ValueList<Finding> findings = [];

    /// <summary>The number of KPIs.</summary>
    [Params(1_000, 10_000)]
    public int Kpis { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        organization = ClusteredOrganization.Generate(Kpis);
        text = OrganizationWriter.ToYaml(organization);
        resolved = OrganizationResolver.Resolve(organization, MetricCatalog.Default);
        context = AnalysisContext.Create(resolved, options);
        findings = engine.Run(context);
    }

    /// <summary>Pulls the events of the YAML and does nothing with them: the floor.</summary>
    [Benchmark(Baseline = true)]
    public int Events()
    {
        var parser = new YamlDotNet.Core.Parser(new StringReader(text));
        var events = 0;
        while (parser.MoveNext()) events++;
        return events;
    }

    [Benchmark]
    public LoadResult Load() => OrganizationLoader.Parse(text);

    [Benchmark]
    public ResolvedOrganization Resolve() => OrganizationResolver.Resolve(organization, MetricCatalog.Default);

    [Benchmark]
    public EffectIndex Effects() => EffectIndex.Build(
        new InfluenceGraph(resolved.Metrics.Count, resolved.Influences.Select(i => new InfluenceEdge(i.From.Index, i.To.Index, i.SignedStrength))),
        options.Paths,
        resolved.Kpis.Select(k => k.Metric.Index));

    [Benchmark]
    public AnalysisContext Analysis() => AnalysisContext.Create(resolved, options);

    [Benchmark]
    public ValueList<Finding> Rules() => engine.Run(context);

    [Benchmark]
    public Plan Proposals() => new ProposalFinder(engine, new ProposalOptions()).Find(context, findings);
}
