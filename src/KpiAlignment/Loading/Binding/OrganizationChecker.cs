using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>Checks what can be seen only with all files at hand: names, references, contradictions.</summary>
internal sealed class OrganizationChecker(OrganizationParts parts, DiagnosticBag diagnostics)
{
    private readonly ReferenceTable<Department> departments = new("department", diagnostics);
    private readonly ReferenceTable<Kpi> kpis = new("KPI", diagnostics);

    public void Check()
    {
        CheckUnique("department", parts.Departments.Select(d => (d.Id, d.Name, d.Source)));
        CheckUnique("goal", parts.Goals.Select(g => (g.Id, g.Name, g.Source)));
        CheckUnique("metric", parts.Metrics.Select(m => (Slug.Of(m.Name), m.Name, m.Source)));
        foreach (var department in parts.Departments)
        {
            departments.Add(department, department.Id, department.Name);
            CheckUnique($"KPI of '{department.Name}'", department.Kpis.Select(k => (k.Id, k.Name, k.Source)));
            foreach (var kpi in department.Kpis)
            {
                kpis.Add(kpi, kpi.Id, kpi.Name);
                kpis.Add(kpi, $"{department.Id}/{kpi.Id}", $"{department.Name}/{kpi.Name}");
            }
        }

        foreach (var department in parts.Departments) CheckDepartment(department);
        foreach (var goal in parts.Goals) CheckOwners(goal);
        foreach (var handoff in parts.Handoffs) CheckHandoff(handoff);
        CheckCycles();
        new InfluenceChecker(parts, kpis, diagnostics).Check();
        CheckPolarities();
    }

    private void CheckUnique(string what, IEnumerable<(string Id, string Name, SourceSpan Source)> elements)
    {
        foreach (var same in elements.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var inOrder = same.OrderBy(e => e.Source).ToArray();
            foreach (var (_, name, source) in inOrder.Skip(1))
            {
                diagnostics.Error(DiagnosticIds.DuplicateName, source,
                    $"There is a {what} '{inOrder[0].Name}' already, at {inOrder[0].Source}. Give '{name}' another name, or an 'id' of its own.");
            }
        }
    }

    private void CheckDepartment(Department department)
    {
        if (department.Parent is { } parent) departments.Find(parent, department.Source, $"The parent of '{department.Name}'");
        var own = new ReferenceTable<Kpi>($"KPI of '{department.Name}'", diagnostics);
        foreach (var kpi in department.Kpis)
        {
            own.Add(kpi, kpi.Id, kpi.Name);
            own.Add(kpi, $"{department.Id}/{kpi.Id}", $"{department.Name}/{kpi.Name}");
        }

        foreach (var incentive in department.Incentives)
        {
            foreach (var reward in incentive.Rewards) own.Find(reward.Kpi, reward.Source, $"A reward of '{incentive.Name}'");
        }
    }

    private void CheckOwners(Goal goal)
    {
        var owners = goal.Owners.Select(o => (Owner: o, Department: departments.Find(o.Department, o.Source, $"An owner of '{goal.Name}'")));
        foreach (var twice in owners.Where(o => o.Department is not null).GroupBy(o => o.Department!.Id).Where(g => g.Count() > 1))
        {
            diagnostics.Error(DiagnosticIds.DuplicateName, twice.Last().Owner.Source, $"'{twice.Last().Owner.Department}' owns the goal '{goal.Name}' twice. Name each owner once.");
        }
    }

    private void CheckHandoff(Handoff handoff)
    {
        var from = departments.Find(handoff.From, handoff.Source, $"The sender of '{handoff.Deliverable}'");
        var to = departments.Find(handoff.To, handoff.Source, $"The receiver of '{handoff.Deliverable}'");
        if (from is not null && ReferenceEquals(from, to))
        {
            diagnostics.Error(DiagnosticIds.SelfReference, handoff.Source, $"'{from.Name}' hands '{handoff.Deliverable}' to itself. Name the department that receives it.");
        }
    }

    private void CheckCycles()
    {
        var settled = new HashSet<Department>(ReferenceEqualityComparer.Instance);
        foreach (var start in parts.Departments.OrderBy(d => d.Source))
        {
            var line = new List<Department>();
            for (var d = start; d is not null && settled.Add(d); d = d.Parent is null ? null : departments.Peek(d.Parent))
            {
                line.Add(d);
                if (d.Parent is not null && departments.Peek(d.Parent) is { } parent && line.FindIndex(x => ReferenceEquals(x, parent)) is >= 0 and var at)
                {
                    var cycle = string.Join(" → ", line.Skip(at).Append(parent).Select(x => x.Name));
                    diagnostics.Error(DiagnosticIds.CyclicParents, d.Source, $"These departments are each part of the next, in a circle: {cycle}. Take one 'parent' away.");
                }
            }
        }
    }

    private void CheckPolarities()
    {
        var polarities = parts.Metrics.Where(m => m.Polarity is not null).GroupBy(m => Slug.Of(m.Name)).ToDictionary(g => g.Key, g => g.First().Polarity!.Value);
        foreach (var kpi in parts.Departments.SelectMany(d => d.Kpis))
        {
            if (!polarities.TryGetValue(Slug.Of(kpi.Metric), out var polarity)) continue;
            if ((polarity, kpi.Direction) is (Polarity.HigherIsBetter, Direction.Decrease) or (Polarity.LowerIsBetter, Direction.Increase))
            {
                diagnostics.Warn(DiagnosticIds.Contradiction, kpi.Source,
                    $"'{kpi.Name}' should {Vocabularies.Direction.WordFor(kpi.Direction!.Value)}, but the file says of its metric that {Vocabularies.Polarity.WordFor(polarity)} is better. Correct the one or the other.");
            }
        }
    }
}
