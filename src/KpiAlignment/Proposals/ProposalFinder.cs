using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>Proposes changes that resolve contentions and uncovered needs, and offers only those that it has seen to work.</summary>
public sealed class ProposalFinder
{
    private readonly RuleEngine engine;
    private readonly ProposalOptions options;

    /// <summary>A finder that judges changed organisations by the rules of <paramref name="engine"/>.</summary>
    public ProposalFinder(RuleEngine engine, ProposalOptions options)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(options);
        this.engine = engine;
        this.options = options;
    }

    /// <summary>The proposals for what the findings report: those for the strongest first, of these the best.</summary>
    public ValueList<Proposal> Find(AnalysisContext context, ValueList<Finding> findings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(findings);
        var resolver = new TensionResolver(context, findings, engine, options, cancellationToken);
        var tensions = TensionFinder.Find(context, findings, engine.Options.Thresholds).Take(options.MaxPairs);
        var forPairs = tensions.SelectMany(resolver.Resolve).ToList();
        return forPairs.Concat(resolver.ResolveTogether())
            .OrderByDescending(p => p.Proposal.Before).ThenByDescending(p => p.Score)
            .ThenBy(p => p.Proposal.Kind).ThenBy(p => p.Proposal.Metric.Index)
            .ThenBy(p => string.Join(',', p.Proposal.Departments.Select(d => d.Id)), StringComparer.Ordinal)
            .Select(p => p.Proposal)
            .ToValueList();
    }
}
