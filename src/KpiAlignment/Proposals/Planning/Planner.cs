using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Planning;

/// <summary>Puts proposals into the order in which a management team can adopt them.</summary>
internal sealed class Planner(ShareBudget budget)
{
    public Plan Plan(Portfolio portfolio, ValueList<Proposal> proposals, IEnumerable<Finding> findings)
    {
        var steps = portfolio.Goals.ToList();
        var answered = portfolio.Resolves.Select(f => f.Identity).ToHashSet(StringComparer.Ordinal);
        var resolving = proposals.SelectMany(p => p.Resolves.Select(f => (f.Identity, p))).ToLookup(x => x.Identity, x => x.p, StringComparer.Ordinal);
        var easing = proposals.SelectMany(p => p.Eases.Concat(p.Addresses).Select(f => (f.Identity, p))).ToLookup(x => x.Identity, x => x.p, StringComparer.Ordinal);
        var matters = proposals.SelectMany(p => p.Resolves.Concat(p.Eases).Concat(p.Addresses)).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings.Where(f => f.Severity >= Severity.Warning && matters.Contains(f)))
        {
            if (answered.Contains(finding.Identity)) continue;
            if (resolving[finding.Identity].Concat(easing[finding.Identity]).FirstOrDefault(IsLeft) is not { } step) continue;
            if (!steps.Contains(step, ReferenceEqualityComparer.Instance)) steps.Add(step);
            answered.UnionWith(step.Resolves.Select(f => f.Identity));
        }

        // More goals come last: of those beside the few, departments have little of their scorecards left to give. What helps people to start answers the same
        // findings in another way, so one of each kind is enough to begin with.
        var later = steps.Skip(portfolio.Goals.Count).Where(s => s.Solution is not null).ToHashSet<Proposal>(ReferenceEqualityComparer.Instance);
        steps.RemoveAll(later.Contains);
        var kinds = steps.Select(s => s.Kind).ToHashSet();
        steps.AddRange(proposals.Where(p => !p.IsVerified && kinds.Add(p.Kind)));
        steps.AddRange(later);
        // Not to give up a KPI by one step that another lets two share.
        var sharedMetrics = steps.Where(s => s.Solution is not null).Select(s => s.Metric!.Index).ToHashSet();
        steps.RemoveAll(s => s is { Kind: ProposalKind.GoalLink, IsVerified: false } && s.Addresses[0].Objectives.Any(o => sharedMetrics.Contains(o.Metric.Index)));
        var taken = steps.ToHashSet<Proposal>(ReferenceEqualityComparer.Instance);
        return new Plan { Portfolio = portfolio, Steps = steps.ToValueList(), Alternatives = proposals.Where(p => !taken.Contains(p)).ToValueList() };

        // Steps may ask no more together than each may by itself.
        bool IsLeft(Proposal step) => !step.LowersScore && (!step.IsVerified || steps.Contains(step, ReferenceEqualityComparer.Instance) || budget.Allows([.. steps.Where(s => s.IsVerified), step]));
    }
}
