using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>What holds of an organisation's influences and levers in all its variants, found once.</summary>
internal sealed class InfluenceTable(ResolvedOrganization organization)
{
    private readonly ILookup<int, ResolvedInfluence> byTarget = organization.Influences.ToLookup(i => i.To.Index);

    /// <summary>Which levers somebody has a hand on.</summary>
    public LeverReach Levers { get; } = new(organization);

    /// <summary>The influences that drive a metric directly.</summary>
    public IEnumerable<ResolvedInfluence> On(ResolvedMetric metric) => byTarget[metric.Index];
}
