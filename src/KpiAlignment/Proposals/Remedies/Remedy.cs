using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>A step that might answer findings; where it changes the organisation, whether it does is tried afterwards.</summary>
internal sealed record Remedy
{
    public required ProposalKind Kind { get; init; }

    /// <summary>What it is about, in one word. Of those of one kind and subject for one finding, the first that works is offered.</summary>
    public required string Subject { get; init; }

    public required ValueList<Department> Departments { get; init; }

    public required LocalizedMessage Message { get; init; }

    public ValueList<LocalizedMessage> Details { get; init; } = [];

    /// <summary>The findings that it is for.</summary>
    public required ValueList<Finding> Answers { get; init; }

    /// <summary>What it changes; <see langword="null"/> for what the files don't hold.</summary>
    public OrganizationChange? Change { get; init; }

    public ResolvedMetric? Metric { get; init; }

    public Direction? Direction { get; init; }

    public ValueList<DepartmentShare> Shares { get; init; } = [];
}
