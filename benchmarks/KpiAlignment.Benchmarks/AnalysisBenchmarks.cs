using BenchmarkDotNet.Attributes;
using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Benchmarks;

/// <summary>Each step from the text to the proposals by itself, beside the one that has to be taken whatever the tool: reading the YAML.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private readonly Steps steps = new();
    private string text = "";
    private Organization organization = null!;
    private ResolvedOrganization resolved = null!;
    private AnalysisContext context = null!;
    private ValueList<Finding> findings = [];
    private AlignmentSession session = null!;
    private Organization? edited;
    private int edits;

    /// <summary>The number of KPIs.</summary>
    [Params(1_000, 10_000)]
    public int Kpis { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        organization = ClusteredOrganization.Generate(Kpis);
        text = OrganizationWriter.ToYaml(organization);
        resolved = Steps.Resolve(organization);
        context = steps.Analyze(resolved);
        findings = steps.Find(context);
        session = AlignmentAnalyzer.Default.StartSession(organization);
    }

    /// <summary>Pulls the events of the YAML and does nothing with them: the floor.</summary>
    [Benchmark(Baseline = true)]
    public int Events() => Steps.Events(text);

    [Benchmark]
    public LoadResult Load() => OrganizationLoader.Parse(text);

    [Benchmark]
    public ResolvedOrganization Resolve() => Steps.Resolve(organization);

    [Benchmark]
    public EffectIndex Effects() => steps.FindEffects(
        new InfluenceGraph(resolved.Metrics.Count, resolved.Influences.Select(i => new InfluenceEdge(i.From.Index, i.To.Index, i.SignedStrength))),
        resolved.Kpis.Select(k => k.Metric.Index));

    [Benchmark]
    public AnalysisContext Analysis() => steps.Analyze(resolved);

    [Benchmark]
    public ValueList<Finding> Rules() => steps.Find(context);

    [Benchmark]
    public Plan Proposals() => steps.Propose(context, findings);

    [Benchmark]
    public AlignmentReport Edit() => session.Update(edited = Steps.Edit(edited ?? organization, edits++));
}
