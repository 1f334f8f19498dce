using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Planning;

/// <summary>Puts proposals into the order in which a management team can adopt them.</summary>
internal static class Planner
{
    public static Plan Plan(Portfolio portfolio, ValueList<Proposal> proposals, IEnumerable<Finding> findings)
    {
        var steps = portfolio.Goals.ToList();
        var answered = portfolio.Resolves.Select(f => f.Identity).ToHashSet(StringComparer.Ordinal);
        var resolving = proposals.SelectMany(p => p.Resolves.Select(f => (f.Identity, p))).ToLookup(x => x.Identity, x => x.p, StringComparer.Ordinal);
        var easing = proposals.SelectMany(p => p.Eases.Concat(p.Addresses).Select(f => (f.Identity, p))).ToLookup(x => x.Identity, x => x.p, StringComparer.Ordinal);
        foreach (var finding in findings.Where(f => f.Severity >= Severity.Warning && !answered.Contains(f.Identity)))
        {
            if (answered.Contains(finding.Identity)) continue;
            if (resolving[finding.Identity].Concat(easing[finding.Identity]).FirstOrDefault() is not { } step) continue;
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
        var taken = steps.ToHashSet<Proposal>(ReferenceEqualityComparer.Instance);
        return new Plan { Portfolio = portfolio, Steps = steps.ToValueList(), Alternatives = proposals.Where(p => !taken.Contains(p)).ToValueList() };
    }
}
