using KpiAlignment.Analysis;
using KpiAlignment.Assessment;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;

namespace KpiAlignment;

/// <summary>What came of an analysis.</summary>
public sealed class AlignmentReport
{
    private readonly Lazy<Plan> plan;
    private readonly Lazy<AlignmentScore> score;
    private readonly Lazy<ValueList<LoadDiagnostic>> diagnostics;
    private readonly Lazy<ValueList<Proposal>> proposals;
    private HashSet<int>? related;

    internal AlignmentReport(AnalysisContext analysis, RuleEngine engine, SiftedFindings sifted, Lazy<Plan> plan)
    {
        Analysis = analysis;
        Rules = engine.Descriptors;
        Findings = sifted.Reported;
        Suppressed = sifted.Suppressed;
        this.plan = plan;
        score = new(() => Scorer.Score(analysis, Findings));
        proposals = new(() => [.. Plan.Steps, .. Plan.Alternatives]);
        diagnostics = new(() => [.. sifted.Faults, .. LeftOut(analysis, engine), .. Unsettled(analysis), .. Plan.IsCut ? [SearchEnded(Organization)] : Array.Empty<LoadDiagnostic>()]);
    }

    /// <summary>The organisation as its files describe it.</summary>
    public Organization Organization => Analysis.Resolved.Organization;

    /// <summary>What the findings rest on: metrics, pulls, contentions, dependencies, congruence.</summary>
    public AnalysisContext Analysis { get; }

    /// <summary>The rules that were run, by id.</summary>
    public ValueList<RuleDescriptor> Rules { get; }

    /// <summary>What the rules found: the most severe first, then the strongest.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The findings that are known and accepted, in the order of the others.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; }

    /// <summary>The findings to report and those that are accepted.</summary>
    internal IEnumerable<Finding> AllFindings => Findings.Concat(Suppressed.Select(s => s.Finding));

    /// <summary>What is to be said of the analysis itself: what the files accept is expired or about nothing that was found, or more meets at a metric than is looked at.</summary>
    public ValueList<LoadDiagnostic> Diagnostics => diagnostics.Value;

    /// <summary>
    /// Steps that answer findings; those that change what the files say have been seen to work by analysing the changed organisation. The steps of
    /// the plan come first, then what else would do, that for the strongest tensions first.
    /// </summary>
    public ValueList<Proposal> Proposals => proposals.Value;

    /// <summary>How well the objectives go together.</summary>
    public AlignmentScore Score => score.Value;

    /// <summary>What to adopt, in order.</summary>
    public Plan Plan => plan.Value;

    /// <summary>The KPIs of which nothing tells which way they should go; they pull nothing, so no conflict of theirs is seen.</summary>
    public IEnumerable<ResolvedKpi> KpisWithoutDirection => Analysis.Resolved.Kpis.Where(k => k.Direction is null);

    /// <summary>
    /// The KPIs of which too little is known for a conflict to be seen: those without a direction, and those that no known influence and no other department's
    /// KPI has anything to do with.
    /// </summary>
    public IEnumerable<ResolvedKpi> KpisNotUnderstood => Analysis.Resolved.Kpis.Where(k => k.Direction is null || !IsRelated(k));

    /// <summary>Whether something is known that ties a KPI to others: an influence, or another department that measures the same.</summary>
    public bool IsRelated(ResolvedKpi kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return (related ??= FindRelated()).Contains(kpi.Metric.Index);
    }

    // What departments measure together can clash without any influence.
    private HashSet<int> FindRelated() => Analysis.Resolved.Influences.SelectMany(i => new[] { i.From.Index, i.To.Index })
        .Concat(Analysis.Resolved.Kpis.GroupBy(k => k.Metric.Index).Where(m => m.DistinctBy(k => k.Department.Id).Skip(1).Any()).Select(m => m.Key))
        .ToHashSet();

    private static LoadDiagnostic SearchEnded(Organization organization) =>
        new(DiagnosticIds.LimitExceeded, DiagnosticSeverity.Warning, LoadTexts.Say("LimitExceeded.Proposals"), organization.Source);

    private static IEnumerable<LoadDiagnostic> LeftOut(AnalysisContext analysis, RuleEngine engine) =>
        from left in analysis.LeftOut.Concat(engine.LeftOut(analysis))
        group left.Pairs by left.Metric into at
        orderby at.Key.Index
        select new LoadDiagnostic(
            DiagnosticIds.LimitExceeded,
            DiagnosticSeverity.Warning,
            LoadTexts.Say("LimitExceeded.Pairs", at.Key.Name, at.Sum()),
            PlaceOf(at.Key, analysis));

    private static IEnumerable<LoadDiagnostic> Unsettled(AnalysisContext analysis) =>
        analysis.Unsettled.Select(u => new LoadDiagnostic(
            DiagnosticIds.LimitExceeded, DiagnosticSeverity.Warning, LoadTexts.Say("LimitExceeded.Paths", u.Metric.Name, u.Effects), PlaceOf(u.Metric, analysis)));

    private static SourceSpan PlaceOf(ResolvedMetric metric, AnalysisContext analysis) =>
        analysis.Objectives.FirstOrDefault(o => o.Metric == metric)?.Source ?? analysis.Resolved.Organization.Source;
}
