using KpiAlignment.Model;
using KpiAlignment.Proposals.Tensions;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Verification;

/// <summary>A change to try, and what it is for.</summary>
internal sealed record Trial
{
    public required OrganizationChange Change { get; init; }

    /// <summary>The departments whose objectives or ways it changes.</summary>
    public required ValueList<Department> Departments { get; init; }

    /// <summary>The metrics that they will strive for; what the change adds is on the first.</summary>
    public ValueList<ResolvedMetric> Aims { get; init; } = [];

    /// <summary>What must not be left between departments.</summary>
    public ValueList<Issue> Issues { get; init; } = [];

    /// <summary>The findings that must be gone.</summary>
    public ValueList<Finding> Findings { get; init; } = [];
}
