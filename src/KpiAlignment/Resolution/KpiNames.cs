using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>The KPIs of an organisation by the names that influences refer to them by.</summary>
internal sealed class KpiNames
{
    private readonly NameTable<OwnedKpi> table = new();

    public KpiNames(IEnumerable<OwnedKpi> kpis)
    {
        foreach (var owned in kpis)
        {
            var (department, kpi) = owned;
            table.Add(owned, kpi.Id, kpi.Name);
            table.AddQualified(owned, department.Id, department.Name, kpi.Id, kpi.Name);
        }
    }

    /// <summary>The KPIs that the reference can mean; none where it is no KPI's.</summary>
    public IReadOnlyList<OwnedKpi> All(string reference) => table.All(reference);
}

/// <summary>A KPI and the department that has it.</summary>
internal sealed record OwnedKpi(Department Department, Kpi Kpi);
