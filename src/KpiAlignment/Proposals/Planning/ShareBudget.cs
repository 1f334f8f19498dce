using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;

namespace KpiAlignment.Proposals.Planning;

/// <summary>
/// What departments have to give: of their scorecards no more to goals than a single proposal may ask, and something stays for their own KPIs; of their
/// rewards one change at a time, since two would each undo what the other asks.
/// </summary>
internal sealed class ShareBudget(DepartmentIndex departments, int mostPercent)
{
    /// <summary>Whether verified proposals may be adopted beside each other; no goal twice.</summary>
    public bool Allows(IReadOnlyCollection<Proposal> proposals)
    {
        var goals = proposals.Where(p => p.Solution is not null).ToArray();
        return AreDistinct(goals.Where(p => p.Change!.Goals.Count > 0).Select(p => p.Change!.Goals[0].Id))
            && goals.SelectMany(g => g.Shares).GroupBy(s => s.Department.Id)
                .All(s => (int)Math.Round(100 * s.Sum(x => x.Share)) is var percent && percent <= mostPercent && percent <= departments.PercentLeft(s.First().Department))
            && AreDistinct(proposals.SelectMany(p => p.Change!.Departments.Where(ChangesRewards)).Select(d => d.Id));
    }

    private bool ChangesRewards(Department changed)
    {
        var was = departments[changed.Id].Department.Incentives;
        return changed.Incentives.Count != was.Count || changed.Incentives.Zip(was).Any(i => !i.First.Rewards.SequenceEqual(i.Second.Rewards));
    }

    private static bool AreDistinct(IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ids.All(seen.Add);
    }
}
