using KpiAlignment.Analysis;
using KpiAlignment.Execution;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Proposals.Remedies;
using KpiAlignment.Proposals.Tensions;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>Proposes steps that answer findings. A step that changes what the files say is offered only if it has been seen to work.</summary>
public sealed class ProposalFinder
{
    private const double LeastDifference = 0.10;

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

    /// <summary>The proposals for what the findings report, as a plan: steps to adopt, and what else would do.</summary>
    /// <param name="context">The organisation as analysed.</param>
    /// <param name="findings">What the proposals are to answer.</param>
    /// <param name="cancellationToken">Ends the search before it is done.</param>
    /// <param name="progress">Is told which part of the search is done, 0 to 1.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Plan Find(AnalysisContext context, ValueList<Finding> findings, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(findings);
        var workbench = new Workbench(context, findings, engine, options, cancellationToken);
        ValueList<Proposal> all =
        [
            .. ForTensions(workbench, new ProgressSpan(progress, 0, 0.8)),
            .. RemedyFinder.Find(workbench, options.MaxPairs),
        ];
        progress?.Report(0.9);
        var budget = new ShareBudget(workbench.Departments, options.MaxSharePercent);
        var portfolio = new PortfolioFinder(workbench, budget, options.MaxPortfolioGoals).Find(all);
        var plan = new Planner(budget).Plan(portfolio, [.. all, .. new PilotProposer(workbench, options).Propose(portfolio, all)], findings);
        progress?.Report(1);
        return plan with { IsCut = workbench.Budget.IsCut };
    }

    private IEnumerable<Proposal> ForTensions(Workbench workbench, ProgressSpan progress)
    {
        var tensions = TensionFinder.Find(workbench.Context, workbench.Findings, engine.Options.Thresholds, options.MaxPairs, workbench.Cancellation).ToArray();
        return new TensionResolver(workbench, options.MaxSharePercent).Resolve(tensions, progress)
            .OrderByDescending(p => p.Proposal.Before).ThenByDescending(p => p.Score)
            .ThenBy(p => p.Proposal.Kind).ThenBy(p => p.Proposal.Metric!.Index)
            .ThenBy(p => string.Join(',', p.Proposal.Departments.Select(d => d.Id)), StringComparer.Ordinal)
            .Select(p => p.Proposal)
            .GroupBy(p => p.Id, StringComparer.Ordinal).Select(same => same.Aggregate(Merge))
            .GroupBy(p => (p.Kind, p.Metric!.Index, p.Direction, p.Period, string.Join(',', p.Departments.Select(d => d.Id)))).SelectMany(OfShares);
    }

    // Of one goal at several shares, one that asks hardly less than another and resolves nothing more is left out.
    private static IEnumerable<Proposal> OfShares(IEnumerable<Proposal> same)
    {
        var kept = new List<Proposal>();
        foreach (var proposal in same.OrderByDescending(p => p.Resolves.Count).ThenBy(p => p.Shares[0].Share))
        {
            if (kept.Exists(k => k.Shares[0].Share < proposal.Shares[0].Share + LeastDifference && !proposal.Resolves.Except(k.Resolves).Any())) continue;
            kept.Add(proposal);
        }

        return kept;
    }

    // The same change may answer what stands between several pairs.
    private static Proposal Merge(Proposal first, Proposal second) => first with
    {
        Resolves = first.Resolves.Union(second.Resolves).ToValueList(),
        Eases = first.Eases.Union(second.Eases).Except(first.Resolves).Except(second.Resolves).ToValueList(),
        Before = Math.Max(first.Before!.Value, second.Before!.Value),
        After = Math.Max(first.After!.Value, second.After!.Value),
        Solution = first.Solution! with { Issues = first.Solution.Issues.Union(second.Solution!.Issues).ToValueList() },
    };
}
