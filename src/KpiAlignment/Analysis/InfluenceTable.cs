using KpiAlignment.Influences;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>What holds of an organisation's influences and levers in all its variants, found once.</summary>
internal sealed class InfluenceTable(ResolvedOrganization organization, InfluenceGraph graph, LeverReach levers)
{
    /// <summary>Which levers somebody has a hand on.</summary>
    public LeverReach Levers => levers;

    /// <summary>Whether any of the influences that drive a metric directly is such.</summary>
    public bool IsAnyOn(ResolvedMetric metric, Predicate<ResolvedInfluence> matches)
    {
        foreach (var edge in graph.Incoming(metric.Index))
        {
            if (matches(organization.Influences[edge])) return true;
        }

        return false;
    }
}
