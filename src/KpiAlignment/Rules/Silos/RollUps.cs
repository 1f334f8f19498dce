using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>Tells a figure that is added up along the organisation from several that stand by themselves.</summary>
internal static class RollUps
{
    /// <summary>Whether one of the departments is above all others, so that its figure is theirs, seen from above.</summary>
    public static bool IsRollUp(this AnalysisContext context, IReadOnlyList<Department> departments) =>
        departments.Any(top => departments.All(d => d == top || context.IsPartOf(d, top)));
}
