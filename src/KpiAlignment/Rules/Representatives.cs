using KpiAlignment.Analysis;

namespace KpiAlignment.Rules;

/// <summary>Of objectives on one metric, a few that stand for all: who is to be compared with everyone needs to be compared with these only.</summary>
internal static class Representatives
{
    // Who finds so many ways to say it has found enough that differ.
    private const int Most = 200;

    /// <summary>For all that say the same of unit, definition, target, direction and period two, of different departments where there are such.</summary>
    public static Objective[] Of(IEnumerable<Objective> objectives) =>
    [
        .. objectives.GroupBy(o => (o.Kpi?.Unit, o.Kpi?.Definition, o.Target?.Text, o.Direction, o.Period))
            .SelectMany(same => same.DistinctBy(o => o.Department.Id).Take(2))
            .Take(Most),
    ];
}
