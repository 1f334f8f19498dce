using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>A metric that rewards two poles at once, and so can replace two KPIs that fight: leads accepted by Sales, for number against quality of leads.</summary>
/// <param name="Metric">The id of the metric to share.</param>
/// <param name="First">The id of the metric at one pole.</param>
/// <param name="Second">The id of the metric at the other pole.</param>
public sealed record CompositeMetric(string Metric, string First, string Second)
{
    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
