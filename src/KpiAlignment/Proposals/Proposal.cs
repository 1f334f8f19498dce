using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>A change to the organisation after which, by analysing it again, findings are gone and none of warning or above has come.</summary>
public sealed record Proposal
{
    /// <summary>What it changes.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>The departments that it brings together, by id.</summary>
    public required ValueList<Department> Departments { get; init; }

    /// <summary>The metric to strive for.</summary>
    public required ResolvedMetric Metric { get; init; }

    /// <summary>Which way the metric should go.</summary>
    public required Direction Direction { get; init; }

    /// <summary>When it counts; <see langword="null"/> is always.</summary>
    public Period? Period { get; init; }

    /// <summary>For each department that takes something on, the smallest whole percentage of its scorecard that does.</summary>
    public required ValueList<DepartmentShare> Shares { get; init; }

    /// <summary>The findings that are gone, or under the threshold of a warning, when the changed organisation is analysed.</summary>
    public required ValueList<Finding> Resolves { get; init; }

    /// <summary>The findings that stay for other departments too, of which what stands between these departments is gone.</summary>
    public required ValueList<Finding> Eases { get; init; }

    /// <summary>The strongest of what it resolves, before: a pressure or the strength of an uncovered need, 0 to 1.</summary>
    public required double Before { get; init; }

    /// <summary>The same after the change, 0 to 1; always under the threshold of a warning.</summary>
    public required double After { get; init; }

    /// <summary>How much the metric does for the goals of the organisation, 0 to 1; 0 where there are none.</summary>
    public required double GoalSupport { get; init; }

    /// <summary>What it says.</summary>
    public required LocalizedMessage Message { get; init; }

    /// <summary>The change itself, to apply to the organisation.</summary>
    public required OrganizationChange Change { get; init; }

    /// <summary>What the share was solved for and the candidate that it is a share of.</summary>
    internal Solution? Solution { get; init; }
}
