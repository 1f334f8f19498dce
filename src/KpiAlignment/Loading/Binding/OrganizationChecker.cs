using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>Checks what can be seen only with all files at hand: names, references, contradictions.</summary>
internal sealed class OrganizationChecker(OrganizationParts parts, DiagnosticBag diagnostics)
{
    private readonly ReferenceTable<Department> departments = new("DanglingReference.Department", diagnostics) { HasGaps = parts.HasGaps };
    private readonly ReferenceTable<Kpi> kpis = new("DanglingReference.Kpi", diagnostics);

    public void Check()
    {
        CheckUnique("DuplicateName.Department", parts.Departments, d => (d.Id, d.Name, d.Source));
        CheckUnique("DuplicateName.Goal", parts.Goals, g => (g.Id, g.Name, g.Source));
        CheckUnique("DuplicateName.Metric", parts.Metrics, m => (Slug.Of(m.Name), m.Name, m.Source));
        CheckUnique("DuplicateName.Project", parts.Projects.ConvertAll(p => p.Project), p => (Slug.Of(p.Name), p.Name, p.Source));
        CheckUnique("DuplicateName.Knowledge", parts.Knowledge.ConvertAll(k => k.Item), k => (Slug.Of(k.Name), k.Name, k.Source));
        foreach (var department in parts.Departments)
        {
            departments.Add(department, department.Id, department.Name);
            CheckUnique("DuplicateName.Kpi", department.Kpis, k => (k.Id, k.Name, k.Source));
            foreach (var kpi in department.Kpis)
            {
                kpis.Add(kpi, kpi.Id, kpi.Name);
                kpis.AddQualified(kpi, department.Id, department.Name, kpi.Id, kpi.Name);
            }
        }

        foreach (var department in parts.Departments) CheckDepartment(department);
        CheckOwners();
        new CollaborationChecker(parts, departments, diagnostics).Check();
        CheckCycles();
        new InfluenceChecker(parts, kpis, diagnostics).Check();
        CheckPolarities();
    }

    private void CheckUnique<T>(string message, IReadOnlyCollection<T> elements, Func<T, (string Id, string Name, SourceSpan Source)> describe)
        where T : class
    {
        var ids = new HashSet<string>(elements.Count, StringComparer.Ordinal);
        if (elements.All(e => ids.Add(describe(e).Id))) return;
        foreach (var same in elements.Select(describe).GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var inOrder = same.OrderBy(e => e.Source).ToArray();
            foreach (var (_, name, source) in inOrder.Skip(1)) diagnostics.Error(DiagnosticIds.DuplicateName, source, Say(message, inOrder[0].Name, inOrder[0].Source, name));
        }
    }

    private void CheckDepartment(Department department)
    {
        if (department.Parent is { } parent) departments.Find(parent, parts.Parents[department], "Referrer.Parent", department.Name);
        foreach (var about in department.Appraisal.SelectMany(q => q.About.Select(name => (Name: name, q.Source)))) departments.Find(about.Name, about.Source, "Referrer.Question");
        if (department.Incentives.Count == 0) return;
        var rewardable = Rewardable(department);
        foreach (var incentive in department.Incentives)
        {
            var rewarded = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var reward in incentive.Rewards)
            {
                if (rewardable.Find(reward.Objective, reward.Source, "Referrer.Reward", incentive.Name) is { } objective && !rewarded.Add(objective))
                    diagnostics.Error(DiagnosticIds.DuplicateName, reward.Source, Say("DuplicateName.Reward", incentive.Name, (objective as Kpi)?.Name ?? ((Goal)objective).Name));
            }
        }
    }

    // Of a KPI and a goal of one name the KPI is meant.
    private ReferenceTable<object> Rewardable(Department department)
    {
        var table = new ReferenceTable<object>("DanglingReference.Kpi", diagnostics) { HasGaps = parts.HasGaps };
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kpi in department.Kpis)
        {
            table.Add(kpi, kpi.Id, kpi.Name);
            table.AddQualified(kpi, department.Id, department.Name, kpi.Id, kpi.Name);
            taken.UnionWith([kpi.Id, Slug.Of(kpi.Name)]);
        }

        foreach (var goal in parts.Goals.Where(g => !taken.Contains(g.Id) && !taken.Contains(Slug.Of(g.Name)))) table.Add(goal, goal.Id, goal.Name);
        return table;
    }

    private void CheckOwners()
    {
        var shares = new Dictionary<Department, double>(ReferenceEqualityComparer.Instance);
        foreach (var goal in parts.Goals)
        {
            var owners = new HashSet<Department>(ReferenceEqualityComparer.Instance);
            foreach (var owner in goal.Owners)
            {
                if (departments.Find(owner.Department, owner.Source, "Referrer.Owner", goal.Name) is not { } department) continue;
                if (!owners.Add(department)) diagnostics.Error(DiagnosticIds.DuplicateName, owner.Source, Say("DuplicateName.Owner", department.Name, goal.Name));
                if (owner.Share is { } share) CheckShares(department, owner, shares[department] = shares.GetValueOrDefault(department) + share, share);
            }
        }
    }

    private void CheckShares(Department department, GoalOwner owner, double total, double share)
    {
        if (total < 1 + Numbers.Slack || total - share >= 1 + Numbers.Slack) return;
        diagnostics.Error(DiagnosticIds.SharesExceedWhole, owner.Source, Say("SharesExceedWhole.Goals", 100 * total, department.Name));
    }

    private void CheckCycles()
    {
        var settled = new HashSet<Department>(ReferenceEqualityComparer.Instance);
        foreach (var start in parts.Departments.OrderBy(d => d.Source))
        {
            var line = new List<Department>();
            var places = new Dictionary<Department, int>(ReferenceEqualityComparer.Instance);
            for (var d = start; d is not null; d = d.Parent is null ? null : departments.Peek(d.Parent))
            {
                if (places.TryGetValue(d, out var at)) ReportCycle(line[at..]);
                if (!settled.Add(d)) break;
                places.Add(d, line.Count);
                line.Add(d);
            }
        }
    }

    private void ReportCycle(List<Department> cycle)
    {
        const int Shown = 10;
        var names = cycle.Take(Shown).Append(cycle[0]).Select(d => d.Name).ToList();
        if (cycle.Count > Shown) names.Insert(Shown, "…");
        diagnostics.Error(DiagnosticIds.CyclicParents, parts.Parents[cycle[^1]], Say("CyclicParents", string.Join(" → ", names)));
    }

    private void CheckPolarities()
    {
        var polarities = parts.Metrics.Where(m => m.Polarity is not null).GroupBy(m => Slug.Of(m.Name)).ToDictionary(g => g.Key, g => g.First().Polarity!.Value);
        if (polarities.Count == 0) return;
        foreach (var kpi in parts.Departments.SelectMany(d => d.Kpis))
        {
            if (!polarities.TryGetValue(Slug.Of(kpi.Metric), out var polarity)) continue;
            if ((polarity, kpi.Direction) is (Polarity.HigherIsBetter, Direction.Decrease) or (Polarity.LowerIsBetter, Direction.Increase))
            {
                diagnostics.Warn(DiagnosticIds.Contradiction, kpi.Source,
                    Say("Contradiction.Polarity", kpi.Name, Vocabularies.Direction.WordFor(kpi.Direction!.Value), Vocabularies.Polarity.WordFor(polarity)));
            }
        }
    }
}
