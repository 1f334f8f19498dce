using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Planning;

/// <summary>Picks the few shared goals that together resolve most, and sees by another analysis what they do when all are adopted at once.</summary>
internal sealed class PortfolioFinder(Workbench workbench, ShareBudget budget, int most)
{
    // Up to so many candidates all choices of three are tried, some ten thousand; beyond, greedy will do.
    private const int MostForExact = 40;

    public Portfolio Find(IEnumerable<Proposal> proposals)
    {
        var candidates = proposals.Where(p => p is { Solution: not null, LowersScore: false, Change.Goals.Count: > 0 }).ToArray();
        var findings = candidates.SelectMany(c => c.Resolves).DistinctBy(f => f.Identity).ToArray();
        var place = findings.Select((f, i) => (f.Identity, i)).ToDictionary(x => x.Identity, x => x.i, StringComparer.Ordinal);
        var coverage = new Coverage(
            WeightsOf(findings),
            Array.ConvertAll(candidates, c => c.Resolves.Select(f => place[f.Identity]).ToArray()),
            chosen => budget.Allows([.. chosen.Select(i => candidates[i])]));
        var chosen = candidates.Length <= MostForExact ? coverage.Exact(most) : coverage.Greedy(most);
        var (goals, resolves) = Together([.. chosen.Select(i => candidates[i])]);
        var gone = resolves.ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        return new Portfolio
        {
            Goals = goals.ToValueList(),
            Resolves = resolves,
            Remains = workbench.Findings.Where(f => f.Severity >= Severity.Warning && !gone.Contains(f)).ToValueList(),
        };
    }

    /// <summary>What goals change when all are adopted.</summary>
    public static OrganizationChange Merge(IEnumerable<Proposal> goals) => new() { Goals = goals.SelectMany(g => g.Change!.Goals).ToValueList() };

    // What stands between two departments weighs as much as the hardest of it, for it is one conflict however many levers it shows at.
    private static double[] WeightsOf(Finding[] findings)
    {
        var weights = Array.ConvertAll(findings, f => f.Strength);
        foreach (var between in Friction.Between(findings))
        {
            var (hardest, all) = (between.Findings.Max(f => f.Strength), between.Findings.Sum(f => f.Strength));
            foreach (var finding in between.Findings) weights[Array.IndexOf(findings, finding)] = finding.Strength * hardest / all;
        }

        return weights;
    }

    // What each does by itself they may not do together: the last is left out until they do no harm, then each that the others make redundant.
    private (List<Proposal> Goals, ValueList<Finding> Resolves) Together(List<Proposal> goals)
    {
        while (goals.Count > 0)
        {
            // What fewer of them resolve is looked for in the same part of the organisation.
            var departments = goals.SelectMany(g => g.Departments).DistinctBy(d => d.Id).ToValueList();
            var aims = goals.Select(g => g.Metric!).Distinct().ToValueList();
            if (Resolved(goals, departments, aims) is { } resolves)
            {
                for (var i = goals.Count - 1; i >= 0 && goals.Count > 1; i--)
                {
                    Proposal[] others = [.. goals[..i], .. goals[(i + 1)..]];
                    if (Resolved(others, departments, aims) is not { } same || resolves.Except(same).Any()) continue;
                    // What was needed beside this one needn't be without it.
                    goals.RemoveAt(i);
                    i = goals.Count;
                    resolves = same;
                }

                return (goals, resolves);
            }

            goals.RemoveAt(goals.Count - 1);
        }

        return (goals, []);
    }

    private ValueList<Finding>? Resolved(IReadOnlyCollection<Proposal> goals, ValueList<Department> departments, ValueList<ResolvedMetric> aims)
    {
        var trial = new Trial
        {
            Change = Merge(goals),
            Departments = departments,
            Aims = aims,
        };
        return workbench.Verifier.Verify(trial) is { LowersScore: false } verdict ? verdict.Resolved : null;
    }
}
