using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>What the files of one organisation hold between them.</summary>
internal sealed class OrganizationParts
{
    public List<(string Text, SourceSpan Span)> Names { get; } = [];

    public List<(string Text, SourceSpan Span)> Missions { get; } = [];

    public List<(string Text, SourceSpan Span)> Languages { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<Department> Departments { get; } = [];

    public List<Metric> Metrics { get; } = [];

    public List<Influence> Influences { get; } = [];

    public List<Handoff> Handoffs { get; } = [];
}
