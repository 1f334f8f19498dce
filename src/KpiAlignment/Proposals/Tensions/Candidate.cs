using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>A change that might resolve a tension, but for the share it takes.</summary>
internal sealed record Candidate
{
    public required ProposalKind Kind { get; init; }

    public required ResolvedMetric Metric { get; init; }

    /// <summary>What a goal or KPI that it adds is called: the metric, in the organisation's language.</summary>
    public required string Name { get; init; }

    public required Direction Direction { get; init; }

    /// <summary>The departments that take it on.</summary>
    public required ValueList<Department> Takers { get; init; }

    /// <summary>The department whose KPI it is already.</summary>
    public Department? Holder { get; init; }

    /// <summary>The goal of the organisation that is shared, where it is one already.</summary>
    public ResolvedGoal? Existing { get; init; }

    public Period? Period { get; init; }

    public IEnumerable<Department> Departments => (Holder is null ? Takers : [.. Takers, Holder]).OrderBy(d => d.Id, StringComparer.Ordinal);

    /// <summary>What two candidates for the same change have in common.</summary>
    public (ProposalKind, int, Direction, string) Key => (Kind, Metric.Index, Direction, string.Join(',', Takers.Select(t => t.Id)));
}
