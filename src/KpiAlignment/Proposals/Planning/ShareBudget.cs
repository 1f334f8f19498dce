using KpiAlignment.Proposals.Verification;

namespace KpiAlignment.Proposals.Planning;

/// <summary>What departments have of their scorecards to give to goals: no more than a single proposal may ask, and something stays for their own KPIs.</summary>
internal sealed class ShareBudget(DepartmentIndex departments, int mostPercent)
{
    /// <summary>Whether goals and KPIs may be taken on beside each other; none twice.</summary>
    public bool Allows(IReadOnlyCollection<Proposal> proposals) =>
        proposals.Where(p => p.Change!.Goals.Count > 0).GroupBy(p => p.Change!.Goals[0].Id).All(same => same.Count() == 1)
        && proposals.SelectMany(g => g.Shares).GroupBy(s => s.Department.Id)
            .All(s => (int)Math.Round(100 * s.Sum(x => x.Share)) is var percent && percent <= mostPercent && percent <= departments.PercentLeft(s.First().Department));
}
